import '../globals.css'
import type { Metadata, Viewport } from 'next'
import type { ReactNode } from 'react'
import { preferencesScript } from '@/components/navigation/preferences'
import { InlineScript } from '@/components/ui/inline-script'
import { href } from '@/lib/core/address'
import { messagesFor } from '@/lib/i18n/messages'
import { siteViewport } from '../viewport'

const ko = messagesFor('ko').common
const en = messagesFor('en').common

export const viewport: Viewport = siteViewport
export const metadata: Metadata = {
  icons: { icon: href('/icons/icon.svg'), apple: href('/icons/apple-touch-icon.png') },
  title: `${en?.brand} · ${ko?.brand}`,
  description: `${en?.description} ${ko?.description}`,
}

export default function EntryLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="en" data-runtime="none" suppressHydrationWarning>
      <head>
        <InlineScript code={preferencesScript} />
      </head>
      <body>{children}</body>
    </html>
  )
}
