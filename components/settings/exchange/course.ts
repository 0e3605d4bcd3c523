/** The parts of the course that files are made of, fetched when one is asked for. */
import type { CardsPayload } from '@/lib/content/payload'
import type { Fact, Question, QuestionId } from '@/lib/content/types'
import type { TextRequest } from '@/lib/interchange/make-file'
import type { CardMaterial } from '@/lib/interchange/material'
import { fetchCards, fetchQuestionIndex, fetchQuestions } from '@/lib/store/payloads'

const once = (facts: readonly Fact[]): readonly Fact[] => [...new Map(facts.map((fact) => [fact.id, fact])).values()]

/** @returns null when something cannot be fetched */
export async function fetchCourseCards(): Promise<Omit<CardMaterial, 'personal'> | null> {
  const index = await fetchQuestionIndex()
  if (!index.ok) return null
  const { modules } = index.value
  const payloads: CardsPayload[] = []
  for (const payload of await Promise.all(modules.map(({ id }) => fetchCards(id)))) {
    if (!payload.ok) return null
    payloads.push(payload.value)
  }
  return {
    cards: payloads.flatMap(({ cards }) => cards),
    facts: once(payloads.flatMap(({ facts }) => facts)),
    lessons: modules.flatMap(({ lessons }) => lessons),
  }
}

/** Files asked for at a time: enough to be quick, few enough to tell how far it is. */
const AT_A_TIME = 24

export type Bank = Pick<TextRequest & { kind: 'questions' }, 'questions' | 'domains'>

/**
 * The whole bank, by domain in the order of the first exam.
 * @param onShare told how much of it is here; false stops the fetching
 * @returns null when something cannot be fetched, or nobody waits for it any more
 */
export async function fetchBank(onShare: (share: number) => boolean): Promise<Bank | null> {
  const index = await fetchQuestionIndex()
  if (!index.ok) return null
  const ids: readonly QuestionId[] = index.value.questions.map(({ id }) => id)
  const questions: Question[] = []
  for (let from = 0; from < ids.length; from += AT_A_TIME) {
    if (!onShare(from / ids.length)) return null
    const fetched = await fetchQuestions(ids.slice(from, from + AT_A_TIME))
    if (!fetched.ok) return null
    questions.push(...fetched.value.map(({ question }) => question))
  }
  return { questions, domains: index.value.blueprints[0]?.domains ?? [] }
}
