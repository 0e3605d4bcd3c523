/** What was seen, as rows with their bars. */
import type { Measure } from '../table'
import type { Look } from './audit'
import type { Timed } from './turns'

/** A lesson is painted no later than the same text in Starlight. */
const LESSON_PAINT = 1
/** Two medians of a blocking time near nothing differ by so much: a ratio within it is a tie. */
const TIE = 1.1
/** Milliseconds under which a blocking time is noise: the length of one task that does not count yet. */
const NOISE = 50
/** Bytes, gzip. */
const LESSON_SCRIPT = 5_000
const STUDY_SCRIPT = 70_000
/** How much longer than the empty app's a study page's blocking may be. */
const STUDY_BLOCKING = 1.5
/** Milliseconds: what Lighthouse calls good. */
const GOOD = { largestPaint: 2_500, blocking: 200 } as const

/** Lighthouse prints three places. */
const shiftOf = (value: number): number => Math.round(value * 1000) / 1000

const blockingRatio = (ours: Timed, theirs: Timed): number =>
  Math.max(ours.blocking, NOISE) / Math.max(theirs.blocking, NOISE)

function times(name: string, { largestPaint, blocking, spread }: Timed): Measure[] {
  const looks = spread.map((ms) => ms.toFixed(0)).join('–')
  return [
    { name: `${name}: largest paint`, value: largestPaint, unit: 'ms', bar: GOOD.largestPaint },
    { name: `${name}: blocking time (${looks})`, value: blocking, unit: 'ms', bar: GOOD.blocking },
  ]
}

function score(name: string, { performance, faults }: Timed, most: number): Measure {
  const why = 100 - performance > most ? ` (${faults.join(', ')})` : ''
  return { name: `${name}: performance, points short of 100${why}`, value: 100 - performance, unit: 'count', bar: most }
}

/** @param starlight null where it could not be installed */
export function lesson(ours: Timed, starlight: Timed | null): readonly Measure[] {
  const own: Measure[] = [
    { name: 'lesson: scripts, gzip', value: ours.script, unit: 'bytes', bar: LESSON_SCRIPT },
    score('lesson', ours, 0),
    ...times('lesson', ours),
  ]
  if (!starlight) return own
  return [
    ...own,
    ...times('  Starlight', starlight),
    { name: '  Starlight: scripts, gzip', value: starlight.script, unit: 'bytes' },
    { name: 'lesson: all that comes over the wire', value: ours.transfer, unit: 'bytes', bar: starlight.transfer },
    {
      name: 'lesson against Starlight: largest paint',
      value: ours.largestPaint / starlight.largestPaint,
      unit: 'ratio',
      bar: LESSON_PAINT,
    },
    { name: 'lesson against Starlight: blocking time', value: blockingRatio(ours, starlight), unit: 'ratio', bar: TIE },
  ]
}

export const study = (name: string, ours: Timed, empty: Timed): readonly Measure[] => [
  { name: `${name}: scripts, gzip`, value: ours.script, unit: 'bytes', bar: empty.script + STUDY_SCRIPT },
  {
    name: `${name} against the empty Next app: blocking time`,
    value: blockingRatio(ours, empty),
    unit: 'ratio',
    bar: STUDY_BLOCKING,
  },
  score(name, ours, 5),
  ...times(name, ours),
]

/** What the machine gives the emptiest page: every time above is to be read beside it. */
export const anchor = (empty: Timed): readonly Measure[] => [
  { name: 'empty Next app: scripts, gzip', value: empty.script, unit: 'bytes' },
  ...times('empty Next app', empty),
  { name: 'empty Next app: performance, points short of 100', value: 100 - empty.performance, unit: 'count' },
]

/** One row for all pages together, and one for each that fails. */
export function everyPage(pages: readonly { readonly path: string; readonly look: Look }[]): readonly Measure[] {
  const lost = pages.flatMap(({ path, look: { scores, faults } }) => {
    const points = Object.values(scores).reduce((sum, value) => sum + 100 - value, 0)
    return points > 0 ? [{ name: `  ${path}: ${faults.join(', ')}`, points }] : []
  })
  const shifted = pages.filter(({ look }) => shiftOf(look.shift) > 0)
  return [
    {
      name: `${pages.length} pages: those short of 100 in accessibility, best practices or SEO`,
      value: lost.length,
      unit: 'count',
      bar: 0,
    },
    ...lost.map(({ name, points }): Measure => ({ name, value: points, unit: 'count' })),
    { name: `${pages.length} pages: those whose layout shifts`, value: shifted.length, unit: 'count', bar: 0 },
    ...shifted.map(({ path, look }): Measure => ({ name: `  ${path}`, value: shiftOf(look.shift), unit: 'ratio' })),
  ]
}
