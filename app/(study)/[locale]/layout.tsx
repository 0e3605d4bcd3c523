import '../../globals.css'
import type { Metadata, Viewport } from 'next'
import type { ReactNode } from 'react'
import { deviceScript } from '@/components/navigation/device'
import { FirstPicture, FirstPictureEnd } from '@/components/navigation/first-picture'
import { Offline } from '@/components/navigation/offline'
import { preferencesScript } from '@/components/navigation/preferences'
import { ClientMessages } from '@/components/ui/client-messages'
import { InlineScript } from '@/components/ui/inline-script'
import { locales } from '@/lib/core/locale'
import { pageLocale } from '@/lib/i18n/page-locale'
import { siteMetadata } from '../../site-metadata'
import { siteViewport } from '../../viewport'

export const dynamicParams = false
export const generateStaticParams = () => locales.map((locale) => ({ locale }))
export const viewport: Viewport = siteViewport

export const generateMetadata = async (): Promise<Metadata> => siteMetadata(await pageLocale())

/** Study is an app: pages here hydrate and keep the learner's log. */
export default async function StudyLayout({ children }: { children: ReactNode }) {
  const locale = await pageLocale()
  return (
    <html lang={locale} suppressHydrationWarning>
      <head>
        <FirstPicture />
        <InlineScript code={preferencesScript} />
        <InlineScript code={deviceScript} />
      </head>
      <body>
        {children}
        <FirstPictureEnd />
        <ClientMessages locale={locale} only={['release']}>
          <Offline />
        </ClientMessages>
      </body>
    </html>
  )
}
