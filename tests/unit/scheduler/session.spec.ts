import fc from 'fast-check'
import { expect, it } from 'vitest'
import { isCardId } from '@/lib/content/ids'
import type { Rating } from '@/lib/scheduler/memory'
import { currentCard, gradeCard, type Session, startSession, summarise, undoGrade } from '@/lib/scheduler/session'

const cards = Array.from({ length: 12 }, (_, index) => `card-${index}`).filter(isCardId)
const acts = fc.array(fc.constantFrom<Rating | 'undo'>(1, 1, 2, 3, 3, 4, 'undo'), { maxLength: 60, size: 'max' })

const act = (session: Session, what: Rating | 'undo'): Session =>
  what === 'undo' ? undoGrade(session) : gradeCard(session, what, 1000)

it('[S30] the cards of a session are fixed at its start; each stays until it is hit once', () => {
  fc.assert(
    fc.property(acts, (list) => {
      let session = startSession(cards)
      for (const what of list) session = act(session, what)
      expect(session.cards).toEqual(cards)
      const hit = new Set(session.grades.filter((grade) => grade.rating > 1).map((grade) => grade.card))
      expect([...session.pending].sort()).toEqual(cards.filter((card) => !hit.has(card)).sort())
    }),
  )
})

it('[S31] a missed card returns after seven others, or at the end when fewer are left', () => {
  const missed = gradeCard(startSession(cards), 1, 1000)
  expect(missed.pending.slice(6, 9)).toEqual([cards[7], cards[0], cards[8]])
  const short = gradeCard(startSession(cards.slice(0, 3)), 1, 1000)
  expect(short.pending).toEqual([cards[1], cards[2], cards[0]])
  const alone = gradeCard(startSession(cards.slice(0, 1)), 1, 1000)
  expect(currentCard(alone)).toBe(cards[0])
})

it('[S32] an undo gives exactly the session before the grade, as often as there are grades', () => {
  fc.assert(
    fc.property(acts, fc.constantFrom<Rating>(1, 2, 3, 4), (list, rating) => {
      let session = startSession(cards)
      for (const what of list) session = act(session, what)
      if (currentCard(session) !== null) expect(undoGrade(gradeCard(session, rating, 5))).toEqual(session)
      for (const _ of list) session = undoGrade(session)
      expect(session).toEqual(startSession(cards))
    }),
  )
})

it('[S33] a session survives being written down and read again', () => {
  fc.assert(
    fc.property(acts, acts, (first, second) => {
      let session = startSession(cards)
      for (const what of first) session = act(session, what)
      let copy: Session = structuredClone(session)
      for (const what of second) {
        session = act(session, what)
        copy = act(copy, what)
      }
      expect(copy).toEqual(session)
    }),
  )
})

it('[S34] the summary counts every grade, and each card once', () => {
  let session = startSession(cards.slice(0, 2))
  for (const rating of [1, 3, 2] as const) session = gradeCard(session, rating, 1500)
  expect(summarise(session)).toEqual({ hits: 2, misses: 1, ms: 4500, done: 2, left: 0 })
  expect(currentCard(session)).toBeNull()
  expect(gradeCard(session, 3, 1)).toBe(session)
  expect(summarise(startSession([]))).toEqual({ hits: 0, misses: 0, ms: 0, done: 0, left: 0 })
})
