import { withoutParticle } from './particles'

/** Endings of verbs and of questions, and particles of speech, that stand behind a noun. Lists and not grammar. */
const ENDINGS: ReadonlySet<string> = new Set(
  `합니다 됩니다 입니다 습니다 합니까 됩니까 입니까 습니까 했습니다 됐습니다 하나요 되나요 인가요 한가요 할까요 될까요 나요 까요
  하는 되는 하면 되면 하려면 되려면 으려면 려면 하고 되고 해야 돼야 하여 되어 해서 돼서 하지 되지 하게 되게 하기 되기 한다 된다 하다 되다
  이란 이라는 라는 이랑 랑 이나 인지 이에요 예요 에요 이야 이고 하며 되며 으로만 에서만 에만 에게서 에서의 에의 로의 과의 와의 이라도 야 면 도록 려고 할 될 한 된 해 돼 란`.split(
    /\s+/,
  ),
)
const LONGEST = Math.max(...[...ENDINGS].map(({ length }) => length))

const SHORTEST_STEM = 2

/** The longest ending goes. */
function withoutEnding(word: string): string {
  for (let from = Math.max(SHORTEST_STEM, word.length - LONGEST); from < word.length; from++)
    if (ENDINGS.has(word.slice(from))) return word.slice(0, from)
  return word
}

function cut(word: string): string {
  const stem = withoutParticle(withoutEnding(word))
  return stem === word ? word : cut(stem)
}

/** What has been cut once: texts repeat their words. */
const stems = new Map<string, string>()

/** A Korean word without the endings and particles behind it: 만료되면 → 만료, 엔드포인트에서는 → 엔드포인트. Two syllables always stay. */
export function koreanStem(word: string): string {
  const known = stems.get(word)
  if (known !== undefined) return known
  const stem = cut(word)
  stems.set(word, stem)
  return stem
}

/** Words that are in every question and say nothing of its subject, as they are after `koreanStem` or as they are written. */
export const KOREAN_STOP_WORDS: ReadonlySet<string> = new Set(
  `뭐 뭐야 뭐예 뭐예요 뭔가 뭔가요 뭔지 뭘 무엇 무엇인 무엇인가 무엇인가요 무슨 어떤 어떻게 어느 어디 어디에 왜 언제 누가 얼마 얼마나 몇
  수 것 게 거 걸 건 때 중 중에 써 써야 쓸 쓰나 돼 되 되나 되나요 되는 되요 돼요 해 해요 하나 하나요 하는 하려면 할 해야 하면 있어 있어요 있나 있나요 있는 있는지 있을까
  없나 없나요 인가 인가요 알려줘 알려 설명 설명해줘 가장 제일 너무 좀 더 및 또는 그리고 이 그 저 차이 차이점 차이가 방법 이유 싶어 싶어요 싶은 좋은 좋은가 좋나 맞나 가능
  하고 이란 란 번 개 몇개 대해 대한 관련 경우 점 써도 쓰는`
    .split(/\s+/)
    .filter(Boolean),
)
