/** What can be chosen, and how it stands: pure, for choose.tsx. */
import type { QuestionIndex } from '@/lib/content/payload'
import type { Card, CardId } from '@/lib/content/types'
import type { Bilingual } from '@/lib/core/locale'
import type { Progress } from '@/lib/progress/state'
import { studyQueue } from '@/lib/progress/study-queue'
import { weakFacts } from '@/lib/progress/weak-facts'
import { dueCounts } from '@/lib/scheduler/due'
import { isLeech } from '@/lib/scheduler/leech'
import type { Temperature } from '@/lib/scheduler/memory'
import { retrievability, temperature } from '@/lib/scheduler/retrievability'
import type { Moment } from '@/lib/scheduler/study-day'
import { type Material, studyCourse } from './material'
import { cardsAbout, EVERYTHING, type Wanted } from './wanted'

/** How many cards are of each temperature. */
export type Heat = Readonly<Record<Temperature, number>>

export type Choice = {
  readonly id: string
  readonly name: Bilingual
  readonly query: string
  readonly total: number
  readonly due: number
  readonly fresh: number
  readonly heat: Heat
}

export type Choices = {
  readonly today: number
  readonly weak: { readonly facts: number; readonly cards: number }
  readonly leeches: number
  readonly flagged: number
  readonly suspended: readonly CardId[]
  readonly modules: readonly { readonly id: string; readonly title: Bilingual; readonly lessons: readonly Choice[] }[]
  readonly topics: readonly Choice[]
  readonly pairs: readonly Choice[]
}

export function choicesOf(
  material: Material,
  index: Pick<QuestionIndex, 'modules' | 'topics' | 'pairs'>,
  progress: Progress,
  now: Moment,
): Choices {
  const state = (id: CardId) => progress.cards[id]
  const heatOf = ({ id }: Card): Temperature => {
    const memory = state(id)?.memory
    return temperature(memory ? retrievability(memory, now.at) : null)
  }
  const choice = (name: Bilingual, kind: 'lesson' | 'topic' | 'pair', id: string): Choice => {
    const wanted: Wanted = { ...EVERYTHING, [kind]: id }
    const cards = cardsAbout(material, wanted)
    const heat = { hot: 0, warm: 0, cold: 0, none: 0 }
    for (const card of cards) heat[heatOf(card)]++
    const { learning, review, fresh } = dueCounts({ cards, states: progress.cards, now })
    return { id, name, query: `${kind}=${id}`, total: cards.length, due: learning + review, fresh, heat }
  }
  const all = [...material.cards.values()]
  const active = all.filter(({ id }) => !state(id)?.suspended)
  return {
    today: studyQueue(studyCourse(material), progress, now).length,
    weak: {
      facts: weakFacts(all, material.misconceptions, progress).length,
      cards: active.filter((card) => heatOf(card) === 'cold').length,
    },
    leeches: active.filter(({ id }) => isLeech(state(id)?.memory)).length,
    flagged: active.filter(({ id }) => state(id)?.flagged).length,
    suspended: all.filter(({ id }) => state(id)?.suspended).map(({ id }) => id),
    modules: index.modules.map(({ id, title, lessons }) => ({
      id,
      title,
      lessons: lessons.map((lesson) => choice(lesson.title, 'lesson', lesson.id)),
    })),
    topics: index.topics.map(({ id, title }) => choice(title, 'topic', id)).filter(({ total }) => total > 0),
    pairs: index.pairs.map(({ id, name }) => choice(name, 'pair', id)).filter(({ total }) => total > 0),
  }
}
