import '@/components/exam/styles'
import '@/components/ui/menu.css'
import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { ExamRoom } from '@/components/exam/exam-room'
import { ClientMessages } from '@/components/ui/client-messages'
import { pageLocale } from '@/lib/i18n/page-locale'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('common')
  return { title: t('exam'), robots: { index: false } }
}

/** The room hides the places: place, time and doubt are all there is. The attempt's id stands in the query. */
export default async function AttemptPage() {
  const locale = await pageLocale()
  return (
    <ClientMessages locale={locale} only={['common', 'status', 'exam', 'papers', 'room']}>
      <ExamRoom locale={locale} />
    </ClientMessages>
  )
}
