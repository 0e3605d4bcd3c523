import { useTranslations } from 'next-intl'
import { type ReactNode, useEffect, useRef } from 'react'
import { PlainLink } from '@/components/navigation/site-link'
import { StudyLink } from '@/components/navigation/study-link'
import { KeepingNote } from '@/components/progress/keeping-note'
import type { Locale } from '@/lib/core/locale'
import type { Instant } from '@/lib/core/time'
import { clock } from '@/lib/i18n/format'
import type { Ahead } from './ahead'
import { UndoKey, type UndoProps } from './hands'
import { RowInside } from './row-link'
import { Thermometers } from './thermometers'
import { useWhen } from './when'

/** What a session came to. */
export type Summary = {
  readonly hits: number
  readonly misses: number
  readonly ms: number
  /** Recall of each card before the session; null for those never studied. */
  readonly before: readonly (number | null)[]
  /** Nothing of it was kept. */
  readonly cram: boolean
}

type EndProps = {
  readonly locale: Locale
  readonly summary: Summary
  readonly ahead: Ahead
  readonly now: Instant
  readonly undo: UndoProps
  readonly onMore: () => void
  /** The days to come, below the rest. */
  readonly forecast: ReactNode
}

/** What was done, what warmed up, when to come back. */
export function SessionEnd({ locale, summary, ahead, now, undo, onMore, forecast }: EndProps) {
  const t = useTranslations('review')
  const title = useRef<HTMLHeadingElement>(null)
  // The deck is gone, and with it what had the focus.
  useEffect(() => title.current?.focus({ preventScroll: true }), [])
  const first = summary.before.every((r) => r === null)
  const rows = [
    { key: 'hits', value: t('times', { count: summary.hits }) },
    { key: 'misses', value: t('times', { count: summary.misses }) },
    { key: 'time', value: clock(summary.ms) },
  ] as const
  return (
    <main className="rest wrap" id="main">
      <h1 tabIndex={-1} ref={title}>
        {t(summary.cram ? 'endCram' : first ? 'endFirst' : 'endAgain', { count: summary.before.length })}
      </h1>
      {summary.cram ? <p className="lead">{t('cramEnd')}</p> : <Thermometers before={summary.before} />}
      <dl className="tally">
        {rows.map(({ key, value }) => (
          <div key={key}>
            <dt>{t(key)}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <NextDue locale={locale} ahead={ahead} now={now} />
      {ahead.due > 0 ? (
        <button type="button" className="go" onClick={onMore}>
          {t('moreDue')}
          <span className="meta">{t('cards', { count: ahead.due })}</span>
        </button>
      ) : (
        <StudyLink locale={locale} path="/" className="go">
          {t('toToday')}
        </StudyLink>
      )}
      <UndoKey {...undo} />
      <Onward locale={locale} ahead={ahead} onMore={onMore} />
      {forecast}
      <KeepingNote ask />
    </main>
  )
}

/** When to come back, as a sentence. */
export function NextDue({ locale, ahead, now }: Pick<EndProps, 'locale' | 'ahead' | 'now'>) {
  const t = useTranslations('review')
  const when = useWhen(locale)
  const { due, next, planDone } = ahead
  if (due > 0) return <p className="next-due">{t('nextDueNow', { count: due })}</p>
  if (planDone) return <p className="next-due">{t('planDone')}</p>
  if (!next) return <p className="next-due">{t('nothingScheduled')}</p>
  return <p className="next-due">{t('nextDueSoon', { count: next.count, when: when.comes(next.at, now) })}</p>
}

/** Rows to what may come next: today, new cards, cards of one's choosing, the next lesson. */
export function Onward({ locale, ahead, onMore }: Pick<EndProps, 'locale' | 'ahead'> & { onMore?: () => void }) {
  const t = useTranslations('review')
  const { due, fresh, lesson } = ahead
  return (
    <div className="rows">
      {due > 0 && (
        <StudyLink locale={locale} path="/" className="row">
          <RowInside icon="today" title={t('toToday')} />
        </StudyLink>
      )}
      {onMore && due === 0 && fresh > 0 && (
        <button type="button" className="row" onClick={onMore}>
          <RowInside icon="review" title={t('moreNew')}>
            {t('cards', { count: fresh })}
          </RowInside>
        </button>
      )}
      <StudyLink locale={locale} path="/review/choose" className="row">
        <RowInside icon="grid" title={t('chooseOther')}>
          {t('chooseHow')}
        </RowInside>
      </StudyLink>
      {lesson && (
        <PlainLink locale={locale} path={`/lessons/${lesson.id}`} className="row">
          <RowInside icon="learn" title={t('nextLesson')}>
            {lesson.title[locale]}
          </RowInside>
        </PlainLink>
      )}
    </div>
  )
}
