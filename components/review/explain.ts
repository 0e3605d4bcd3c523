import { plainText } from '@/lib/content/plain-text'
import type { Card, Fact, Source } from '@/lib/content/types'
import type { Locale } from '@/lib/core/locale'

/** Share of a claim's words that may already stand on the card before the claim says nothing new. */
const KNOWN = 0.8

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []

/** The card's facts whose claim adds something to what question and answer already say, in its own order. */
export function addingFacts(card: Card, facts: readonly Fact[], language: Locale): readonly Fact[] {
  const shown = `${plainText(card.front[language])} ${plainText(card.back[language])}`.toLowerCase()
  return facts.filter((fact) => {
    const words = wordsOf(plainText(fact.claim[language]))
    const known = words.filter((word) => shown.includes(word)).length
    return known < KNOWN * words.length
  })
}

/** Every source behind the facts, each once. */
export function sourcesOf(facts: readonly Fact[]): readonly Source[] {
  const seen = new Map(facts.flatMap(({ sources }) => sources).map((source) => [source.title, source]))
  return [...seen.values()]
}
