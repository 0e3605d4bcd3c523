import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { strFromU8, unzipSync } from 'fflate'
import initSqlJs, { type Database } from 'sql.js'
import { beforeAll, describe, expect, it } from 'vitest'
import { plainText } from '@/lib/content/plain-text'
import type { CardId } from '@/lib/content/types'
import type { Locale } from '@/lib/core/locale'
import { DAY, HOUR, MINUTE, SECOND } from '@/lib/core/time'
import { escapeHtml } from '@/lib/interchange/anki/html'
import { makePackage } from '@/lib/interchange/anki/make-package'
import { fieldChecksum, sha1 } from '@/lib/interchange/anki/sha1'
import type { LoggedEvent } from '@/lib/progress/events'
import { project } from '@/lib/progress/project'
import { studyDay, studyDayStart } from '@/lib/scheduler/study-day'
import { START } from '../../harness/events'
import { journal } from '../progress/journal'
import { own } from './own'
import { cardsOf, material, ofCourse } from './stories'

const OFFSET = 540
type Value = string | number | Uint8Array | null
type Row = Readonly<Record<string, Value>>

let sql: Awaited<ReturnType<typeof initSqlJs>>
beforeAll(async () => {
  sql = await initSqlJs()
})

const rowsOf = (database: Database, query: string): readonly Row[] =>
  database
    .exec(query)
    .flatMap(({ columns, values }) =>
      values.map((row) => Object.fromEntries(columns.map((name, index) => [name, row[index] ?? null]))),
    )

/** Makes a package and opens it again with SQLite itself. */
function packed(events: readonly LoggedEvent[], at: number, first: Locale = 'ko') {
  const file = makePackage(sql, { kind: 'anki', first, material, learner: { events, now: { at, offset: OFFSET } } })
  const files = unzipSync(file.bytes)
  const database = new sql.Database(files['collection.anki21'])
  const [col = {}] = rowsOf(database, 'select * from col')
  const notes = new Map(rowsOf(database, 'select * from notes').map((note) => [String(note.guid).slice(11), note]))
  const cards = new Map(
    [...notes].map(([id, note]) => [id, rowsOf(database, `select * from cards where nid = ${note.id}`)]),
  )
  const card = (id: CardId): Row => cards.get(id)?.[0] ?? {}
  return {
    file,
    files,
    database,
    col,
    notes,
    cards,
    card,
    revlog: rowsOf(database, 'select * from revlog order by id'),
  }
}

const json = (value: Value | undefined): Record<string, Record<string, unknown>> => JSON.parse(String(value))
const fieldsOf = (note: Row | undefined): readonly string[] => String(note?.flds).split('\u001f')

const basic = cardsOf('basic').map(({ id }) => id)
const nth = (index: number): CardId => {
  const id = basic[index]
  if (id === undefined) throw new Error('the course has fewer cards')
  return id
}
const [one, two, three, four, five, six] = [nth(0), nth(1), nth(2), nth(3), nth(4), nth(5)]

/** A log with every state a card can be in, and the moment it is looked at. */
function everyState() {
  const story = journal()
  story.write({ kind: 'plan-set', examDay: null, minutes: 20, retention: 0.85 })
  story.review(one, 4).after(9 * DAY) // easy: straight into review
  story
    .review(two, 3)
    .after(10 * MINUTE)
    .review(two, 3) // graduates
  story.after(3 * DAY).review(two, 1) // a lapse: relearning
  story.after(MINUTE).review(three, 1) // learning, first step
  story.review(four, 4).after(SECOND).write({ kind: 'card-suspended', card: four })
  story.write({ kind: 'card-flagged', card: five, flagged: true })
  return { events: story.log, at: START + 12 * DAY + HOUR }
}

describe('the Anki package', () => {
  it('[I10] is a zip of a collection under both names and an empty list of media, as learners’ tools look for them', () => {
    const { file, files, database } = packed([], START)
    expect(file.name).toBe('warm-cache-anki-2026-03-01.apkg')
    expect(Object.keys(files).sort()).toEqual(['collection.anki2', 'collection.anki21', 'media'])
    expect(strFromU8(files.media ?? new Uint8Array())).toBe('{}')
    expect(files['collection.anki2']).toEqual(files['collection.anki21'])
    expect(database.exec('pragma integrity_check')[0]?.values).toEqual([['ok']])
  })

  it('[I10] holds the tables, columns and indexes of schema 11', () => {
    const { database } = packed([], START)
    const columns = (table: string) =>
      rowsOf(database, `pragma table_info(${table})`).map(({ name, type }) => `${name} ${String(type).toLowerCase()}`)
    const integers = (names: string) => names.split(' ').map((name) => `${name} integer`)
    const texts = (names: string) => names.split(' ').map((name) => `${name} text`)
    expect(columns('col')).toEqual([
      ...integers('id crt mod scm ver dty usn ls'),
      ...texts('conf models decks dconf tags'),
    ])
    expect(columns('notes')).toEqual([
      'id integer',
      'guid text',
      ...integers('mid mod usn'),
      ...texts('tags flds'),
      ...integers('sfld csum flags'),
      'data text',
    ])
    expect(columns('cards')).toEqual([
      ...integers('id nid did ord mod usn type queue due ivl factor reps lapses left odue odid flags'),
      'data text',
    ])
    expect(columns('revlog')).toEqual(integers('id cid usn ease ivl lastIvl factor time type'))
    expect(columns('graves')).toEqual(integers('usn oid type'))
    const indexes = rowsOf(database, "select name from sqlite_master where type = 'index' and sql is not null")
    expect(indexes.map(({ name }) => name).sort()).toEqual(
      ['cards_nid', 'cards_sched', 'cards_usn', 'notes_csum', 'notes_usn', 'revlog_cid', 'revlog_usn'].map(
        (name) => `ix_${name}`,
      ),
    )
  })

  it('[I10] says of itself what Anki needs to read it: days, scheduler, note type, deck, options', () => {
    const { events, at } = everyState()
    const { col } = packed(events, at)
    const models = Object.values(json(col.models))
    const decks = json(col.decks)
    expect(col).toMatchObject({ id: 1, ver: 11, dty: 0, usn: 0, ls: 0, mod: at, scm: at, tags: '{}' })
    // Day zero begins at four in the morning, as the conf says.
    const conf = JSON.parse(String(col.conf))
    expect(conf).toMatchObject({ schedVer: 2, creationOffset: -OFFSET, rollover: 4 })
    expect((Number(col.crt) + OFFSET * 60) % 86_400).toBe(4 * 3600)
    const [model] = models
    expect(models).toHaveLength(1)
    expect(model).toMatchObject({ name: 'Warm Cache', type: 0, sortf: 1, req: [[0, 'any', [1, 3]]] })
    expect(model?.flds).toMatchObject(
      ['Id', 'FrontKo', 'BackKo', 'FrontEn', 'BackEn', 'FactsKo', 'FactsEn'].map((name, ord) => ({ name, ord })),
    )
    expect(model?.tmpls).toMatchObject([{ name: 'Card', ord: 0 }])
    const deck = Object.values(decks).find(({ name }) => name === 'Warm Cache')
    expect(Object.keys(decks)).toContain('1')
    expect(deck).toMatchObject({ dyn: 0, id: model?.did, conf: expect.any(Number) })
    expect(json(col.dconf)[String(deck?.conf)]).toMatchObject({
      desiredRetention: 0.85,
      new: { delays: [1, 10] },
      lapse: { delays: [10], leechFails: 8 },
    })
    expect(conf.curDeck).toBe(deck?.id)
  })

  it('[I11] every card is one note with one card, both languages, its id first and by it the checksum', () => {
    const { notes, cards, col } = packed([], START)
    const kept = own.filter(({ removed }) => !removed)
    expect([...notes.keys()].sort()).toEqual([...ofCourse.cards, ...kept].map(({ id }) => `${id}`).sort())
    for (const { id, facts, lesson } of ofCourse.cards) {
      const note = notes.get(id)
      const [first, ...others] = fieldsOf(note)
      expect(first).toBe(id)
      expect(others).toHaveLength(6)
      expect(others.slice(0, 4).every((field) => field !== '')).toBe(true)
      expect(others[4]?.match(/<li>/g)).toHaveLength(facts.length)
      expect(note?.csum).toBe(Number.parseInt(createHash('sha1').update(id).digest('hex').slice(0, 8), 16))
      expect(note?.tags).toBe(` warm-cache warm-cache::${lesson} `)
      expect(cards.get(id)).toMatchObject([{ nid: note?.id, ord: 0 }])
    }
    const numbers = [...notes.values(), ...[...cards.values()].flat()].map(({ id }) => Number(id))
    expect(new Set([...notes.values()].map(({ id }) => id)).size).toBe(notes.size)
    expect(Math.max(...numbers)).toBeLessThan(START)
    expect([...notes.values()].every(({ mid }) => String(mid) in json(col.models))).toBe(true)
  })

  it('[I11] numbers and guids are the same in every package, whenever it is made and whatever is read first', () => {
    const { events, at } = everyState()
    const [a, b] = [packed([], START), packed(events, at, 'en')]
    for (const [id, note] of a.notes) {
      expect(b.notes.get(id)).toMatchObject({ id: note.id, guid: note.guid, mid: note.mid, flds: note.flds })
      expect(b.cards.get(id)).toMatchObject([{ id: a.cards.get(id)?.[0]?.id }])
    }
    const later = [...b.notes.values()].every(({ mod }) => mod === Math.floor(at / SECOND))
    expect(later).toBe(true)
  })

  it('[I11] text is text: no mark-up of a card’s words, no sound or LaTeX tag, lines kept; a gap is asked for', () => {
    const { notes } = packed([], START)
    const [korean, hostile] = own.map(({ id }) => fieldsOf(notes.get(id)))
    expect(korean?.slice(1, 3)).toEqual(['내 질문', '내 답<br>두 번째 줄'])
    expect(hostile?.[3]).toBe('&lt;img src=x onerror=alert(1)&gt; &amp; &#91;sound:a.mp3]')
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const html = escapeHtml(text)
        expect(html.replaceAll('<br>', '')).not.toMatch(/[<>"'[]/)
        expect(html).not.toContain('\n')
      }),
    )
    for (const { id, back } of cardsOf('cloze')) {
      const [, front = '', answer = ''] = fieldsOf(notes.get(id))
      expect(front).toContain('&#91;…]')
      expect(answer).not.toContain('&#91;…]')
      expect(answer).toContain('<b>')
      expect(answer.replace(/<[^>]*>/g, '').length).toBe(escapeHtml(plainText(back.ko)).length)
    }
  })

  it('[I12] each state of a card stands in Anki’s words', () => {
    const { events, at } = everyState()
    const now = { at, offset: OFFSET }
    const known = project(events).cards
    const { card, col } = packed(events, at)
    const dayZero = studyDay(Number(col.crt) * SECOND, OFFSET)
    const memory = (id: CardId) => known[id]?.memory ?? undefined
    const dueDay = (id: CardId) => studyDay(memory(id)?.due ?? 0, OFFSET) - dayZero
    expect([one, two, three, four].map((id) => memory(id)?.phase)).toEqual([
      'review',
      'relearning',
      'learning',
      'review',
    ])
    expect(Number(col.crt) * SECOND).toBe(studyDayStart(dayZero, OFFSET))

    expect(card(one)).toMatchObject({ type: 2, queue: 2, due: dueDay(one), left: 0, reps: 1, lapses: 0, factor: 2500 })
    expect(card(one).ivl).toBe(dueDay(one) - (studyDay(START, OFFSET) - dayZero))
    expect(card(two)).toMatchObject({ type: 3, lapses: 1, reps: 3, left: 1001 })
    expect(Number(card(two).ivl)).toBeGreaterThanOrEqual(1)
    expect(card(three)).toMatchObject({
      type: 1,
      queue: 1,
      due: Math.floor((memory(three)?.due ?? 0) / SECOND),
      ivl: 0,
    })
    expect(card(three).left).toBe(2002)
    expect(card(four)).toMatchObject({ type: 2, queue: -1, due: dueDay(four) })
    expect(card(five)).toMatchObject({ type: 0, queue: 0, flags: 1, reps: 0, ivl: 0, factor: 0, data: '{}' })
    const position = ofCourse.cards.findIndex(({ id }) => id === six) + 1
    expect(card(six)).toMatchObject({ type: 0, queue: 0, flags: 0, due: position, left: 0, odue: 0, odid: 0 })
    expect(JSON.parse(String(card(one).data))).toEqual({
      s: Number(memory(one)?.stability.toFixed(3)),
      d: Number(memory(one)?.difficulty.toFixed(3)),
      dr: 0.85,
      decay: 0.154,
    })
    expect([one, two, three, four].every((id) => Number(card(id).due) >= 0)).toBe(true)
    expect(studyDay(now.at, OFFSET)).toBeGreaterThanOrEqual(dayZero)
  })

  it('[I12] a step that ends beyond this day is due by the day', () => {
    const story = journal()
    // Ten minutes before four in the morning, a step of ten minutes more than that.
    const evening = studyDayStart(studyDay(START, OFFSET) + 1, OFFSET) - 5 * MINUTE
    story.after(evening - START).review(one, 3)
    const { card, col } = packed(story.log, evening + SECOND)
    const memory = project(story.log).cards[one]?.memory
    expect(memory?.phase).toBe('learning')
    const dayZero = studyDay(Number(col.crt) * SECOND, OFFSET)
    expect(card(one)).toMatchObject({
      type: 1,
      queue: 3,
      due: studyDay(memory?.due ?? 0, OFFSET) - dayZero,
      left: 1001,
    })
  })

  it('[I12] a card forgotten again and again carries Anki’s mark of a leech', () => {
    const story = journal()
    for (let lapse = 0; lapse < 8; lapse++)
      story
        .review(one, 4)
        .after(30 * DAY)
        .review(one, 1)
        .after(HOUR)
    const { notes } = packed(story.log, START + 300 * DAY)
    expect(String(notes.get(one)?.tags)).toContain(' leech ')
    expect(String(notes.get(two)?.tags)).not.toContain('leech')
  })

  it('[I13] the log of reviews: time, grade, intervals in days or seconds, difficulty, kind; nothing undone, nothing to come', () => {
    const { events, at } = everyState()
    const { revlog, card } = packed(events, at)
    const of = (id: CardId) => revlog.filter(({ cid }) => cid === card(id).id)
    expect(of(one)).toMatchObject([{ id: START, usn: -1, ease: 4, lastIvl: 0, time: 4000, type: 0 }])
    expect(of(one)[0]?.ivl).toBe(card(one).ivl)
    expect(of(two)).toMatchObject([
      { ease: 3, type: 0, lastIvl: 0, ivl: -600 },
      { ease: 3, type: 0, lastIvl: -600 },
      { ease: 1, type: 1, ivl: -600 },
    ])
    expect(of(two)[2]?.lastIvl).toBe(of(two)[1]?.ivl)
    expect(Number(of(two)[1]?.ivl)).toBeGreaterThanOrEqual(1)
    for (const { factor, id } of revlog) {
      expect(Number(factor)).toBeGreaterThanOrEqual(100)
      expect(Number(factor)).toBeLessThanOrEqual(1100)
      expect(Number(id)).toBeLessThanOrEqual(at)
    }
  })

  it('[I13] two reviews of one millisecond keep numbers of their own, and a clock from the future comes back', () => {
    const story = journal()
    const mistake = story.review(one, 1).last
    story.write({ kind: 'act-undone', target: mistake.id })
    story
      .review(one, 3)
      .review(two, 3)
      .after(400 * DAY)
      .review(three, 3)
    const { revlog } = packed(story.log, START)
    expect(revlog.map(({ ease }) => ease)).toEqual([3, 3, 3])
    expect(new Set(revlog.map(({ id }) => id)).size).toBe(3)
    expect(Math.max(...revlog.map(({ id }) => Number(id)))).toBeLessThan(START + SECOND)
  })

  it('[I14] the language read first is the template’s matter: sides, sorting, and what stands in when one is missing', () => {
    const [ko, en] = [packed([], START, 'ko'), packed([], START, 'en')]
    const templateOf = ({ col }: typeof ko) => JSON.stringify(Object.values(json(col.models))[0]?.tmpls)
    expect(templateOf(ko)).toContain('{{#FrontKo}}<div class=\\"front\\" lang=\\"ko\\">')
    expect(templateOf(en)).toContain('{{#FrontEn}}<div class=\\"front\\" lang=\\"en\\">')
    for (const side of ['Front', 'Back', 'Facts'])
      for (const made of [ko, en]) {
        const text = templateOf(made)
        for (const mark of ['#', '^', '/']) {
          const first = made === ko ? 'Ko' : 'En'
          expect(text).toContain(`{{${mark}${side}${first}}}`)
        }
      }
    const [card] = ofCourse.cards
    expect(ko.notes.get(card?.id ?? '')?.sfld).not.toBe(en.notes.get(card?.id ?? '')?.sfld)
    expect(Object.values(json(en.col.models))[0]?.sortf).toBe(3)
  })

  it('[I15] the digest is SHA-1, of any bytes and any length', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        const digest = sha1(bytes).map((word) => word.toString(16).padStart(8, '0'))
        expect(digest.join('')).toBe(createHash('sha1').update(bytes).digest('hex'))
      }),
    )
    expect(fieldChecksum('')).toBe(0xda39a3ee)
  })
})
