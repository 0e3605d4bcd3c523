import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { RichText } from '@/components/prose/rich-text'
import { plainText } from '@/lib/content/plain-text'
import type { CardId } from '@/lib/content/types'
import type { Locale } from '@/lib/core/locale'
import { useCommands } from '@/lib/store/react'
import type { Material } from './material'

type SuspendedProps = { readonly locale: Locale; readonly material: Material; readonly cards: readonly CardId[] }

/** The cards taken out of the deck, each with the key that brings it back. */
export function SuspendedCards({ locale, material, cards }: SuspendedProps) {
  const t = useTranslations('choose')
  const commands = useCommands()
  const [said, setSaid] = useState(false)
  const bringBack = (card: CardId): void => {
    void commands.resumeCard(card).catch(() => undefined)
    setSaid(true)
  }
  return (
    <>
      {cards.length > 0 && (
        <section aria-labelledby="suspended">
          <h2 id="suspended">{t('suspended')}</h2>
          <ul className="suspended">
            {cards.flatMap((id) => {
              const card = material.cards.get(id)
              if (!card) return []
              return (
                <li key={id}>
                  <span>
                    <RichText rich={card.front[locale]} gap={(_, words) => words} />
                  </span>
                  <button
                    type="button"
                    className="link"
                    onClick={() => bringBack(id)}
                    aria-label={t('resumeCard', { card: plainText(card.front[locale]) })}
                  >
                    {t('resume')}
                  </button>
                </li>
              )
            })}
          </ul>
        </section>
      )}
      <p className="vh" role="status">
        {said && t('resumed')}
      </p>
    </>
  )
}
