import { useTranslations } from 'next-intl'
import { type LeaderboardSetup, SIZES } from '@/lib/labs/leaderboard/setup'
import type { SetupFormProps } from '../frame/lab'
import { SelectField } from '../frame/select-field'

/** How many play, and whether the database has an index. */
export function SetupForm({ setup, change }: SetupFormProps<LeaderboardSetup>) {
  const t = useTranslations('lab-leaderboard')
  return (
    <div className="fields">
      <SelectField
        label={t('players')}
        value={setup.players}
        options={SIZES.map((count) => [count, t('setup-players', { count })])}
        onChange={(players) => change({ ...setup, players })}
      />
      <SelectField
        label={t('setup-index')}
        value={setup.index}
        options={[
          [false, t('off')],
          [true, t('on')],
        ]}
        onChange={(index) => change({ ...setup, index })}
      />
    </div>
  )
}
