import '@/components/prose/lists.css'
import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { PlaceBar, SiteFooter, SiteHeader } from '@/components/navigation/site-header'
import { PlainLink } from '@/components/navigation/site-link'
import { Glossary } from '@/components/prose/glossary'
import { loadCourse } from '@/lib/content/compile/load'
import { pageLocale } from '@/lib/i18n/page-locale'
import { pageMetadata } from '../../../site-metadata'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('common')
  const pages = await getTranslations('pages')
  return pageMetadata({ path: '/glossary', title: t('glossary'), description: pages('glossary') })
}

export default async function GlossaryPage() {
  const locale = await pageLocale()
  return (
    <>
      <SiteHeader locale={locale} path="/glossary" place={null} link={PlainLink} />
      <Glossary course={loadCourse()} locale={locale} />
      <SiteFooter locale={locale} />
      <PlaceBar locale={locale} place={null} link={PlainLink} />
    </>
  )
}
