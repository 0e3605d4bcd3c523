import { useTranslations } from 'next-intl'
import type { Locale } from '@/lib/core/locale'
import { dayAndTime } from '@/lib/i18n/format'
import { sinceBackup } from '@/lib/progress/backup/since'
import { useProgress, useStoreStatus } from '@/lib/store/react'
import { MakeKey } from './make-key'
import { NOTHING_YET, Part } from './part'

/** The last backup, and a new one. */
export function BackupSection({ locale }: { locale: Locale }) {
  const t = useTranslations('settings')
  const { status } = useStoreStatus()
  const last = useProgress(({ lastBackup }) => lastBackup)
  const count = useProgress(sinceBackup)
  const said = last ? t('lastBackup', { when: dayAndTime(last.at, locale), count }) : t('never')
  return (
    <Part title={t('backup')} body={t('backupBody')}>
      <p className="fact">{status === 'loading' ? NOTHING_YET : said}</p>
      <MakeKey className="go" />
    </Part>
  )
}
