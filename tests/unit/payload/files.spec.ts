import { afterEach, expect, it, vi } from 'vitest'
import { loadCourse } from '@/lib/content/compile/load'
import { payloadFiles } from '@/lib/payload/files'
import {
  fetchCards,
  fetchMap,
  fetchMisconceptions,
  fetchOutline,
  fetchQuestion,
  fetchQuestionIndex,
  fetchSearchText,
} from '@/lib/store/payloads'

afterEach(() => vi.unstubAllGlobals())

it('[B5] what study pages fetch is written by the build: each file under the name and of the kind they ask for, and no other', async () => {
  const course = loadCourse()
  const files = payloadFiles(course)
  const asked = new Set<string>()
  vi.stubGlobal('fetch', async (address: string) => {
    const name = address.replace(/^\/payload\//, '')
    asked.add(name)
    const make = files.get(name)
    return make ? Response.json(make()) : new Response(null, { status: 404 })
  })
  const answers = await Promise.all([
    fetchOutline(),
    fetchMap(),
    fetchSearchText(),
    fetchQuestionIndex(),
    fetchMisconceptions(),
    ...course.modules.map(({ id }) => fetchCards(id)),
    ...course.questions.map(({ id }) => fetchQuestion(id)),
  ])
  expect(answers.filter(({ ok }) => !ok)).toEqual([])
  expect([...files.keys()].filter((name) => !asked.has(name))).toEqual([])
})
