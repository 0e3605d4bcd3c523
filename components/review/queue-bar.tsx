import { useTranslations } from 'next-intl'

/** Where a card of this session stands: not seen yet, on the table, missed and coming back, or recalled. */
export type Tick = 'open' | 'at' | 'miss' | 'hit'

const look = { open: '', at: 'at', miss: 'c1', hit: 'c7' } as const satisfies Record<Tick, string>

/** The session as a row of ticks. Its length never changes. */
export function QueueBar({ ticks }: { ticks: readonly { readonly id: string; readonly tick: Tick }[] }) {
  const t = useTranslations('review')
  const done = ticks.filter(({ tick }) => tick === 'hit').length
  return (
    <div
      className="queue"
      role="progressbar"
      aria-label={t('title')}
      aria-valuetext={t('queue', { total: ticks.length, done })}
      aria-valuenow={done}
      aria-valuemin={0}
      aria-valuemax={ticks.length}
    >
      {ticks.map(({ id, tick }) => (
        <i key={id} className={look[tick]} />
      ))}
    </div>
  )
}
