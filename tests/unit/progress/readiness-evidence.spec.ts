import fc from 'fast-check'
import { expect, it } from 'vitest'
import { isDomainId, isFactId, isQuestionId } from '@/lib/content/ids'
import { DAY } from '@/lib/core/time'
import { isKnown } from '@/lib/progress/guard'
import { sortLog } from '@/lib/progress/log'
import { project } from '@/lib/progress/project'
import { readinessEvidence } from '@/lib/progress/readiness-evidence'
import { retrievability } from '@/lib/scheduler/retrievability'
import { logs, START, studyForm, world } from '../../harness/events'
import { journal } from './journal'

const [secure, cost] = ['secure', 'cost'].filter(isDomainId)
const [port, lazy, azs, idle] = ['port', 'lazy', 'azs', 'idle'].filter(isFactId)
const [first, second, third] = world.questions
const [, , both] = world.cards
const never = 'never-asked'
if (!secure || !cost || !port || !lazy || !azs || !idle || !third || !both || !isQuestionId(never))
  throw new Error('ids')

const entry = { use: 'form' as const }
const questions = [
  { ...entry, id: first, domain: secure, facts: [port, lazy] },
  { ...entry, id: second, domain: cost, facts: [lazy] },
  { ...entry, id: third, domain: secure, facts: [port] },
  // A lesson's own check: no paper asks for its fact.
  { id: never, domain: cost, facts: [idle], use: 'check' as const },
]
const cards = world.cards.map((id, index) => ({
  id,
  facts: [[port], [lazy], [port, lazy], [azs], [idle]][index] ?? [],
}))
const NOW = START + 400 * DAY

it('[G1] what counts for readiness is what a slow reader of the log would count', () => {
  fc.assert(
    fc.property(logs({ maxLength: 120 }), (log) => {
      const progress = project(log)
      const { answers, recall } = readinessEvidence({ questions, cards }, progress, NOW)

      // Sittings as they began; the first that is handed in speaks for a question, unless it was answered elsewhere before.
      const sorted = sortLog(log).filter(isKnown)
      const expected = questions.flatMap(({ id, domain }) => {
        for (const [index, event] of sorted.entries()) {
          if (event.kind === 'question-answered' && event.question === id)
            if (event.where !== 'form' || event.attempt === undefined)
              return event.where === 'form' && event.correct !== undefined
                ? [{ domain, correct: event.correct, at: event.at }]
                : []
          if (event.kind !== 'attempt-submitted') continue
          const before = sorted.slice(0, index).filter((one) => 'attempt' in one && one.attempt === event.attempt)
          const began = before.findIndex(({ kind }) => kind === 'attempt-started')
          const start = before[began]
          if (start?.kind !== 'attempt-started' || start.form.minutes === null) continue
          if (!start.form.questions.some(({ question }) => question === id)) continue
          const since = before.slice(began)
          if (since.some(({ kind }) => kind === 'attempt-submitted' || kind === 'attempt-abandoned')) continue
          const last = since.findLast((one) => one.kind === 'answer-changed' && one.question === id)
          const open = last?.kind !== 'answer-changed' || last.chosen.length === 0
          if (event.right?.includes(id) === false) return [{ domain, correct: false, at: event.at }]
          if (!open) return event.right ? [{ domain, correct: true, at: event.at }] : []
        }
        return []
      })
      expect(answers).toEqual(expected)

      for (const [domain, facts] of [
        [secure, [port, lazy]],
        [cost, [lazy]],
      ] as const) {
        const own = cards.filter((card) => card.facts.some((fact) => facts.some((one) => one === fact)))
        const known = own.flatMap(({ id }) => progress.cards[id]?.memory ?? [])
        expect(recall[domain]?.cards).toBe(known.length)
        expect(recall[domain]?.of).toBe(own.length)
        const mean = known.map((memory) => retrievability(memory, NOW)).reduce((a, b) => a + b, 0) / known.length
        expect(recall[domain]?.mean).toBeCloseTo(known.length === 0 ? 0 : mean, 12)
      }
      expect(Object.keys(recall).sort()).toEqual([cost, secure].sort())
    }),
  )
})

it('[G1] a question met in study mode or in a lesson is no longer new; a card counts once in its domain', () => {
  const about = { question: first, chosen: world.options } as const
  const asked = { ...about, revision: 'r0', options: world.options, ms: 1, language: 'ko', correct: true } as const
  const sat = (story: ReturnType<typeof journal>) =>
    story
      .write({ kind: 'attempt-started', attempt: 'y', form: { ...studyForm, minutes: 20 }, language: 'ko' })
      .write({ kind: 'answer-changed', attempt: 'y', ...about })
      .write({
        ...{ kind: 'attempt-submitted', attempt: 'y', cause: 'candidate' },
        ...{ shown: { correct: 1, scored: 2, scaled: 500 }, right: [first] },
      })
  const of = (story: ReturnType<typeof journal>) =>
    readinessEvidence({ questions, cards }, project(story.log), NOW).answers.map(({ correct }) => correct)
  expect(of(sat(journal()))).toEqual([true, false, false])
  expect(of(sat(journal().write({ kind: 'question-answered', ...asked, where: 'lesson' })))).toEqual([false, false])
  const studied = readinessEvidence({ questions, cards }, project(journal().review(both, 3).log), NOW)
  expect(studied.recall[secure]).toMatchObject({ cards: 1, of: 3 })
})
