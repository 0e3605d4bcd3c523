import { afterEach, describe, expect, it, vi } from 'vitest'
import { isCardsPayload, isMisconceptions, isQuestion, isQuestionIndex } from '@/lib/content/payload'
import type { Fact, ModuleId } from '@/lib/content/types'
import {
  fetchCards,
  fetchMisconceptions,
  fetchQuestion,
  fetchQuestionIndex,
  fetchQuestions,
} from '@/lib/store/payloads'
import { blueprint, domainId, entryOf, factId, question, questionId } from '../exam/bank'

afterEach(() => vi.unstubAllGlobals())

const title = { ko: '제목', en: 'title' }
const fact: Fact = {
  id: factId('fact'),
  topic: 'ports',
  claim: { ko: ['글', { kind: 'code', text: '6379' }], en: [{ kind: 'strong', children: ['text'] }] },
  verdict: 'current',
  today: null,
  exam: null,
  note: null,
  sources: [{ title: 'page', url: null }],
  checked: '2026-11',
  domains: [domainId('secure')],
  service: title,
  ports: [{ number: 6379, protocol: 'tcp' }],
}
const payload = (id: string) => ({ question: question(id), facts: [fact] })
const index = {
  questions: [entryOf(question('q'))],
  blueprints: [blueprint()],
  modules: [{ id: 'ports', title, lessons: [{ id: 'ports-by-heart', title }] }],
  topics: [{ id: 'ports', title }],
  pairs: [
    {
      id: 'redis-memcached',
      name: title,
      sides: [
        { term: 'redis', facts: ['fact'] },
        { term: 'memcached', facts: ['fact'] },
      ],
      difference: 'fact',
      questions: ['q'],
    },
  ],
}
const misconceptions = { q: { a: 'fact' } }
const cards = {
  module: 'ports',
  cards: [
    {
      id: 'card',
      note: 'card',
      kind: 'cloze',
      lesson: 'ports-by-heart',
      facts: ['fact'],
      front: fact.claim,
      back: fact.claim,
      gap: 1,
      accept: null,
    },
  ],
  facts: [fact],
}
const portsModule = 'ports' as ModuleId

/** A site that serves these files. */
function serve(files: Record<string, unknown>) {
  const site = vi.fn(async (path: string) =>
    path in files ? new Response(JSON.stringify(files[path])) : new Response('<html>', { status: 404 }),
  )
  vi.stubGlobal('fetch', site)
  return site
}

describe('payloads', () => {
  it('[D45] are fetched by name and guarded', async () => {
    serve({
      '/payload/questions/index.json': index,
      '/payload/questions/misconceptions.json': misconceptions,
      '/payload/questions/q.json': payload('q'),
      '/payload/questions/p.json': payload('p'),
      '/payload/cards/ports.json': cards,
    })
    expect(await fetchQuestionIndex()).toEqual({ ok: true, value: index })
    expect(await fetchMisconceptions()).toEqual({ ok: true, value: misconceptions })
    expect(await fetchCards(portsModule)).toEqual({ ok: true, value: cards })
    const both = await fetchQuestions([questionId('q'), questionId('p')])
    expect(both).toEqual({ ok: true, value: [payload('q'), payload('p')] })
  })

  it('[D46] that do not come are values: offline, missing or malformed, with the path', async () => {
    const path = '/payload/questions/q.json'
    const get = () => fetchQuestion(questionId('q'))
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('network')))
    expect(await get()).toEqual({ ok: false, error: { kind: 'offline', path } })
    vi.stubGlobal('fetch', async () => new Response('', { status: 503 }))
    expect(await get()).toMatchObject({ error: { kind: 'offline' } })
    serve({})
    expect(await get()).toMatchObject({ error: { kind: 'missing' } })
    vi.stubGlobal('fetch', async () => new Response('<html>'))
    expect(await get()).toMatchObject({ error: { kind: 'malformed' } })
    serve({ [path]: { ...payload('q'), facts: [{ ...fact, verdict: 'perhaps' }] } })
    expect(await get()).toMatchObject({ error: { kind: 'malformed' } })
    expect(await fetchQuestions([questionId('q')])).toMatchObject({ ok: false, error: { path } })
  })

  it('[D47] are refused when any field is of another kind, wherever it stands', () => {
    const every = [
      [isQuestion, question('q')],
      [isQuestionIndex, index],
      [isCardsPayload, cards],
      [isMisconceptions, misconceptions],
    ] as const
    for (const [guard, good] of every) {
      expect(guard(good)).toBe(true)
      for (const bad of spoiled(good)) expect(guard(bad)).toBe(false)
    }
  })
})

/** The value with each of its leaves in turn replaced by something that no field can be. */
function* spoiled(value: unknown): Generator<unknown> {
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) for (const bad of spoiled(item)) yield value.with(index, bad)
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, item] of Object.entries(value)) for (const bad of spoiled(item)) yield { ...value, [key]: bad }
  } else yield undefined
}
