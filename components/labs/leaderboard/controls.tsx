import { useTranslations } from 'next-intl'
import { type FormEvent, useId, useState } from 'react'
import { isPlayerName } from '@/lib/labs/leaderboard/commands'
import type { LeaderboardAct, LeaderboardState } from '@/lib/labs/leaderboard/leaderboard'
import type { ControlsProps } from '../frame/lab'

const TOPS = [3, 10] as const
const BESIDE = 2
const MOST = 1_000_000

/** A player scores, or is asked about; the top is read. */
export function Controls({ act }: ControlsProps<LeaderboardState, LeaderboardAct>) {
  const t = useTranslations('lab-leaderboard')
  const id = useId()
  const [player, setPlayer] = useState('ann')
  const [points, setPoints] = useState('100')
  const named = isPlayerName(player)
  const by = /^-?\d{1,7}$/.test(points) ? Math.max(-MOST, Math.min(MOST, Number(points))) : null
  const score = (event: FormEvent): void => {
    event.preventDefault()
    if (named && by !== null) act({ kind: 'score', player, by })
  }
  const about = (kind: 'rank' | 'around'): void => {
    if (named) act(kind === 'rank' ? { kind, player } : { kind, player, beside: BESIDE })
  }
  return (
    <>
      <form className="actrow scoring" onSubmit={score}>
        <label htmlFor={`${id}-player`}>{t('player')}</label>
        <input
          id={`${id}-player`}
          className="well name"
          value={player}
          onChange={({ target }) => setPlayer(target.value)}
          aria-invalid={!named}
          aria-describedby={named ? undefined : `${id}-bad`}
          autoCapitalize="none"
          autoComplete="off"
          autoCorrect="off"
          spellCheck={false}
        />
        <label htmlFor={`${id}-by`}>{t('by')}</label>
        <input
          id={`${id}-by`}
          className="well by"
          inputMode="numeric"
          value={points}
          onChange={({ target }) => setPoints(target.value)}
          aria-invalid={by === null}
          autoComplete="off"
        />
        <button type="submit" className="soft" aria-disabled={!named || by === null}>
          {t('act-score')}
        </button>
        <button type="button" className="soft" aria-disabled={!named} onClick={() => about('rank')}>
          {t('act-rank')}
        </button>
        <button type="button" className="soft" aria-disabled={!named} onClick={() => about('around')}>
          {t('act-around')}
        </button>
      </form>
      {!named && (
        <p className="small faint" id={`${id}-bad`}>
          {t('badName')}
        </p>
      )}
      <div className="actrow">
        {TOPS.map((count) => (
          <button key={count} type="button" className="soft" onClick={() => act({ kind: 'top', count })}>
            {t('act-top', { count })}
          </button>
        ))}
      </div>
    </>
  )
}
