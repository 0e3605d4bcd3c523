import type { ComponentType } from 'react'
import type { Diagram } from '@/lib/content/types'
import type { Locale } from '@/lib/core/locale'
import { DbCache } from './db-cache'
import { PortMap } from './port-map'
import { SessionStore } from './session-store'

export type DrawingProps = { readonly diagram: Diagram; readonly locale: Locale }

const drawings: Readonly<Record<string, ComponentType<DrawingProps>>> = {
  'db-cache': DbCache,
  'port-map': PortMap,
  'session-store': SessionStore,
}

/** The drawing of a diagram: lines here, words from content/diagrams. A diagram nobody has drawn fails the build. */
export function Drawing({ diagram, locale }: DrawingProps) {
  const Lines = drawings[diagram.id]
  if (!Lines) throw new Error(`components/diagrams has no drawing for "${diagram.id}"`)
  return <Lines diagram={diagram} locale={locale} />
}
