/** The bounds of the bank audit are data of the course: content/audit.yml, one file. */
import { z } from 'zod'
import { bilingual, domainId, lessonId } from '../schemas'
import type { Scope } from '../scope'
import { readYaml } from '../yaml'
import { plainPair } from '../yaml-pairs'

/** The file that holds the bounds; a tree without it is not audited. */
export const AUDIT_FILE = 'audit.yml'

const share = z.number().min(0).max(1)
const words = z.array(z.string().min(1)).min(1)

const schema = z.strictObject({
  /** Form questions from which on bounds that need numbers are judged; below they are shown. */
  bank: z.int().min(1),
  guessing: z.strictObject({ margin: share, z: z.number().positive() }),
  absolutes: z.strictObject({ ratio: z.number().positive(), en: words, ko: words }),
  stems: z.strictObject({ gram: z.int().min(1), similarity: share }),
  cues: z.strictObject({ folds: z.int().min(2), prior: z.number().positive(), auc: share }),
  places: z.strictObject({ z: z.number().positive(), expected: z.number().positive() }),
  multiple: z.strictObject({ from: share, to: share }),
  coverage: z.strictObject({ lesson: share, card: share, question: share }),
  lessons: z.strictObject({
    from: z.int(),
    to: z.int(),
    exceptions: z.array(z.strictObject({ lesson: lessonId, reason: bilingual })).default([]),
  }),
  forms: z.strictObject({
    count: z.int().min(1),
    questions: z.int().min(1),
    domains: z.array(z.strictObject({ id: domainId, weight: z.number().positive() })).min(1),
  }),
  copies: z.strictObject({ words: z.int().min(1), syllables: z.int().min(1) }),
})
export type Bounds = z.infer<typeof schema>

/** Reads audit.yml. */
export function readBounds(text: string, scope: Scope): Bounds | null {
  const source = readYaml(text, 1, schema, scope)
  if (source === null) return null
  const { value, lineOf } = source
  value.lessons.exceptions.forEach(({ lesson, reason }, at) => {
    scope.refer('lesson', lesson, lineOf('lessons', 'exceptions', at, 'lesson'))
    plainPair(reason, source, ['lessons', 'exceptions', at, 'reason'], scope)
  })
  value.forms.domains.forEach(({ id }, at) => void scope.refer('domain', id, lineOf('forms', 'domains', at, 'id')))
  return value
}
