import { useTranslations } from 'next-intl'
import { Icon } from '@/components/ui/icon'
import type { Card } from '@/lib/content/types'
import type { Locale } from '@/lib/core/locale'
import { isAccepted } from '@/lib/text/answer'
import { difference, nearest } from './difference'
import type { Grade } from './grade'

/** What the typed answer suggests; null when nothing was typed. The learner decides. */
export function suggestion(card: Card, typed: string): Grade | null {
  if (!card.accept || typed.trim() === '') return null
  return isAccepted(typed, [...card.accept.ko, ...card.accept.en]) ? 'hit' : 'miss'
}

/** The typed answer beside the accepted one, and what we would call it. */
export function TypedResult({ card, typed, language }: { card: Card; typed: string; language: Locale }) {
  const t = useTranslations('review')
  const grade = suggestion(card, typed)
  if (grade === null || !card.accept) return null
  const wanted = nearest(typed, card.accept[language]) ?? ''
  return (
    <div className="typed-result">
      <p>
        <span className="faint">{t('youTyped')}</span>{' '}
        {grade === 'hit' ? <span>{typed}</span> : <Difference typed={typed} wanted={wanted} language={language} />}
      </p>
      <p className="advice">
        <Icon name={grade} size="s" />
        {t(grade === 'hit' ? 'accepted' : 'differs')}
      </p>
    </div>
  )
}

function Difference({ typed, wanted, language }: { typed: string; wanted: string; language: Locale }) {
  const t = useTranslations('review')
  return (
    <span className="pieces" lang={language}>
      {difference(typed, wanted).map(({ kind, text }, index) => {
        // The pieces of one comparison never change order.
        const key = `${index}${kind}`
        if (kind === 'same') return <span key={key}>{text}</span>
        if (kind === 'extra') {
          return (
            <del key={key} title={t('extraLetters', { text })}>
              {text}
            </del>
          )
        }
        return (
          <ins key={key} title={t('missingLetters', { text })}>
            {text}
          </ins>
        )
      })}
    </span>
  )
}
