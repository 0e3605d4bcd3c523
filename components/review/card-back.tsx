import { useTranslations } from 'next-intl'
import { RichText } from '@/components/prose/rich-text'
import { Icon } from '@/components/ui/icon'
import type { Fact, Rich } from '@/lib/content/types'
import type { Locale } from '@/lib/core/locale'
import type { Instant } from '@/lib/core/time'
import { isLeech } from '@/lib/scheduler/leech'
import type { CardMemory } from '@/lib/scheduler/memory'
import { Prompt } from './card-front'
import { CardMeta } from './card-meta'
import { CardSource } from './card-source'
import { CoolingCurve } from './cooling-curve'
import { addingFacts } from './explain'
import type { Grade } from './grade'
import { LeechHelp } from './leech-help'
import { ScrollBody } from './scroll-body'
import { languageOf, type Shown } from './shown'
import { TypedResult } from './typed-result'

type BackProps = {
  readonly shown: Shown
  readonly locale: Locale
  readonly answerId: string
  readonly typed: string
  /** The grade in the air, and what it would do. */
  readonly toward: { readonly grade: Grade; readonly memory: CardMemory; readonly until: Instant } | null
  readonly onSuspend: () => void
}

/** The answer, large; then why, where exam and today part, and where it comes from. */
export function CardBack({ shown, locale, answerId, typed, toward, onSuspend }: BackProps) {
  const t = useTranslations('review')
  const { card, facts, language, memory, now } = shown
  return (
    <>
      <CardMeta shown={shown} warming={toward?.grade === 'hit'} />
      <ScrollBody label={t('back')}>
        <div className="was-line">
          <p className="was" lang={languageOf(shown, 'front')}>
            <Prompt shown={shown} />
          </p>
          {toward && (
            <p className="stamp" aria-hidden="true">
              <Icon name={toward.grade} />
              {t(toward.grade)}
            </p>
          )}
        </div>
        <p className="ans" id={answerId} lang={languageOf(shown, 'back')} data-own={shown.own && ''}>
          <Answer shown={shown} />
        </p>
        {card.kind === 'typed' && <TypedResult card={card} typed={typed} language={language} />}
        <div className="why" lang={language}>
          {card.kind === 'cloze' && (
            <p>
              <RichText
                rich={card.back[language]}
                gap={(index, words) => (index === card.gap ? <mark>{words}</mark> : words)}
              />
            </p>
          )}
          {addingFacts(card, facts, language).map((fact) => (
            <p key={fact.id}>
              <RichText rich={fact.claim[language]} />
            </p>
          ))}
        </div>
        <Parting facts={facts} language={language} />
        {isLeech(memory) && <LeechHelp shown={shown} locale={locale} onSuspend={onSuspend} />}
      </ScrollBody>
      {!shown.own && <CardSource card={card} facts={facts} locale={locale} />}
      {toward && (
        <div className="air" aria-hidden="true">
          <CoolingCurve
            memory={memory}
            now={now}
            locale={locale}
            graded={{ memory: toward.memory, until: toward.until, left: toward.grade === 'miss' }}
          />
        </div>
      )}
    </>
  )
}

/** In a cloze the hidden words; otherwise the back as written. */
function Answer({ shown: { card, language } }: { shown: Shown }) {
  if (card.gap === null) return <RichText rich={card.back[language]} />
  return <RichText rich={gapWords(card.back[language], card.gap)} />
}

const gapWords = (rich: Rich, gap: number): Rich =>
  rich.flatMap((inline) => {
    if (typeof inline === 'string' || inline.kind === 'code' || inline.kind === 'cite') return []
    return inline.kind === 'gap' && inline.index === gap ? inline.children : gapWords(inline.children, gap)
  })

/** The exam's answer and today's service, where a fact parts them; in the card's language alone. */
function Parting({ facts, language }: { facts: readonly Fact[]; language: Locale }) {
  const t = useTranslations('review')
  const rows = facts.flatMap((fact) =>
    (['exam', 'today'] as const).flatMap((key) => {
      const text = fact[key]
      return text ? [{ id: `${fact.id}-${key}`, key, text }] : []
    }),
  )
  if (rows.length === 0) return null
  return (
    <dl className="now">
      {rows.map(({ id, key, text }) => (
        <div key={id}>
          <dt>{t(key)}</dt>
          <dd lang={language}>
            <RichText rich={text[language]} />
          </dd>
        </div>
      ))}
    </dl>
  )
}
