/**
 * Numeric families: a pure function makes a whole question of a seed, its arithmetic included. The same seed always gives the
 * same question, so its id (`<family>-<seed>`) can be cited for ever; a template that has been published may gain mistakes or
 * wordings only under a new name.
 */
import { hash53 } from '../../core/hash'
import type { Bilingual } from '../../core/locale'
import { type Random, seededRandom, shuffled } from '../../core/random'
import { type ParticlePair, withParticle } from '../../text/particles'
import { type Scene, scenes } from './scenes'

/** One possible answer: what it is in numbers, how it reads, and the arithmetic behind it. */
export type Answer = { readonly value: number; readonly text: Bilingual; readonly rationale: Bilingual }

/** A drawn task with its right answer and what each named mistake would lead to. */
export type Problem<Mistake extends string> = {
  readonly stem: Bilingual
  readonly key: Answer
  readonly wrong: Readonly<Record<Mistake, Answer>>
}

/** An option of a made question; `mistake` is null on the key. Its id is its figure, which gives nothing away. */
export type NumericOption = Answer & { readonly id: string; readonly mistake: string | null }
export type NumericQuestion = { readonly stem: Bilingual; readonly options: readonly NumericOption[] }

export type Template = {
  readonly id: string
  /** Every mistake that may become a distractor; a family names the fact behind each. */
  readonly mistakes: readonly string[]
  make(seed: number): NumericQuestion
}

/** What a template is made of. */
export type Recipe<Mistake extends string> = {
  readonly id: string
  readonly mistakes: readonly Mistake[]
  /** Draws figures and does the sums, or gives null when the figures do not suit. */
  draw(random: Random, scene: Scene): Problem<Mistake> | null
  /** The largest answer that makes sense, such as 100 per cent. */
  readonly most?: number
  /** How far apart two answers stand at least. */
  readonly apart?: number
}

const OPTIONS = 4
/** A wrong answer is within a factor of four of the right one: what nobody would believe distracts nobody. */
const FACTOR = 4
/** Every template finds figures within a few dozen draws; a test tries thousands of seeds. */
const MOST_DRAWS = 10_000

const idOf = ({ value }: Answer): string => `v${value}`

/**
 * Chooses three wrong answers, as many below the key as its place asks for, so that "the middle one" or "the largest" is no
 * clue; the four are shown by size.
 * @returns null when the drawn figures do not give them
 */
function arrange<Mistake extends string>(
  { mistakes, most = Number.POSITIVE_INFINITY, apart = 1 }: Recipe<Mistake>,
  { key, wrong }: Problem<Mistake>,
  place: number,
  random: Random,
): NumericOption[] | null {
  const chosen: NumericOption[] = [{ ...key, id: idOf(key), mistake: null }]
  const room = { below: place, above: OPTIONS - 1 - place }
  for (const mistake of shuffled(mistakes, random)) {
    const answer = wrong[mistake]
    const { value } = answer
    const plausible = value > 0 && value <= most && value >= key.value / FACTOR && value <= key.value * FACTOR
    const distinct = chosen.every((other) => Math.abs(other.value - value) >= apart)
    const side = value < key.value ? 'below' : 'above'
    if (!Number.isInteger(value) || !plausible || !distinct || room[side] === 0) continue
    room[side]--
    chosen.push({ ...answer, id: idOf(answer), mistake })
  }
  return chosen.length === OPTIONS ? chosen.sort((a, b) => a.value - b.value) : null
}

/**
 * Makes a template of its recipe. The key stands in place (seed + an offset of the template's own) mod 4, so that consecutive
 * seeds spread it evenly.
 */
export const template = <Mistake extends string>(recipe: Recipe<Mistake>): Template => ({
  id: recipe.id,
  mistakes: recipe.mistakes,
  make(seed) {
    const place = (seed + hash53(recipe.id)) % OPTIONS
    const scene = scenes[seed % scenes.length] ?? scenes[0]
    for (let draw = 0; draw < MOST_DRAWS; draw++) {
      const random = seededRandom(`${recipe.id}/${seed}/${draw}`)
      const problem = recipe.draw(random, scene)
      const options = problem && arrange(recipe, problem, place, random)
      if (problem !== null && options !== null) return { stem: problem.stem, options }
    }
    throw new Error(`${recipe.id}: no figures for seed ${seed}`)
  },
})

/** One of several at random. */
export function oneOf<T>(random: Random, first: T, ...others: readonly T[]): T {
  return [first, ...others][Math.floor(random() * (others.length + 1))] ?? first
}

/** A whole number between two bounds, both included. */
export const between = (random: Random, least: number, most: number): number =>
  least + Math.floor(random() * (most - least + 1))

/** Thousands with separators, the same in both languages. */
export const grouped = (value: number): string => value.toLocaleString('en-US')

/** A number with the Korean particle that fits it: 6을, 9를. */
export const numberWith = (value: number, pair: ParticlePair): string => withParticle(grouped(value), pair)

/** `1 shard`, `2 shards`. */
export const counted = (count: number, one: string): string => `${grouped(count)} ${one}${count === 1 ? '' : 's'}`
