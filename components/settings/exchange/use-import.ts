import { useEffect, useRef, useState } from 'react'
import type { NewPersonalCard, PersonalCard } from '@/lib/content/personal-card'
import { MOST_BYTES } from '@/lib/interchange/import/decode'
import type { ImportPreview, ImportRefusal, Known } from '@/lib/interchange/import/read-cards'
import { askWorker } from './ask-worker'
import { fetchCourseCards } from './course'
import type { WriteCards } from './gather'

/** Where a file that is brought along stands. Nothing is written before `add`. */
export type Import =
  | { readonly kind: 'idle' }
  | { readonly kind: 'reading' | 'failed' | 'course' | 'not-added' }
  | { readonly kind: 'refused'; readonly refusal: ImportRefusal }
  | { readonly kind: 'preview'; readonly name: string; readonly preview: ImportPreview }
  | { readonly kind: 'added'; readonly count: number }

type Cards = readonly NewPersonalCard[]

export type Importing = {
  readonly state: Import
  readonly read: (file: File) => void
  readonly add: (cards: Cards) => void
  readonly close: () => void
}

async function known(personal: readonly PersonalCard[]): Promise<Known | null> {
  const course = await fetchCourseCards()
  return course && { personal, course: new Set(course.cards.map(({ id }) => id)) }
}

export function useImport(personal: readonly PersonalCard[], onImport: WriteCards): Importing {
  const [state, setState] = useState<Import>({ kind: 'idle' })
  const stop = useRef<() => void>(() => undefined)
  useEffect(() => () => stop.current(), [])

  async function open(file: File, isWanted: () => boolean): Promise<void> {
    // The first bytes are enough to refuse it: a film is not read into memory.
    const bytes = await file
      .slice(0, MOST_BYTES + 1)
      .bytes()
      .catch(() => null)
    const cards = bytes && (await known(personal))
    if (!isWanted()) return
    if (bytes === null || cards === null) {
      setState({ kind: bytes === null ? 'failed' : 'course' })
      return
    }
    stop.current = askWorker({ kind: 'read', bytes, known: cards }, (answer) => {
      if (answer.kind === 'failed') setState({ kind: 'failed' })
      if (answer.kind !== 'read') return
      const { result } = answer
      setState(
        result.ok
          ? { kind: 'preview', name: file.name, preview: result.value }
          : { kind: 'refused', refusal: result.error },
      )
    })
  }

  return {
    state,
    read(file) {
      let wanted = true
      stop.current()
      stop.current = () => {
        wanted = false
      }
      setState({ kind: 'reading' })
      void open(file, () => wanted)
    },
    add(cards) {
      void onImport(cards).then(
        (written) => setState(written ? { kind: 'added', count: cards.length } : { kind: 'not-added' }),
        () => setState({ kind: 'not-added' }),
      )
    },
    close() {
      stop.current()
      setState({ kind: 'idle' })
    },
  }
}
