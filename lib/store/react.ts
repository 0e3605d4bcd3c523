/** The store in React: the only file of lib/ that imports it. Server and first render see `loading`, so hydration always agrees. */
import { useEffect, useRef, useState } from 'react'
import { useStore } from 'zustand'
import type { PersonalCard } from '../content/personal-card'
import type { Progress } from '../progress/state'
import type { Commands, ProgressStore, StoreState } from './contract'
import { progressStore } from './environment'
import type { Seat, SeatState } from './seats'

/**
 * A part of the learner's progress; the component renders again when that part changes.
 * @param selector gives a value held in progress or a primitive, not a new object or list each time: that would render for ever
 */
export const useProgress = <T>(selector: (progress: Progress) => T): T =>
  useStore(progressStore(), (state) => selector(state.progress))

/** The learner's own cards, in the order they were made. */
export const usePersonalCards = (): readonly PersonalCard[] => useStore(progressStore(), (state) => state.personalCards)

/** How the log fares, for the banner and for screens that wait for it. */
export function useStoreStatus(): Omit<StoreState, 'progress' | 'personalCards'> {
  const status = useStore(progressStore(), (state) => state.status)
  const trouble = useStore(progressStore(), (state) => state.trouble)
  const quarantined = useStore(progressStore(), (state) => state.quarantined)
  const unsaved = useStore(progressStore(), (state) => state.unsaved)
  return { status, trouble, quarantined, unsaved }
}

/** This screen's place at an attempt, held while the screen is there. */
export function useSeat(attempt: string): { readonly state: SeatState; readonly takeOver: () => void } {
  const [state, setState] = useState<SeatState>('asking')
  const seat = useRef<Seat | null>(null)
  useEffect(() => {
    const taken = progressStore().sit(attempt, setState)
    seat.current = taken
    setState(taken.state())
    return () => taken.leave()
  }, [attempt])
  return { state, takeOver: () => seat.current?.takeOver() }
}

/** The same object at every render. */
export const useCommands = (): Commands => progressStore().commands

/** The store itself, for screens that decide at the moment of an act. The same object at every render. */
export const useProgressStore = (): ProgressStore => progressStore()
