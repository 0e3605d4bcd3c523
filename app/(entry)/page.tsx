import '@/components/navigation/entry.css'
import { entryScript } from '@/components/navigation/preferences'
import { Mark } from '@/components/ui/icon'
import { InlineScript } from '@/components/ui/inline-script'
import { BASE_PATH, localHref } from '@/lib/core/address'
import { locales } from '@/lib/core/locale'
import { messagesFor } from '@/lib/i18n/messages'

const ko = messagesFor('ko').common
const en = messagesFor('en').common

/** The language choice. Both links work without script; with it, a stored choice is followed and the browser's language comes first. */
export default function EntryPage() {
  return (
    <main className="entry">
      <h1>
        <Mark />
        <span>
          {en?.brand} {ko?.brand !== en?.brand && <span lang="ko">{ko?.brand}</span>}
        </span>
      </h1>
      <ul id="languages">
        {locales.map((locale) => {
          const words = messagesFor(locale)
          return (
            <li key={locale} lang={locale}>
              <p className="tag">{words.common?.tagline}</p>
              <p className="what">{words.entry?.what}</p>
              <a className="go wide" href={localHref(locale)} data-locale={locale} hrefLang={locale}>
                <span>{words.entry?.start}</span>
              </a>
            </li>
          )
        })}
      </ul>
      <InlineScript code={entryScript(BASE_PATH)} />
    </main>
  )
}
