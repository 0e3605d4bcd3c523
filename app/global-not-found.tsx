import './globals.css'
import '@/components/navigation/entry.css'
import type { Metadata } from 'next'
import { notFoundScript, preferencesScript } from '@/components/navigation/preferences'
import { Mark } from '@/components/ui/icon'
import { InlineScript } from '@/components/ui/inline-script'
import { BASE_PATH, href, localHref } from '@/lib/core/address'
import { locales } from '@/lib/core/locale'
import { messagesFor } from '@/lib/i18n/messages'

const brands = new Set(locales.map((locale) => messagesFor(locale).common?.brand))

export const metadata: Metadata = {
  title: `404 · ${[...brands].join(' · ')}`,
  // Without it the browser asks for /favicon.ico, which nobody has.
  icons: { icon: href('/icons/icon.svg') },
}

/** It says everything in both languages; below `/ko` or `/en` a line of script leaves the one. */
export default function NotFound() {
  return (
    <html lang="en" data-runtime="none" suppressHydrationWarning>
      <head>
        <InlineScript code={preferencesScript} />
        <InlineScript code={notFoundScript(BASE_PATH)} />
      </head>
      <body>
        <main className="entry">
          <h1>
            <Mark />
            <span>404</span>
          </h1>
          <ul>
            {locales.map((locale) => {
              const words = messagesFor(locale).common
              return (
                <li key={locale} lang={locale}>
                  <p className="tag">{words?.notFoundTitle}</p>
                  <p className="what">{words?.notFoundBody}</p>
                  <a className="go wide" href={localHref(locale)}>
                    {words?.today}
                  </a>
                </li>
              )
            })}
          </ul>
        </main>
      </body>
    </html>
  )
}
