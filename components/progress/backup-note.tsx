import { useTranslations } from 'next-intl'
import { useEffect, useState } from 'react'
import { StudyLink } from '@/components/navigation/study-link'
import { keepUp } from '@/components/settings/keep-up'
import type { Locale } from '@/lib/core/locale'
import type { Instant } from '@/lib/core/time'
import { backupDue, sinceBackup } from '@/lib/progress/backup/since'
import { useProgress, useProgressStore } from '@/lib/store/react'

/** Its name on learners' devices. */
const DISMISSED = 'backup-later'

// Only a note to ourselves: without localStorage the reminder may come once more.
function dismissedAt(): Instant | null {
  try {
    const at = Number(localStorage.getItem(DISMISSED))
    return at > 0 ? at : null
  } catch {
    return null
  }
}

/** Keeps the chosen file up to date at the start of a study day; where there is none, reminds after much new work. */
export function BackupNote({ locale, now }: { locale: Locale; now: Instant }) {
  const t = useTranslations('today')
  const store = useProgressStore()
  const progress = useProgress((all) => all)
  const [kept, setKept] = useState(true)
  const [later, setLater] = useState(false)
  useEffect(() => {
    let current = true
    keepUp(store).then(
      ({ kind }) => current && setKept(kind === 'kept'),
      () => undefined,
    )
    return () => {
      current = false
    }
  }, [store])
  if (kept || later || !backupDue(progress, now, dismissedAt())) return null
  const dismiss = (): void => {
    setLater(true)
    try {
      localStorage.setItem(DISMISSED, String(now))
    } catch {}
  }
  return (
    <aside className="remind">
      <p>{t('remind', { count: sinceBackup(progress) })}</p>
      <StudyLink locale={locale} path="/settings" className="link">
        {t('remindGo')}
      </StudyLink>
      <button type="button" className="link" onClick={dismiss}>
        {t('remindLater')}
      </button>
    </aside>
  )
}
