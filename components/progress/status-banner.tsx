import { useTranslations } from 'next-intl'
import type { StoreState } from '@/lib/store/contract'
import { useProgressStore, useStoreStatus } from '@/lib/store/react'
import { Outdated } from './outdated'

/** What to say of the log; nothing while all is well. */
function wordFor({ status, trouble, unsaved }: Pick<StoreState, 'status' | 'trouble' | 'unsaved'>) {
  if (status === 'memory' || status === 'saving') return status
  if (status === 'loading') return trouble === null ? null : trouble === 'blocked' ? 'blocked' : 'unread'
  if (status === 'failed' && unsaved === 0) return 'unread'
  if (status === 'failed') return trouble === 'quota' ? 'full' : trouble === 'blocked' ? 'blocked' : 'failed'
  return null
}

/** Says so when the log cannot be read, kept or written, and what to do. Silent while all is well. */
export function StatusBanner() {
  const t = useTranslations('status')
  const { status, trouble, unsaved } = useStoreStatus()
  const { retry } = useProgressStore()
  const word = wordFor({ status, trouble, unsaved })
  return (
    <>
      <div className="banner" role="status">
        {word && (
          <p>
            {t(word, { count: unsaved })}
            {word !== 'memory' && word !== 'saving' && (
              <>
                {' '}
                <button type="button" className="link" onClick={retry}>
                  {t('retry')}
                </button>
              </>
            )}
          </p>
        )}
      </div>
      {status === 'outdated' && <Outdated unsaved={unsaved} />}
    </>
  )
}

/** That some rows could not be read: on the day's page, where there is time for it. */
export function QuarantineNote() {
  const t = useTranslations('status')
  const { quarantined } = useStoreStatus()
  return quarantined > 0 && <p className="aside">{t('quarantined', { count: quarantined })}</p>
}
