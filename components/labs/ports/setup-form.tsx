import { useTranslations } from 'next-intl'
import { choices, type Field, type Setup } from '@/lib/labs/ports/set-up'
import type { SetupFormProps } from '../frame/lab'
import { SelectField } from '../frame/select-field'
import { useLabWords } from '../frame/use-lab-words'
import { Repair } from './repair'
import { useSummaryWords, useValueWords } from './use-words'

/** Fields by where they are set. */
const PLACES = {
  client: ['client', 'clientGroup', 'dialPort', 'clientTls', 'credential'],
  network: ['link', 'route', 'publicAccess'],
  rule: ['source', 'rulePort'],
  server: ['engine', 'serverTls', 'login', 'permission'],
} as const satisfies Record<string, readonly Field[]>
const PLACE_IDS = ['client', 'network', 'rule', 'server'] as const

/** A set-up to repair, or any other: fields by where they are set, each place folded to one line. */
export function SetupForm({ setup, change }: SetupFormProps<Setup>) {
  const t = useTranslations('lab-ports')
  const label = useLabWords('ports')
  const words = useValueWords()
  const summary = useSummaryWords()
  const field = <F extends Field>(name: F) => (
    <SelectField
      key={name}
      label={label(name)}
      value={setup[name]}
      options={valuesOf(setup, name).map((value) => [value, words[name](value)] as const)}
      onChange={(value) => change({ ...setup, [name]: value })}
    />
  )
  return (
    <>
      <Repair setup={setup} change={change} />
      {PLACE_IDS.map((place) => (
        <details key={place} className="place">
          <summary>
            <b>{t(`place-${place}`)}</b>
            <small>{PLACES[place].map((name) => summary[name](setup)).join(' · ')}</small>
          </summary>
          {PLACES[place].map(field)}
        </details>
      ))}
    </>
  )
}

/** The values to choose from, and the one that an address brought. */
function valuesOf<F extends Field>(setup: Setup, name: F): readonly Setup[F][] {
  const known: readonly Setup[F][] = choices[name]
  return known.includes(setup[name]) ? known : [...known, setup[name]]
}
