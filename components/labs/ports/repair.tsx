import { useTranslations } from 'next-intl'
import { useId, useState } from 'react'
import { differences, judge, puzzles } from '@/lib/labs/ports/puzzles'
import { defaultSetup, type Setup } from '@/lib/labs/ports/set-up'
import { useLabWords } from '../frame/use-lab-words'

type RepairProps = { readonly setup: Setup; readonly change: (setup: Setup) => void }

/** One of the twelve broken set-ups, what its story says, what has been changed of it, and on request what is to be said of the change. */
export function Repair({ setup, change }: RepairProps) {
  const t = useTranslations('lab-ports')
  const words = useLabWords('ports')
  const id = useId()
  const [judged, setJudged] = useState<Setup | null>(null)
  const puzzle = puzzles.find((one) => one.id === setup.puzzle)
  const choose = (next: string): void => {
    change(puzzles.find((one) => one.id === next)?.setup ?? defaultSetup)
  }
  const changes = puzzle ? differences(puzzle.setup, setup) : []
  return (
    <div className="repair">
      <label htmlFor={id}>{t('broken')}</label>
      <select id={id} className="well" value={setup.puzzle ?? ''} onChange={({ target }) => choose(target.value)}>
        <option value="">{t('noPuzzle')}</option>
        {puzzles.map((one, index) => (
          <option key={one.id} value={one.id}>
            {index + 1}. {words(`preset-${one.id}`)}
          </option>
        ))}
      </select>
      {puzzle && (
        <>
          <p>{words(`task-${puzzle.id}`)}</p>
          <p className="small faint">
            {changes.length === 0
              ? t('unchanged')
              : t('changedFields', { fields: changes.map((name) => t(name)).join(', ') })}
          </p>
          <button type="button" className="soft" onClick={() => setJudged(setup)}>
            {t('checkRepair')}
          </button>
          <p role="status" className="verdict">
            {judged === setup && t(`verdict-${judge(puzzle, setup)}`)}
          </p>
        </>
      )}
    </div>
  )
}
