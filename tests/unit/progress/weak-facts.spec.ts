import fc from 'fast-check'
import { expect, it } from 'vitest'
import { isCardId, isFactId, isOptionId, isQuestionId } from '@/lib/content/ids'
import type { Misconceptions } from '@/lib/content/payload'
import type { OptionId } from '@/lib/content/types'
import { DAY } from '@/lib/core/time'
import type { LoggedEvent } from '@/lib/progress/events'
import { project } from '@/lib/progress/project'
import { cardsForFacts, weakFacts } from '@/lib/progress/weak-facts'
import { START } from '../../harness/events'
import { type Journal, journal } from './journal'

const [port, shard] = ['redis-port', 'shard'].filter(isFactId)
const [one, two, three] = ['port~1', 'port~2', 'shards'].filter(isCardId)
const [ports, shards] = ['which-port', 'how-many-shards'].filter(isQuestionId)
const [right, wrong, other] = ['six', 'eleven', 'three'].filter(isOptionId)
if (!port || !shard || !one || !two || !three || !ports || !shards || !right || !wrong || !other) throw new Error('ids')
const cards = [
  { id: one, facts: [port] },
  { id: two, facts: [port] },
  { id: three, facts: [shard] },
]
const misconceptions: Misconceptions = { [ports]: { [wrong]: port, [other]: shard }, [shards]: { [other]: shard } }

const choose = (story: Journal, question: typeof ports, ...chosen: OptionId[]): Journal =>
  story.after(1000).write({
    kind: 'question-answered',
    question,
    revision: 'r1',
    options: [right, wrong, other],
    chosen,
    where: 'drill',
    ms: 1000,
    language: 'ko',
  })
const weak = (log: readonly LoggedEvent[]) => weakFacts(cards, misconceptions, project(log))

it('[P55] a fact is weak from a wrong choice until one of its cards is recalled, the latest miss first', () => {
  const story = choose(journal(), ports, wrong)
  expect(weak(story.log)).toEqual([port])
  // Answering the question rightly is not recalling the fact.
  expect(weak(choose(story, ports, right).log)).toEqual([port])
  expect(weak(choose(story, shards, other).log)).toEqual([shard, port])
  expect(weak(story.after(1000).review(two, 1).log)).toEqual([shard, port])
  expect(weak(story.after(1000).review(two, 2).log)).toEqual([shard])
  // The clock is set back: the order of acts decides.
  expect(weak(story.after(-30 * DAY).review(three, 3).log)).toEqual([])
  expect(weak(choose(story, ports, wrong).log)).toEqual([port])
  expect(weak(story.write({ kind: 'act-undone', target: story.last.id }).log)).toEqual([port])
})

it('[P55] the order in which logs are merged does not matter', () => {
  const desk = choose(journal(), ports, wrong).after(5000).review(one, 3).log
  const phone = choose(choose(journal('phone00000'), shards, other).after(3000), ports, wrong, other).log
  fc.assert(
    fc.property(fc.shuffledSubarray([...desk, ...phone], { minLength: desk.length + phone.length }), (log) => {
      expect(weak(log)).toEqual(weak([...desk, ...phone]))
    }),
  )
})

it('[P56] a weak fact’s card is the coldest of those seen, else the first new one; never a suspended one, and each once', () => {
  const pick = (log: readonly LoggedEvent[], facts = [port, shard]) =>
    cardsForFacts(cards, facts, project(log).cards, START + 3 * DAY)
  expect(pick([])).toEqual([one, three])
  expect(pick(journal().review(two, 3).log)).toEqual([two, three])
  expect(pick(journal().review(two, 3).after(DAY).review(one, 3).log)).toEqual([two, three])
  expect(pick(journal().write({ kind: 'card-suspended', card: one }).log)).toEqual([two, three])
  expect(pick(journal().write({ kind: 'card-suspended', card: three }).log)).toEqual([one])
  expect(pick([], [port, port])).toEqual([one])
})
