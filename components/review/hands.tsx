import { useTranslations } from 'next-intl'
import { useId } from 'react'
import { Icon } from '@/components/ui/icon'
import type { Card } from '@/lib/content/types'
import type { Locale } from '@/lib/core/locale'
import type { Grade } from './grade'
import type { Outcomes } from './outcomes'
import { ThrowTrack } from './throw-track'
import { suggestion } from './typed-result'
import type { Deck } from './use-deck'
import type { Drag } from './use-swipe'
import { useWhen } from './when'

const KEYS = { miss: '1', hit: '3' } as const satisfies Record<Grade, string>

export type UndoProps = { readonly last: Grade | null; readonly onUndo: () => void; readonly saving: boolean }

type HandsProps = {
  readonly locale: Locale
  readonly deck: Deck
  readonly card: Card
  readonly outcomes: Outcomes
  readonly drag: Drag
  readonly undo: UndoProps
}

/** What the thumb reaches: undo, and below it whatever comes next. */
export function Hands({ locale, deck, card, outcomes, drag, undo }: HandsProps) {
  const t = useTranslations('review')
  const when = useWhen(locale)
  const { now } = deck.deal
  const each = (say: (due: number) => string) => ({ miss: say(outcomes.miss.due), hit: say(outcomes.hit.due) })
  return (
    <div className="hands">
      <UndoKey {...undo} />
      {drag && <ThrowTrack drag={drag} again={each((due) => when.again(due, now))} />}
      {!drag && deck.side === 'front' && (
        <button type="button" className="go" onClick={deck.turn} aria-label={t('showAnswer')}>
          {t('showAnswer')}
          <kbd className="desk">Space</kbd>
        </button>
      )}
      {!drag && deck.side === 'back' && (
        <GradeKeys
          next={each((due) => when.ahead(due, now))}
          suggested={suggestion(card, deck.typed)}
          onGrade={(grade) => void deck.grade(grade)}
        />
      )}
    </div>
  )
}

/** Stays above the grades. While a grade waits for its commit, that is said in the same place. */
export function UndoKey({ last, onUndo, saving }: UndoProps) {
  const t = useTranslations('review')
  const id = useId()
  return (
    <div className="undo-line">
      {last && (
        <button type="button" className="undo" onClick={onUndo} aria-label={t('undo')} aria-describedby={id}>
          <Icon name="undo" size="s" />
          {t('undo')}{' '}
          <span className="faint" id={id}>
            {t('lastCard', { grade: last })}
          </span>
        </button>
      )}
      <span className="saving" role="status">
        {saving && t('saving')}
      </span>
    </div>
  )
}

type GradesProps = {
  readonly next: Readonly<Record<Grade, string>>
  readonly suggested: Grade | null
  readonly onGrade: (grade: Grade) => void
}

/** Two equal outlines, each with the day it leads to. */
function GradeKeys({ next, suggested, onGrade }: GradesProps) {
  const t = useTranslations('review')
  const id = useId()
  return (
    <div className="grades">
      {(['miss', 'hit'] as const).map((grade) => (
        <button
          key={grade}
          type="button"
          className="grade"
          data-suggested={grade === suggested ? '' : undefined}
          onClick={() => onGrade(grade)}
          aria-label={t(grade)}
          aria-describedby={id + grade}
        >
          <Icon name={grade} />
          {t(grade)}
          <small id={id + grade}>
            {next[grade]}
            {grade === suggested && ` · ${t('suggested')}`}
          </small>
          <kbd className="desk">{KEYS[grade]}</kbd>
        </button>
      ))}
    </div>
  )
}
