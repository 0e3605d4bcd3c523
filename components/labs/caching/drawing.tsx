import { useTranslations } from 'next-intl'
import { useId } from 'react'
import type { Kind, State } from '@/lib/labs/caching/state'
import type { TraceLine } from '@/lib/labs/model'
import { Tips } from '../frame/tips'
import { CacheBox } from './cache-box'
import { DatabaseBox } from './database-box'
import { flowOf, type Word } from './flow'
import { type Column, layoutOf } from './layout'
import { toldOf } from './told'

type DrawingProps = {
  readonly width: number
  readonly state: State
  readonly trace: readonly TraceLine<Kind>[]
}

/** The application over the caches and databases of the systems, side by side; what the last step did is marked on its way. */
export function Drawing({ width, state, trace }: DrawingProps) {
  const t = useTranslations('lab-caching')
  const id = useId()
  const { application, columns, height } = layoutOf(state.systems.length, width)
  return (
    <svg className="stage" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={toldOf(state, trace, t)}>
      <Tips id={id} kinds={['live', 'rest']} both />
      <rect className="node" {...application} rx="14" />
      <text className="strong" x={width / 2} y={application.height / 2 + 6} fontSize="14" textAnchor="middle">
        {t('application')}
      </text>
      {state.systems.map((system, index) => {
        const column = columns[index]
        if (!column) return null
        const { key, cache, database } = flowOf(trace, system.name)
        return (
          <g key={system.name}>
            <Wire way={column.toCache} live={cache !== null} id={id} />
            <Wire way={column.toDatabase} live={database !== null} id={id} />
            <CacheBox system={system} focus={key} {...column.cache} />
            <DatabaseBox system={system} focus={key} {...column.database} />
            <Beside {...column.besideCache} word={cache} />
            <Beside {...column.besideDatabase} word={database} />
          </g>
        )
      })}
    </svg>
  )
}

type WireProps = { readonly way: string; readonly live: boolean; readonly id: string }

const Wire = ({ way, live, id }: WireProps) => (
  <path
    className={live ? 'wire live' : 'wire'}
    d={way}
    markerEnd={`url(#${id}${live ? 'live' : 'rest'})`}
    markerStart={live ? `url(#${id}live)` : undefined}
  />
)

function Beside({ x, y, word }: Column['besideCache'] & { readonly word: Word | null }) {
  const t = useTranslations('lab-caching')
  if (!word) return null
  return (
    <text className="accf strong" x={x} y={y} fontSize="13">
      {t(`wire-${word.word}`, word.values)}
    </text>
  )
}
