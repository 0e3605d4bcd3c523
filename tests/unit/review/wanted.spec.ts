import { describe, expect, it } from 'vitest'
import { choicesOf } from '@/components/review/choices'
import { type Material, pairOf, studyCourse } from '@/components/review/material'
import { deckSettings, SETTING } from '@/components/review/settings'
import { spoken } from '@/components/review/spoken'
import { cardsAbout, EVERYTHING, sessionFor, wantedBy } from '@/components/review/wanted'
import { compileCourse } from '@/lib/content/compile/compile'
import type { Card, CardId, OptionId } from '@/lib/content/types'
import { DAY } from '@/lib/core/time'
import { project } from '@/lib/progress/project'
import { emptyProgress, type Progress } from '@/lib/progress/state'
import { studyQueue } from '@/lib/progress/study-queue'
import { START } from '../../harness/events'
import { journal } from '../progress/journal'

const { course } = compileCourse('content')
if (!course) throw new Error('the course does not compile')
const now = { at: START, offset: 540 }

const material: Material = {
  cards: new Map(course.cards.map((card) => [card.id, card])),
  facts: new Map(course.facts.map((fact) => [fact.id, fact])),
  lessons: new Map(course.lessons.map(({ id, title }) => [id, { id, title }])),
  pairs: course.pairs,
  misconceptions: Object.fromEntries(
    course.questions.map(({ id, options }) => [
      id,
      Object.fromEntries(options.flatMap(({ id: option, fact }) => (fact ? [[option, fact]] : []))),
    ]),
  ),
}
const index = {
  topics: course.topics,
  pairs: course.pairs,
  modules: course.modules.map(({ id, title, lessons }) => ({
    id,
    title,
    lessons: course.lessons.filter((lesson) => lessons.includes(lesson.id)),
  })),
}
const ask = (search: string, progress: Progress = emptyProgress) =>
  sessionFor(material, wantedBy(search), progress, now)
const cardOf = (id: CardId | undefined): Card => {
  const card = id === undefined ? undefined : material.cards.get(id)
  if (!card) throw new Error(`no card ${id}`)
  return card
}

describe('what an address asks for', () => {
  it('[R18] a lesson, a topic and a pair deal cards of their own, at most forty, each once', () => {
    for (const lesson of course.lessons) {
      const session = ask(`?lesson=${lesson.id}`)
      expect(session.length).toBeGreaterThan(0)
      expect(session.every((id) => cardOf(id).lesson === lesson.id)).toBe(true)
    }
    const { topics } = choicesOf(material, index, emptyProgress, now)
    expect(topics.length).toBeGreaterThan(10)
    for (const topic of topics) {
      const session = ask(`?${topic.query}`)
      expect(session.length).toBeGreaterThan(0)
      const facts = session.flatMap((id) => cardOf(id).facts.map((fact) => material.facts.get(fact)?.topic))
      expect(facts).toContain(topic.id)
    }
    for (const pair of course.pairs) {
      const session = ask(`?pair=${pair.id}`)
      expect(session.length).toBeGreaterThan(1)
      expect(new Set(session).size).toBe(session.length)
      for (const side of pair.sides) {
        expect(session.some((id) => cardOf(id).facts.some((fact) => side.facts.includes(fact)))).toBe(true)
      }
    }
    expect(cardsAbout(material, wantedBy('?topic=no-such-topic'))).toEqual([])
    expect(cardsAbout(material, wantedBy('?pair=no-such-pair'))).toEqual([])
  })

  it('[R19] cramming deals the coldest forty of what is asked, due or not, but for suspended ones', () => {
    const [lesson] = course.lessons
    const own = course.cards.filter((card) => card.lesson === lesson?.id)
    const [first, second] = own
    if (!lesson || !first || !second) throw new Error('a lesson with cards')
    const seen = project(journal().review(first.id, 4).write({ kind: 'card-suspended', card: second.id }).log)
    const session = ask(`?lesson=${lesson.id}&cram=1`, seen)
    expect(session).toHaveLength(Math.min(40, own.length - 1))
    expect(session).not.toContain(second.id)
    if (own.length <= 41) expect(session.at(-1)).toBe(first.id)
    expect(ask('?cram=1')).toHaveLength(40)
  })

  it('[R20] by weakness: cards of missed facts first, then cold ones; leeches and flagged cards by themselves', () => {
    const [one, two] = course.cards
    const question = course.questions.find(({ options }) => options.some(({ fact }) => fact !== null))
    const option = question?.options.find(({ fact }) => fact !== null)
    if (!one || !two || !question || !option?.fact) throw new Error('a question with a misconception')
    const story = journal()
      .review(one.id, 1)
      .after(400 * DAY)
    story.write({ kind: 'card-flagged', card: two.id, flagged: true })
    story.write({
      kind: 'question-answered',
      question: question.id,
      revision: question.revision,
      options: question.options.map(({ id }): OptionId => id),
      chosen: [option.id],
      where: 'drill',
      ms: 1000,
      language: 'en',
    })
    const later = { at: START + 400 * DAY, offset: 540 }
    const progress = project(story.log)
    const weak = sessionFor(material, wantedBy('?only=weak'), progress, later)
    expect(cardOf(weak[0]).facts).toContain(option.fact)
    expect(weak).toContain(one.id)
    expect(sessionFor(material, wantedBy('?only=flagged'), progress, later)).toEqual([two.id])
    expect(sessionFor(material, wantedBy('?only=leech'), progress, later)).toEqual([])
    // The deck of the day begins with it too, though the card is new and others are due.
    expect(cardOf(sessionFor(material, EVERYTHING, progress, later)[0]).facts).toContain(option.fact)
    const choices = choicesOf(material, index, progress, later)
    expect(choices).toMatchObject({ weak: { facts: 1, cards: 1 }, flagged: 1, leeches: 0, suspended: [] })
  })

  it('[R20] a card missed eight times after it was learnt is a leech', () => {
    const [card] = course.cards
    if (!card) throw new Error('a card')
    const story = journal().review(card.id, 4)
    for (let lapse = 0; lapse < 8; lapse++) {
      expect(ask('?only=leech', project(story.log))).toEqual([])
      story
        .after(60 * DAY)
        .review(card.id, 1)
        .after(DAY)
        .review(card.id, 3)
    }
    expect(ask('?only=leech', project(story.log))).toEqual([card.id])
  })
})

it('[R21] new cards come twenty a day, and further ones when asked for and nothing else is left', () => {
  const course = studyCourse(material)
  const day = studyQueue(course, emptyProgress, now)
  expect(day).toHaveLength(20)
  const story = journal()
  for (const id of day) story.review(id, 4)
  const done = project(story.log)
  expect(studyQueue(course, done, now)).toEqual([])
  const more = studyQueue(course, done, now, { more: true })
  expect(more).toHaveLength(20)
  expect(more.some((id) => day.includes(id))).toBe(false)
  // With something due, that comes first.
  const [next] = more
  if (!next) throw new Error('a new card')
  const due = project(story.after(60_000).review(next, 1).log)
  const soon = { ...now, at: START + 30 * 60_000 }
  expect(studyQueue(course, due, soon, { more: true })).toEqual(more.slice(0, 1))
})

it('[R22] the deck’s settings are two grades, single keys and silence until the learner says otherwise', () => {
  expect(deckSettings(emptyProgress)).toEqual({ grading: 'two', keys: true, aloud: false })
  const settings = { [SETTING.grading]: 'four', [SETTING.keys]: false, [SETTING.aloud]: true }
  expect(deckSettings({ settings })).toEqual({ grading: 'four', keys: false, aloud: true })
  expect(deckSettings({ settings: { [SETTING.grading]: 7, [SETTING.keys]: 'no' } })).toEqual({
    grading: 'two',
    keys: true,
    aloud: false,
  })
})

it('[R23] read aloud, the front of a cloze keeps its hidden words to itself', () => {
  const cloze = course.cards.find(({ kind }) => kind === 'cloze')
  if (!cloze) throw new Error('a cloze')
  const front = spoken({ card: cloze, language: 'en' }, 'front')
  const back = spoken({ card: cloze, language: 'en' }, 'back')
  expect(front).toContain('…')
  expect(back).not.toContain('…')
  expect(back.length).toBeGreaterThan(front.length)
})

it('[R20] a leech’s confused pair is one its fact belongs to', () => {
  for (const pair of course.pairs) {
    const fact = pair.sides[0].facts[0]
    const card = course.cards.find(({ facts }) => fact !== undefined && facts.includes(fact))
    if (card)
      expect(pairOf(material, card)?.sides.some(({ facts }) => facts.some((one) => card.facts.includes(one)))).toBe(
        true,
      )
  }
})

it('[R32] the passage a card leads to is there: its lesson cites its first fact', () => {
  const cited = new Map(course.lessons.map(({ id, facts }) => [id, new Set(facts)]))
  const lost = course.cards.filter(({ lesson, facts }) => !facts[0] || !cited.get(lesson)?.has(facts[0]))
  expect(lost.map(({ id }) => id)).toEqual([])
})
