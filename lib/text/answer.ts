import { normalise } from './normalise'
import { numberTokens } from './numbers'
import { isParticle } from './particles'

/** `6379번`, `6379 포트`, `port 6379`: words that name what a bare number is, not another quantity. */
const NUMBER_NAMES = ['번포트', '번', '포트', 'port']

/** A number keeps its sign and its own decimal point; only a separator between digits is a boundary. */
function signOf(text: string, index: number): string {
  const before = text.slice(0, index)
  if (/(?:^|[^\p{L}\p{N}])[-−]$/u.test(before)) return '-'
  return /(?:^|[^\p{L}\p{N}])\.$/u.test(before) ? '0.' : ''
}

/** Letters in lower case without spaces and punctuation; digits kept whole, never joined to their neighbours. */
function canonical(text: string): string {
  const plain = normalise(text).toLowerCase()
  let result = ''
  let at = 0
  for (const { digits, index, length } of numberTokens(plain)) {
    const between = plain.slice(at, index).replace(/[^\p{L}\p{N}\p{M}]/gu, '')
    const touching = between === '' && at > 0
    result += `${between}${touching ? ' ' : ''}${signOf(plain, index)}${digits}`
    at = index + length
  }
  return result + plain.slice(at).replace(/[^\p{L}\p{N}\p{M}]/gu, '')
}

/** An answer in the two forms in which answers are compared. */
type Answer = { readonly written: string; readonly canonical: string }

const answerOf = (text: string): Answer => ({ written: normalise(text).trim(), canonical: canonical(text) })

function matches(typed: Answer, accepted: Answer): boolean {
  const { canonical: given } = typed
  const { canonical: wanted } = accepted
  // An answer made of signs alone has no canonical form: it is compared as written.
  if (wanted === '') return typed.written === accepted.written
  const isNumber = /^-?[\d.]+$/.test(wanted)
  const start = isNumber ? (['포트', 'port'].find((name) => given.startsWith(name)) ?? '') : ''
  const rest = given.slice(start.length)
  if (!rest.startsWith(wanted)) return false
  const tail = rest.slice(wanted.length)
  if (tail === '' || isParticle(tail, wanted)) return true
  const name = /\d$/.test(wanted) ? NUMBER_NAMES.find((word) => tail.startsWith(word)) : undefined
  return name !== undefined && (tail === name || isParticle(tail.slice(name.length), name))
}

/** What an answer that is accepted begins with: `matches` refuses every other before it looks closer. */
const beginnings = ({ canonical: given }: Answer): ReadonlySet<string> =>
  new Set(
    ['', '포트', 'port']
      .filter((name) => given.startsWith(name))
      .flatMap((name) =>
        Array.from(given.slice(name.length), (_, at) => given.slice(name.length, name.length + at + 1)),
      )
      .concat(''),
  )

/**
 * Prepares `isAccepted` for many lists at once, so that an answer is compared with those that it may be and not with all.
 * @returns the places of the lists that accept an answer, in order
 */
export function acceptors(lists: readonly (readonly string[])[]): (typed: string) => readonly number[] {
  const byForm = new Map<string, { readonly answer: Answer; readonly list: number }[]>()
  lists.forEach((accepted, list) => {
    for (const answer of accepted.map(answerOf)) {
      const alike = byForm.get(answer.canonical)
      if (alike) alike.push({ answer, list })
      else byForm.set(answer.canonical, [{ answer, list }])
    }
  })
  return (text) => {
    const typed = answerOf(text)
    const found = [...beginnings(typed)].flatMap((form) => byForm.get(form) ?? [])
    const accepting = new Set(found.filter(({ answer }) => matches(typed, answer)).map(({ list }) => list))
    return [...accepting].sort((a, b) => a - b)
  }
}

/** Prepares `isAccepted` for answers that many others will be compared with. */
export function acceptor(accepted: readonly string[]): (typed: string) => boolean {
  const answers = accepted.map(answerOf)
  return (text) => {
    const typed = answerOf(text)
    return answers.some((answer) => matches(typed, answer))
  }
}

/**
 * Whether a typed answer is one of the accepted ones, leniently: composition (NFC, NFD), case, spacing, punctuation,
 * full-width digits, thousands commas and one trailing Korean particle or ending do not matter.
 * The particle must fit the word before it, and no number ever matches another.
 */
export const isAccepted = (typed: string, accepted: readonly string[]): boolean => acceptor(accepted)(typed)
