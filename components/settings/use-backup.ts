import { useEffect, useRef, useState } from 'react'
import { useProgressStore } from '@/lib/store/react'
import type { MadeFile } from './archivist'
import { canShare, download, share } from './hand-over'

export type BackupState =
  | { readonly kind: 'still' }
  | { readonly kind: 'making'; readonly done: number }
  /** Waits for a tap of its own: the share sheet opens for nothing else. */
  | { readonly kind: 'ready'; readonly made: MadeFile }
  | { readonly kind: 'made'; readonly made: MadeFile }
  | { readonly kind: 'failed' }

/** Making the file and handing it over; what was handed over is on the log. */
export function useBackup() {
  const store = useProgressStore()
  const [state, setState] = useState<BackupState>({ kind: 'still' })
  const stop = useRef<AbortController | null>(null)
  useEffect(() => () => stop.current?.abort(), [])

  const handOver = async (made: MadeFile): Promise<void> => {
    if (canShare(made.file)) {
      const shared = await share(made.file)
      if (shared !== 'done') return setState(shared === 'later' ? { kind: 'ready', made } : { kind: 'still' })
    } else download(made.file)
    setState({ kind: 'made', made })
    await store.commands.recordBackup(made.events).catch(() => undefined)
  }

  const make = async (): Promise<void> => {
    const controller = new AbortController()
    stop.current = controller
    setState({ kind: 'making', done: 0 })
    const { makeBackup } = await import('./archivist')
    const made = await makeBackup(store, {
      signal: controller.signal,
      onProgress: (done) => setState({ kind: 'making', done }),
    })
    if (made.ok) await handOver(made.value)
    else setState({ kind: made.error === 'cancelled' ? 'still' : 'failed' })
  }

  return {
    state,
    make: () => void make().catch(() => setState({ kind: 'failed' })),
    handOver: (made: MadeFile) => void handOver(made),
    cancel: () => stop.current?.abort(),
  }
}
