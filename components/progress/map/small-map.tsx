import { useMemo } from 'react'
import { countHeat, type TopicHeat } from '@/lib/progress/statistics/temperatures'
import { drawingOf } from './drawing'
import { MapPicture } from './map-picture'
import { useLayout } from './use-layout'

const NO_NAMES = new Map<string, string>()

/** The fact map without its names, silent: the same is said in words beside it. */
export function SmallMap({ topics }: { topics: readonly TopicHeat[] }) {
  const layout = useLayout(topics)
  const paths = useMemo(() => {
    const cells = layout ? drawingOf(topics, layout, NO_NAMES).cells : []
    return [...new Set(cells.map(({ look }) => look))].map((look) => ({
      look,
      path: cells.flatMap((cell) => (cell.look === look ? cell.path : [])).join(''),
    }))
  }, [topics, layout])
  return <MapPicture counts={countHeat(topics.flatMap(({ facts }) => facts))} paths={paths} silent />
}
