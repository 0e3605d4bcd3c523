import { useTranslations } from 'next-intl'
import type { Act, State } from '@/lib/labs/caching/state'
import { ActRow } from '../frame/act-row'
import type { ControlsProps } from '../frame/lab'

const SECONDS = [1, 5, 30] as const

/** A read, a change and a change past the code, by hand; time that passes; a node that is lost. */
export function Controls({ state, act }: ControlsProps<State, Act>) {
  const t = useTranslations('lab-caching')
  const nodes = Math.max(...state.systems.map((system) => system.nodes.length))
  return (
    <>
      <ActRow<Act>
        label={t('act-pass', { seconds: 1 })}
        acts={SECONDS.map((seconds) => ({
          id: String(seconds),
          label: t('act-pass', { seconds }),
          act: { kind: 'pass', ms: seconds * 1000 },
        }))}
        onAct={act}
      />
      <ActRow<Act>
        label={t('act-read')}
        acts={(['read', 'write', 'import'] as const).map((kind) => ({
          id: kind,
          label: t(`act-${kind}`),
          act: { kind, key: 1 },
        }))}
        onAct={act}
      />
      <ActRow<Act>
        label={t('nodes')}
        acts={Array.from({ length: nodes }, (_, node) => ({
          id: String(node + 1),
          label: t('act-lose-node', { node: node + 1 }),
          act: { kind: 'lose-node', node },
        }))}
        onAct={act}
      />
    </>
  )
}
