import type { Locale } from '../../../core/locale'
import type { OptionHalf, QuestionHalf } from './half'
import { jaccard } from './overlap'
import { countDigits, countNames } from './words'

/** Someone who knows nothing and follows one habit: the options with the highest score are taken. */
export type Guesser = {
  readonly name: string
  score(option: OptionHalf, question: QuestionHalf, locale: Locale): number
}

const sharedWithStem = ({ content }: OptionHalf, { stemContent }: QuestionHalf): number =>
  [...content].filter((word) => stemContent.has(word)).length

/** Mean overlap of an option's words with those of each sibling. */
function likeness(option: OptionHalf, { options }: QuestionHalf): number {
  const siblings = options.filter((other) => other !== option)
  const sum = siblings.reduce((total, other) => total + jaccard(option.content, other.content), 0)
  // Equal overlaps must tie, whatever the order in which they were added up.
  return Math.round((sum / Math.max(1, siblings.length)) * 1e9)
}

export const guessers: readonly Guesser[] = [
  { name: 'longest', score: ({ text }) => text.length },
  { name: 'shortest', score: ({ text }) => -text.length },
  { name: 'words of the stem', score: sharedWithStem },
  { name: 'most like its siblings', score: likeness },
  { name: 'least like its siblings', score: (option, question) => -likeness(option, question) },
  { name: 'most digits', score: ({ text }) => countDigits(text) },
  { name: 'most names', score: ({ text }, _, locale) => countNames(text, locale) },
]
