/** The store in React: the only file of lib/ that imports it. Server and first render see `loading`, so hydration always agrees. */
import { useStore } from 'zustand'
import type { Progress } from '../progress/state'
import type { Commands, ProgressStore, StoreStatus } from './contract'
import { progressStore } from './environment'

/**
 * A part of the learner's progress; the component renders again when that part changes.
 * @param selector gives a value held in progress or a primitive, not a new object or list each time: that would render for ever
 */
export const useProgress = <T>(selector: (progress: Progress) => T): T =>
  useStore(progressStore(), (state) => selector(state.progress))

/** How the log fares, for the banner and for screens that wait for it. */
export function useStoreStatus(): { readonly status: StoreStatus; readonly quarantined: number } {
  const status = useStore(progressStore(), (state) => state.status)
  const quarantined = useStore(progressStore(), (state) => state.quarantined)
  return { status, quarantined }
}

/** The same object at every render. */
export const useCommands = (): Commands => progressStore().commands

/** The store itself, for screens that decide at the moment of an act. The same object at every render. */
export const useProgressStore = (): ProgressStore => progressStore()
