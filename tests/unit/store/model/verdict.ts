/** What must be true of the world once everything is mended and every message has arrived. */
import { project } from '@/lib/progress/project'
import type { Database } from '@/lib/store/operations'
import { admit } from '@/lib/store/read-log'
import type { RunningStore } from '@/lib/store/store'
import { value } from '../disk'
import { type createTimers, turns } from '../timers'

export type Tab = {
  readonly store: RunningStore
  readonly timers: ReturnType<typeof createTimers>
  /** Ends the connection as a browser does that is short of memory. */
  drop(): void
  /** The tab dies: nothing it had in hand goes on, and its locks are free. */
  end(): void
}

/** A message on its way to a tab. */
export type Letter = { readonly to: (event: { readonly data: unknown }) => void; readonly data: unknown }

/** What the verdict sees of the world, and may do in it. */
export type Scene = {
  readonly letters: Letter[]
  living(): readonly Tab[]
  /** Acts are known by their markers. */
  readonly acknowledged: ReadonlySet<number>
  readonly asked: ReadonlyMap<number, Tab>
  readonly undos: ReadonlySet<{ readonly tab: Tab }>
  open(): Promise<Database>
  openTab(): Tab
}

/** How often everything is tried again before the world is called restless. */
const ROUNDS = 60

/** Lets everything arrive and be written; gives what is wrong then, or null. */
export async function judge(scene: Scene): Promise<string | null> {
  const { found, disagreement } = await settle(scene)
  const missing = [...scene.acknowledged].filter((marker) => !found.markers.includes(marker))
  if (missing.length > 0) return `acknowledged and lost: ${missing}`
  if (new Set(found.events.map(({ id }) => id)).size !== found.events.length) return 'an event stands twice'
  if (disagreement !== null) return disagreement
  const counted = found.markers.filter((marker) => marker > 0)
  if (new Set(counted).size !== counted.length) return 'an act was written twice'
  const unwritten = waiting(scene)
  if (unwritten.length > 0) return `still waiting in a sound tab: ${unwritten}`
  const expected = project(found.events)
  const withSnapshot = await judgeStart(scene, expected)
  if (withSnapshot !== null) return `${withSnapshot}, with the snapshot`
  const database = await scene.open()
  await value(database.deleteSnapshot())
  database.close()
  return judgeStart(scene, expected)
}

/** What is wrong with a tab that starts now. */
async function judgeStart({ openTab }: Scene, expected: unknown): Promise<string | null> {
  const fresh = openTab()
  await fresh.store.loaded
  const { progress, status } = fresh.store.getState()
  fresh.end()
  if (status !== 'ready') return `a fresh tab is ${status}`
  return same(progress, expected) ? null : 'a fresh tab differs'
}

const current = ({ living }: Scene): Tab[] => living().filter(({ store }) => store.getState().status !== 'outdated')

/** Acts of tabs that can still write, and have not. */
function waiting(scene: Scene): number[] {
  const able = current(scene)
  return [...scene.asked].flatMap(([marker, tab]) =>
    able.includes(tab) && !scene.acknowledged.has(marker) ? [marker] : [],
  )
}

async function onDisk({ open }: Scene) {
  const database = await open()
  const rows = await value(database.eventsAfter(''))
  const { events } = await admit(database, rows, 0)
  database.close()
  return { events, markers: events.flatMap((event) => ('ms' in event ? [event.ms] : [])) }
}

async function settle(scene: Scene) {
  for (let round = 0; ; round++) {
    for (const { to, data } of scene.letters.splice(0)) to({ data })
    for (const { store, timers } of scene.living()) {
      store.retry()
      timers.pass(60_000)
    }
    await turns(6)
    if (scene.letters.length > 0) continue
    const tabs = current(scene)
    const undoing = [...scene.undos].some(({ tab }) => tabs.includes(tab))
    const calm =
      waiting(scene).length === 0 && !undoing && tabs.every(({ store }) => store.getState().status === 'ready')
    if (!calm && round < ROUNDS) continue
    const found = await onDisk(scene)
    const expected = project(found.events)
    const agree = current(scene).every(({ store }) => same(store.getState().progress, expected))
    if (calm && agree) return { found, disagreement: null }
    if (round < ROUNDS) continue
    const seen = current(scene).map(({ store }) => JSON.stringify(store.getState()))
    return { found, disagreement: `tabs do not agree in the end: ${seen} against ${JSON.stringify(expected)}` }
  }
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(sorted(a)) === JSON.stringify(sorted(b))

/** Keys in one order: two replays may have met the same cards in another. */
function sorted(given: unknown): unknown {
  if (Array.isArray(given)) return given.map(sorted)
  if (typeof given !== 'object' || given === null) return given
  return Object.fromEntries(
    Object.entries(given)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, sorted(inner)]),
  )
}
