import { useEffect, useRef, useState } from 'react'
import type { BackupRefusal } from '@/lib/progress/backup/refusal'
import { useProgressStore } from '@/lib/store/react'
import type { OpenedFile } from './archivist'

export type ImportState =
  | { readonly kind: 'still' }
  | { readonly kind: 'reading' | 'merging'; readonly done: number }
  | { readonly kind: 'refused'; readonly why: BackupRefusal }
  | { readonly kind: 'preview'; readonly opened: OpenedFile }
  | { readonly kind: 'merged'; readonly count: number }
  | { readonly kind: 'failed' | 'cancelled' }

/** A file on its way in: read, looked at, merged; at every step it can be stopped, and then nothing has changed. */
export function useImport() {
  const store = useProgressStore()
  const [state, setState] = useState<ImportState>({ kind: 'still' })
  const stop = useRef<AbortController | null>(null)
  useEffect(() => () => stop.current?.abort(), [])

  /** Starts a step; an earlier one ends. */
  const begin = (kind: 'reading' | 'merging') => {
    stop.current?.abort()
    const controller = new AbortController()
    stop.current = controller
    setState({ kind, done: 0 })
    return { signal: controller.signal, onProgress: (done: number) => setState({ kind, done }) }
  }

  const open = async (file: File): Promise<void> => {
    const work = begin('reading')
    const { openBackup } = await import('./archivist')
    const opened = await openBackup(store, file, work)
    if (opened.ok) setState({ kind: 'preview', opened: opened.value })
    else setState(opened.error === 'cancelled' ? { kind: 'cancelled' } : { kind: 'refused', why: opened.error })
  }

  const merge = async ({ backup }: OpenedFile, erased: 'leave' | 'include'): Promise<void> => {
    const work = begin('merging')
    const { mergeBackup } = await import('./archivist')
    const merged = await mergeBackup(store.door, backup, { ...work, erased })
    if (!merged.ok) return setState({ kind: merged.error.kind === 'cancelled' ? 'cancelled' : 'failed' })
    const { fresh, erased: back } = merged.value.events
    setState({ kind: 'merged', count: fresh + (erased === 'include' ? back : 0) })
  }

  const failed = (): void => setState({ kind: 'failed' })
  return {
    state,
    open: (file: File) => void open(file).catch(failed),
    merge: (opened: OpenedFile, erased: 'leave' | 'include') => void merge(opened, erased).catch(failed),
    cancel: () => stop.current?.abort(),
    close: () => setState({ kind: 'still' }),
  }
}
