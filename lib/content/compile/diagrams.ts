import { isKebab } from '../ids'
import type { Diagram } from '../types'
import { diagramSchema } from './schemas'
import type { Scope } from './scope'
import { readYaml } from './yaml'
import { plainPair, richPair } from './yaml-pairs'

/** Reads diagrams/<id>.yml: the words of one drawing. */
export function readDiagram(id: string, text: string, scope: Scope): Diagram | null {
  if (!isKebab(id)) scope.report('bad-id', 1, id)
  scope.define('diagram', id, 1)
  const source = readYaml(text, 1, diagramSchema, scope)
  if (source === null) return null
  const { title, description, caption, labels } = source.value
  return {
    id,
    title: plainPair(title, source, ['title'], scope),
    description: plainPair(description, source, ['description'], scope),
    caption: richPair(caption, source, ['caption'], scope),
    labels: Object.fromEntries(
      Object.entries(labels).map(([name, label]) => [name, plainPair(label, source, ['labels', name], scope)]),
    ),
  }
}
