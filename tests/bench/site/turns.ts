/** Several looks at each page, the pages in turn, so that a busy moment of the machine meets them all. */
import { gzipSync } from 'node:zlib'
import { median } from '../table'
import { type Look, look, type Way } from './audit'

/** `RUNS=1` gives a quick look, whose times mean little. */
const RUNS = Number(process.env.RUNS ?? 5)

export type Stop = { readonly name: string; readonly origin: string; readonly way: Way }

/** The medians of all looks at a page. Bytes are compressed; times are milliseconds. */
export type Timed = {
  readonly script: number
  readonly transfer: number
  readonly largestPaint: number
  readonly blocking: number
  /** The least and the most blocking time of all looks: what the median is worth. */
  readonly spread: readonly [number, number]
  readonly performance: number
  /** What cost points of performance at the last look. */
  readonly faults: readonly string[]
}

/** What the scripts weigh, each compressed alone as a server does: the same for us and for the anchors, whatever their headers. */
async function weigh(scripts: readonly string[]): Promise<number> {
  const bodies = await Promise.all(scripts.map(async (address) => (await fetch(address)).arrayBuffer()))
  return bodies.reduce((sum, body) => sum + gzipSync(body, { level: 9 }).length, 0)
}

async function timedOf(looks: readonly Look[]): Promise<Timed> {
  const middle = (of: (one: Look) => number): number => median(looks.map(of))
  const last = looks.at(-1)
  return {
    script: await weigh(last?.scripts ?? []),
    transfer: middle(({ transfer }) => transfer),
    largestPaint: middle(({ largestPaint }) => largestPaint),
    blocking: middle(({ blocking }) => blocking),
    spread: [Math.min(...looks.map(({ blocking }) => blocking)), Math.max(...looks.map(({ blocking }) => blocking))],
    performance: middle(({ scores }) => scores.performance ?? 0),
    faults: last?.faults ?? [],
  }
}

/** @returns what was seen of a page, by its name; that of a page nobody looked at throws */
export async function inTurns(stops: readonly Stop[]): Promise<(name: string) => Timed> {
  const looks = new Map<string, Look[]>(stops.map(({ name }) => [name, []]))
  for (let run = 0; run < RUNS; run++)
    for (const { name, origin, way } of stops) looks.get(name)?.push(await look(origin, way, ['performance']))
  const seen = new Map<string, Timed>()
  for (const [name, all] of looks) seen.set(name, await timedOf(all))
  return (name) => {
    const one = seen.get(name)
    if (!one) throw new Error(`nobody looked at ${name}`)
    return one
  }
}
