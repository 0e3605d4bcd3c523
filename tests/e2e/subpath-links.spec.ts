/** What machines read of the site that was built under a sub-path with its address known (tests/all.ts). */
import { readFileSync } from 'node:fs'
import { expect, test } from '@playwright/test'
import { filesUnder } from '../../lib/build/files'

const BASE = '/warm-cache'
const SITE = `https://site.example${BASE}`

test('[N32] where its address is known a page names itself, its pair and its picture, and the sitemap lists every page to begin at', async ({
  page,
  request,
}) => {
  for (const [locale, other] of [
    ['ko', 'en'],
    ['en', 'ko'],
  ] as const)
    for (const path of ['', 'lessons/', 'lessons/ports-by-heart/', 'exam/', 'glossary/']) {
      await page.goto(`${BASE}/${locale}/${path}`)
      const own = `${SITE}/${locale}/${path}`
      await expect(page.locator('link[rel="canonical"]')).toHaveAttribute('href', own)
      await expect(page.locator(`link[rel="alternate"][hreflang="${locale}"]`)).toHaveAttribute('href', own)
      const pair = page.locator(`link[rel="alternate"][hreflang="${other}"]`)
      await expect(pair).toHaveAttribute('href', `${SITE}/${other}/${path}`)
      await expect(page.locator('link[rel="alternate"][hreflang="x-default"]')).toHaveCount(1)
      const picture = await page.locator('meta[property="og:image"]').getAttribute('content')
      expect(picture).toMatch(new RegExp(`^${SITE}/og/${locale}-[a-z-]+\\.png$`))
      const image = await request.get(picture?.replace('https://site.example', '') ?? '')
      expect(image.status()).toBe(200)
      // A PNG says how wide and how high it is in its first header.
      const bytes = await image.body()
      expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1200, 630])
    }
  const listed = [...(await (await request.get(`${BASE}/sitemap.xml`)).text()).matchAll(/<loc>([^<]+)<\/loc>/g)]
  const addresses = listed.map(([, address = '']) => address)
  expect(addresses.length).toBe(new Set(addresses).size)
  const begun = /\/(exam\/(attempt|report)|review\/choose|progress|settings)\/$/
  const pages = filesUnder(`.under${BASE}`).flatMap((file) => {
    const [, path] = /^((?:ko|en)\/.*)index\.html$/.exec(file) ?? []
    return path === undefined || begun.test(`/${path}`) ? [] : [`${SITE}/${path}`]
  })
  expect(addresses.toSorted()).toEqual(pages.toSorted())
  for (const address of addresses) {
    const found = await request.get(address.replace('https://site.example', ''))
    expect(found.status(), address).toBe(200)
  }
  expect(await (await request.get(`${BASE}/robots.txt`)).text()).toContain(`Sitemap: ${SITE}/sitemap.xml`)
})

test('[Z42] where its address is known every page names itself and the same page in the other language', () => {
  const folder = `.under${BASE}`
  const wrong = filesUnder(folder).filter((file) => {
    const [, locale, path] = /^(ko|en)\/(.*)index\.html$/.exec(file) ?? []
    if (locale === undefined) return false
    const html = readFileSync(`${folder}/${file}`, 'utf8')
    const named = (start: string, address: string): boolean => {
      const links = [...html.matchAll(new RegExp(`<link ${start} href="([^"]+)"`, 'gi'))]
      return links.length === 1 && links[0]?.[1] === address
    }
    const pair = ['ko', 'en'].every((one) => named(`rel="alternate" hreflang="${one}"`, `${SITE}/${one}/${path}`))
    return !pair || !named('rel="canonical"', `${SITE}/${locale}/${path}`)
  })
  expect(wrong).toEqual([])
})

test('[N33] a lesson says in the words of schema.org what it is; its checks are those on the page', async ({
  page,
}) => {
  for (const locale of ['ko', 'en']) {
    await page.goto(`${BASE}/${locale}/lessons/ports-by-heart/`)
    const data: unknown = JSON.parse(await page.locator('script[type="application/ld+json"]').innerText())
    const checks = await page.locator('fieldset.check').evaluateAll(
      (all, lang) =>
        all.map((one) => ({
          text: [...one.querySelectorAll(`.q [lang="${lang}"]`)].map((part) => part.textContent).join(' '),
          right: one.querySelectorAll('label.opt:not(.no)').length,
          wrong: one.querySelectorAll('label.opt.no').length,
        })),
      locale,
    )
    expect(checks).toHaveLength(3)
    expect(data).toMatchObject({
      '@type': 'LearningResource',
      inLanguage: locale,
      name: await page.locator(`h1 [lang="${locale}"]`).innerText(),
      url: `${SITE}/${locale}/lessons/ports-by-heart/`,
      isAccessibleForFree: true,
      hasPart: { '@type': 'Quiz', hasPart: checks.map(({ text }) => ({ '@type': 'Question', text })) },
    })
    const quiz = JSON.stringify(data)
    const count = (type: string): number => quiz.split(`"${type}":[`).length - 1
    expect([count('acceptedAnswer'), count('suggestedAnswer')]).toEqual([3, 3])
  }
})

test('[N34] reading pages have pages of the language fetched ahead, never run ahead, and study pages do not; no page that was not told its address claims one', async ({
  page,
}) => {
  for (const path of ['ko/', 'ko/lessons/ports-by-heart/', 'en/exam/']) {
    await page.goto(`${BASE}/${path}`)
    const rules = (await page.locator('script[type="speculationrules"]').allInnerTexts()).map((one) => JSON.parse(one))
    const where = { href_matches: `${BASE}/${path.slice(0, 2)}/*` }
    expect(rules).toEqual(
      path.includes('lessons') ? [{ prefetch: [{ source: 'document', where, eagerness: 'moderate' }] }] : [],
    )
    expect(readFileSync(`out/${path}index.html`, 'utf8')).not.toMatch(/rel="canonical"|hreflang="x-default"|og:image/i)
  }
})
