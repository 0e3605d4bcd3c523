import fc from 'fast-check'
import { expect, it } from 'vitest'
import { lineOf } from '@/components/progress/charts/line'
import { drawingOf, WIDE } from '@/components/progress/map/drawing'
import { TYPE, wrap } from '@/components/progress/map/labels'
import { isFactId } from '@/lib/content/ids'
import { wedgesFor } from '@/lib/fact-map/layout'
import { countHeat, type TopicHeat } from '@/lib/progress/statistics/temperatures'
import { rampStep } from '@/lib/scheduler/retrievability'

const recall = fc.option(fc.double({ min: 0, max: 1, noNaN: true }), { nil: null })

const topics: fc.Arbitrary<readonly TopicHeat[]> = fc
  .array(fc.array(recall, { minLength: 5, maxLength: 40 }), { minLength: 8, maxLength: 15 })
  .map((list) =>
    list.map((heats, topic) => {
      const facts = heats.flatMap((r, index) => {
        const fact = `fact-${topic}-${index}`
        return isFactId(fact) ? [{ fact, r }] : []
      })
      return { topic: `topic-${topic}`, facts, counts: countHeat(facts) }
    }),
  )

const layoutFor = (list: readonly TopicHeat[]) =>
  wedgesFor(list.map(({ topic, facts }) => ({ topic, count: facts.length })))

const step = (look: string): number => (look === 'n' ? -1 : Number(look.slice(1)))

it('[G11] every fact has one cell in its topic’s wedge, the hottest innermost, and no warmth moves a cell', () => {
  fc.assert(
    fc.property(topics, (list) => {
      const layout = layoutFor(list)
      const { cells, total } = drawingOf(list, layout, new Map())
      expect(total).toBe(list.reduce((sum, { facts }) => sum + facts.length, 0))
      expect(new Set(cells.map(({ fact }) => fact)).size).toBe(total)
      for (const [index, { facts }] of list.entries()) {
        const paths = new Set(layout[index]?.paths)
        const own = cells.filter(({ path }) => paths.has(path))
        expect(new Set(own.map(({ fact }) => fact))).toEqual(new Set(facts.map(({ fact }) => fact)))
        const steps = own.map(({ look }) => step(look))
        expect(steps).toEqual(steps.toSorted((a, b) => b - a))
        for (const { fact, look } of own) {
          const r = facts.find((one) => one.fact === fact)?.r ?? null
          expect(step(look)).toBe(r === null ? -1 : rampStep(r))
        }
      }
      const cold = list.map((topic) => ({ ...topic, facts: topic.facts.map(({ fact }) => ({ fact, r: null })) }))
      expect(drawingOf(cold, layoutFor(cold), new Map()).cells.map(({ path }) => path)).toEqual(
        cells.map(({ path }) => path),
      )
    }),
    { numRuns: 6 },
  )
})

it('[G12] names stand within the picture’s height and none upon another of its side; each topic has its number', () => {
  const names = ['Aurora', '캐시와 세션 저장소', 'Cache and session store', 'RDS replicas, Multi-AZ, disaster recovery']
  fc.assert(
    fc.property(topics, fc.infiniteStream(fc.constantFrom(...names)), (list, drawn) => {
      const named = new Map(list.map(({ topic }) => [topic, drawn.next().value]))
      const { labels, marks } = drawingOf(list, layoutFor(list), named)
      expect(marks.map(({ number }) => number)).toEqual(list.map((_, index) => index + 1))
      expect(labels.map(({ topic }) => topic).sort()).toEqual(list.map(({ topic }) => topic).sort())
      for (const anchor of ['start', 'end']) {
        const column = labels.filter((label) => label.anchor === anchor).toSorted((a, b) => a.y - b.y)
        for (const [index, { y, lines }] of column.entries()) {
          const bottom = y + (lines.length - 1) * TYPE.leading
          expect(bottom).toBeLessThanOrEqual(WIDE.height)
          const next = column[index + 1]
          if (next) expect(next.y - TYPE.size).toBeGreaterThanOrEqual(bottom)
        }
      }
    }),
    { numRuns: 12 },
  )
  expect(wrap('RDS replicas, Multi-AZ', (line) => line.length <= 13)).toEqual(['RDS replicas,', 'Multi-AZ'])
  expect(wrap('ElastiCache', (line) => line.length <= 4)).toEqual(['ElastiCache'])
})

it('[G13] the line of the hit ratio stays in its frame and is broken where nothing was graded', () => {
  const frame = { left: 4, right: 300, top: 10, bottom: 108 }
  fc.assert(
    fc.property(fc.array(recall, { minLength: 1, maxLength: 91 }), (ratios) => {
      const days = ratios.map((ratio, day) => ({ day, ratio, reviews: 1, hits: 1 }))
      const { path, end, floor, y } = lineOf(days, frame)
      const runs = ratios.filter((ratio, index) => ratio !== null && (index === 0 || ratios[index - 1] === null)).length
      expect(path.split('M').length - 1).toBe(runs)
      for (const [, x, height] of path.matchAll(/[ML]([\d.]+) ([\d.]+)/g)) {
        expect(Number(x)).toBeGreaterThanOrEqual(frame.left)
        expect(Number(x)).toBeLessThanOrEqual(frame.right)
        expect(Number(height)).toBeGreaterThanOrEqual(frame.top)
        expect(Number(height)).toBeLessThanOrEqual(frame.bottom + 0.05)
      }
      const last = ratios.findLast((ratio) => ratio !== null)
      expect(end?.ratio).toBe(last ?? undefined)
      expect(y(1)).toBe(frame.top)
      expect(y(floor)).toBe(frame.bottom)
    }),
  )
})
