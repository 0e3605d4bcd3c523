import type { CardId, DomainId, FactId, LessonId, ModuleId, OptionId, QuestionId } from './types'

const KEBAB = /^[a-z0-9]+(?:-[a-z0-9]+)*$/
/** A card made from a note carries what was asked after a tilde: `write-strategies~2`, `multi-az~reverse`. */
const CARD = /^[a-z0-9]+(?:-[a-z0-9]+)*(?:~[a-z0-9]+)?$/

/** Whether a text is a hand-written id: lower-case words joined by single hyphens. */
export const isKebab = (text: string): boolean => KEBAB.test(text)

export const isFactId = (text: string): text is FactId => isKebab(text)
export const isLessonId = (text: string): text is LessonId => isKebab(text)
export const isModuleId = (text: string): text is ModuleId => isKebab(text)
export const isQuestionId = (text: string): text is QuestionId => isKebab(text)
export const isOptionId = (text: string): text is OptionId => isKebab(text)
export const isDomainId = (text: string): text is DomainId => isKebab(text)
export const isCardId = (text: string): text is CardId => CARD.test(text)
