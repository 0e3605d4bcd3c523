import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addPolicy, inlineScriptHashes, policyFor } from '@/lib/build/policy'
import {
  addReadingModule,
  isReadingPage,
  stripFramework,
  stylesheetsOf,
  withIconInside,
  withOneStylesheet,
} from '@/lib/build/strip'

const page = (head: string, body = '') =>
  `<!DOCTYPE html><html lang="ko" data-runtime="none"><head><meta charSet="utf-8"/>${head}</head><body>${body}</body></html>`

describe('sealing the export', () => {
  it('[B1] a reading page loses every script and preload but those that ask to stay', () => {
    const stripped = stripFramework(
      page(
        '<link rel="preload" as="script" href="/x.js"/><link rel="stylesheet" href="/a.css"/><script src="/x.js" async=""></script><script data-keep="">keep()</script>',
        '<p>text<!-- --> and<!--$--> more<!--/$--></p><script>self.__next_f.push([1])</script><script type="speculationrules">{}</script><script type="application/ld+json">{"a":1}</script>',
      ),
    )
    expect(stripped).not.toMatch(/x\.js|__next_f/)
    expect(stripped).toContain('<script data-keep="">keep()</script>')
    expect(stripped).toContain('speculationrules')
    expect(stripped).toContain('ld+json')
    expect(stripped).toContain('/a.css')
    expect(stripped).toContain('<p>text and more</p>')
  })

  it('[B1] only pages that say so are stripped, and "data-keep" counts in the opening tag alone', () => {
    expect(isReadingPage(page(''))).toBe(true)
    expect(isReadingPage(page('').replace(' data-runtime="none"', ''))).toBe(false)
    expect(stripFramework(page('<script>const a = " data-keep "</script>'))).not.toContain('<script')
  })

  it('[B2] the policy holds the hash of each inline script that runs, and of nothing else', () => {
    const code = "alert('안녕')"
    const hash = `'sha256-${createHash('sha256').update(code).digest('base64')}'`
    expect(
      inlineScriptHashes(
        page(`<script>${code}</script><script src="/a.js"></script><script type="application/ld+json">{}</script>`),
      ),
    ).toEqual([hash])
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-z0-9 ;='"()]*$/)), (codes) => {
        const html = page(codes.map((text) => `<script>${text}</script>`).join(''))
        expect(inlineScriptHashes(html)).toHaveLength(new Set(codes).size)
      }),
    )
  })

  it('[B2] the policy stands right behind the charset and allows no inline style', () => {
    const sealed = addPolicy(page('<title>x</title>'))
    expect(sealed).toMatch(/<meta charSet="utf-8"\/><meta http-equiv="Content-Security-Policy"/)
    expect(policyFor(sealed)).toContain("style-src 'self';")
    expect(policyFor(sealed)).not.toContain('unsafe')
    expect(() => addPolicy('<html></html>')).toThrow(/charset/)
  })

  it('[B3] a reading page gets exactly one module, which waits beside the manifest in a template', () => {
    const out = addReadingModule(
      stripFramework(page('<link rel="manifest" href="/m.webmanifest"/>')),
      '/assets/reading.1.js',
    )
    expect(out.match(/<script type="module"/g)).toHaveLength(1)
    expect(out).toMatch(/<template id="late"><script[^>]*><\/script><link rel="manifest"[^>]*><\/template><\/head>/)
    expect(out.match(/rel="manifest"/g)).toHaveLength(1)
  })

  it('[B6] a reading page carries its icon, whatever signs are in it', () => {
    const svg = '<svg fill="#fff"><path d="M0 0h50%"/></svg>\n'
    const sealed = withIconInside(page('<link rel="icon" href="/base/icons/icon.svg"/>'), svg)
    const address = /<link rel="icon" href="data:image\/svg\+xml,([^"]*)"\/>/.exec(sealed)?.[1] ?? ''
    expect(address).not.toMatch(/[#<>]/)
    expect(decodeURIComponent(address)).toBe("<svg fill='#fff'><path d='M0 0h50%'/></svg>")
  })

  it('[B4] a reading page waits for one stylesheet, which stands where the first of several stood', () => {
    const several = page(
      '<link rel="stylesheet" href="/a.css" data-precedence="next"/><title>x</title><link rel="stylesheet" href="/b.css"/>',
    )
    expect(stylesheetsOf(several)).toEqual(['/a.css', '/b.css'])
    const one = withOneStylesheet(several, '/assets/reading.1.css')
    expect(stylesheetsOf(one)).toEqual(['/assets/reading.1.css'])
    expect(one).toContain('<link rel="stylesheet" href="/assets/reading.1.css"/><title>x</title></head>')
  })
})
