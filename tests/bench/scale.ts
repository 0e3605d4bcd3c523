/**
 * What a larger course costs: synthetic courses of 15, 150 and, where this part is asked for by its name, 1,500 lessons (300, 3,000 and
 * 30,000 questions), each built as a site of its own. Bytes before the first paint stay what they are, time grows no faster than the
 * course, memory stays under 4 GB. What study screens fetch is the course itself, and three reading pages list all of it: these grow, shown
 * and not judged, though what comes of a list before it is painted does not.
 */
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { EACH, writeCourse } from './scale/course'
import { PAGES, type PageName, type Paint, paintBytes, paints } from './scale/paint'
import { measured } from './scale/process-tree'
import type { Measure } from './table'

const SIZES = [15, 150] as const
const NAMED = 1500
const GIGABYTES = 1e9
/** Of everything a study page or the worker may fetch. */
const PAYLOADS = [
  'payload/questions/index.json',
  'payload/questions/misconceptions.json',
  'payload/questions/question-0008-1.json',
  'payload/cards/module-0003.json',
  'payload/search/text.json',
  'payload/map.json',
  'sw.js',
] as const

/** Reading pages that list the whole course. */
const LISTS = ['/ko/lessons/', '/ko/glossary/', '/ko/sources/'] as const

type Built = {
  readonly lessons: number
  readonly ms: number
  readonly memory: number
  readonly pages: Readonly<Record<PageName, Paint>>
  readonly payloads: readonly number[]
  /** Bytes of the whole document and what it waits for, and of what comes until the first picture. */
  readonly lists: readonly { readonly whole: number; readonly picture: number }[]
}

/** Writes a course, builds its site, looks at it and takes both away. */
async function build(lessons: number): Promise<Built> {
  const content = mkdtempSync(join(tmpdir(), 'scale-'))
  // Next writes only below the working directory.
  const out = join('.under', `scale-${lessons}`)
  try {
    writeCourse(content, lessons)
    const { ms, bytes } = await measured(['npx', 'tsx', 'lib/build/build.ts'], { CONTENT_DIR: content, OUT_DIR: out })
    const payloads = PAYLOADS.map((file) => statSync(join(out, file)).size)
    const lists = LISTS.map((path) => ({ whole: paintBytes(out, path), picture: paintBytes(out, path, true) }))
    return { lessons, ms, memory: bytes, pages: await paints(out), payloads, lists }
  } finally {
    for (const folder of [content, out]) rmSync(folder, { recursive: true, force: true })
  }
}

const sizeOf = (lessons: number): string => `${lessons} lessons, ${lessons * EACH.questions} questions`

const measuresOf = ({ lessons, ms, memory, pages, payloads, lists }: Built): readonly Measure[] => [
  { name: `${sizeOf(lessons)}: build`, value: ms, unit: 'ms' },
  { name: `${sizeOf(lessons)}: most memory at once`, value: memory, unit: 'bytes', bar: 4 * GIGABYTES },
  ...PAGES.flatMap(({ name }): readonly Measure[] => [
    { name: `${lessons}: ${name}, before the first paint`, value: pages[name].paint, unit: 'bytes' },
    { name: `${lessons}: ${name}, payloads before it can be used`, value: pages[name].payloads, unit: 'bytes' },
  ]),
  ...lists.flatMap(({ whole, picture }, at): readonly Measure[] => [
    { name: `${lessons}: ${LISTS[at]}, before the first paint`, value: picture, unit: 'bytes' },
    { name: `${lessons}: ${LISTS[at]}, all of it`, value: whole, unit: 'bytes' },
  ]),
  ...PAYLOADS.map(
    (file, at): Measure => ({ name: `${lessons}: ${file}, unpacked`, value: payloads[at] ?? 0, unit: 'bytes' }),
  ),
]

const ratiosOf = (small: Built, large: Built): readonly Measure[] => {
  const against = `${large.lessons} against ${small.lessons}`
  return [
    { name: `${against}: build`, value: large.ms / small.ms, unit: 'ratio', bar: 11 },
    ...PAGES.map(
      ({ name }): Measure => ({
        name: `${against}: ${name}, before the first paint`,
        value: large.pages[name].paint / small.pages[name].paint,
        unit: 'ratio',
        bar: 1.05,
      }),
    ),
    ...LISTS.map(
      (path, at): Measure => ({
        name: `${against}: ${path}, before the first paint`,
        value: (large.lists[at]?.picture ?? Number.NaN) / (small.lists[at]?.picture ?? Number.NaN),
        unit: 'ratio',
        bar: 1.05,
      }),
    ),
    ...PAGES.filter(({ name }) => small.pages[name].payloads > 0).map(
      ({ name }): Measure => ({
        name: `${against}: ${name}, payloads before it can be used`,
        value: large.pages[name].payloads / small.pages[name].payloads,
        unit: 'ratio',
      }),
    ),
  ]
}

export async function scale({ named }: { readonly named: boolean }): Promise<readonly Measure[]> {
  const built: Built[] = []
  for (const lessons of named ? [...SIZES, NAMED] : SIZES) built.push(await build(lessons))
  const ratios = built.slice(1).flatMap((large, at) => {
    const small = built[at]
    return small ? ratiosOf(small, large) : []
  })
  return [...built.flatMap(measuresOf), ...ratios]
}
