import type { RootContent } from 'mdast'
import { isFactId, isKebab } from '../ids'
import type { Fact, Topic } from '../types'
import { type Field, readFields } from './fact-fields'
import {
  checkPortsInClaim,
  readChecked,
  readDomains,
  readPorts,
  readSentence,
  readService,
  readSources,
  readVerdict,
} from './fact-values'
import { lineOf, parseBlocks } from './markdown'
import { findHalves, findTitle, toPair } from './pair'
import { readRuns, sourceText } from './runs'
import type { Scope } from './scope'

const isFactHeading = (block: RootContent): boolean => block.type === 'heading' && block.depth === 2

function checkPortFields(service: Field | undefined, port: Field | undefined, scope: Scope): void {
  const alone = service === undefined ? port : port === undefined ? service : undefined
  if (alone !== undefined) scope.report('port-without-service', alone.line, alone.text)
}

function readFact(blocks: readonly RootContent[], topic: string, source: string, scope: Scope): Fact | null {
  const [heading] = blocks
  if (heading?.type !== 'heading') return null
  const line = lineOf(heading)
  const id = sourceText(readRuns(heading.children, scope)).trim()
  scope.define('fact', id, line)
  if (!isFactId(id)) scope.report('bad-id', line, id)

  const claim = findHalves(blocks, 1, scope)
  const pair = claim === null ? null : toPair(claim.halves, claim.line, scope)
  const [list, ...more] = blocks.slice(1 + (claim?.used ?? 0))
  if (claim === null || list?.type !== 'list' || more.length > 0) {
    scope.report('fact-shape', lineOf(more[0] ?? list ?? heading), id)
    return null
  }
  const fields = readFields(list, source, line, scope)
  checkPortFields(fields.get('service'), fields.get('port'), scope)
  const values = {
    verdict: readVerdict(fields.get('verdict'), scope),
    today: readSentence(fields.get('today'), scope),
    exam: readSentence(fields.get('exam'), scope),
    note: readSentence(fields.get('note'), scope),
    sources: readSources(fields.get('source'), scope),
    checked: readChecked(fields.get('checked'), scope),
    domains: readDomains(fields.get('domains'), scope),
    service: readService(fields.get('service'), scope),
    ports: readPorts(fields.get('port'), scope),
  }
  if (pair === null || !isFactId(id)) return null
  checkPortsInClaim({ claim: pair, ports: values.ports }, fields.get('port')?.line ?? line, scope)
  return { id, topic, claim: pair, ...values }
}

/** Reads facts/<topic>.md: its title, then one `## fact-id` after the other. */
export function readFacts(topic: string, text: string, scope: Scope): { topic: Topic; facts: readonly Fact[] } {
  if (!isKebab(topic)) scope.report('bad-id', 1, topic)
  const blocks = parseBlocks(text, scope)
  const starts = blocks.flatMap((block, index) => (isFactHeading(block) ? [index] : []))
  // What stands above the first fact is the topic's name; a file without one goes by its id.
  const { title, used } = findTitle(blocks, scope)
  for (const block of blocks.slice(used, starts[0] ?? blocks.length))
    scope.report('fact-shape', lineOf(block), scope.quote(lineOf(block)))
  const facts = starts.flatMap(
    (start, index) => readFact(blocks.slice(start, starts[index + 1]), topic, text, scope) ?? [],
  )
  return { topic: { id: topic, title: title ?? { en: topic, ko: topic }, facts: facts.map(({ id }) => id) }, facts }
}
