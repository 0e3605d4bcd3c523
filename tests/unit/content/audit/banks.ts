import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parse } from 'yaml'
import { z } from 'zod'
import { auditCourse } from '../../../../lib/content/compile/audit/audit'
import type { Bounds } from '../../../../lib/content/compile/audit/bounds'
import { readNotes } from '../../../../lib/content/compile/audit/notes'
import type { Row } from '../../../../lib/content/compile/audit/row'
import type { Course } from '../../../../lib/content/types'
import { readWith } from '../fixtures'

const FIXTURES = fileURLToPath(new URL('../../../fixtures/audit', import.meta.url))
const pair = z.strictObject({ en: z.string(), ko: z.string() })
const questionSchema = z.strictObject({
  id: z.string(),
  family: z.string().optional(),
  domain: z.string(),
  use: z.string().default('form'),
  fact: z.string(),
  stem: pair,
  options: z.array(z.strictObject({ key: z.boolean().default(false), ...pair.shape })),
})
type BankQuestion = z.infer<typeof questionSchema>
const bankSchema = z.array(questionSchema)
const caseSchema = z.strictObject({
  fails: z.array(z.string()),
  /** What every stem, key and distractor becomes. */
  stem: pair.optional(),
  key: pair.optional(),
  distractor: pair.optional(),
  /** Where every key of a single answer stands. */
  place: z.int().optional(),
  drop: z.array(z.string()).default([]),
  more: bankSchema.default([]),
  files: z.record(z.string(), z.string()).default({}),
  notes: z.boolean().default(false),
})
type Case = z.infer<typeof caseSchema>

const read = (path: string): unknown => parse(readFileSync(join(FIXTURES, path), 'utf8'))
const good = bankSchema.parse(read('good.yml'))

export const caseNames = (): string[] => readdirSync(join(FIXTURES, 'bad')).map((name) => name.replace(/\.yml$/, ''))
export const caseOf = (name: string): Case => caseSchema.parse(read(`bad/${name}.yml`))

function spoilt(question: BankQuestion, { stem, key, distractor, place }: Case): BankQuestion {
  const right = question.options.filter((option) => option.key)
  const fill = (frame: z.infer<typeof pair> | undefined, text: z.infer<typeof pair>) => {
    const half = (locale: 'en' | 'ko'): string =>
      (frame?.[locale] ?? '{text}')
        .replaceAll('{text}', text[locale])
        .replaceAll('{key}', right.map((option) => option[locale]).join(' '))
    return { en: half('en'), ko: half('ko') }
  }
  const options = question.options.map((option) => ({
    ...option,
    ...fill(option.key ? key : distractor, option),
  }))
  const wrong = options.filter((option) => !option.key)
  const moved =
    place === undefined || right.length > 1
      ? options
      : [...wrong.slice(0, place), ...options.filter((option) => option.key), ...wrong.slice(place)]
  return { ...question, stem: fill(stem, question.stem), options: moved }
}

const markdown = ({ id, family = id, domain, use, fact, stem, options }: BankQuestion): Record<string, string> => ({
  [`questions/${domain}/${id}.md`]: [
    `---\ndomain: ${domain}\ntask: "1.1"\nfacts: [${fact}]\nfamily: ${family}\ndifficulty: 1\nuse: ${use}\n---`,
    `${stem.en}\n→ ${stem.ko}\n`,
    ...options.map(({ key, en, ko }, at) =>
      [
        `- [${key ? 'x' : ' '}] ${en} {#o${at}${key ? '' : ` fact="${fact}"`}}`,
        `  → ${ko}`,
        '  > That is how it is.\n  > → 그렇기 때문입니다.',
      ].join('\n'),
    ),
  ].join('\n'),
})

const GOOD: Case = { fails: [], drop: [], more: [], files: {}, notes: false }

/** The good bank, or one spoilt as a case says, compiled with the bounds that stand beside it. */
export function bankOf(changes: Case = GOOD): { course: Course; bounds: Bounds } {
  const questions = [...good.map((question) => spoilt(question, changes)), ...changes.more]
  const files = Object.assign(
    { 'audit.yml': readFileSync(join(FIXTURES, 'bounds.yml'), 'utf8') },
    ...questions.filter(({ id }) => !changes.drop.includes(id)).map(markdown),
    changes.files,
  )
  const { material, bounds, diagnostics } = readWith(files)
  const errors = diagnostics.filter(({ severity }) => severity === 'error')
  if (bounds === null || errors.length > 0) throw new Error(JSON.stringify(errors, null, 2))
  return { course: material, bounds }
}

export const auditOf = (name?: string): Row[] => {
  const changes = name === undefined ? GOOD : caseOf(name)
  const { course, bounds } = bankOf(changes)
  return auditCourse(course, bounds, changes.notes ? readNotes(join(FIXTURES, 'notes')) : null)
}

const nameOf = ({ check, language, subject }: Row): string => `${check} ${language ?? '-'} ${subject || '-'}`

/** The lines of an audit with one verdict, named as in the cases. */
export const linesOf = (rows: readonly Row[], verdict: Row['verdict']): string[] =>
  rows.filter((row) => row.verdict === verdict).map(nameOf)
