import { useState } from 'react'
import { KeepingNote } from '@/components/progress/keeping-note'
import type { Blueprint, Question } from '@/lib/content/types'
import { type Locale, otherLocale } from '@/lib/core/locale'
import type { AttemptProgress } from '@/lib/progress/state'
import { FlightRecorder } from './flight-recorder'
import { MissedSection } from './missed-section'
import { ReportAnswers } from './report-answers'
import { ReportHead } from './report-head'
import { type FactBook, NO_FACTS, type ReportModel, type SubmittedOutcome } from './report-model'
import { useKeys } from './use-keys'
import type { LessonBook } from './use-lesson-book'
import type { Resource } from './use-resource'

type ReportProps = {
  readonly locale: Locale
  readonly attempt: AttemptProgress
  readonly outcome: SubmittedOutcome
  readonly paper: readonly Question[]
  readonly model: ReportModel
  readonly blueprint: Blueprint | undefined
  readonly exam: Blueprint | undefined
  readonly book: Resource<FactBook>
  readonly lessons: LessonBook
}

/** What a paper says: a count, an interval, how it was flown, where it went wrong, and why for every option of every question. */
export function Report({ locale, attempt, outcome, paper, model, blueprint, exam, book, lessons }: ReportProps) {
  const [language, setLanguage] = useState<Locale>(locale)
  const swap = (): void => setLanguage(otherLocale(language))
  useKeys(({ act }) => {
    if (act === 'language') swap()
    return act === 'language'
  })
  const reading = { facts: book.value ?? NO_FACTS, lessons, locale, language }
  return (
    <main className="wrap report" id="main">
      <ReportHead locale={locale} attempt={attempt} outcome={outcome} model={model} blueprint={blueprint} exam={exam} />
      <FlightRecorder attempt={attempt} paper={paper} />
      <MissedSection missed={model.missed} book={book} {...reading} />
      <ReportAnswers attempt={attempt.id} model={model} blueprint={blueprint} onSwitch={swap} {...reading} />
      <KeepingNote ask />
    </main>
  )
}
