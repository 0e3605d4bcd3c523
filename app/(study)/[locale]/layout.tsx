import '../../globals.css'
import type { Metadata, Viewport } from 'next'
import { locale as rootLocale } from 'next/root-params'
import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { Offline } from '@/components/navigation/offline'
import { preferencesScript } from '@/components/navigation/preferences'
import { InlineScript } from '@/components/ui/inline-script'
import { locales } from '@/lib/core/locale'
import { siteViewport } from '../../viewport'

export const dynamicParams = false
export const generateStaticParams = () => locales.map((locale) => ({ locale }))
export const viewport: Viewport = siteViewport

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('common')
  return { title: { default: t('brand'), template: `%s · ${t('brand')}` }, description: t('description') }
}

/** Study is an app: pages here hydrate and keep the learner's log. */
export default async function StudyLayout({ children }: { children: ReactNode }) {
  return (
    <html lang={await rootLocale()} suppressHydrationWarning>
      <head>
        <InlineScript code={preferencesScript} />
      </head>
      <body>
        {children}
        <Offline />
      </body>
    </html>
  )
}
