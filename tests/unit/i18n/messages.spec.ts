import { describe, expect, it } from 'vitest'
import { clock, monthName } from '@/lib/i18n/format'
import { messagesFor } from '@/lib/i18n/messages'

const flat = (locale: 'ko' | 'en') =>
  Object.entries(messagesFor(locale)).flatMap(([space, words]) =>
    Object.entries(words).map(([key, text]) => [`${space}.${key}`, text] as const),
  )

/** Names of the arguments a message asks for, the words inside plural and select branches told apart from them. */
function argumentsOf(text: string): string[] {
  const names = new Set<string>()
  const read = (from: number): number => {
    for (let at = from; at < text.length; at++) {
      if (text[at] === '}') return at
      if (text[at] !== '{') continue
      const [, name = '', choice] = /^\{(\w+)\s*(,\s*(?:plural|select|selectordinal)\s*,)?/.exec(text.slice(at)) ?? []
      names.add(name)
      at = choice ? branches(text.indexOf(choice, at) + choice.length) : text.indexOf('}', at)
    }
    return text.length
  }
  const branches = (from: number): number => {
    for (let at = from; at < text.length; at++) {
      if (text[at] === '}') return at
      if (text[at] === '{') at = read(at + 1)
    }
    return text.length
  }
  read(0)
  return [...names].sort()
}

// Glyphs and words that are the same in both, or deliberately in the other language.
const sameOnPurpose = new Set([
  'common.otherLanguage',
  'common.switchLanguage',
  'reading.place',
  'lab-caching.a',
  'lab-caching.b',
])

describe('interface words', () => {
  const en = new Map(flat('en'))

  it('[W1] every message has words in both languages, and asks for the same arguments', () => {
    for (const [key, ko] of flat('ko')) {
      expect(ko.trim(), key).not.toBe('')
      expect(en.get(key)?.trim(), key).not.toBe('')
      expect(argumentsOf(ko), key).toEqual(argumentsOf(en.get(key) ?? ''))
    }
  })

  it('[W1] no English stands where Korean should, and no Korean where English should', () => {
    for (const [key, ko] of flat('ko')) {
      if (sameOnPurpose.has(key)) continue
      const words = ko.replace(/\{[^{}]*\}/g, '').replace(/[\d\s.,:·~()%/-]/g, '')
      if (words !== '') expect(/[가-힣]/.test(ko), `${key}: ${ko}`).toBe(true)
      expect(/[가-힣]/.test(en.get(key) ?? ''), `${key}: ${en.get(key)}`).toBe(false)
    }
  })

  it('[W2] a client gets only the namespaces it names', () => {
    expect(Object.keys(messagesFor('ko', ['common', 'exam']))).toEqual(['common', 'exam'])
  })

  it('[W3] clocks round up, never show a negative time, and months are written in the reader’s language', () => {
    expect([clock(-5), clock(1), clock(61_000), clock(6_292_000)]).toEqual(['0:00', '0:01', '1:01', '1:44:52'])
    expect([monthName('2026-11', 'ko'), monthName('2026-11', 'en')]).toEqual(['2026년 11월', 'November 2026'])
  })
})
