import type { QuestionIndex } from '../content/payload'
import type { Blueprint } from '../content/types'
import type { Bilingual } from '../core/locale'
import { err, type Result } from '../core/result'
import { type Assembled, assembleForm, type BankTooSmall } from './assemble'
import type { Selection } from './form'
import { type Exposure, selectedEntries } from './selection'

/** What a candidate asks for. */
export type PaperRequest = {
  /** How long the paper is and how its domains are weighed. */
  readonly blueprint: string
  readonly selection: Selection
  /** Study mode: no clock, everything counts, and each question is explained at once. */
  readonly study: boolean
  /** The extra time that candidates get who sit the exam in a language not their own. */
  readonly extraTime: boolean
}

export type NoBlueprint = { readonly kind: 'no-blueprint'; readonly blueprint: string }

/** Minutes for each question of a paper that was picked: as many as the exam gives, 130 ÷ 65. */
const MINUTES_EACH = 2

/**
 * Minutes with the extra time in proportion: the exam gives 30 more on its 130, so × 160 ÷ 130. Rounded up to whole minutes:
 * nobody gets less than the exam would give.
 */
export const withExtraTime = (minutes: number): number => Math.ceil((minutes * 160) / 130)

/** The selection's own weights: a paper about one domain has no other. */
const narrowed = (blueprint: Blueprint, selection: Selection): Blueprint =>
  selection.kind === 'domain'
    ? { ...blueprint, domains: blueprint.domains.filter(({ id }) => id === selection.domain) }
    : blueprint

/** What a paper is about: its domain, topic or pair, else the exam it is. */
function nameOf(
  selection: Selection,
  { name, domains }: Blueprint,
  { topics, pairs }: Pick<QuestionIndex, 'topics' | 'pairs'>,
): Bilingual {
  switch (selection.kind) {
    case 'domain':
      return domains.find(({ id }) => id === selection.domain)?.name ?? name
    case 'topic':
      return topics.find(({ id }) => id === selection.topic)?.title ?? name
    case 'pair':
      return pairs.find(({ id }) => id === selection.pair)?.name ?? name
    default:
      return name
  }
}

/**
 * Draws the paper that was asked for. Papers from the whole bank have the blueprint's length or are refused; of a part of the bank
 * they have as many questions as that can give, nothing unscored, and two minutes each. In a duel of a pair one key fact may come
 * again when all others have been asked: the questions of a pair are about one difference.
 * @param seed the same one, with the same index and exposure, gives the same paper
 */
export function drawPaper(
  index: Pick<QuestionIndex, 'questions' | 'blueprints' | 'topics' | 'pairs'>,
  { blueprint: wanted, selection, study, extraTime }: PaperRequest,
  exposure: Exposure,
  seed: string,
): Result<Assembled, BankTooSmall | NoBlueprint> {
  const blueprint = index.blueprints.find(({ id }) => id === wanted)
  if (!blueprint) return err({ kind: 'no-blueprint', blueprint: wanted })
  const whole = selection.kind === 'all'
  const drawn = assembleForm({
    blueprint: { ...narrowed(blueprint, selection), unscored: whole && !study ? blueprint.unscored : 0 },
    bank: selectedEntries(index, selection, exposure),
    seed,
    seen: exposure.seen,
    fill: whole ? 'whole' : 'part',
    keyFacts: selection.kind === 'pair' ? 'again' : 'once',
  })
  if (!drawn.ok) return drawn
  const { form } = drawn.value
  const usual = whole ? blueprint.minutes : form.questions.length * MINUTES_EACH
  const minutes = study ? null : extraTime ? withExtraTime(usual) : usual
  const name = nameOf(selection, blueprint, index)
  return { ok: true, value: { ...drawn.value, form: { ...form, minutes, name, ...(whole ? {} : { selection }) } } }
}
