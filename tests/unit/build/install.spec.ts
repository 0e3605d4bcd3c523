import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { verdictOf } from '../../audit'

describe('what comes with an install', () => {
  it('[Z24] nothing runs at install, and whatever would is named in lib/README.md', () => {
    expect(readFileSync('.npmrc', 'utf8').split('\n')).toContain('ignore-scripts=true')
    const lock = readFileSync('package-lock.json', 'utf8')
    const scripted = [
      ...lock.matchAll(/^ {4}"node_modules\/([^"]+)": \{\n(?:(?! {4}\}).*\n)*? {6}"hasInstallScript": true/gm),
    ]
    const readme = readFileSync('lib/README.md', 'utf8')
    expect(scripted.length).toBeGreaterThan(0)
    // One for another system alone is never installed here, and runs nothing anywhere.
    for (const [, name = ''] of scripted)
      if (!/(^|\/)fsevents$/.test(name)) expect(readme, name).toContain(`\`${name}\``)
    const own: unknown = JSON.parse(readFileSync('package.json', 'utf8')).scripts
    expect(Object.keys(Object(own)).filter((name) => /^(pre|post|prepare|install)/.test(name))).toEqual([])
  })

  it('[Z25] an audit that no registry answers is "not measured" and fails nothing; a high one fails', () => {
    const counted = (more: object) =>
      JSON.stringify({ metadata: { vulnerabilities: { info: 0, low: 0, moderate: 0, high: 0, critical: 0, ...more } } })
    for (const answer of ['', 'npm error', '{"statusCode":405,"body":""}', '{"metadata":{"vulnerabilities":{}}}'])
      expect(verdictOf(answer)).toEqual({ line: 'not measured: the registry did not answer', fails: false })
    expect(verdictOf(counted({}))).toEqual({ line: 'none known', fails: false })
    expect(verdictOf(counted({ moderate: 2 }))).toEqual({ line: '2 moderate', fails: false })
    expect(verdictOf(counted({ high: 1 })).fails).toBe(true)
  })
})
