import { useId } from 'react'
import type { Locale } from '@/lib/core/locale'
import { CardFront } from './card-front'
import type { Shown } from './shown'

const nothing = (): void => {}

type UnderProps = {
  readonly shown: Shown
  readonly locale: Locale
  /** Nobody knows yet who is here: it shows where nothing speaks against a newcomer. */
  readonly guessed?: boolean
}

/** The next card's front, seen while the one above it is on its way. */
export function UnderCard({ shown, locale, guessed = false }: UnderProps) {
  const id = useId()
  return (
    <div className={guessed ? 'under newcomer' : 'under'} aria-hidden="true" inert>
      <CardFront shown={shown} locale={locale} questionId={id} typed="" onType={nothing} onCheck={nothing} />
    </div>
  )
}
