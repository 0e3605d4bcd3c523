import { useTranslations } from 'next-intl'
import { useEffect, useState } from 'react'
import { type Notice, takeRelease, watchReleases } from '@/lib/offline/releases'

/** `switching`: until the worker has finished what it is doing; then the page is loaded anew. */
type Shown = Notice | 'busy' | 'switching' | null

/**
 * Says that a new release waits, with a key to use it, and that another tab has done so. It lies over the page's foot and moves nothing.
 * @param quiet says nothing: the learner is in the middle of something
 */
export function ReleaseBar({ quiet }: { readonly quiet: boolean }) {
  const t = useTranslations('release')
  const [shown, setShown] = useState<Shown>(null)
  useEffect(() => watchReleases(setShown), [])
  const take = (): void => {
    if (shown === 'switching') return
    setShown('switching')
    void takeRelease().then((taken) => {
      if (!taken) setShown('busy')
    })
  }
  return (
    <div className="release" role="status">
      {shown && !quiet && (
        <div>
          <p>{t(shown)}</p>
          {/* The same key while it switches: refused, it has not lost the focus. */}
          {(shown === 'waiting' || shown === 'busy' || shown === 'switching') && (
            <button type="button" className="link" aria-disabled={shown === 'switching'} onClick={take}>
              {t('useNow')}
            </button>
          )}
          {shown === 'taken' && (
            <button type="button" className="link" onClick={() => location.reload()}>
              {t('reload')}
            </button>
          )}
          {shown !== 'switching' && (
            <button type="button" className="link" onClick={() => setShown(null)}>
              {t(shown === 'full' ? 'close' : 'later')}
            </button>
          )}
        </div>
      )}
    </div>
  )
}
