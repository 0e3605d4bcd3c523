/** The YAML that authors write, one schema a kind of file. content/README.md is the same in words. */
import { z } from 'zod'
import { isDomainId, isFactId, isKebab, isLessonId, isModuleId, isQuestionId } from '../ids'
import { LAB_IDS } from '../labs'
import type { DomainId, FactId, LessonId, ModuleId, QuestionId } from '../types'

const text = z.string().trim().min(1)
const isText = (value: unknown): value is string => typeof value === 'string'
const idOf = <T extends string>(isId: (value: string) => value is T) =>
  z.custom<T>((value) => isText(value) && isId(value))

export const kebab = z.custom<string>((value) => isText(value) && isKebab(value))
export const factId = idOf<FactId>(isFactId)
export const lessonId = idOf<LessonId>(isLessonId)
export const moduleId = idOf<ModuleId>(isModuleId)
export const questionId = idOf<QuestionId>(isQuestionId)
export const domainId = idOf<DomainId>(isDomainId)

/** One text in both languages. */
export const bilingual = z.strictObject({ en: text, ko: text })

/** course.yml */
export const courseSchema = z.strictObject({
  modules: z.array(z.strictObject({ id: moduleId, title: bilingual, lessons: z.array(lessonId).min(1) })).min(1),
})

/** Front matter of a lesson: the sentence for lists and link previews. */
export const lessonSchema = z.strictObject({ summary: bilingual })

/** Front matter of a question. */
export const questionSchema = z.strictObject({
  domain: domainId,
  task: z.string().regex(/^\d+\.\d+$/),
  facts: z.array(factId).min(1),
  family: kebab,
  difficulty: z.literal([1, 2, 3]),
  use: z.enum(['form', 'check']),
})
export type QuestionMatter = z.infer<typeof questionSchema>

/** families/<id>.yml: what every question of the family shares, and the fact behind each mistake of its template. */
export const familySchema = questionSchema.omit({ family: true }).extend({
  template: text,
  seeds: z.array(z.int().min(1)).min(1),
  mistakes: z.record(kebab, factId),
})
export type FamilyYaml = z.infer<typeof familySchema>

/** diagrams/<id>.yml */
export const diagramSchema = z.strictObject({
  title: bilingual,
  description: bilingual,
  caption: bilingual,
  labels: z.record(kebab, bilingual).default({}),
})

/** blueprints/<id>.yml */
export const blueprintSchema = z.strictObject({
  name: bilingual,
  questions: z.int().min(1),
  unscored: z.int().min(0),
  minutes: z.int().min(1),
  domains: z.array(z.strictObject({ id: domainId, name: bilingual, weight: z.number().positive() })).min(1),
  cut: z.strictObject({
    share: z.number().gt(0).lte(1),
    scaled: z.int(),
    min: z.int(),
    max: z.int(),
  }),
})

const names = z.array(text).default([])

/** glossary.yml */
export const glossarySchema = z.array(
  z.strictObject({
    id: kebab,
    en: text,
    ko: text,
    aliases: z.strictObject({ en: names, ko: names }).default({ en: [], ko: [] }),
    strict: z.boolean().default(false),
    definition: bilingual,
  }),
)

const pairSide = z.strictObject({ term: kebab, facts: z.array(factId).min(1) })

/** pairs.yml */
export const pairsSchema = z.array(
  z.strictObject({ id: kebab, name: bilingual, sides: z.tuple([pairSide, pairSide]), difference: factId }),
)
export type PairsYaml = z.infer<typeof pairsSchema>

/** spellings.yml */
export const spellingsSchema = z.array(z.strictObject({ name: text, written: z.array(text).min(1) }))

/** site.yml: what the course says of the site, and the labs it has. */
export const siteSchema = z.strictObject({
  brand: bilingual,
  tagline: bilingual,
  description: bilingual,
  what: bilingual,
  disclaimer: bilingual,
  searchHint: bilingual.optional(),
  labs: z.array(z.enum(LAB_IDS)).default([]),
})

/** port-cards.yml: the two sentences that port cards are made from. */
export const portCardsSchema = z.strictObject({ forward: bilingual, reverse: bilingual })
export type GlossaryYaml = z.infer<typeof glossarySchema>
export type PortCardTemplates = z.infer<typeof portCardsSchema>
