import { useCallback, useEffect, useRef, useState } from 'react'
import type { MadeFile } from '@/lib/interchange/made-file'
import { askWorker } from './ask-worker'
import { canShare, saveFile } from './deliver'
import type { Choices, Format } from './formats'
import { gather, type Lack, type Sources } from './gather'

/** Where the one file that is being made stands. */
export type Work =
  | { readonly kind: 'idle' }
  | { readonly kind: 'working'; readonly format: Format; readonly share: number }
  | { readonly kind: 'made'; readonly format: Format; readonly file: MadeFile }
  | { readonly kind: 'cancelled'; readonly format: Format }
  | { readonly kind: 'failed'; readonly format: Format; readonly why: Lack | 'offline' | 'broken' }

export type Export = { readonly work: Work; readonly start: (format: Format) => void; readonly cancel: () => void }

/** Makes one file at a time, beside the page. A file that is ready is saved at once where it cannot be shared. */
export function useExport(choices: Choices, sources: Sources): Export {
  const [work, setWork] = useState<Work>({ kind: 'idle' })
  const stop = useRef<() => void>(() => undefined)
  useEffect(() => () => stop.current(), [])

  const start = (format: Format): void => {
    let wanted = true
    stop.current = () => {
      wanted = false
    }
    const onShare = (share: number): boolean => {
      if (wanted) setWork({ kind: 'working', format, share })
      return wanted
    }
    onShare(0)
    void gather(format, choices, sources, onShare).then((gathered) => {
      if (!wanted) return
      if (!gathered.ok) {
        setWork({ kind: 'failed', format, why: gathered.error })
        return
      }
      stop.current = askWorker({ kind: 'make', request: gathered.value }, (answer) => {
        if (answer.kind === 'progress') onShare(answer.share)
        if (answer.kind === 'failed') setWork({ kind: 'failed', format, why: answer.why })
        if (answer.kind !== 'made') return
        setWork({ kind: 'made', format, file: answer.file })
        if (!canShare(answer.file)) saveFile(answer.file)
      })
    })
  }

  const cancel = useCallback(() => {
    stop.current()
    setWork((work) => (work.kind === 'working' ? { kind: 'cancelled', format: work.format } : work))
  }, [])

  return { work, start, cancel }
}
