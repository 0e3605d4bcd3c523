import { useTranslations } from 'next-intl'
import { useState } from 'react'
import type { Locale } from '@/lib/core/locale'
import type { EraseWhat } from '@/lib/progress/backup/erase'
import { useProgressStore } from '@/lib/store/react'
import { EraseDialog } from './erase-dialog'
import { Part } from './part'

/** Erasing in this browser, behind a dialog that offers the file first. */
export function EraseSection({ locale }: { locale: Locale }) {
  const t = useTranslations('settings')
  const { door } = useProgressStore()
  const [asked, setAsked] = useState(0)
  const [word, setWord] = useState<'erased' | 'eraseFailed' | null>(null)
  const run = async (what: EraseWhat): Promise<void> => {
    const { erase } = await import('./archivist')
    const done = await erase(door, what)
    setWord(done.ok ? 'erased' : 'eraseFailed')
  }
  return (
    <Part title={t('erase')} body={t('eraseBody')}>
      <div className="act">
        <button
          type="button"
          className="soft"
          onClick={() => {
            setWord(null)
            setAsked((count) => count + 1)
          }}
        >
          {t('eraseOpen')}
        </button>
        <p className="word" role="status">
          {word && t(word)}
        </p>
      </div>
      {asked > 0 && (
        <EraseDialog
          key={asked}
          locale={locale}
          onErase={(what) => void run(what).catch(() => setWord('eraseFailed'))}
        />
      )}
    </Part>
  )
}
