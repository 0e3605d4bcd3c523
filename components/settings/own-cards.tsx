import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { StudyLink } from '@/components/navigation/study-link'
import { Icon } from '@/components/ui/icon'
import { languageOfFace, OWN_LESSON, textOfFace } from '@/lib/content/personal-deck'
import type { Locale } from '@/lib/core/locale'
import { useCommands, usePersonalCards } from '@/lib/store/react'
import { Part } from './part'

/** So many are listed: a list is for looking, not for ten thousand rows. */
const SHOWN = 100

/** The learner's own cards: how many, which, and the way to take one out. */
export function OwnCards({ locale }: { locale: Locale }) {
  const t = useTranslations('settings')
  const cards = usePersonalCards()
  const { removePersonalCards } = useCommands()
  const [removed, setRemoved] = useState(false)
  const shown = cards.slice(0, SHOWN)
  return (
    <Part title={t('cards')} body={cards.length === 0 ? t('cardsNone') : t('cardsCount', { count: cards.length })}>
      {cards.length > 0 && (
        <>
          <StudyLink locale={locale} path={`/review?lesson=${OWN_LESSON}`} className="link">
            {t('cardsReview')}
          </StudyLink>
          <ul className="own">
            {shown.map((card) => {
              const front = textOfFace(card.front, locale)
              return (
                <li key={card.id}>
                  <span>
                    <b lang={languageOfFace(card.front, locale)}>{front}</b>
                    <small lang={languageOfFace(card.back, locale)}>{textOfFace(card.back, locale)}</small>
                  </span>
                  <button
                    type="button"
                    className="key"
                    aria-label={t('cardRemove', { front })}
                    onClick={() => {
                      setRemoved(true)
                      void removePersonalCards([card.id]).catch(() => undefined)
                    }}
                  >
                    <Icon name="close" size="m" />
                  </button>
                </li>
              )
            })}
          </ul>
          {cards.length > SHOWN && (
            <p className="dim">{t('cardsShown', { shown: SHOWN, rest: cards.length - SHOWN })}</p>
          )}
        </>
      )}
      <p className="word" role="status">
        {removed && t('cardRemoved')}
      </p>
    </Part>
  )
}
