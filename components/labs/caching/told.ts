/** The picture in words. */
import type { useTranslations } from 'next-intl'
import { copyOf, rowOf } from '@/lib/labs/caching/nodes'
import type { Line, State } from '@/lib/labs/caching/state'
import { sizeOf } from '@/lib/labs/ordered-map'
import { flowOf } from './flow'

type Words = ReturnType<typeof useTranslations<'lab-caching'>>

export const toldOf = (state: State, trace: readonly Line[], t: Words): string =>
  state.systems
    .map((system) => {
      const { key } = flowOf(trace, system.name)
      const copy = copyOf(system, key)
      return t('picture', {
        name: t(system.name),
        items: system.nodes.reduce((sum, { store }) => sum + sizeOf(store.items), 0),
        busy: system.measures.tally.busy,
        key,
        copy: copy === undefined ? t('noCopy') : t('copyVersion', { version: copy }),
        row: rowOf(system, key),
      })
    })
    .join(' ')
