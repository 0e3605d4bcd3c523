import { useTranslations } from 'next-intl'
import type { Locale } from '@/lib/core/locale'
import { readingModeScript } from '../navigation/preferences'
import { InlineScript } from '../ui/inline-script'

/**
 * The reader's switch: Korean, both, English. Radios read by CSS, so that it works without script.
 * The Korean site opens with both (the exam's original is English); the English site with English alone.
 */
export function ReadingModes({ locale }: { locale: Locale }) {
  const t = useTranslations('reading')
  const modes = [
    { value: 'ko', glyph: '가', name: t('onlyKorean') },
    { value: 'both', glyph: '가 A', name: t('both') },
    { value: 'en', glyph: 'A', name: t('onlyEnglish') },
  ]
  const first = locale === 'ko' ? 'both' : 'en'
  return (
    <fieldset className="three" id="modes" aria-label={t('readingLanguage')}>
      {modes.map(({ value, glyph, name }) => (
        <label key={value} title={name}>
          <input
            className="vh"
            type="radio"
            name="reading-mode"
            id={`mode-${value}`}
            value={value}
            defaultChecked={value === first}
            aria-label={name}
            autoComplete="off"
          />
          <span aria-hidden="true">{glyph}</span>
        </label>
      ))}
    </fieldset>
  )
}

/**
 * Restores the stored mode: behind the header and before the text. Within the header the parser would stop for the styles, and what it
 * has of the header by then might be painted, and then jump.
 */
export const ReadingModeScript = () => <InlineScript code={readingModeScript} />
