/** The shape of a Progress, for one that comes back from storage; typed against state.ts, so neither can change alone. */
import type { OptionId, QuestionId } from '../../content/types'
import type { CardMemory } from '../../scheduler/memory'
import type {
  AnswerProgress,
  AttemptProgress,
  CardProgress,
  DayProgress,
  Mistyped,
  PredictionProgress,
  Progress,
  UndoableGrade,
} from '../state'
import {
  arrayOf,
  between,
  type Check,
  either,
  isCount,
  isFlag,
  isKey,
  isNull,
  isNumber,
  isText,
  oneOf,
  recordOf,
  shape,
} from './checks'
import {
  isCause,
  isConfidence,
  isForm,
  isLocaleName,
  isPlace,
  isRanges,
  isSetting,
  isShown,
  planFields,
} from './event-fields'

type Outcome = AttemptProgress['outcome']
type OutcomeOf<K extends Outcome['kind']> = Extract<Outcome, { kind: K }>

/** The bounds are those within which the scheduler goes on without complaint. */
const isMemory = shape<CardMemory>({
  stability: between(0.001, 36_500),
  difficulty: between(1, 10),
  due: isNumber,
  lastReview: isNumber,
  reps: isCount,
  lapses: isCount,
  phase: oneOf('learning', 'review', 'relearning'),
  step: isCount,
  recalled: isFlag,
})

const isOutcome: Check<Outcome> = either(
  either(
    shape<OutcomeOf<'running'>>({ kind: oneOf('running') }),
    shape<OutcomeOf<'abandoned'>>({ kind: oneOf('abandoned'), at: isNumber }),
  ),
  shape<OutcomeOf<'submitted'>>({
    kind: oneOf('submitted'),
    at: isNumber,
    cause: isCause,
    shown: isShown,
    right: either(arrayOf(isKey<QuestionId>), isNull),
  }),
)

const isOptions = arrayOf(isKey<OptionId>)

const isAttempt = shape<AttemptProgress>({
  id: isKey,
  form: isForm,
  startedAt: isNumber,
  events: shape<AttemptProgress['events']>({ first: isText, last: isText }),
  language: isLocaleName,
  position: isCount,
  languages: recordOf(isLocaleName),
  clock: shape<AttemptProgress['clock']>({ at: isNumber, ms: isNumber }),
  enteredAt: isNumber,
  answers: recordOf(isOptions),
  confidence: recordOf(isConfidence),
  flags: arrayOf(isKey<QuestionId>),
  struck: recordOf(isOptions),
  highlights: recordOf(
    shape<AttemptProgress['highlights'][QuestionId]>({ ko: { optional: isRanges }, en: { optional: isRanges } }),
  ),
  explained: arrayOf(isKey<QuestionId>),
  dwell: recordOf(isNumber),
  causes: recordOf(isText),
  outcome: isOutcome,
})

const isDay = shape<DayProgress>({
  reviews: isCount,
  hits: isCount,
  fresh: isCount,
  ms: isNumber,
  freshMs: isNumber,
  tested: isCount,
  kept: isCount,
  foretold: isCount,
})

const isMistyped = arrayOf(shape<Mistyped>({ text: isText, by: isText }))

/** Id of an event, or none. */
const isEvent = either(isText, isNull)

export const isProgress: Check<Progress> = shape<Progress>({
  lastEventId: isText,
  events: isCount,
  unknown: isCount,
  cards: recordOf(
    shape<CardProgress>({
      memory: either(isMemory, isNull),
      recalledBy: isEvent,
      suspended: isFlag,
      flagged: isFlag,
      mistyped: { optional: isMistyped },
    }),
  ),
  days: recordOf(isDay),
  attempts: recordOf(isAttempt),
  answers: recordOf(
    shape<AnswerProgress>({
      chosen: isOptions,
      revision: isText,
      at: isNumber,
      correct: either(isFlag, isNull),
      times: isCount,
      first: shape<AnswerProgress['first']>({ at: isNumber, where: isPlace, correct: either(isFlag, isNull) }),
      picked: recordOf(isText),
    }),
  ),
  lessonsRead: recordOf(isNumber),
  predictions: recordOf(
    shape<PredictionProgress>({
      chosen: isText,
      outcome: isText,
      at: isNumber,
      missed: arrayOf(shape<PredictionProgress['missed'][number]>({ option: isText, by: isText })),
    }),
  ),
  tasks: recordOf(isNumber),
  plan: either(shape<NonNullable<Progress['plan']>>(planFields), isNull),
  settings: recordOf(isSetting),
  lastBackup: either(shape<NonNullable<Progress['lastBackup']>>({ at: isNumber, after: isCount }), isNull),
  undoable: arrayOf(
    shape<UndoableGrade>({
      event: isText,
      card: isKey,
      before: either(isMemory, isNull),
      recalledBy: isEvent,
      mistyped: { optional: isMistyped },
      day: isKey,
      added: isDay,
    }),
  ),
})
