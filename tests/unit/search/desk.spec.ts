import { afterEach, describe, expect, it, vi } from 'vitest'
import { openDesk, type Said } from '@/components/search/desk'
import { payload } from './course'

afterEach(() => vi.unstubAllGlobals())

const ask = (question: string) => ({ question, kind: null, most: 5 })

describe('the desk', () => {
  it('[Q28] answers the last of what was asked meanwhile, and only that', async () => {
    vi.stubGlobal('fetch', () => Promise.resolve(Response.json(payload)))
    const said: Said[] = []
    const desk = openDesk((one) => said.push(one))
    for (const question of ['복', '복제', '복제본']) desk(ask(question))
    const asked = () => said.flatMap((one) => (one.kind === 'answer' ? [one.answer.question] : []))
    await vi.waitFor(() => expect(asked()).toEqual(['복제본']))
    expect(said[0]?.kind).toBe('ready')
    for (const question of ['캐', '캐시']) desk(ask(question))
    await vi.waitFor(() => expect(asked().slice(1)).toEqual(['캐시']))
  })

  it('[Q28] says so when the text cannot be had', async () => {
    for (const answer of [() => Promise.reject(new Error('no network')), () => Promise.resolve(new Response('{}'))]) {
      vi.stubGlobal('fetch', answer)
      const said: Said[] = []
      openDesk((one) => said.push(one))
      await vi.waitFor(() => expect(said).toEqual([{ kind: 'failed' }]))
    }
  })
})
