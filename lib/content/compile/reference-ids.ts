import { isFactId } from '../ids'
import type { FactId } from '../types'
import type { Scope } from './scope'

/** Registers the facts a construct names; those that cannot be ids are reported as unknown like the rest. */
export function factIds(ids: readonly string[], line: number, scope: Scope): FactId[] {
  for (const id of ids) scope.refer('fact', id, line)
  return ids.filter(isFactId)
}
