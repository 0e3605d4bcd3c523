import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { advance, forward, free, goTo, isOver, perform, type Run, shown, told } from '@/components/labs/frame/run'
import { placeOf, queryOf } from '@/components/labs/frame/use-place'
import { replicationLab } from '@/components/labs/replication/lab'
import { loadCourse } from '@/lib/content/compile/load'
import { LAB_IDS, predictionKey } from '@/lib/content/labs'
import { catalogue } from '@/lib/labs/catalogue'
import { labMisconceptions } from '@/lib/labs/misconceptions'
import type { Model } from '@/lib/labs/model'
import { settled } from '@/lib/labs/replication/set-up'
import { play } from '@/lib/labs/story'

/** Counts up by itself; an act adds. */
const counter: Model<number, number, { readonly by: number }> = {
  start: (from) => from,
  step: (state, { by } = { by: 1 }) => ({ state: state + by, trace: [{ at: state, kind: 'added', values: { by } }] }),
}

type Move =
  | { readonly kind: 'advance' }
  | { readonly kind: 'go'; readonly to: number }
  | { readonly kind: 'act'; readonly by: number }
const moves: fc.Arbitrary<readonly Move[]> = fc.array(
  fc.oneof(
    fc.constant({ kind: 'advance' } as const),
    fc.record({ kind: fc.constant('go' as const), to: fc.integer({ min: -2, max: 12 }) }),
    fc.record({ kind: fc.constant('act' as const), by: fc.integer({ min: 2, max: 9 }) }),
  ),
)
const moved = (run: Run<number>, move: Move): Run<number> => {
  if (move.kind === 'advance') return advance(run, counter)
  return move.kind === 'go' ? goTo(run, move.to) : perform(run, counter, { by: move.by })
}

describe('a run', () => {
  it('[V5] whatever is stepped, rewound and done, each state follows from the one before it, and what is shown is among them', () => {
    fc.assert(
      fc.property(moves, (all) => {
        const run = all.reduce(moved, free(counter, 0))
        expect(run.steps[0]).toEqual({ state: 0, trace: [] })
        for (const [index, { state, trace }] of run.steps.entries()) {
          const before = run.steps[index - 1]
          if (before) expect(state).toBe(before.state + Number(trace[0]?.values.by))
        }
        expect(run.at).toBeLessThanOrEqual(run.reached)
        expect(run.reached).toBeLessThan(run.steps.length)
      }),
    )
  })

  it('[V5] rewinding shows what was; going on again shows the same; an act gives up what came after', () => {
    const far = [1, 2, 3].reduce((run) => advance(run, counter), free(counter, 0))
    const back = goTo(far, 1)
    expect(shown(back).state).toBe(1)
    expect(advance(advance(back, counter), counter)).toEqual(far)
    const other = perform(back, counter, { by: 5 })
    expect(other.steps.map(({ state }) => state)).toEqual([0, 1, 6])
    expect(shown(far).state).toBe(3)
  })

  it('[V5] a story is told step by step, and no further than it was', () => {
    const run = told(play(counter, { id: 'x', setup: 0, seed: '', script: [2, { by: 7 }] }))
    expect([isOver(run), goTo(run, 3).at]).toEqual([false, 0])
    const end = [1, 2, 3, 4, 5].reduce((now) => forward(now), run)
    expect([end.at, isOver(end), shown(end).state]).toEqual([3, true, 9])
    expect(goTo(end, 2).reached).toBe(3)
  })
})

describe('an address', () => {
  const [first] = replicationLab.presets
  it('[V6] of a story or a set-up is read as it was written', () => {
    for (const { id, setup } of replicationLab.presets) {
      expect(placeOf(replicationLab, queryOf(replicationLab, { kind: 'story', story: id }))).toEqual({
        kind: 'story',
        story: id,
      })
      expect(placeOf(replicationLab, queryOf(replicationLab, { kind: 'free', setup: settled(setup) }))).toEqual({
        kind: 'free',
        setup: settled(setup),
      })
    }
  })

  it('[V6] that means nothing is the first story', () => {
    for (const query of ['', 'story=', 'story=nobody', 'part=drill', '%'])
      expect(placeOf(replicationLab, query)).toEqual({ kind: 'story', story: first?.id })
  })

  it('[V6] of a part is read where the lab has it', () => {
    const lab = { ...replicationLab, parts: [{ id: 'drill' }] }
    expect(placeOf(lab, queryOf(lab, { kind: 'part', part: 'drill' }))).toEqual({ kind: 'part', part: 'drill' })
  })
})

describe('the labs and the course', () => {
  const course = loadCourse()

  it('[V4] every wrong option is in the payload of misconceptions, and its fact has a card to be recalled by', () => {
    const withCard = new Set(course.cards.flatMap(({ facts }) => facts))
    for (const lab of LAB_IDS)
      for (const { id, options } of catalogue[lab].predictions)
        for (const { id: option, fact } of options) {
          const known = labMisconceptions[predictionKey(lab, id)]?.[option]
          expect(known, `${lab} ${id} ${option}`).toBe(fact ?? undefined)
          if (known) expect(withCard.has(known), `${lab} ${id} ${option}: ${known} has a card`).toBe(true)
        }
  })

  it('[V8] every story of every lab is predicted before it is told', () => {
    for (const lab of LAB_IDS)
      for (const { id } of catalogue[lab].presets)
        expect(
          catalogue[lab].predictions.map(({ preset }) => preset),
          `${lab} ${id}`,
        ).toContain(id)
  })

  it('[V7] every lesson that opens a lab names a story there is, and every lab with a page stands in a lesson', () => {
    const cards = course.lessons.flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.kind === 'lab' ? [block] : [])),
    )
    for (const { lab, story } of cards)
      if (story !== null) expect(catalogue[lab].presets.map(({ id }) => id)).toContain(story)
    expect(new Set(cards.map(({ lab }) => lab))).toEqual(new Set(LAB_IDS))
  })
})
