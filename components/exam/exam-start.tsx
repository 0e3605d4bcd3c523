'use client'

import { Suspense } from 'react'
import { isQuestionId } from '@/lib/content/ids'
import type { Locale } from '@/lib/core/locale'
import { useQuery } from './address'
import { Drill } from './drill'
import { ExamHome } from './exam-home'
import { Loading } from './message'

/** The exams; with `?question=` in the address, that one question. */
export function ExamStart({ locale }: { locale: Locale }) {
  return (
    <Suspense fallback={<Loading />}>
      <StartDoor locale={locale} />
    </Suspense>
  )
}

function StartDoor({ locale }: { locale: Locale }) {
  const question = useQuery('question')
  if (question === null) return <ExamHome locale={locale} />
  return <Drill key={question} locale={locale} question={isQuestionId(question) ? question : null} />
}
