import { useTranslations } from 'next-intl'
import { RichText } from '@/components/prose/rich-text'
import type { Locale } from '@/lib/core/locale'
import { CardMeta } from './card-meta'
import { CoolingCurve } from './cooling-curve'
import { ScrollBody } from './scroll-body'
import { languageOf, type Shown } from './shown'
import { TypedField } from './typed-field'

/** Twelve no-break spaces: as wide for every answer, and never parted from the mark behind it. */
const BLANK = '\u00a0'.repeat(12)

type FrontProps = {
  readonly shown: Shown
  readonly locale: Locale
  readonly questionId: string
  readonly typed: string
  readonly onType: (text: string) => void
  readonly onCheck: () => void
}

/** The question, large, and below it how far the memory has cooled. */
export function CardFront({ shown, locale, questionId, typed, onType, onCheck }: FrontProps) {
  const t = useTranslations('review')
  const { card, language, memory, now } = shown
  return (
    <>
      <CardMeta shown={shown} />
      <ScrollBody label={t('front')}>
        <p className="ask-q" id={questionId} lang={languageOf(shown, 'front')} data-own={shown.own && ''}>
          <Prompt shown={shown} />
        </p>
        {card.kind === 'typed' && (
          <TypedField value={typed} language={language} describedBy={questionId} onType={onType} onCheck={onCheck} />
        )}
      </ScrollBody>
      {memory && (
        <div className="end">
          <CoolingCurve memory={memory} now={now} locale={locale} />
        </div>
      )}
    </>
  )
}

/** The question's words; in a cloze, a blank of one width for every answer, so that its length gives nothing away. */
export function Prompt({ shown: { card, language } }: { shown: Pick<Shown, 'card' | 'language'> }) {
  const t = useTranslations('review')
  return (
    <RichText
      rich={card.front[language]}
      gap={(index, words) =>
        index === card.gap ? (
          <span className="blank">
            <span className="vh">{t('blank')}</span>
            <span aria-hidden="true">{BLANK}</span>
          </span>
        ) : (
          words
        )
      }
    />
  )
}
