/** What can happen to the world, as fast-check commands. The model knows no more than which tabs are open. */
import fc from 'fast-check'
import { DAY } from '@/lib/core/time'
import { turns } from '../timers'
import type { Fault } from './disk'
import type { World } from './world'

type Model = { readonly open: boolean[]; updated: boolean }
type Command = fc.AsyncCommand<Model, World>

export const newModel = (): Model => ({ open: [false, false, false], updated: false })

const command = (
  name: string,
  run: (world: World, model: Model) => unknown,
  check: (model: Model) => boolean = () => true,
): Command => ({
  check,
  async run(model, world) {
    await run(world, model)
  },
  toString: () => name,
})

const tab = fc.nat({ max: 2 })
const isOpen = (index: number) => (model: Model) => model.open[index] === true

const open = tab.map((index) =>
  command(
    `open(${index})`,
    (world, model) => {
      model.open[index] = true
      world.open(index)
    },
    (model) => model.open[index] === false,
  ),
)
const crash = tab.map((index) =>
  command(
    `crash(${index})`,
    (world, model) => {
      model.open[index] = false
      world.crash(index)
    },
    isOpen(index),
  ),
)
/** The tab is closed and opened again, or reloaded: it starts from the snapshot the last rest has left. */
const restart = tab.map((index) =>
  command(
    `restart(${index})`,
    (world) => {
      world.crash(index)
      world.open(index)
    },
    isOpen(index),
  ),
)
const review = fc
  .tuple(tab, fc.nat({ max: 2 }))
  .map(([index, card]) => command(`review(${index}, ${card})`, (world) => world.review(index, card), isOpen(index)))
const of = (name: 'undo' | 'drop' | 'retry') =>
  tab.map((index) => command(`${name}(${index})`, (world) => world[name](index), isOpen(index)))
const settle = fc.integer({ min: 1, max: 12 }).map((count) => command(`settle(${count})`, () => turns(count)))
/** Acts pause: everything settles, and each tab leaves a snapshot, as environment.ts has it. */
const rest = fc.constant(
  command('rest()', async (world) => {
    await turns(12)
    for (const index of [0, 1, 2]) world.snapshot(index)
    await turns(6)
  }),
)
const pass = fc
  .tuple(tab, fc.constantFrom(100, 1000, 5000))
  .map(([index, ms]) => command(`pass(${index}, ${ms})`, (world) => world.pass(index, ms), isOpen(index)))
const jump = fc
  .oneof(fc.nat({ max: 90_000 }), fc.constantFrom(-DAY, 3 * DAY, -3000 * DAY, 3000 * DAY))
  .map((ms) => command(`jump(${ms})`, (world) => world.jump(ms)))
const fail = fc
  .tuple(fc.constantFrom<Fault>('before', 'after', 'quota', 'read'), fc.integer({ min: 1, max: 4 }))
  .map(([fault, times]) => command(`fail(${fault}, ${times})`, (world) => world.fail(fault, times)))
const deliver = fc
  .tuple(fc.nat({ max: 9 }), fc.boolean())
  .map(([pick, again]) => command(`deliver(${pick}, ${again})`, (world) => world.deliver(pick, again)))
const receive = fc
  .tuple(fc.constantFrom(-5 * DAY, -1000, 1000, 400 * DAY), fc.boolean())
  .map(([ms, readable]) => command(`receive(${ms}, ${readable})`, (world) => world.receive(ms, readable)))
const hold = fc.constant(
  command(
    'hold()',
    (world) => world.hold(),
    ({ updated }) => !updated,
  ),
)
const letGo = fc.constant(command('letGo()', (world) => world.letGo()))
const update = fc.constant(
  command('update()', (world, model) => {
    model.updated = true
    world.update()
  }),
)

/** Work comes more often than trouble, trouble often enough. */
export const sequences = fc.commands(
  [
    open,
    open,
    review,
    review,
    review,
    review,
    settle,
    settle,
    deliver,
    deliver,
    fail,
    fail,
    crash,
    restart,
    restart,
    pass,
    jump,
    of('undo'),
    of('drop'),
    rest,
    rest,
    of('retry'),
    receive,
    receive,
    hold,
    letGo,
    update,
  ],
  { maxCommands: 30, size: 'max' },
)
