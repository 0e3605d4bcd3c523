/**
 * Who writes to an attempt: one tab at a time. A seat is a lock by the attempt's name, so a tab that is closed or dies leaves it by
 * itself; any other may take it over.
 */
import type { AskLock } from './lock'

/** `asking`: not known yet, nothing may be written. `here`: this tab writes. `elsewhere`: another tab does. */
export type SeatState = 'asking' | 'here' | 'elsewhere'

/** A screen's place at an attempt. */
export type Seat = {
  state(): SeatState
  /** Takes the seat from the tab that has it. */
  takeOver(): void
  /** Leaves it to others. */
  leave(): void
}

export type Seats = {
  /** Asks for the seat, now or when it becomes free. @param onChange told of every change of state */
  sit(attempt: string, onChange: (state: SeatState) => void): Seat
  /**
   * Whether this tab may write to the attempt. Asks for the seat first where no screen has, and keeps it no longer than the act takes.
   * @param how `steal` for acts that are to be done here whoever sits there
   */
  claim(attempt: string, how: 'free' | 'steal'): Promise<boolean>
}

/** @param acted resolves when the act that a seat has just been claimed for is on the disk, or found to be none */
export function createSeats(ask: AskLock, acted: () => Promise<void>): Seats {
  const chairs = new Map<string, Chair>()

  /** Gives the chair at an attempt to one more, and what gives it back. */
  function take(attempt: string, watcher: (state: SeatState) => void): [Chair, () => void] {
    const chair = chairs.get(attempt) ?? createChair(`attempt/${attempt}`, ask)
    chairs.set(attempt, chair)
    chair.watchers.add(watcher)
    const leave = () => {
      chair.watchers.delete(watcher)
      // A screen that comes straight back (React may unmount and mount it at once) finds its seat as it was.
      queueMicrotask(() => {
        if (chair.watchers.size > 0 || chairs.get(attempt) !== chair) return
        chairs.delete(attempt)
        chair.leave()
      })
    }
    return [chair, leave]
  }

  return {
    sit(attempt, onChange) {
      const [chair, leave] = take(attempt, onChange)
      return { state: chair.state, takeOver: () => void chair.take('steal'), leave }
    },
    async claim(attempt, how) {
      // An act sits like a screen: the tab it took the seat from does not write again before it can see what was done.
      const [chair, leave] = take(attempt, () => {})
      await chair.asked
      if (chair.state() !== 'here' && how === 'steal') await chair.take('steal')
      void acted().then(leave)
      return chair.state() === 'here'
    },
  }
}

type Chair = ReturnType<typeof createChair>

function createChair(name: string, ask: AskLock) {
  const watchers = new Set<(state: SeatState) => void>()
  let state: SeatState = 'asking'
  let release = () => {}
  let waiting = new AbortController()
  let left = false

  function turn(next: SeatState): void {
    if (state === next) return
    state = next
    for (const watcher of watchers) watcher(next)
  }

  function sitDown(free: (() => void) | null): void {
    if (free === null) return
    release = free
    if (left) free()
    else turn('here')
  }

  function stepBack(): void {
    release = () => {}
    turn('elsewhere')
    if (left) return
    waiting = new AbortController()
    void ask(name, 'wait', stepBack, waiting.signal).then(sitDown)
  }

  async function take(how: 'free' | 'steal'): Promise<void> {
    waiting.abort()
    const free = await ask(name, how, stepBack)
    if (free === null) stepBack()
    else sitDown(free)
  }

  return {
    watchers,
    state: () => state,
    take,
    asked: take('free'),
    leave() {
      left = true
      waiting.abort()
      release()
    },
  }
}
