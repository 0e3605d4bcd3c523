import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DAY, MINUTE } from '@/lib/core/time'
import { answersTable, attemptsTable } from '@/lib/interchange/attempts-table'
import { cardsTable } from '@/lib/interchange/cards-table'
import { readTable } from '@/lib/interchange/csv/read'
import type { Cell } from '@/lib/interchange/csv/write'
import { makeTextFile } from '@/lib/interchange/make-file'
import { reviewsOf } from '@/lib/interchange/reviews'
import { reviewsTable } from '@/lib/interchange/reviews-table'
import { project } from '@/lib/progress/project'
import { form, logs, logsOfAnyVersion, START, studyForm, world } from '../../harness/events'
import { journal } from '../progress/journal'
import { cardsOf, material, ofCourse } from './stories'

const [one, two] = world.cards
const [first, second] = world.questions
const now = { at: START + DAY, offset: 540 }

/** A table as rows by the names of its columns. */
function named([columns = [], ...rows]: readonly (readonly Cell[])[]): readonly Record<string, Cell>[] {
  return rows.map((row) => {
    expect(row).toHaveLength(columns.length)
    return Object.fromEntries(columns.map((name, index) => [String(name), row[index]]))
  })
}

describe('reviews', () => {
  it('[I3] stand in the columns of the FSRS optimiser, with the state in which the card was met', () => {
    const story = journal()
    const retracted = story.review(one, 3).after(MINUTE).review(one, 1).last
    story.write({ kind: 'act-undone', target: retracted.id })
    story
      .after(10 * MINUTE)
      .review(one, 3)
      .after(5 * DAY)
      .review(one, 1)
      .after(MINUTE)
      .review(one, 3)
      .review(two, 4)
    const table = reviewsTable(reviewsOf(story.log))
    expect(table[0]).toEqual(['card_id', 'review_time', 'review_rating', 'review_state', 'review_duration'])
    expect(named(table).map((row) => [row.card_id, row.review_rating, row.review_state])).toEqual([
      [one, 3, 0],
      [one, 3, 1],
      [one, 1, 2],
      [one, 3, 3],
      [two, 4, 0],
    ])
    expect(named(table)[0]).toMatchObject({ review_time: START, review_duration: 4000 })
  })

  it('[I3] leave each card as the log leaves it, and count as many as the log counts', () => {
    fc.assert(
      fc.property(logsOfAnyVersion(), (log) => {
        const progress = project(log)
        const reviews = reviewsOf(log.toReversed())
        const total = Object.values(progress.days).reduce((sum, day) => sum + day.reviews, 0)
        expect(reviews).toHaveLength(total)
        for (const [id, { memory }] of Object.entries(progress.cards)) {
          const own = reviews.filter(({ card }) => card === id)
          expect(own.at(-1)?.after ?? null).toEqual(memory)
          expect(own[0]?.before ?? null).toBeNull()
          for (const [index, review] of own.entries())
            if (index > 0) expect(review.before).toEqual(own[index - 1]?.after)
        }
      }),
    )
  })

  it('[I3] the file has no mark before its first column, which is read by name', () => {
    const file = makeTextFile({ kind: 'reviews', learner: { events: journal().review(one, 3).log, now } })
    expect(file.name).toBe('warm-cache-revlog-2026-03-02.csv')
    expect(new TextDecoder('utf-8', { ignoreBOM: true }).decode(file.bytes)).toMatch(
      /^card_id,.*\r\nredis-port,\d{13},3,0,4000\r\n$/,
    )
  })
})

describe('exams', () => {
  const sitting = () =>
    journal()
      .write({
        kind: 'attempt-started',
        attempt: 'a',
        form: { ...form, name: { ko: '빠른 시험', en: 'Quick' } },
        language: 'ko',
      })
      .write({ kind: 'question-visited', attempt: 'a', question: first, clock: 0 })
      .write({
        kind: 'answer-changed',
        attempt: 'a',
        question: first,
        chosen: [world.options[0], world.options[2] ?? world.options[1]],
        confidence: 'sure',
        clock: 30_000,
      })
      .write({ kind: 'question-flagged', attempt: 'a', question: first, flagged: true, clock: 31_000 })
      .write({ kind: 'question-visited', attempt: 'a', question: second, clock: 60_000 })
  const submitted = () =>
    sitting()
      .after(2 * MINUTE)
      .write({
        kind: 'attempt-submitted',
        attempt: 'a',
        cause: 'candidate',
        shown: { correct: 1, scored: 2, scaled: 640 },
        right: [first],
        clock: 120_000,
      })
      .write({ kind: 'miss-explained', attempt: 'a', question: second, cause: 'misread' })

  it('[I4] are two tables that join on the attempt', () => {
    const progress = project(submitted().log)
    expect(named(attemptsTable(progress))).toEqual([
      {
        attempt: 'a',
        name_ko: '빠른 시험',
        name_en: 'Quick',
        mode: 'exam',
        outcome: 'submitted',
        started: '2026-03-01T09:00:00Z',
        ended: '2026-03-01T09:02:00Z',
        seconds: 120,
        minutes_allowed: 20,
        questions: 3,
        scored: 2,
        correct: 1,
        estimated_score: 640,
      },
    ])
    const answers = named(answersTable(progress))
    expect(answers).toHaveLength(3)
    expect(answers[0]).toMatchObject({
      attempt: 'a',
      position: 1,
      question: first,
      revision: 'r0',
      scored: false,
      chosen: 'redis dax',
      correct: true,
      confidence: 'sure',
      flagged: true,
      seconds: 60,
      language: 'ko',
    })
    expect(answers[1]).toMatchObject({ chosen: '', correct: false, cause: 'misread', seconds: 60 })
    expect(answers[2]).toMatchObject({ seconds: null, correct: false, language: undefined })
  })

  it('[I4] of a paper that is not in they tell nothing that the room does not', () => {
    const running = project(sitting().log)
    expect(named(attemptsTable(running))).toMatchObject([
      { outcome: 'running', ended: null, scored: undefined, correct: undefined },
    ])
    for (const answer of named(answersTable(running))) expect(answer).toMatchObject({ scored: null, correct: null })
    const given = project(sitting().write({ kind: 'attempt-abandoned', attempt: 'a' }).log)
    for (const answer of named(answersTable(given))) expect(answer).toMatchObject({ scored: null, correct: null })
  })

  it('[I4] study mode and papers on a selection estimate nothing', () => {
    const of = (paper: typeof studyForm) =>
      project(
        journal()
          .write({ kind: 'attempt-started', attempt: 'a', form: paper, language: 'ko' })
          .write({
            kind: 'attempt-submitted',
            attempt: 'a',
            cause: 'candidate',
            shown: { correct: 1, scored: 2, scaled: 640 },
          }).log,
      )
    expect(named(attemptsTable(of(studyForm)))[0]).toMatchObject({ mode: 'study', estimated_score: null, correct: 1 })
    expect(named(attemptsTable(of({ ...form, selection: { kind: 'missed' } })))[0]).toMatchObject({
      estimated_score: null,
    })
    expect(named(attemptsTable(of({ ...form, selection: { kind: 'all' } })))[0]).toMatchObject({ estimated_score: 640 })
  })

  it('[I4] whatever a log holds, every row has every column and its attempt', () => {
    fc.assert(
      fc.property(logs(), (log) => {
        const progress = project(log)
        const attempts = named(attemptsTable(progress)).map(({ attempt }) => attempt)
        expect([...attempts].sort()).toEqual(Object.keys(progress.attempts).sort())
        for (const { attempt } of named(answersTable(progress))) expect(attempts).toContain(attempt)
      }),
    )
  })
})

describe('the table of cards', () => {
  const learner = { events: journal().review(one, 3).write({ kind: 'card-suspended', card: one }).log, now }

  it('[I5] has a row for every card, course first, with both languages and its memory', () => {
    const rows = named(cardsTable(material, learner))
    expect(rows).toHaveLength(ofCourse.cards.length + 3)
    for (const row of rows.slice(0, ofCourse.cards.length))
      for (const column of ['front_ko', 'back_ko', 'front_en', 'back_en', 'facts']) expect(row[column]).not.toBe('')
    for (const { id } of cardsOf('cloze')) {
      const row = rows.find((each) => each.id === id)
      expect(row?.front_ko).toContain('[…]')
      expect(row?.back_ko).not.toContain('[…]')
    }
    expect(rows.at(-1)).toMatchObject({
      kind: 'personal',
      front_ko: '둘 다',
      back_en: 'yes',
      lesson: null,
      state: 'new',
    })
  })

  it('[I5] tells how a card is remembered', () => {
    const [card] = ofCourse.cards
    if (!card) throw new Error('no card')
    const known = { events: journal().review(card.id, 4).write({ kind: 'card-suspended', card: card.id }).log, now }
    const [row] = named(cardsTable(material, known))
    expect(row).toMatchObject({ state: 'review', reviews: 1, lapses: 0, suspended: true, flagged: false })
    expect(row?.due).toMatch(/^2026-03-\d\dT\d\d:\d\d:\d\dZ$/)
  })

  it('[I5] is written for Excel with a mark, and by tabs without', () => {
    const csv = makeTextFile({ kind: 'cards', style: 'csv', material, learner })
    const tsv = makeTextFile({ kind: 'cards', style: 'tsv', material, learner })
    expect([csv.name, tsv.name]).toEqual(['warm-cache-cards-2026-03-02.csv', 'warm-cache-cards-2026-03-02.tsv'])
    expect([...csv.bytes.slice(0, 5)]).toEqual([0xef, 0xbb, 0xbf, 0x69, 0x64])
    const read = readTable(new TextDecoder().decode(tsv.bytes), '\t')
    expect(read.ok && read.value.length).toBe(ofCourse.cards.length + 4)
  })
})
