import { useTranslations } from 'next-intl'
import { KeepingNote } from '@/components/progress/keeping-note'
import { localHref } from '@/lib/core/address'
import { type Locale, locales } from '@/lib/core/locale'
import { Part } from './part'
import { themes, useTheme } from './use-theme'

const names: Readonly<Record<Locale, string>> = { ko: '한국어', en: 'English' }

/** Theme and language, which are this browser's and on no log, and how well the browser keeps the rest. */
export function Preferences({ locale }: { locale: Locale }) {
  const t = useTranslations('settings')
  const [theme, setTheme] = useTheme()
  return (
    <Part title={t('preferences')}>
      <fieldset className="pick">
        <legend>{t('theme')}</legend>
        <div className="options">
          {themes.map((name) => (
            <label key={name}>
              <input type="radio" name="theme" checked={theme === name} onChange={() => setTheme(name)} />
              {t(name === 'system' ? 'themeSystem' : name === 'light' ? 'themeLight' : 'themeDark')}
            </label>
          ))}
        </div>
      </fieldset>
      <div className="pick">
        <p>{t('language')}</p>
        <div className="options">
          {locales.map((one) => (
            <a
              key={one}
              href={localHref(one, '/settings')}
              lang={one}
              hrefLang={one}
              data-locale={one}
              aria-current={one === locale ? 'true' : undefined}
            >
              {names[one]}
            </a>
          ))}
        </div>
      </div>
      <KeepingNote />
    </Part>
  )
}
