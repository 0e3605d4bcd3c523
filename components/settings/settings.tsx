'use client'

import { useTranslations } from 'next-intl'
import { QuarantineNote, StatusBanner } from '@/components/progress/status-banner'
import type { Locale } from '@/lib/core/locale'
import { useCommands, usePersonalCards, useStoreStatus } from '@/lib/store/react'
import { BackupSection } from './backup-section'
import { EraseSection } from './erase-section'
import { ExchangeSection } from './exchange/exchange-section'
import { readEvents } from './exchange/read-events'
import { ImportSection } from './import-section'
import { KeptFile } from './kept-file'
import { OfflineSection } from './offline-section'
import { OwnCards } from './own-cards'
import { Preferences } from './preferences'

/** The learner's files and preferences. What is heavy (packing, merging) is fetched when it is asked for. */
export function Settings({ locale }: { locale: Locale }) {
  const t = useTranslations('settings')
  const { status } = useStoreStatus()
  const personal = usePersonalCards()
  const { addPersonalCards } = useCommands()
  return (
    <>
      <StatusBanner />
      <main className="wrap settings-page" id="main" aria-busy={status === 'loading'}>
        <h1>{t('title')}</h1>
        <p className="lead">{t('lead')}</p>
        <BackupSection locale={locale} />
        <KeptFile locale={locale} />
        <ImportSection locale={locale} />
        <ExchangeSection locale={locale} readEvents={readEvents} personal={personal} onImport={addPersonalCards} />
        <OwnCards locale={locale} />
        <OfflineSection locale={locale} />
        <Preferences locale={locale} />
        <EraseSection locale={locale} />
        <QuarantineNote />
      </main>
    </>
  )
}
