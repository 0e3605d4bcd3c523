import type { RootContent } from 'mdast'
import { type Bilingual, mapHalves } from '../../core/locale'
import { isFactId, isKebab } from '../ids'
import { plainText } from '../plain-text'
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
import { findHalves, toPair } from './pair'
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

/** What stands above the first fact: the topic's name, as `# Title` and its Korean. A file without one goes by its id. */
function readTitle(blocks: readonly RootContent[], topic: string, scope: Scope): { title: Bilingual; used: number } {
  const [first] = blocks
  const found = first?.type === 'heading' && first.depth === 1 ? findHalves(blocks, 0, scope) : null
  const pair = found === null ? null : toPair(found.halves, found.line, scope)
  return {
    title: pair === null ? { en: topic, ko: topic } : mapHalves(pair, plainText),
    used: found?.used ?? 0,
  }
}

/** Reads facts/<topic>.md: its title, then one `## fact-id` after the other. */
export function readFacts(topic: string, text: string, scope: Scope): { topic: Topic; facts: readonly Fact[] } {
  if (!isKebab(topic)) scope.report('bad-id', 1, topic)
  const blocks = parseBlocks(text, scope)
  const starts = blocks.flatMap((block, index) => (isFactHeading(block) ? [index] : []))
  const { title, used } = readTitle(blocks, topic, scope)
  for (const block of blocks.slice(used, starts[0] ?? blocks.length))
    scope.report('fact-shape', lineOf(block), scope.quote(lineOf(block)))
  const facts = starts.flatMap(
    (start, index) => readFact(blocks.slice(start, starts[index + 1]), topic, text, scope) ?? [],
  )
  return { topic: { id: topic, title, facts: facts.map(({ id }) => id) }, facts }
}
