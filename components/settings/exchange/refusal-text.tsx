import { useTranslations } from 'next-intl'
import { LONGEST_FACE, MOST_PERSONAL_CARDS } from '@/lib/content/personal-card'
import { MOST_BYTES } from '@/lib/interchange/import/decode'
import type { ImportRefusal } from '@/lib/interchange/import/read-cards'
import type { RowFault } from '@/lib/interchange/import/read-row'

const MEGABYTE = 1024 * 1024
/** Limits as they are told. */
export const LIMITS = { megabytes: MOST_BYTES / MEGABYTE, cards: MOST_PERSONAL_CARDS, letters: LONGEST_FACE } as const

/** How many rows are named one by one. */
const NAMED = 5

/** Why a file is not taken. */
export function RefusalText({ refusal }: { refusal: ImportRefusal }) {
  const t = useTranslations('importRefusals')
  const line = 'line' in refusal ? refusal.line : 0
  return (
    <>
      <p>{t(refusal.kind, { ...LIMITS, line })}</p>
      {refusal.kind === 'nothing' && <FaultList faults={refusal.faults} />}
    </>
  )
}

/** Why rows are not taken: the first ones by their line, the rest as a number. */
export function FaultList({ faults }: { faults: readonly RowFault[] }) {
  const t = useTranslations('importRefusals')
  const word = useTranslations('interchange')
  return (
    <ul className="faults">
      {faults.slice(0, NAMED).map(({ kind, line }) => (
        <li key={line}>{t(`row-${kind}`, { ...LIMITS, line })}</li>
      ))}
      {faults.length > NAMED && <li>{word('more', { count: faults.length - NAMED })}</li>}
    </ul>
  )
}
