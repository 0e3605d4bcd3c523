import { useEffect, useRef, useState } from 'react'
import { drawSeed } from '@/components/exam/draw-seed'
import { isCardId } from '@/lib/content/ids'
import type { Locale } from '@/lib/core/locale'
import type { TraceLine } from '@/lib/labs/model'
import {
  type Act,
  asked,
  judge,
  type Kind,
  portsDrill,
  type Recall,
  recalls,
  type Setup,
  type State,
} from '@/lib/labs/ports/drill'
import type { Rating } from '@/lib/scheduler/memory'
import type { ProgressStore } from '@/lib/store/contract'
import { isAccepted } from '@/lib/text/answer'

const RATING = { again: 1, hard: 2, good: 3 } as const satisfies Record<Recall['rating'], Rating>

/** A drill under way: the state, what was typed for each answer, and what the last answer came to. */
export type Run = {
  readonly state: State
  readonly typed: readonly string[]
  readonly said: TraceLine<Kind> | null
  /** The state before a missed answer, while that answer is being looked at. */
  readonly missed: State | null
  readonly over: boolean
}

const begin = (setup: Setup): Run => ({
  state: portsDrill.start(setup, drawSeed()),
  typed: [],
  said: null,
  missed: null,
  over: false,
})

/** The grade that one answer has added, if it was the first of its card. */
const added = (before: State, after: State): Recall | undefined => recalls(after).slice(recalls(before).length)[0]

/** The drill's state, what the learner can do, and the log that hears of it at once. */
export function useDrill({ store, locale }: { store: Pick<ProgressStore, 'getState' | 'commands'>; locale: Locale }) {
  const [run, setRun] = useState<Run | null>(null)
  const shownAt = useRef(0)
  const waiting = run && !run.missed && !run.over ? run.state.answers.length : null

  // The clock of a question starts when it has been painted.
  useEffect(() => {
    if (waiting !== null) shownAt.current = performance.now()
  }, [waiting])

  const answer = (typed: string): void => {
    const question = run && asked(run.state)
    if (!run || !question || run.missed || typed.trim() === '') return
    const act: Act = { right: judge(question, typed, isAccepted), ms: Math.round(performance.now() - shownAt.current) }
    const { state, trace } = portsDrill.step(run.state, act)
    const recall = added(run.state, state)
    if (recall && isCardId(recall.card)) {
      const { card, rating, ms } = { ...recall, card: recall.card }
      // What cannot be written is kept and tried again; the banner says so.
      void store.commands
        .reviewCard({ card, rating: RATING[rating], ms, language: locale, typed })
        .catch(() => undefined)
    }
    setRun({
      state,
      typed: [...run.typed, typed],
      said: trace[0] ?? null,
      missed: act.right ? null : run.state,
      over: act.right && asked(state) === undefined,
    })
  }

  const goOn = (): void => {
    if (run?.missed) setRun({ ...run, missed: null, over: asked(run.state) === undefined })
  }

  /** Takes the missed answer back, off the log too, and asks again. */
  const retype = (): void => {
    if (!run?.missed) return
    const last = store.getState().progress.undoable.at(-1)
    if (last && last.card === added(run.missed, run.state)?.card) void store.commands.undoReview().catch(() => false)
    setRun({ state: run.missed, typed: run.typed.slice(0, -1), said: null, missed: null, over: false })
  }

  return {
    run,
    answer,
    goOn,
    retype,
    start: (setup: Setup): void => setRun(begin(setup)),
    stop: (): void => setRun(run && { ...run, missed: null, over: true }),
    leave: (): void => setRun(null),
  }
}

export type Drill = ReturnType<typeof useDrill>
