import '@/components/review/choose.css'
import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { PlaceBar, SiteFooter, SiteHeader } from '@/components/navigation/site-header'
import { StudyLink } from '@/components/navigation/study-link'
import { Choose } from '@/components/review/choose'
import { ClientMessages } from '@/components/ui/client-messages'
import { pageLocale } from '@/lib/i18n/page-locale'
import { pageMetadata } from '../../../../site-metadata'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('choose')
  const pages = await getTranslations('pages')
  return pageMetadata({ path: '/review/choose', title: t('page'), description: pages('choose') })
}

/** What else there is to review: by lesson, by subject, by weakness, or without the schedule. */
export default async function ChoosePage() {
  const locale = await pageLocale()
  return (
    <>
      <SiteHeader locale={locale} path="/review/choose" place="review" link={StudyLink} />
      <ClientMessages locale={locale} only={['common', 'status', 'choose']}>
        <Choose locale={locale} />
      </ClientMessages>
      <SiteFooter locale={locale} />
      <PlaceBar locale={locale} place="review" link={StudyLink} />
    </>
  )
}
