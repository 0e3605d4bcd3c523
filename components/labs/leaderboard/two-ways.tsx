import { useTranslations } from 'next-intl'
import { askedFor } from '@/lib/labs/leaderboard/commands'
import type { Cost } from '@/lib/labs/leaderboard/cost'
import type { LeaderboardState, LeaderboardTrace } from '@/lib/labs/leaderboard/leaderboard'
import type { TraceLine } from '@/lib/labs/model'

/** Powers of ten that the bars span. */
const DECADES = 7
const TICKS = Array.from({ length: DECADES + 1 }, (_, at) => `M${(100 * at) / DECADES} 0V12`).join('')

/** What the last act has cost in each place, as its line says. */
const costOf = (trace: readonly TraceLine<LeaderboardTrace>[]): Cost | null => {
  for (const { values } of trace) {
    const { sortedSet, database } = values
    if (typeof sortedSet === 'number' && typeof database === 'number') return { sortedSet, database }
  }
  return null
}

/** The same question in Redis and in SQL, and the entries that each had to look at. */
export function TwoWays({
  state,
  trace,
}: {
  readonly state: LeaderboardState
  readonly trace: readonly TraceLine<LeaderboardTrace>[]
}) {
  const t = useTranslations('lab-leaderboard')
  const asked = state.last && askedFor(state.last)
  const cost = costOf(trace)
  const side = (id: keyof Cost, command: string | undefined) => (
    <div className="side">
      <h3>{t(id)}</h3>
      {command ? <code>{command}</code> : <p className="small faint">{t('notYet')}</p>}
      <Ticks total={state.cost[id]} />
      <p className="small">
        {cost && <b>{t('looked', { count: cost[id] })}</b>}{' '}
        <span className="faint">{t('lookedInAll', { count: state.cost[id] })}</span>
      </p>
    </div>
  )
  return (
    <section className="two-ways" aria-label={t('twoWays')}>
      {side('sortedSet', asked?.redis)}
      {side('database', asked?.sql)}
      <p className="small faint">{t('logScale')}</p>
    </section>
  )
}

/** A bar over powers of ten. Silent: the number stands beside it. */
function Ticks({ total }: { readonly total: number }) {
  const width = total < 1 ? 0 : Math.min(DECADES, Math.log10(total)) * (100 / DECADES)
  return (
    <svg className="ticks" viewBox="0 0 100 12" preserveAspectRatio="none" aria-hidden="true">
      <rect className="accf" y="2" width={width} height="8" />
      <path className="rule" vectorEffect="non-scaling-stroke" d={TICKS} />
    </svg>
  )
}
