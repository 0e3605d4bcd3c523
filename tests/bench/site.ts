/**
 * What a visitor's phone pays: Lighthouse's mobile preset on the finished site, served compressed on loopback, beside an empty Next app and a
 * Starlight site of the same lesson. `npm run bench -- site`. Every page is opened by somebody who was never here; the exam
 * room by whoever comes back to a full paper, with nothing of the site kept.
 */
import { rmSync } from 'node:fs'
import { served } from '../harness/served'
import { inLanes } from './lanes'
import type { Look } from './site/audit'
import { emptyNext } from './site/empty-next'
import type { Piece } from './site/lane'
import { everyKind, LESSON, room, straight } from './site/pages'
import { anchor, everyPage, lesson, study } from './site/report'
import { starlight } from './site/starlight'
import { inTurns, type Stop } from './site/turns'
import type { Measure } from './table'

const PORT = Number(process.env.PORT ?? 3410)
/** Pages scored at once: most of a look is waiting for the page to be quiet. */
const SCORED_AT_ONCE = 4

/** Serves our site, the empty app and, where there is one, the Starlight site. */
const atOnce = <T>(
  next: string,
  other: string | null,
  work: (ours: string, empty: string, starlight: string | null) => Promise<T>,
): Promise<T> =>
  served('out', PORT, (ours) =>
    served(next, PORT + 1, (empty) =>
      other === null ? work(ours, empty, null) : served(other, PORT + 2, (starlight) => work(ours, empty, starlight)),
    ),
  )

/** The pages with bars for bytes and times. */
async function timed(origin: string, emptyOrigin: string, other: string | null): Promise<readonly Measure[]> {
  const stops: readonly Stop[] = [
    { name: 'empty', origin: emptyOrigin, way: straight('/') },
    { name: 'lesson', origin, way: straight(`/ko/lessons/${LESSON}/`) },
    ...(other === null ? [] : [{ name: 'starlight', origin: other, way: straight('/') }]),
    { name: 'today', origin, way: straight('/ko/') },
    { name: 'review', origin, way: straight('/ko/review/') },
    { name: 'exam room', origin, way: room },
  ]
  const seen = await inTurns(stops)
  const empty = seen('empty')
  return [
    ...anchor(empty),
    ...lesson(seen('lesson'), other === null ? null : seen('starlight')),
    ...['today', 'review', 'exam room'].flatMap((name) => study(name, seen(name), empty)),
  ]
}

async function scored(origin: string): Promise<readonly Measure[]> {
  const pieces = everyKind.map((_, kind): Piece => ({ origin, kind }))
  const looks = await inLanes<Piece, Look>('tests/bench/site/lane.ts', pieces, SCORED_AT_ONCE)
  return everyPage(everyKind.flatMap(({ path }, kind) => (looks[kind] ? [{ path, look: looks[kind] }] : [])))
}

export async function site(): Promise<readonly Measure[]> {
  const [next, other] = await Promise.all([emptyNext(), starlight(LESSON)])
  if (!other.ok) process.stderr.write(`Starlight is left out, and what is measured beside it: ${other.error}\n`)
  try {
    return await atOnce(next.site, other.ok ? other.value.site : null, async (ours, empty, anchored) => [
      ...(await timed(ours, empty, anchored)),
      ...(await scored(ours)),
    ])
  } finally {
    for (const folder of [next.folder, ...(other.ok ? [other.value.folder] : [])])
      rmSync(folder, { recursive: true, force: true })
  }
}
