'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import type { PersonalCard } from '@/lib/content/personal-card'
import type { Locale } from '@/lib/core/locale'
import { ExchangeSection } from './exchange/exchange-section'
import { readStoredEvents } from './exchange/read-events'

const NEVER = ''

/** The place of the exchange until the settings page is there: cards that are brought along last as long as the page. */
export function Settings({ locale }: { locale: Locale }) {
  const t = useTranslations('interchange')
  const [personal, setPersonal] = useState<readonly PersonalCard[]>([])
  return (
    <main className="wrap" id="main">
      <h1 className="vh">{t('title')}</h1>
      <ExchangeSection
        locale={locale}
        readEvents={readStoredEvents}
        personal={personal}
        onImport={async (cards) => {
          setPersonal((held) => [...held, ...cards.map((card) => ({ ...card, made: NEVER }))])
          return true
        }}
      />
    </main>
  )
}
