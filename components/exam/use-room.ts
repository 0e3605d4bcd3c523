import { useTranslations } from 'next-intl'
import { useEffect, useRef, useState } from 'react'
import type { OptionId, QuestionId } from '@/lib/content/types'
import { otherLocale } from '@/lib/core/locale'
import { SECOND } from '@/lib/core/time'
import { chooseOption } from '@/lib/exam/choice'
import { type Stretch, toggled } from '@/lib/exam/highlight'
import type { Confidence } from '@/lib/progress/events'
import type { AttemptProgress } from '@/lib/progress/state'
import type { ProgressStore } from '@/lib/store/contract'
import { canExplain, languageOf, type RoomQuestion } from './room-model'
import { timeLeft } from './use-clock'

export type View = 'question' | 'review'

type RoomOptions = {
  readonly store: Pick<ProgressStore, 'getState' | 'commands' | 'clock'>
  readonly attempt: string
  readonly questions: readonly RoomQuestion[]
  /** Another tab writes: nothing done here is an act. */
  readonly looksOn: boolean
}

/** By then the store shows an act that still waits for its commit, and says that it is saving. */
const SHOWN_BY = 150
const HINT_STAYS = 8 * SECOND

/**
 * What the candidate can do. Nothing is kept here but the view and a passing word: answers, flags, strikes, language and place are
 * events, and the screen shows what they add up to. Each act reads the state of the moment it happens.
 */
export function useRoom({ store, attempt: id, questions, looksOn }: RoomOptions) {
  const t = useTranslations('exam')
  const [view, setView] = useState<View>('question')
  const [hint, setHint] = useState('')
  const acting = useRef<Promise<unknown>>(Promise.resolve())
  const { commands } = store

  // A passing word passes; whoever missed it meets the same limit at the next try.
  useEffect(() => {
    if (hint === '') return
    const timer = setTimeout(() => setHint(''), HINT_STAYS)
    return () => clearTimeout(timer)
  }, [hint])

  /** One act after the other: the next starts from the state in which the last one shows. */
  const act = (work: (attempt: AttemptProgress, item: RoomQuestion) => Promise<void> | undefined): void => {
    if (looksOn) {
      setHint(t('readOnly'))
      return
    }
    acting.current = acting.current.then(() => {
      const attempt = store.getState().progress.attempts[id]
      const item = attempt && questions[attempt.position]
      if (!attempt || !item || attempt.outcome.kind !== 'running') return
      // Time is up: whatever is pressed while the paper is being handed in is no act.
      if (timeLeft(store, attempt) === 0) return
      const commit = work(attempt, item)
      // The store says when a write fails, keeps the act and tries again; the next act need not wait for that.
      return commit && Promise.race([commit.catch(() => undefined), new Promise((go) => setTimeout(go, SHOWN_BY))])
    })
  }

  const go = (question: QuestionId): void => {
    setView('question')
    setHint('')
    act((attempt) =>
      attempt.form.questions[attempt.position]?.question === question
        ? undefined
        : commands.visitQuestion(id, question),
    )
  }

  const step = (by: 1 | -1): void => {
    setHint('')
    act((attempt) => {
      const to = questions[attempt.position + by]
      if (to) return commands.visitQuestion(id, to.id)
      if (by === 1) setView('review')
      return undefined
    })
  }

  const choose = (option: OptionId): void =>
    act((attempt, item) => {
      if (attempt.explained.includes(item.id)) return undefined
      const chosen = attempt.answers[item.id] ?? []
      const result = chooseOption(chosen, option, item.choose)
      setHint(result.ok ? '' : t('full', { count: result.error.choose }))
      return result.ok ? commands.changeAnswer(id, item.id, result.value, attempt.confidence[item.id]) : undefined
    })

  const sure = (confidence: Confidence): void =>
    act((attempt, item) =>
      attempt.explained.includes(item.id)
        ? undefined
        : commands.changeAnswer(id, item.id, attempt.answers[item.id] ?? [], confidence),
    )

  const mark = (stretch: Stretch): void =>
    act((attempt, item) => {
      const language = languageOf(attempt, item.id)
      const marked = attempt.highlights[item.id]?.[language] ?? []
      return commands.highlightText(id, item.id, language, toggled(marked, stretch))
    })

  /** Study mode: explains what has been answered in full, else goes on. */
  const check = (): void =>
    act((attempt, item) => {
      if (canExplain(attempt, item)) return commands.explainQuestion(id, item.question)
      step(1)
      return undefined
    })

  const strike = (option: OptionId): void =>
    act((attempt, item) =>
      commands.strikeOption(id, item.id, option, !(attempt.struck[item.id] ?? []).includes(option)),
    )

  const flag = (): void => act((attempt, item) => commands.flagQuestion(id, item.id, !attempt.flags.includes(item.id)))

  const switchLanguage = (): void =>
    act((attempt, item) => commands.switchLanguage(id, item.id, otherLocale(languageOf(attempt, item.id))))

  /** Coming in is an act: the time away was spent on no question. */
  const enter = (): void => act((_, item) => commands.enterRoom(id, item.id))

  return { enter, view, setView, hint, setHint, go, step, choose, sure, strike, flag, mark, check, switchLanguage }
}
