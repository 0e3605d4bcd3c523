import '@/components/search/search.css'
import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { PlaceBar, SiteFooter, SiteHeader } from '@/components/navigation/site-header'
import { StudyLink } from '@/components/navigation/study-link'
import { Search } from '@/components/search/search'
import { ClientMessages } from '@/components/ui/client-messages'
import { pageLocale } from '@/lib/i18n/page-locale'
import { pageMetadata } from '../../../site-metadata'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('search')
  const pages = await getTranslations('pages')
  return pageMetadata({ path: '/search', title: t('title'), description: pages('search') })
}

export default async function SearchPage() {
  const locale = await pageLocale()
  return (
    <>
      <SiteHeader locale={locale} path="/search" place={null} link={StudyLink} />
      <ClientMessages locale={locale} only={['common', 'search']}>
        <Search locale={locale} />
      </ClientMessages>
      <SiteFooter locale={locale} />
      <PlaceBar locale={locale} place={null} link={StudyLink} />
    </>
  )
}
