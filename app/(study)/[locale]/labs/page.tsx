import '@/components/labs/labs.css'
import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { LabIndex } from '@/components/labs/lab-index'
import { tasksOfLabs } from '@/components/labs/lab-index-tasks'
import { PlaceBar, SiteFooter, SiteHeader } from '@/components/navigation/site-header'
import { StudyLink } from '@/components/navigation/study-link'
import { ClientMessages } from '@/components/ui/client-messages'
import { pageLocale } from '@/lib/i18n/page-locale'
import { pageMetadata } from '../../../site-metadata'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('labs')
  return pageMetadata({ path: '/labs', title: t('title'), description: t('lead') })
}

export default async function LabsPage() {
  const locale = await pageLocale()
  return (
    <>
      <SiteHeader locale={locale} path="/labs" place="labs" link={StudyLink} />
      <ClientMessages locale={locale} only={['common', 'status', 'labs']}>
        <LabIndex locale={locale} tasks={tasksOfLabs} />
      </ClientMessages>
      <SiteFooter locale={locale} />
      <PlaceBar locale={locale} place="labs" link={StudyLink} />
    </>
  )
}
