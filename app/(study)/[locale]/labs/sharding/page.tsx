import '@/components/labs/labs.css'
import '@/components/labs/sharding/sharding.css'
import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { ShardingLab } from '@/components/labs/sharding/sharding-lab'
import { PlaceBar, SiteFooter, SiteHeader } from '@/components/navigation/site-header'
import { StudyLink } from '@/components/navigation/study-link'
import { ClientMessages } from '@/components/ui/client-messages'
import { pageLocale } from '@/lib/i18n/page-locale'
import { pageMetadata } from '../../../../site-metadata'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('lab-sharding')
  const pages = await getTranslations('pages')
  return pageMetadata({ path: '/labs/sharding', title: pages('lab', { name: t('title') }), description: t('lead') })
}

export default async function ShardingPage() {
  const locale = await pageLocale()
  return (
    <>
      <SiteHeader locale={locale} path="/labs/sharding" place="labs" link={StudyLink} />
      <ClientMessages locale={locale} only={['common', 'status', 'labs', 'lab-sharding']}>
        <ShardingLab locale={locale} />
      </ClientMessages>
      <SiteFooter locale={locale} />
      <PlaceBar locale={locale} place="labs" link={StudyLink} />
    </>
  )
}
