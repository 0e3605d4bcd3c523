import '@/components/labs/drill/drill.css'
import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { PortsDrill } from '@/components/labs/drill/ports-drill'
import { PlaceBar, SiteFooter, SiteHeader } from '@/components/navigation/site-header'
import { StudyLink } from '@/components/navigation/study-link'
import { ClientMessages } from '@/components/ui/client-messages'
import { pageLocale } from '@/lib/i18n/page-locale'
import { pageMetadata } from '../../../../../site-metadata'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('ports-drill')
  const pages = await getTranslations('pages')
  return pageMetadata({ path: '/labs/ports/drill', title: t('title'), description: pages('portsDrill') })
}

export default async function PortsDrillPage() {
  const locale = await pageLocale()
  return (
    <>
      <SiteHeader locale={locale} path="/labs/ports/drill" place="labs" link={StudyLink} />
      <ClientMessages locale={locale} only={['common', 'status', 'ports-drill']}>
        <PortsDrill locale={locale} />
      </ClientMessages>
      <SiteFooter locale={locale} />
      <PlaceBar locale={locale} place="labs" link={StudyLink} />
    </>
  )
}
