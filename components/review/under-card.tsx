import { useId } from 'react'
import type { Locale } from '@/lib/core/locale'
import { CardFront } from './card-front'
import type { Shown } from './shown'

const nothing = (): void => {}

/** The next card's front, seen while the one above it is on its way. */
export function UnderCard({ shown, locale }: { shown: Shown; locale: Locale }) {
  const id = useId()
  return (
    <div className="under" aria-hidden="true" inert>
      <CardFront shown={shown} locale={locale} questionId={id} typed="" onType={nothing} onCheck={nothing} />
    </div>
  )
}
