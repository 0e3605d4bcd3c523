import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { PlaceBar, SiteFooter, SiteHeader } from '@/components/navigation/site-header'
import { PlainLink } from '@/components/navigation/site-link'
import { LessonArticle } from '@/components/prose/lesson-article'
import { ReadingModeScript, ReadingModes } from '@/components/prose/reading-modes'
import { loadCourse } from '@/lib/content/compile/load'
import { courseIndex } from '@/lib/content/course-index'
import { isLessonId } from '@/lib/content/ids'
import { isLocale } from '@/lib/core/locale'
import { pageMetadata } from '../../../../site-metadata'

type Params = { params: Promise<{ locale: string; lesson: string }> }

export const dynamicParams = false
export const generateStaticParams = () => loadCourse().lessons.map(({ id }) => ({ lesson: id }))

async function resolve({ params }: Params) {
  const { locale, lesson: id } = await params
  const course = loadCourse()
  const lesson = isLessonId(id) ? courseIndex(course).lessons.get(id) : undefined
  if (!isLocale(locale) || !lesson) notFound()
  return { locale, lesson, course }
}

export async function generateMetadata(props: Params): Promise<Metadata> {
  const { locale, lesson } = await resolve(props)
  return pageMetadata({
    path: `/lessons/${lesson.id}`,
    title: lesson.title[locale],
    description: lesson.summary[locale],
    picture: lesson.id,
  })
}

export default async function LessonPage(props: Params) {
  const { locale, lesson, course } = await resolve(props)
  return (
    <>
      <SiteHeader
        locale={locale}
        path={`/lessons/${lesson.id}`}
        place="learn"
        link={PlainLink}
        keys={<ReadingModes locale={locale} />}
      />
      <ReadingModeScript />
      <LessonArticle lesson={lesson} course={course} locale={locale} />
      <SiteFooter locale={locale} />
      <PlaceBar locale={locale} place="learn" link={PlainLink} />
    </>
  )
}
