import '../../globals.css'
import '@/components/prose/prose.css'
import '@/components/prose/print.css'
import type { Metadata, Viewport } from 'next'
import type { ReactNode } from 'react'
import { FirstPicture } from '@/components/navigation/first-picture'
import { preferencesScript } from '@/components/navigation/preferences'
import { SpeculationRules } from '@/components/navigation/speculation'
import { InlineScript } from '@/components/ui/inline-script'
import { locales } from '@/lib/core/locale'
import { pageLocale } from '@/lib/i18n/page-locale'
import { siteMetadata } from '../../site-metadata'
import { siteViewport } from '../../viewport'

export const dynamicParams = false
export const generateStaticParams = () => locales.map((locale) => ({ locale }))
export const viewport: Viewport = siteViewport

export const generateMetadata = async (): Promise<Metadata> => siteMetadata(await pageLocale())

/** Reading is a document: lib/build removes the framework from pages marked `data-runtime="none"`. */
export default async function ReadLayout({ children }: { children: ReactNode }) {
  return (
    <html lang={await pageLocale()} data-runtime="none" suppressHydrationWarning>
      <head>
        <FirstPicture />
        <InlineScript code={preferencesScript} />
        <SpeculationRules locale={await pageLocale()} />
      </head>
      <body>{children}</body>
    </html>
  )
}
