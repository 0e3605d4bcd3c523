import '@/components/labs/labs.css'
import '@/components/labs/replication/replication.css'
import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { ReplicationLab } from '@/components/labs/replication/replication-lab'
import { PlaceBar, SiteFooter, SiteHeader } from '@/components/navigation/site-header'
import { StudyLink } from '@/components/navigation/study-link'
import { ClientMessages } from '@/components/ui/client-messages'
import { pageLocale } from '@/lib/i18n/page-locale'
import { pageMetadata } from '../../../../site-metadata'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('lab-replication')
  const pages = await getTranslations('pages')
  return pageMetadata({ path: '/labs/replication', title: pages('lab', { name: t('title') }), description: t('lead') })
}

export default async function ReplicationPage() {
  const locale = await pageLocale()
  return (
    <>
      <SiteHeader locale={locale} path="/labs/replication" place="labs" link={StudyLink} />
      <ClientMessages locale={locale} only={['common', 'status', 'labs', 'lab-replication']}>
        <ReplicationLab locale={locale} />
      </ClientMessages>
      <SiteFooter locale={locale} />
      <PlaceBar locale={locale} place="labs" link={StudyLink} />
    </>
  )
}
