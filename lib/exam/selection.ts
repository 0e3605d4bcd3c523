import type { QuestionEntry, QuestionIndex } from '../content/payload'
import type { QuestionId } from '../content/types'
import type { Seen } from './draw'
import type { Selection } from './form'

/** What the learner's log says about questions; see progress/exposure.ts. */
export type Exposure = {
  readonly seen: Seen
  /** Answered wrongly, or left open, the last time. */
  readonly missed: ReadonlySet<QuestionId>
}

/**
 * The questions a selection allows, lesson checks included: which of them can be drawn is for assembly to say. A topic or pair that
 * the course does not know has none.
 */
export function selectedEntries(
  { questions, pairs }: Pick<QuestionIndex, 'questions' | 'pairs'>,
  selection: Selection,
  { seen, missed }: Exposure,
): readonly QuestionEntry[] {
  switch (selection.kind) {
    case 'all':
      return questions
    case 'unseen':
      return questions.filter(({ id }) => !seen.has(id))
    case 'missed':
      return questions.filter(({ id }) => missed.has(id))
    case 'domain':
      return questions.filter(({ domain }) => domain === selection.domain)
    case 'topic':
      return questions.filter(({ topics }) => topics.includes(selection.topic))
    case 'pair': {
      const own = new Set(pairs.find(({ id }) => id === selection.pair)?.questions)
      return questions.filter(({ id }) => own.has(id))
    }
  }
}
