import '@/components/settings/settings.css'
import '@/components/settings/exchange/exchange.css'
import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { PlaceBar, SiteFooter, SiteHeader } from '@/components/navigation/site-header'
import { StudyLink } from '@/components/navigation/study-link'
import { Settings } from '@/components/settings/settings'
import { ClientMessages } from '@/components/ui/client-messages'
import { pageLocale } from '@/lib/i18n/page-locale'
import { pageMetadata } from '../../../site-metadata'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('settings')
  const pages = await getTranslations('pages')
  return pageMetadata({ path: '/settings', title: t('title'), description: pages('settings') })
}

export default async function SettingsPage() {
  const locale = await pageLocale()
  return (
    <>
      <SiteHeader locale={locale} path="/settings" place={null} link={StudyLink} />
      <ClientMessages
        locale={locale}
        only={['common', 'files', 'importRefusals', 'interchange', 'keeping', 'offline', 'settings', 'status']}
      >
        <Settings locale={locale} />
      </ClientMessages>
      <SiteFooter locale={locale} />
      <PlaceBar locale={locale} place={null} link={StudyLink} />
    </>
  )
}
