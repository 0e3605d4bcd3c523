import { cardMessages } from './cards'
import { confusedPairMessages } from './confused-pairs'
import { courseMessages } from './course'
import { factMessages } from './facts'
import { markupMessages } from './markup'
import { pairMessages } from './pairs'
import { questionMessages } from './questions'
import { recordMessages } from './records'

/** Every code the compiler can report, with its words. */
export const messages = {
  ...pairMessages,
  ...markupMessages,
  ...recordMessages,
  ...factMessages,
  ...cardMessages,
  ...questionMessages,
  ...confusedPairMessages,
  ...courseMessages,
}

/** The name of a check; stable, so tests and editors can rely on it. */
export type Code = keyof typeof messages
