'use client'

import { useTranslations } from 'next-intl'
import { useStoreStatus } from '@/lib/store/react'

/** Says so when the log cannot be kept or written. Silent while all is well. */
export function StatusBanner() {
  const t = useTranslations('status')
  const { status, quarantined } = useStoreStatus()
  return (
    <div className="banner" role="status">
      {status === 'memory' && <p>{t('memory')}</p>}
      {status === 'failed' && <p>{t('failed')}</p>}
      {status === 'saving' && <p>{t('saving')}</p>}
      {quarantined > 0 && <p>{t('quarantined', { count: quarantined })}</p>}
    </div>
  )
}
