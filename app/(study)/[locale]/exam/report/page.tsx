import '@/components/exam/styles'
import '@/components/ui/menu.css'
import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { ExamReport } from '@/components/exam/exam-report'
import { PlaceBar, SiteFooter, SiteHeader } from '@/components/navigation/site-header'
import { StudyLink } from '@/components/navigation/study-link'
import { ClientMessages } from '@/components/ui/client-messages'
import { pageLocale } from '@/lib/i18n/page-locale'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('exam')
  return { title: t('reportName'), robots: { index: false } }
}

export default async function ReportPage() {
  const locale = await pageLocale()
  return (
    <>
      <SiteHeader locale={locale} path="/exam/report" place="exam" link={StudyLink} />
      <ClientMessages locale={locale} only={['common', 'status', 'keeping', 'reading', 'exam', 'papers', 'report']}>
        <ExamReport locale={locale} />
      </ClientMessages>
      <SiteFooter locale={locale} />
      <PlaceBar locale={locale} place="exam" link={StudyLink} />
    </>
  )
}
