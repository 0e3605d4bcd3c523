import { useTranslations } from 'next-intl'
import { useId } from 'react'
import type { Locale } from '@/lib/core/locale'
import { megabytes } from '@/lib/i18n/format'
import type { Kept } from '@/lib/offline/wishes'
import { Part } from './part'
import { useSaving } from './use-saving'

/** Where what is kept stands, as a word of the section. */
const standing = ({ bytes, missing, outdated }: Kept) =>
  missing === 0 ? 'all' : outdated ? 'outdated' : missing < bytes ? 'partly' : 'none'

/** What is kept for use without a network, and the one key that saves the rest of it or stops. It stays, so that no focus is lost. */
export function OfflineSection({ locale }: { locale: Locale }) {
  const t = useTranslations('offline')
  const label = useId()
  const { state, start, cancel } = useSaving()
  const kept = state.kind === 'unready' ? null : state.kept
  const saving = state.kind === 'saving'
  const idle = !saving && kept?.missing !== undefined && kept.missing > 0
  const at = kept ? standing(kept) : 'unready'
  const sizes = { bytes: megabytes(kept?.bytes ?? 0, locale), left: megabytes(kept?.missing ?? 0, locale) }
  const press = (): void => {
    if (saving) cancel()
    else if (idle && kept) start(kept)
  }
  return (
    <Part title={t('title')} body={t('body')}>
      <p className="fact" id={label}>
        {t(saving ? 'saving' : at, sizes)}
      </p>
      {state.kind === 'saving' && (
        <progress aria-labelledby={label} max={100} value={Math.round((1 - state.kept.missing / state.from) * 100)} />
      )}
      <div className="act">
        <button type="button" className="soft" aria-disabled={!saving && !idle} onClick={press}>
          {t(saving ? 'cancel' : `${at}Key`, sizes)}
        </button>
        <p className="word" role="status">
          {state.kind === 'still' && state.word && t(state.word, sizes)}
        </p>
      </div>
    </Part>
  )
}
