import '@/components/exam/styles'
import '@/components/ui/menu.css'
import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { ExamRoom } from '@/components/exam/exam-room'
import { ClientMessages } from '@/components/ui/client-messages'
import { pageLocale } from '@/lib/i18n/page-locale'
import { pageMetadata } from '../../../../site-metadata'

export async function generateMetadata(): Promise<Metadata> {
  const pages = await getTranslations('pages')
  return pageMetadata({ path: '/exam/attempt', title: pages('room'), description: pages('attempt') })
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
