import { useTranslations } from 'next-intl'
import type { FactId } from '@/lib/content/types'

/** The id of a fact's sheet on this page. */
export const sheetId = (fact: FactId): string => `fact-${fact}`

/**
 * The seed that closes the sentence stating a fact. Its colour is how warm the fact is for this learner (lib/reading fills it in);
 * pressing it opens the fact's sheet, without script too. On paper its number stands in its place.
 */
export function FactSeed({ fact, number }: { fact: FactId; number: number }) {
  const t = useTranslations('reading')
  return (
    <span className="joined">
      {/* A word joiner and no break behind it (alone, it does not hold a button): the seed never starts a line of its own. */}
      {'\u2060'}
      <button
        type="button"
        className="ref"
        data-fact={fact}
        data-number={number}
        popoverTarget={sheetId(fact)}
        aria-label={t('factSeed', { number })}
      />
    </span>
  )
}
