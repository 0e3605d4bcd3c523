import { useTranslations } from 'next-intl'
import type { QuestionId } from '@/lib/content/types'
import type { Cell } from './room-model'

const classOf = ({ state, flagged, current }: Cell): string =>
  ['cell', state === 'answered' ? 'done' : state, flagged && 'fl', current && 'cur'].filter(Boolean).join(' ')

/** Up to here the squares of the desktop's map are as large as a thumb. */
const FEW = 20

type MapProps = {
  readonly cells: readonly Cell[]
  readonly onGo: (question: QuestionId) => void
  /** The sheet a press on a cell closes. */
  readonly sheet?: string
}

/** Every question as a square: filled when answered, hollow when open, half when too few are chosen, a dot when flagged. */
export function QuestionMap({ cells, onGo, sheet }: MapProps) {
  const t = useTranslations('exam')
  return (
    <ol className={cells.length <= FEW ? 'cells few' : 'cells'}>
      {cells.map((cell) => (
        <li key={cell.id}>
          <button
            type="button"
            className={classOf(cell)}
            aria-label={t('cell', { number: cell.number, state: cell.state, flagged: cell.flagged ? 'yes' : 'no' })}
            aria-current={cell.current ? 'step' : undefined}
            onClick={() => onGo(cell.id)}
            {...(sheet ? { popoverTarget: sheet, popoverTargetAction: 'hide' as const } : {})}
          >
            {cell.number}
          </button>
        </li>
      ))}
    </ol>
  )
}
