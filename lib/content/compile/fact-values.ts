import type { Bilingual } from '../../core/locale'
import { numberTokens } from '../../text/numbers'
import { isDomainId } from '../ids'
import { plainText } from '../plain-text'
import type { DomainId, Fact, Paired, Port, Source, Verdict } from '../types'
import { checkPlainPair } from './check-pair'
import type { Field } from './fact-fields'
import { splitAtArrow } from './halves'
import { toPair } from './pair'
import type { Scope } from './scope'

type Reader<T> = (field: Field | undefined, scope: Scope) => T

const VERDICTS: readonly Verdict[] = ['current', 'outdated', 'wrong', 'disputed', 'exam-simplification']

/** `- verdict: current` */
export const readVerdict: Reader<Verdict> = (field, scope) => {
  const verdict = VERDICTS.find((known) => known === field?.text)
  if (verdict === undefined && field !== undefined)
    scope.report('bad-verdict', field.line, field.text, { known: VERDICTS.join(', ') })
  return verdict ?? 'current'
}

/** `- today: English → 한국어`, a sentence in both languages. */
export const readSentence: Reader<Paired | null> = (field, scope) =>
  field === undefined ? null : toPair(splitAtArrow(field.runs()), field.line, scope)

/** `- source: Title — address; Title — address`; an address without a scheme is https. */
export const readSources: Reader<readonly Source[]> = (field) =>
  (field?.text ?? '')
    .split(/;\s+/)
    .filter((source) => source !== '')
    .map((source) => {
      const [, title = '', address = ''] = /^(.*\S)\s+—\s+(\S+\.\S+)$/.exec(source) ?? []
      if (title === '') return { title: source, url: null }
      return { title, url: /^https?:\/\//.test(address) ? address : `https://${address}` }
    })

/** `- checked: 2026-11` */
export const readChecked: Reader<string> = (field, scope) => {
  if (field !== undefined && !/^\d{4}-(?:0[1-9]|1[0-2])$/.test(field.text))
    scope.report('bad-checked', field.line, field.text)
  return field?.text ?? ''
}

/** `- domains: secure, resilient`, or `none` for facts outside the exam. */
export const readDomains: Reader<readonly DomainId[]> = (field, scope) => {
  if (field === undefined || field.text === 'none') return []
  const names = field.text.split(/,\s*/)
  for (const name of names) scope.refer('domain', name, field.line)
  return names.filter(isDomainId)
}

/** `- service: Redis → Redis`; without an arrow the name is the same in both. */
export const readService: Reader<Bilingual | null> = (field, scope) => {
  if (field === undefined) return null
  const [en = '', ko = en, ...more] = field.text.split(/\s+→\s+/)
  if (more.length > 0) scope.report('two-arrows', field.line, field.text)
  checkPlainPair({ en, ko }, { en: field.line, ko: field.line }, scope)
  return { en, ko }
}

const portOf = (text: string): Port | null => {
  const [, digits = '', protocol = ''] = /^(\d{1,5})\/(tcp\+udp|tcp|udp)$/.exec(text) ?? []
  const number = Number(digits)
  if (number < 1 || number > 65535) return null
  return protocol === 'tcp' || protocol === 'udp' || protocol === 'tcp+udp' ? { number, protocol } : null
}

/** `- port: 6379/tcp, 53/tcp+udp` */
export const readPorts: Reader<readonly Port[]> = (field, scope) => {
  if (field === undefined) return []
  return field.text.split(/,\s*/).flatMap((text) => {
    const port = portOf(text.trim())
    if (port === null) scope.report('bad-port', field.line, text)
    return port ?? []
  })
}

/** The port line and the sentence that is taught must agree. */
export function checkPortsInClaim({ claim, ports }: Pick<Fact, 'claim' | 'ports'>, line: number, scope: Scope): void {
  const stated = numberTokens(plainText(claim.en)).map(({ digits }) => digits)
  for (const { number } of ports)
    if (!stated.includes(String(number))) scope.report('port-not-in-claim', line, plainText(claim.en), { port: number })
}
