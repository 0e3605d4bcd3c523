import '@/components/prose/lists.css'
import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { PlaceBar, SiteFooter, SiteHeader } from '@/components/navigation/site-header'
import { PlainLink } from '@/components/navigation/site-link'
import { CourseMap } from '@/components/prose/course-map'
import { loadCourse } from '@/lib/content/compile/load'
import { pageLocale } from '@/lib/i18n/page-locale'
import { pageMetadata } from '../../../site-metadata'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('common')
  const pages = await getTranslations('pages')
  return pageMetadata({ path: '/lessons', title: t('learn'), description: pages('lessons') })
}

export default async function LessonsPage() {
  const locale = await pageLocale()
  return (
    <>
      <SiteHeader locale={locale} path="/lessons" place="learn" link={PlainLink} />
      <CourseMap course={loadCourse()} locale={locale} />
      <SiteFooter locale={locale} />
      <PlaceBar locale={locale} place="learn" link={PlainLink} />
    </>
  )
}
