/**
 * Whether the search finds what learners ask (tests/fixtures/search/queries.yml), beside MiniSearch with its own tokenizer; what its text
 * weighs, and how long indexing and a question take on a phone of the middle range.
 */
import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { chromium } from '@playwright/test'
import { bundle } from '../../lib/build/bundle'
import { createSearch } from '../../lib/search/answer'
import { isSearchPayload } from '../../lib/search/payload'
import { launchOptions } from '../harness/browser'
import { baseline } from './search/baseline'
import type {} from './search/entry'
import { rankOf, relevance, relevanceSet } from './search/relevance'
import { type Measure, median, percentile } from './table'

const FILE = 'out/payload/search/text.json'
/** A phone of the middle range against this machine, as Lighthouse has it. */
const SLOWDOWN = 4
const ROUNDS = 7

/** How long it takes in a browser, slowed: each round on a page of its own, so that every index is the first. */
async function times(
  payload: string,
  questions: readonly string[],
): Promise<{ index: number[]; first: number[]; each: number[] }> {
  const code = await bundle(new URL('search/entry.ts', import.meta.url).pathname, 'iife', '')
  const browser = await chromium.launch(launchOptions)
  const result = { index: [] as number[], first: [] as number[], each: [] as number[] }
  try {
    for (let round = 0; round < ROUNDS; round++) {
      const page = await browser.newPage()
      const devtools = await page.context().newCDPSession(page)
      await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN })
      await page.addScriptTag({ content: code })
      const { index, first, each } = await page.evaluate(([text, asked]) => window.timeSearch(text, asked), [
        payload,
        questions,
      ] as const)
      result.index.push(index)
      result.first.push(first)
      result.each.push(...each)
      await page.close()
    }
  } finally {
    await browser.close()
  }
  return result
}

export async function search(): Promise<readonly Measure[]> {
  const text = readFileSync(FILE, 'utf8')
  const payload: unknown = JSON.parse(text)
  if (!isSearchPayload(payload)) throw new Error(`${FILE} cannot be read`)
  const set = relevanceSet()
  const { answer } = createSearch(payload)
  const ours = relevance(set.map((asked) => rankOf(asked, answer({ question: asked.q, kind: null, most: 100 }).found)))
  const find = baseline(payload)
  const theirs = relevance(set.map((asked) => rankOf(asked, find(asked.q))))
  const { index, first, each } = await times(
    text,
    set.map(({ q }) => q),
  )
  return [
    { name: `recall@5 of ${set.length} questions`, value: ours.recall, unit: 'ratio' },
    { name: '  not among the first five', value: 1 - ours.recall, unit: 'ratio', bar: 0.05 },
    { name: '  MiniSearch, its own tokenizer: recall@5', value: theirs.recall, unit: 'ratio' },
    { name: 'MRR (mean of 1 / rank)', value: ours.reciprocal, unit: 'ratio' },
    { name: '  short of 1', value: 1 - ours.reciprocal, unit: 'ratio', bar: 0.15 },
    { name: '  MiniSearch, its own tokenizer: MRR', value: theirs.reciprocal, unit: 'ratio' },
    // 250 kB are 250,000 bytes here: the smaller of the two.
    { name: 'searchable text, gzip', value: gzipSync(text).length, unit: 'bytes', bar: 250_000 },
    {
      name: `until it is indexed, ${SLOWDOWN}× slowed, median of ${ROUNDS}`,
      value: median(index),
      unit: 'ms',
      bar: 600,
    },
    { name: `until its first answer, ${SLOWDOWN}× slowed, median`, value: median(first), unit: 'ms' },
    { name: `a question, ${SLOWDOWN}× slowed, median`, value: median(each), unit: 'ms' },
    { name: `a question, ${SLOWDOWN}× slowed, 95 %`, value: percentile(each, 0.95), unit: 'ms', bar: 16 },
  ]
}
