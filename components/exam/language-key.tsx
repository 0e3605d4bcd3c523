import { useTranslations } from 'next-intl'
import type { Locale } from '@/lib/core/locale'

/** The questions' language in place: two glyphs, the one being read inked. It moves nothing else. */
export function ItemLanguageKey({ language, onSwitch }: { language: Locale; onSwitch: () => void }) {
  const t = useTranslations('exam')
  return (
    <button type="button" className="langkey" onClick={onSwitch} aria-label={t('languageKey', { language })} title="K">
      <i aria-hidden="true" data-on={language === 'ko' ? '' : undefined}>
        가
      </i>
      <i aria-hidden="true" data-on={language === 'en' ? '' : undefined}>
        A
      </i>
    </button>
  )
}
