import '@/components/prose/lists.css'
import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { PlaceBar, SiteFooter, SiteHeader } from '@/components/navigation/site-header'
import { PlainLink } from '@/components/navigation/site-link'
import { FactLedger } from '@/components/prose/fact-ledger'
import { loadCourse } from '@/lib/content/compile/load'
import { pageLocale } from '@/lib/i18n/page-locale'
import { pageMetadata } from '../../../site-metadata'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('common')
  const pages = await getTranslations('pages')
  return pageMetadata({ path: '/sources', title: t('sources'), description: pages('sources') })
}

export default async function SourcesPage() {
  const locale = await pageLocale()
  return (
    <>
      <SiteHeader locale={locale} path="/sources" place={null} link={PlainLink} />
      <FactLedger course={loadCourse()} locale={locale} />
      <SiteFooter locale={locale} />
      <PlaceBar locale={locale} place={null} link={PlainLink} />
    </>
  )
}
