import { useTranslations } from 'next-intl'
import { useMemo, useState } from 'react'
import type { QuestionIndex } from '@/lib/content/payload'
import type { Blueprint, Card } from '@/lib/content/types'
import type { Locale } from '@/lib/core/locale'
import { readiness, wholeExam } from '@/lib/exam/readiness'
import { readinessEvidence } from '@/lib/progress/readiness-evidence'
import { useProgress } from '@/lib/store/react'
import { useCourseMaterial } from '../progress/course-material'
import { percents } from './chance'
import { ReadinessRows } from './readiness-rows'

type ReadinessTodayProps = { readonly locale: Locale; readonly index: QuestionIndex }
type ExamProps = ReadinessTodayProps & { readonly exam: Blueprint }

/** How likely the exam would be passed today. */
export function ReadinessToday(props: ReadinessTodayProps) {
  const t = useTranslations('report')
  const exam = wholeExam(props.index.blueprints)
  if (!exam) return null
  return (
    <section className="past">
      <h2>{t('readiness')}</h2>
      <FromAnswers {...props} exam={exam} />
    </section>
  )
}

const NO_CARDS: readonly Card[] = []

function useReadiness({ index, exam }: ExamProps, cards: readonly Card[]) {
  const answers = useProgress((progress) => progress.answers)
  const states = useProgress((progress) => progress.cards)
  const [now] = useState(Date.now)
  return useMemo(() => {
    const evidence = readinessEvidence({ questions: index.questions, cards }, { answers, cards: states }, now)
    return readiness({ ...evidence, blueprint: exam, now })
  }, [index, cards, answers, states, exam, now])
}

/** Whether there is something to say hangs on the answers alone: only then are the cards fetched. */
function FromAnswers(props: ExamProps) {
  const t = useTranslations('report')
  const { overall } = useReadiness(props, NO_CARDS)
  if (overall.kind === 'not-enough') return <p className="prob">{t('readinessMore', { more: overall.more })}</p>
  return <WithRecall {...props} />
}

function WithRecall(props: ExamProps) {
  const t = useTranslations('common')
  const course = useCourseMaterial()
  const cards = useMemo(() => (course.kind === 'here' ? [...course.material.cards.values()] : NO_CARDS), [course])
  if (course.kind === 'loading') return <p className="prob">{t('loading')}</p>
  // Without the cards the answers speak alone; recall weighs little beside them.
  return <Said {...props} cards={cards} />
}

function Said({ cards, ...props }: ExamProps & { readonly cards: readonly Card[] }) {
  const t = useTranslations('report')
  const result = useReadiness(props, cards)
  const { overall } = result
  return (
    <>
      {overall.kind === 'known' && (
        <p className="prob">{t.rich('readinessKnown', { ...percents(overall), b: (chunks) => <b>{chunks}</b> })}</p>
      )}
      <ReadinessRows locale={props.locale} exam={props.exam} readiness={result} />
      <p className="small-note">{t('readinessHow')}</p>
    </>
  )
}
