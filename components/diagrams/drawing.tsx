import type { ComponentType } from 'react'
import type { Diagram } from '@/lib/content/types'
import type { Locale } from '@/lib/core/locale'

export type DrawingProps = { readonly diagram: Diagram; readonly locale: Locale }

const drawings: Readonly<Record<string, ComponentType<DrawingProps>>> = {}

/** The drawing of a diagram: lines here, words from content/diagrams. A diagram nobody has drawn fails the build. */
export function Drawing({ diagram, locale }: DrawingProps) {
  const Lines = drawings[diagram.id]
  if (!Lines) throw new Error(`components/diagrams has no drawing for "${diagram.id}"`)
  return <Lines diagram={diagram} locale={locale} />
}
