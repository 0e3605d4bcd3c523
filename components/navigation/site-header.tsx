import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { isAbsent } from '@/lib/content/course-labs'
import { localHref } from '@/lib/core/address'
import { type Locale, otherLocale } from '@/lib/core/locale'
import { Icon, Mark } from '../ui/icon'
import { type PlaceId, places } from './places'
import { PlainLink, type SiteLink } from './site-link'

/** Two glyphs, 가 and A, the one being read inked: leads to this page in the other language. */
export function LanguageKey({ locale, path, inWords }: { locale: Locale; path: `/${string}`; inWords: boolean }) {
  const t = useTranslations('common')
  const other = otherLocale(locale)
  const to = localHref(other, path)
  const address = { hrefLang: other, lang: other, 'data-locale': other }
  if (inWords) {
    return (
      <a className="key word" href={to} {...address} aria-label={t('switchLanguage')}>
        {t('otherLanguage')}
      </a>
    )
  }
  return (
    <a className="langkey" href={to} {...address} aria-label={t('switchLanguage')}>
      <i aria-hidden="true" data-on={locale === 'ko' ? '' : undefined}>
        가
      </i>
      <i aria-hidden="true" data-on={locale === 'en' ? '' : undefined}>
        A
      </i>
    </a>
  )
}

export function ThemeKey() {
  const t = useTranslations('common')
  return (
    <button className="key themekey" type="button" data-theme-key="" aria-label={t('theme')}>
      <Icon name="theme" size="m" />
    </button>
  )
}

type SettingsKeyProps = Pick<HeaderProps, 'locale' | 'link'> & { readonly narrow: boolean; readonly current: boolean }

/** @param narrow the row is full on a phone: the footer leads there too */
function SettingsKey({ locale, link: Link, narrow, current }: SettingsKeyProps) {
  const t = useTranslations('common')
  return (
    <Link locale={locale} path="/settings" className={narrow ? 'key desk' : 'key'} current={current}>
      <span className="vh">{t('settings')}</span>
      <Icon name="sliders" size="m" />
    </Link>
  )
}

type HeaderProps = {
  readonly locale: Locale
  /** This page without its language: where the language key leads. */
  readonly path: `/${string}`
  readonly place: PlaceId | null
  readonly link: SiteLink
  /** Further keys before the language key, such as the reading mode. */
  readonly keys?: ReactNode
}

export function SiteHeader({ locale, path, place, link: Link, keys }: HeaderProps) {
  const t = useTranslations('common')
  return (
    <header className="top" {...(isAbsent(path) ? { 'data-absent': '' } : {})}>
      <a className="skip" href="#main">
        {t('skip')}
      </a>
      <div className="wrap">
        <Link locale={locale} path="/" className="brand">
          <Mark />
          <span>{t('brand')}</span>
        </Link>
        <nav className="places" aria-label={t('mainMenu')}>
          {places.map(({ id, path: to, half }) => {
            const PlaceLink = half === 'read' ? PlainLink : Link
            return (
              <PlaceLink key={id} locale={locale} path={to} current={id === place}>
                {t(id)}
              </PlaceLink>
            )
          })}
        </nav>
        <div className="tools">
          <Link locale={locale} path="/search" className="ask">
            <Icon name="search" size="s" />
            <span>{t('search')}</span>
            <span aria-hidden="true">
              <kbd>/</kbd>
            </span>
          </Link>
          {keys}
          {/* Beside the reader's switch, which has the same glyphs, the key to the other page is a word. */}
          <Link locale={locale} path="/progress" className="key desk">
            <Icon name="map" size="m" />
            <span className="vh">{t('progress')}</span>
          </Link>
          <LanguageKey locale={locale} path={path} inWords={keys !== undefined} />
          <ThemeKey />
          <SettingsKey locale={locale} link={Link} narrow={keys !== undefined} current={path === '/settings'} />
        </div>
      </div>
    </header>
  )
}

/** The phone's bottom bar: the same places, in thumb reach. */
export function PlaceBar({ locale, place, link: Link }: Pick<HeaderProps, 'locale' | 'place' | 'link'>) {
  const t = useTranslations('common')
  return (
    <nav className="bar" data-places={places.length} aria-label={t('mainMenu')}>
      {places.map(({ id, path, icon, half }) => {
        const PlaceLink = half === 'read' ? PlainLink : Link
        return (
          <PlaceLink key={id} locale={locale} path={path} current={id === place}>
            <Icon name={icon} />
            <span>{t(id)}</span>
          </PlaceLink>
        )
      })}
    </nav>
  )
}

export function SiteFooter({ locale }: { locale: Locale }) {
  const t = useTranslations('common')
  return (
    <footer className="foot wrap">
      <p>
        <PlainLink locale={locale} path="/sources">
          {t('sources')}
        </PlainLink>
        <PlainLink locale={locale} path="/glossary">
          {t('glossary')}
        </PlainLink>
        <PlainLink locale={locale} path="/progress">
          {t('progress')}
        </PlainLink>
        <PlainLink locale={locale} path="/settings">
          {t('settings')}
        </PlainLink>
      </p>
      <p>{t('disclaimer')}</p>
    </footer>
  )
}
