import '@/components/search/search.css'
import { getTranslations } from 'next-intl/server'
import { PlaceBar, SiteFooter, SiteHeader } from '@/components/navigation/site-header'
import { StudyLink } from '@/components/navigation/study-link'
import { Search } from '@/components/search/search'
import { ClientMessages } from '@/components/ui/client-messages'
import { pageLocale } from '@/lib/i18n/page-locale'
import { pageMetadata } from '../../../site-metadata'

export const generateMetadata = async () =>
  pageMetadata({ path: '/search', title: (await getTranslations('search'))('title') })

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
