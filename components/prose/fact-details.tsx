import { useTranslations } from 'next-intl'
import type { Fact, Verdict } from '@/lib/content/types'
import type { Locale } from '@/lib/core/locale'
import { monthName } from '@/lib/i18n/format'
import { BothHalves } from './pair'

const verdictKeys = {
  current: 'current',
  outdated: 'outdated',
  wrong: 'wrongVerdict',
  disputed: 'disputed',
  'exam-simplification': 'exam-simplification',
} as const satisfies Record<Verdict, string>

export function VerdictName({ verdict }: { verdict: Verdict }) {
  const t = useTranslations('reading')
  return t(verdictKeys[verdict])
}

/** "Exam answer" and "today", and what the notes said, where they part. */
export function Parting({ fact, locale, withNote = false }: { fact: Fact; locale: Locale; withNote?: boolean }) {
  const t = useTranslations('reading')
  const rows = [
    { key: 'examAnswer', text: fact.exam },
    { key: 'today', text: fact.today },
    { key: 'note', text: withNote ? fact.note : null },
  ] as const
  if (rows.every(({ text }) => text === null)) return null
  return (
    <dl className="now">
      {rows.map(
        ({ key, text }) =>
          text && (
            <div key={key}>
              <dt>{t(key)}</dt>
              <dd className="v">
                <BothHalves text={text} locale={locale} />
              </dd>
            </div>
          ),
      )}
    </dl>
  )
}

/** Where a fact comes from, and when it was last looked at. */
export function SourceLine({ fact, locale }: { fact: Fact; locale: Locale }) {
  const t = useTranslations('reading')
  return (
    <p className="src">
      <span>{t('sourceIs')} </span>
      {fact.sources.map((source, index) => (
        <span key={source.title}>
          {index > 0 && '; '}
          {source.url ? (
            <a href={source.url} lang="en" rel="noreferrer">
              {source.title}
            </a>
          ) : (
            <span lang="en">{source.title}</span>
          )}
        </span>
      ))}{' '}
      · <span className="whole">{t('checked', { date: monthName(fact.checked, locale) })}</span>
    </p>
  )
}
