import { useLocale, useTranslations } from 'next-intl'
import { useEffect, useState } from 'react'
import { StudyLink } from '@/components/navigation/study-link'
import { askToKeep, askWhenDue, type Keeping, readKeeping } from '@/lib/store/keeping'

/**
 * Where the learner's progress lives, and how well the browser keeps it.
 * @param ask whether this is a moment to ask the browser: something is worth keeping and nobody is in the middle of it
 */
export function KeepingNote({ ask = false }: { ask?: boolean }) {
  const t = useTranslations('keeping')
  const locale = useLocale()
  const [keeping, setKeeping] = useState<Keeping | null>(null)
  const [refused, setRefused] = useState(false)
  useEffect(() => {
    let current = true
    const look = async (): Promise<void> => {
      if (ask) await askWhenDue()
      const now = await readKeeping()
      if (current) setKeeping(now)
    }
    look().catch(() => undefined)
    return () => {
      current = false
    }
  }, [ask])
  if (!keeping) return null

  const press = async (): Promise<void> => {
    setRefused(!(await askToKeep()))
    setKeeping(await readKeeping())
  }
  const { promised, clearedAfterSevenDays, installed } = keeping
  return (
    <details className="keeping">
      <summary>
        {t('here')} <span>{t(promised ? 'kept' : clearedAfterSevenDays ? 'sevenDays' : 'mayGo')}</span>
      </summary>
      <p>{t('device')}</p>
      <p>{t(promised ? 'keptWhy' : 'mayGoWhy')}</p>
      {promised === false && (
        <p>
          <button type="button" className="link" onClick={() => void press()}>
            {t('ask')}
          </button>{' '}
          <span role="status">{refused && t('refused')}</span>
        </p>
      )}
      {clearedAfterSevenDays && <p>{t('sevenDaysWhy')}</p>}
      {clearedAfterSevenDays && (
        <p>
          {t('homeScreen')}{' '}
          <StudyLink locale={locale} path="/settings" className="link">
            {t('homeScreenFirst')}
          </StudyLink>
        </p>
      )}
      {installed && <p>{t('installed')}</p>}
    </details>
  )
}
