import '@/components/exam/styles'
import '@/components/ui/menu.css'
import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { ExamStart } from '@/components/exam/exam-start'
import { PlaceBar, SiteFooter, SiteHeader } from '@/components/navigation/site-header'
import { StudyLink } from '@/components/navigation/study-link'
import { ClientMessages } from '@/components/ui/client-messages'
import { pageLocale } from '@/lib/i18n/page-locale'
import { pageMetadata } from '../../../site-metadata'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('common')
  return pageMetadata({ path: '/exam', title: t('exam') })
}

export default async function ExamPage() {
  const locale = await pageLocale()
  return (
    <>
      <SiteHeader locale={locale} path="/exam" place="exam" link={StudyLink} />
      <ClientMessages locale={locale} only={['common', 'status', 'exam', 'papers', 'report']}>
        <ExamStart locale={locale} />
      </ClientMessages>
      <SiteFooter locale={locale} />
      <PlaceBar locale={locale} place="exam" link={StudyLink} />
    </>
  )
}
