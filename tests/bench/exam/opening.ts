/**
 * What opening the room fetches with a small bank and with a large one behind the site: nothing more. The attempt is in the log and its
 * questions in `papers`, so the index is not needed. Everything the page asks for until it is quiet is counted, not only what came
 * before the first question was painted: a late index would hide behind that. The service worker is off: what it keeps
 * for offline use is fetched in the background and is no part of opening a page.
 */
import { readFileSync } from 'node:fs'
import { type Browser, chromium, type Request } from '@playwright/test'
import { isQuestionPayload, type QuestionIndex } from '@/lib/content/payload'
import type { Question } from '@/lib/content/types'
import { assembleForm } from '@/lib/exam/assemble'
import type { Form } from '@/lib/exam/form'
import { launchOptions } from '../../harness/browser'
import { served } from '../../harness/served'
import { openStorePage, serveStorePage } from '../../harness/store-page'
import type { Measure } from '../table'
import { bankOf, builtIndex } from './bank'

const PORT = Number(process.env.PORT ?? 3240)
const SIZES = [500, 50_000] as const

export function fullPaper(index: QuestionIndex): { readonly form: Form; readonly questions: readonly Question[] } {
  const blueprint = index.blueprints.find(({ id }) => id === 'full')
  const assembled = blueprint && assembleForm({ blueprint, bank: index.questions, seed: 'bench' })
  if (!assembled?.ok) throw new Error('the site cannot fill a full paper')
  const { form } = assembled.value
  const questions = form.questions.map(({ question }) => {
    const payload: unknown = JSON.parse(readFileSync(`out/payload/questions/${question}.json`, 'utf8'))
    if (!isQuestionPayload(payload)) throw new Error(`${question} cannot be read`)
    return payload.question
  })
  return { form, questions }
}

type Opening = { readonly bytes: number; readonly files: number; readonly index: boolean }

/** Opens the room on a started attempt in a browser of its own, with so many questions in the site's index. */
async function openRoom(browser: Browser, origin: string, size: number): Promise<Opening> {
  const index = builtIndex()
  const context = await browser.newContext({ baseURL: origin, serviceWorkers: 'block', locale: 'ko-KR' })
  try {
    await serveStorePage(context)
    const page = await context.newPage()
    await openStorePage(page)
    const attempt = await page.evaluate(
      (paper) => window.store.commands.startAttempt({ ...paper, language: 'ko' }),
      fullPaper(index),
    )
    await page.waitForFunction(() => window.store.getState().status === 'ready')
    const body = JSON.stringify({ ...index, questions: bankOf(index, size) })
    await context.route('**/payload/questions/index.json', (route) =>
      route.fulfill({ contentType: 'application/json', body }),
    )
    const requests: Request[] = []
    page.on('request', (request) => requests.push(request))
    await page.goto(`/ko/exam/attempt/?attempt=${attempt}`)
    await page.locator('.exroom .exq input').first().waitFor()
    await page.waitForLoadState('networkidle')
    const sizes = await Promise.all(
      requests.map(async (request) => (await (await request.response())?.body())?.length ?? 0),
    )
    return {
      bytes: sizes.reduce((sum, length) => sum + length, 0),
      files: requests.length,
      index: requests.some((request) => request.url().endsWith('/payload/questions/index.json')),
    }
  } finally {
    await context.close()
  }
}

export const opening = (): Promise<readonly Measure[]> =>
  served('out', PORT, async (origin) => {
    const browser = await chromium.launch(launchOptions)
    try {
      const [few, many] = SIZES
      const [small, large] = [await openRoom(browser, origin, few), await openRoom(browser, origin, many)]
      return [
        ...[small, large].map(({ bytes, files }, number) => ({
          name: `opening the room, ${SIZES[number]} questions in the bank, unpacked, ${files} files`,
          value: bytes,
          unit: 'bytes' as const,
        })),
        {
          name: `opening the room, ${many} questions against ${few}, bytes more or fewer`,
          value: Math.abs(large.bytes - small.bytes),
          unit: 'count',
          bar: 0,
        },
        {
          name: 'opening the room, index of questions fetched',
          value: Number(small.index) + Number(large.index),
          unit: 'count',
          bar: 0,
        },
      ]
    } finally {
      await browser.close()
    }
  })
