import { useTranslations } from 'next-intl'
import { limits, MOST_REPLICAS, mostShards } from '@/lib/labs/sharding/nodes'
import { MOST_KEYS, type Setup, settled } from '@/lib/labs/sharding/set-up'
import type { SetupFormProps } from '../frame/lab'
import { SelectField } from '../frame/select-field'

const SHARDS = [1, 2, 3, 4, 5, 6, 8, 10, 15, 20, 30, 45, 82, 83, 90, 250, 500] as const
const KEYS = [0, 10, 100, 300, MOST_KEYS] as const
const REPLICAS = Array.from({ length: MOST_REPLICAS + 1 }, (_, replicas) => replicas)

/** The values to choose from, and the one that an address brought. */
const withOwn = (values: readonly number[], own: number): readonly (readonly [number, string])[] =>
  [...new Set([...values, own])].sort((a, b) => a - b).map((value) => [value, String(value)])

/** Shards, replicas, limit and keys to begin with; a limit that would be passed is not offered. */
export function SetupForm({ setup, change }: SetupFormProps<Setup>) {
  const t = useTranslations('lab-sharding')
  const set = (part: Partial<Setup>): void => change(settled({ ...setup, ...part }))
  const most = mostShards(setup.limit, setup.replicas)
  return (
    <div className="fields">
      <SelectField
        label={t('limit')}
        value={setup.limit}
        options={limits.map((limit) => [limit, t(`limit-${limit}`)])}
        onChange={(limit) => set({ limit })}
        wide
      />
      <SelectField
        label={t('shards')}
        value={setup.shards}
        options={withOwn(
          SHARDS.filter((shards) => shards <= most),
          setup.shards,
        )}
        onChange={(shards) => set({ shards })}
      />
      <SelectField
        label={t('replicas')}
        value={setup.replicas}
        options={withOwn(REPLICAS, setup.replicas)}
        onChange={(replicas) => set({ replicas })}
      />
      <SelectField
        label={t('keys')}
        value={setup.keys}
        options={withOwn(KEYS, setup.keys)}
        onChange={(keys) => set({ keys })}
      />
    </div>
  )
}
