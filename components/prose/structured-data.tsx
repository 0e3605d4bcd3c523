import { courseIndex } from '@/lib/content/course-index'
import { plainText } from '@/lib/content/plain-text'
import type { Course, Lesson, Question } from '@/lib/content/types'
import { localHref } from '@/lib/core/address'
import type { Locale } from '@/lib/core/locale'
import { absolute } from '@/lib/core/site'
import { InlineData } from '../ui/inline-script'

const answer = (question: Question, locale: Locale, correct: boolean) =>
  question.options
    .filter((option) => option.correct === correct)
    .map((option, position) => ({
      '@type': 'Answer',
      position,
      text: plainText(option.text[locale]),
      comment: { '@type': 'Comment', text: plainText(option.rationale[locale]) },
    }))

const asked = (question: Question, locale: Locale) => ({
  '@type': 'Question',
  eduQuestionType: question.options.filter(({ correct }) => correct).length > 1 ? 'Checkbox' : 'Multiple choice',
  learningResourceType: 'Practice problem',
  text: question.stem.map((paragraph) => plainText(paragraph[locale])).join(' '),
  acceptedAnswer: answer(question, locale, true),
  suggestedAnswer: answer(question, locale, false),
})

type StructuredDataProps = { readonly lesson: Lesson; readonly course: Course; readonly locale: Locale }

/** The lesson and its checks in the words of schema.org (LearningResource, Quiz): what stands on the page, nothing more. */
export function StructuredData({ lesson, course, locale }: StructuredDataProps) {
  const { questions, moduleOf } = courseIndex(course)
  const checks = lesson.blocks.flatMap((block) => (block.kind === 'check' ? (questions.get(block.question) ?? []) : []))
  const url = absolute(localHref(locale, `/lessons/${lesson.id}`))
  const data = {
    '@context': 'https://schema.org',
    '@type': 'LearningResource',
    ...(url ? { url } : {}),
    name: lesson.title[locale],
    description: lesson.summary[locale],
    inLanguage: locale,
    learningResourceType: 'Lesson',
    timeRequired: `PT${lesson.minutes}M`,
    isAccessibleForFree: true,
    teaches: moduleOf.get(lesson.id)?.title[locale] ?? '',
    hasPart: {
      '@type': 'Quiz',
      name: lesson.title[locale],
      inLanguage: locale,
      hasPart: checks.map((question) => asked(question, locale)),
    },
  }
  return <InlineData type="application/ld+json" data={data} />
}
