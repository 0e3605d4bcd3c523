import type { ComponentType } from 'react'
import { DbCache } from './db-cache'
import type { DrawingProps } from './parts'
import { PortMap } from './port-map'
import { SessionStore } from './session-store'

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
