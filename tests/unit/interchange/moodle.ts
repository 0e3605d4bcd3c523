/**
 * A reader of GIFT, written after Moodle's description of the format and how its importer goes about it, and sharing nothing with
 * our writer: escapes first become placeholders, so that what is left of the signs is structure.
 */
export type MoodleAnswer = { readonly text: string; readonly weight: number; readonly feedback: string }
export type MoodleQuestion = {
  readonly category: string
  readonly name: string
  readonly text: string
  readonly single: boolean
  readonly answers: readonly MoodleAnswer[]
}

const SIGNS = [':', '#', '=', '{', '}', '~']
const placeholder = (index: number): string => String.fromCharCode(0xe000 + index)

function hide(text: string): string {
  let hidden = ''
  for (let at = 0; at < text.length; at++) {
    const next = text[at + 1] ?? ''
    if (text[at] !== '\\') hidden += text[at]
    else if (next === '\\') hidden += placeholder(20)
    else if (next === 'n') hidden += placeholder(21)
    else if (SIGNS.includes(next)) hidden += placeholder(SIGNS.indexOf(next))
    else throw new Error(`an escape Moodle does not know: \\${next}`)
    at++
    if (text[at - 1] !== '\\') at--
  }
  return hidden
}

const show = (text: string): string =>
  [...text]
    .map((sign) => {
      const index = sign.charCodeAt(0) - 0xe000
      if (index === 20) return '\\'
      if (index === 21) return '\n'
      return SIGNS[index] ?? sign
    })
    .join('')

const worded = (text: string): string => show(text.trim().replace(/^\[(?:plain|html|moodle|markdown)\]/, '')).trim()

function answer(raw: string, right: boolean): MoodleAnswer {
  const weight = /^%(-?\d{1,2}(?:\.\d*)?)%/.exec(raw)
  const [text = '', feedback = ''] = raw.slice(weight?.[0].length ?? 0).split(/#(.*)/s)
  return {
    text: worded(text),
    weight: weight ? Number(weight[1]) / 100 : right ? 1 : 0,
    feedback: worded(feedback),
  }
}

function question(block: string, category: string): MoodleQuestion {
  const hidden = hide(block)
  const [, name = '', text = '', answers = ''] = /^::(.*?)::(.*?)\{(.*?)\}\s*$/s.exec(hidden) ?? []
  const parts = answers
    .replaceAll('=', '~=')
    .split('~')
    .map((part) => part.trim())
  return {
    category,
    name: show(name),
    text: worded(text),
    single: answers.includes('='),
    answers: parts
      .filter((part) => part !== '')
      .map((part) => (part.startsWith('=') ? answer(part.slice(1), true) : answer(part, false))),
  }
}

export function readGift(file: string): readonly MoodleQuestion[] {
  let category = ''
  return file
    .split(/\n[ \t]*\n+/)
    .map((block) => block.trim())
    .filter((block) => block !== '')
    .flatMap((block) => {
      const [, named] = /^\$CATEGORY:\s*(.*)$/.exec(block) ?? []
      if (named === undefined) return [question(block, category)]
      category = named
      return []
    })
}

/** The fractions Moodle lets an answer have (question_bank), to five places as it compares them. */
const FRACTIONS = [
  1, 0.9, 0.8333333, 0.8, 0.75, 0.7, 0.6666667, 0.6, 0.5, 0.4, 0.3333333, 0.3, 0.25, 0.2, 0.1666667, 0.1428571, 0.125,
  0.1111111, 0.1, 0.05, 0,
]
export const isAccepted = (weight: number): boolean =>
  FRACTIONS.some((fraction) => Math.abs(Math.abs(weight) - fraction) < 0.00001)
