import { describe, expect, it } from 'vitest'
import { chooseCount, isMultiple } from '../../../lib/content/choose-count'
import { isCardId, isFactId, isKebab } from '../../../lib/content/ids'
import { linkTarget } from '../../../lib/content/link-target'
import { citedFacts, plainText } from '../../../lib/content/plain-text'
import type { FactId, Option, OptionId } from '../../../lib/content/types'

const factId = (id: string): FactId => {
  if (!isFactId(id)) throw new Error(id)
  return id
}
const options = (...correct: boolean[]): { options: Option[] } => {
  const id: string = 'any'
  const isId = (text: string): text is OptionId => text !== ''
  if (!isId(id)) throw new Error(id)
  return {
    options: correct.map((right) => ({
      id,
      correct: right,
      fact: null,
      text: { en: [], ko: [] },
      rationale: { en: [], ko: [] },
    })),
  }
}

describe('ids and text', () => {
  it('[C51] plainText keeps words and code, drops markup and citations', () => {
    expect(
      plainText([
        'Use ',
        { kind: 'strong', children: ['a ', { kind: 'code', text: 'TTL' }] },
        { kind: 'cite', fact: factId('any') },
        { kind: 'link', href: 'x.md', children: [' here'] },
        { kind: 'gap', index: 1, children: ['.'] },
      ]),
    ).toBe('Use a TTL here.')
  })
  it('[C51] citedFacts finds citations in both halves, once each, in order', () => {
    const a = { kind: 'cite', fact: factId('a') } as const
    const b = { kind: 'cite', fact: factId('b') } as const
    expect(citedFacts({ en: [{ kind: 'em', children: [b] }, a], ko: [a, b] })).toEqual(['b', 'a'])
  })
  it('[C51] chooseCount is the number of keys', () => {
    expect(chooseCount(options(false, true, false, true, true))).toBe(3)
    expect([isMultiple(options(true, false)), isMultiple(options(true, true))]).toEqual([false, true])
  })
  it('[C51] linkTarget tells lessons from the web and refuses the rest', () => {
    expect(linkTarget('warm-up.md#top')).toEqual({ kind: 'lesson', lesson: 'warm-up', anchor: 'top' })
    expect(linkTarget('warm-up.md')).toEqual({ kind: 'lesson', lesson: 'warm-up', anchor: null })
    expect(linkTarget('https://example.org/a.md')).toEqual({ kind: 'web', url: 'https://example.org/a.md' })
    for (const href of ['../warm-up.md', 'Warm.md', '/lessons/x/', 'mailto:a@b.c', 'javascript:x', ''])
      expect(linkTarget(href)).toBeNull()
  })
  it('[C24] ids are lower-case words joined by single hyphens; cards made from notes add a tilde part', () => {
    for (const id of ['a', 'redis-7', 'a-b-c']) expect(isKebab(id)).toBe(true)
    for (const id of ['', 'A', 'a_b', 'a--b', '-a', 'a-', 'a b', 'é', 'a~1']) expect(isKebab(id)).toBe(false)
    expect([isCardId('a~1'), isCardId('port-22~services'), isCardId('a~1~2')]).toEqual([true, true, false])
  })
})
