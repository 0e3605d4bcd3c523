import { useTranslations } from 'next-intl'
import { type LeaderboardState, places } from '@/lib/labs/leaderboard/leaderboard'
import { cardinality } from '@/lib/labs/sorted-set'

const TOP = 10

type Row = LeaderboardState['shown'][number]

/** The top ten, those asked for just now marked; who stands farther down comes below a gap. */
export function Board({ state }: { readonly state: LeaderboardState }) {
  const t = useTranslations('lab-leaderboard')
  const top = places(state.set, 0, TOP)
  const most = Math.max(1, top[0]?.score ?? 1)
  const asked = state.last === null ? [] : state.shown
  const isAsked = (row: Row): boolean => asked.some(({ member }) => member === row.member)
  const farther = asked.filter(({ rank }) => rank >= TOP)
  const line = (row: Row) => (
    <li key={row.member} value={row.rank + 1} className={isAsked(row) ? 'asked-for' : undefined}>
      <span className="rank">{t('place', { rank: row.rank + 1 })}</span>
      <span className="member">
        {row.member}
        {isAsked(row) && <span className="vh"> ({t('now')})</span>}
      </span>
      <svg className="bar-of" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
        <rect width={Math.max(1, (100 * Math.max(0, row.score)) / most)} height="6" rx="1.5" />
      </svg>
      <span className="score">{t('points', { points: row.score })}</span>
    </li>
  )
  return (
    <section className="board" aria-label={t('board', { count: top.length })}>
      <h3>
        {t('board', { count: top.length })} <small>{t('ofPlayers', { count: cardinality(state.set) })}</small>
      </h3>
      <ol>{top.map(line)}</ol>
      {farther.length > 0 && (
        <>
          <p className="gap-between small faint">{t('farther')}</p>
          <ol>{farther.map(line)}</ol>
        </>
      )}
    </section>
  )
}
