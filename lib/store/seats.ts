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
   * Whether this tab may write to the attempt. Asks for the seat first where no screen has.
   * @param how `steal` for acts that are to be done here whoever sits there
   */
  claim(attempt: string, how: 'free' | 'steal'): Promise<boolean>
}

export function createSeats(ask: AskLock): Seats {
  const chairs = new Map<string, Chair>()
  const chairAt = (attempt: string): Chair => {
    const chair = chairs.get(attempt) ?? createChair(`attempt/${attempt}`, ask)
    chairs.set(attempt, chair)
    return chair
  }
  return {
    sit(attempt, onChange) {
      const chair = chairAt(attempt)
      chair.watchers.add(onChange)
      return {
        state: chair.state,
        takeOver: () => void chair.take('steal'),
        leave() {
          chair.watchers.delete(onChange)
          // A screen that comes straight back (React may unmount and mount it at once) finds its seat as it was.
          queueMicrotask(() => {
            if (chair.watchers.size > 0 || chairs.get(attempt) !== chair) return
            chairs.delete(attempt)
            chair.leave()
          })
        },
      }
    },
    async claim(attempt, how) {
      const chair = chairAt(attempt)
      await chair.asked
      if (chair.state() !== 'here' && how === 'steal') await chair.take('steal')
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
