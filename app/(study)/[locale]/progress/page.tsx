import '@/components/exam/history.css'
import '@/components/progress/progress.css'
import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { PlaceBar, SiteFooter, SiteHeader } from '@/components/navigation/site-header'
import { StudyLink } from '@/components/navigation/study-link'
import { ProgressPage } from '@/components/progress/progress-page'
import { ClientMessages } from '@/components/ui/client-messages'
import { pageLocale } from '@/lib/i18n/page-locale'
import { pageMetadata } from '../../../site-metadata'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('progress')
  const pages = await getTranslations('pages')
  return pageMetadata({ path: '/progress', title: t('place'), description: pages('progress') })
}

export default async function ProgressRoute() {
  const locale = await pageLocale()
  return (
    <>
      <SiteHeader locale={locale} path="/progress" place="today" link={StudyLink} />
      <ClientMessages locale={locale} only={['common', 'status', 'plan', 'exam', 'papers', 'report', 'progress']}>
        <ProgressPage locale={locale} />
      </ClientMessages>
      <SiteFooter locale={locale} />
      <PlaceBar locale={locale} place="today" link={StudyLink} />
    </>
  )
}
