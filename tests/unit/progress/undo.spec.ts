import fc from 'fast-check'
import { expect, it } from 'vitest'
import { undoLast } from '@/lib/progress/commands'
import { applyEvent, project } from '@/lib/progress/project'
import { UNDO_WINDOW } from '@/lib/progress/projections/cards'
import { emptyProgress, type Progress } from '@/lib/progress/state'
import { clockJumps, world } from '../../harness/events'
import { journal } from './journal'

const [one, two] = world.cards

const grades = fc.array(
  fc.record({
    card: fc.constantFrom(...world.cards),
    rating: fc.constantFrom(1 as const, 2 as const, 3 as const, 4 as const),
    jump: clockJumps,
  }),
  { maxLength: 40, size: 'max' },
)

/** What the learner sees of a state: all but how many events it took. */
const visible = ({ lastEventId: _, events: __, ...rest }: Progress) => rest

it('[P31] undoing the last grades, one by one, restores exactly what was before each', () => {
  fc.assert(
    fc.property(grades, fc.nat({ max: UNDO_WINDOW }), (list, count) => {
      const story = journal()
      const before: Progress[] = []
      let progress = emptyProgress
      for (const { card, rating, jump } of list) {
        before.push(progress)
        progress = applyEvent(progress, story.after(jump).review(card, rating).last)
      }
      for (const expected of before.reverse().slice(0, count)) {
        const body = undoLast(progress)
        if (body === null) throw new Error('within the window there is something to undo')
        progress = applyEvent(progress, story.write(body).last)
        expect(progress.cards).toEqual(expected.cards)
        // Grades that fell out of the window by the time of the undo stay out of it.
        if (list.length <= UNDO_WINDOW) expect(visible(progress)).toEqual(visible(expected))
      }
    }),
  )
})

it('[P32] only the latest grade of a card can be undone; one of another card in between does not matter', () => {
  const story = journal().review(one, 1).after(60_000)
  const first = story.last.id
  story.review(two, 3).after(60_000)
  const between = project(story.log)
  expect(visible(project(story.write({ kind: 'act-undone', target: first }).log)).cards).toEqual({
    [two]: between.cards[two],
  })
  const again = journal().review(one, 1).after(60_000)
  const earlier = again.last.id
  again.review(one, 3)
  const before = project(again.log)
  expect(visible(project(again.write({ kind: 'act-undone', target: earlier }).log))).toEqual(visible(before))
})

it('[P33] an undo of what is no grade, of one undone, or of one beyond the window changes nothing', () => {
  const story = journal().review(one, 3)
  const oldest = story.last.id
  for (let index = 0; index < UNDO_WINDOW; index++) story.after(60_000).review(two, 3)
  const before = project(story.log)
  const latest = story.last.id
  for (const target of ['', 'nothing', oldest, latest.replace('desk', 'disk')]) {
    const after = project(
      journal().log.concat(story.log, {
        ...story.last,
        id: `${story.last.id.slice(0, 10)}zzzz-desk000000`,
        kind: 'act-undone',
        target,
      }),
    )
    expect(visible(after)).toEqual(visible(before))
  }
  const once = project(story.write({ kind: 'act-undone', target: latest }).log)
  const twice = project(story.write({ kind: 'act-undone', target: latest }).log)
  expect(visible(twice)).toEqual(visible(once))
})

it('[P34] an undo leaves the marks on its card alone', () => {
  const story = journal().review(one, 3)
  const target = story.last.id
  story.write({ kind: 'card-flagged', card: one, flagged: true }).write({ kind: 'act-undone', target })
  expect(project(story.log).cards).toEqual({
    [one]: { memory: null, recalledBy: null, suspended: false, flagged: true },
  })
  expect(undoLast(project(story.log))).toBeNull()
})
