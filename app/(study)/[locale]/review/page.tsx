import '@/components/plan/plan.css'
import '@/components/review/review.css'
import '@/components/ui/menu.css'
import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { firstCard } from '@/components/review/first-card'
import { Review } from '@/components/review/review'
import { ClientMessages } from '@/components/ui/client-messages'
import { loadCourse } from '@/lib/content/compile/load'
import { pageLocale } from '@/lib/i18n/page-locale'
import { pageMetadata } from '../../../site-metadata'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('common')
  const pages = await getTranslations('pages')
  return pageMetadata({ path: '/review', title: t('review'), description: pages('review') })
}

/** The deck hides the places: only the way out, the queue and the language key stay. */
export default async function ReviewPage() {
  const locale = await pageLocale()
  return (
    <ClientMessages locale={locale} only={['common', 'status', 'keeping', 'plan', 'reading', 'review']}>
      <Review locale={locale} first={firstCard(loadCourse(), locale)} />
    </ClientMessages>
  )
}
