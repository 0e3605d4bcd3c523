import { useTranslations } from 'next-intl'
import { useId } from 'react'
import { Icon } from '@/components/ui/icon'
import type { Card } from '@/lib/content/types'
import type { Locale } from '@/lib/core/locale'
import type { Rating } from '@/lib/scheduler/memory'
import { type Grade, type Grading, gradeOf, nameOf, ratingOf, ratingsOf } from './grade'
import type { Outcomes } from './outcomes'
import { ThrowTrack } from './throw-track'
import { suggestion } from './typed-result'
import type { Deck } from './use-deck'
import type { Drag } from './use-swipe'
import { useWhen } from './when'

export type UndoProps = {
  /** What undo would take back: a grade, or the taking of a card out of the deck. */
  readonly last: Grade | 'suspended' | null
  readonly onUndo: () => void
  readonly saving: boolean
}

type HandsProps = {
  readonly locale: Locale
  readonly deck: Deck
  readonly card: Card
  readonly outcomes: Outcomes
  readonly grading: Grading
  readonly drag: Drag
  readonly undo: UndoProps
  readonly onMenu: () => void
}

/** What the thumb reaches: undo, and below it whatever comes next. */
export function Hands({ locale, deck, card, outcomes, grading, drag, undo, onMenu }: HandsProps) {
  const t = useTranslations('review')
  const when = useWhen(locale)
  const { cram, deal, side } = deck
  const ahead = (rating: Rating): string => {
    if (cram) return t(rating > 1 ? 'cramHit' : 'cramMiss')
    return when.ahead(outcomes[rating].due, deal.now)
  }
  const again = (grade: Grade): string => {
    if (cram) return t(grade === 'hit' ? 'cramHit' : 'cramMiss')
    return when.again(outcomes[ratingOf[grade]].due, deal.now)
  }
  return (
    <div className="hands">
      <UndoKey {...undo} onMenu={onMenu} />
      {drag && <ThrowTrack drag={drag} again={{ miss: again('miss'), hit: again('hit') }} />}
      {!drag && side === 'front' && (
        <button type="button" className="go" onClick={deck.turn} aria-label={t('showAnswer')}>
          {t('showAnswer')}
          <kbd className="desk">Space</kbd>
        </button>
      )}
      {!drag && side === 'back' && (
        <GradeKeys
          grading={grading}
          next={ahead}
          suggested={suggestion(card, deck.typed)}
          onGrade={(rating) => void deck.grade(rating)}
        />
      )}
    </div>
  )
}

/** Stays above the grades. While a grade waits for its commit, that is said in the same place. */
export function UndoKey({ last, onUndo, saving, onMenu }: UndoProps & { readonly onMenu?: () => void }) {
  const t = useTranslations('review')
  const id = useId()
  return (
    <div className="undo-line">
      {last && (
        <button type="button" className="undo" onClick={onUndo} aria-label={t('undo')} aria-describedby={id}>
          <Icon name="undo" size="s" />
          {t('undo')}{' '}
          <span className="faint" id={id}>
            {last === 'suspended' ? t('lastSuspended') : t('lastCard', { grade: last })}
          </span>
        </button>
      )}
      <span className="saving" role="status">
        {saving && t('saving')}
      </span>
      {onMenu && (
        <button type="button" className="key menukey" onClick={onMenu} aria-haspopup="dialog" aria-label={t('menu')}>
          <Icon name="more" />
        </button>
      )}
    </div>
  )
}

type GradesProps = {
  readonly grading: Grading
  /** When a rating would bring the card back. */
  readonly next: (rating: Rating) => string
  readonly suggested: Grade | null
  readonly onGrade: (rating: Rating) => void
}

/** Equal outlines, each with the day it leads to: two, or FSRS's four. */
function GradeKeys({ grading, next, suggested, onGrade }: GradesProps) {
  const t = useTranslations('review')
  const id = useId()
  return (
    <div className="grades" data-grading={grading}>
      {ratingsOf[grading].map((rating) => {
        const advised = suggested !== null && ratingOf[suggested] === rating
        const name = nameOf(rating, grading)
        return (
          <button
            key={rating}
            type="button"
            className="grade"
            data-suggested={advised ? '' : undefined}
            onClick={() => onGrade(rating)}
            aria-label={t(name)}
            aria-describedby={id + name}
          >
            <Icon name={gradeOf(rating)} />
            {t(name)}
            <small id={id + name}>
              {next(rating)}
              {advised && ` · ${t('suggested')}`}
            </small>
            <kbd className="desk">{rating}</kbd>
          </button>
        )
      })}
    </div>
  )
}
