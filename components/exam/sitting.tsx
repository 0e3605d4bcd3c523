import { useTranslations } from 'next-intl'
import { useDeferredValue, useState } from 'react'
import type { Locale } from '@/lib/core/locale'
import type { AttemptProgress } from '@/lib/progress/state'
import { useProgressStore, useSeat } from '@/lib/store/react'
import { Message } from './message'
import { usePaperName } from './paper-name'
import { QuestionAwaited } from './question-awaited'
import { Room } from './room'
import { roomQuestions } from './room-model'
import { TimeUp } from './time-up'
import { timeLeft } from './use-clock'
import { usePaper } from './use-paper'
import { useSubmit } from './use-submit'

/** A running attempt: its paper, its end. */
export function Sitting({ locale, attempt }: { locale: Locale; attempt: AttemptProgress }) {
  const t = useTranslations('exam')
  const paperName = usePaperName()
  const store = useProgressStore()
  // Deferred, so that the room is drawn in slices: with its map of questions it is the largest of the first drawings.
  const paper = useDeferredValue(usePaper(attempt.id))
  const { state, submit } = useSubmit(attempt.id)
  const seat = useSeat(attempt.id)
  const [over, setOver] = useState(() => timeLeft(store, attempt) === 0)

  if (over) return <TimeUp attempt={attempt.id} />
  if (paper === undefined) return <QuestionAwaited />
  const questions = paper && roomQuestions(attempt.form, paper)
  if (!questions) return <Message locale={locale} title={t('noPaper')} />
  return (
    <Room
      locale={locale}
      store={store}
      attempt={attempt}
      seat={seat}
      questions={questions}
      name={paperName(attempt.form)}
      submission={state}
      onSubmit={() => void submit('candidate')}
      onTimeOut={() => setOver(true)}
    />
  )
}
