import { plainText } from '@/lib/content/plain-text'
import type { Fact } from '@/lib/content/types'
import type { Locale } from '@/lib/core/locale'
import { sheetId } from './fact-seed'

/** On a wide page the facts of a paragraph stand in the margin beside it. The seeds say the same, so readers by ear skip these. */
export function BlockNotes({ facts, locale }: { facts: readonly Fact[]; locale: Locale }) {
  if (facts.length === 0) return null
  return (
    <div className="notes" aria-hidden="true">
      {facts.map((fact) => (
        <button type="button" className="note" key={fact.id} popoverTarget={sheetId(fact.id)} tabIndex={-1}>
          <i className="seed none" data-fact={fact.id} />
          <span>{plainText(fact.claim[locale])}</span>
        </button>
      ))}
    </div>
  )
}
