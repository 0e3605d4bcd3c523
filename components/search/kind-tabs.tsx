import { useTranslations } from 'next-intl'
import type { Answer } from '@/lib/search/answer'
import { type Kind, kinds } from '@/lib/search/documents'

type TabsProps = {
  readonly counts: Answer['counts']
  readonly kind: Kind | null
  readonly onChoose: (kind: Kind | null) => void
}

/** What was found by kind, and the choice of one. */
export function KindTabs({ counts, kind, onChoose }: TabsProps) {
  const t = useTranslations('search')
  const all = kinds.reduce((sum, one) => sum + counts[one], 0)
  const there = kinds.filter((one) => counts[one] > 0 || one === kind)
  return (
    <fieldset className="kinds">
      <legend className="vh">{t('kinds')}</legend>
      <button type="button" aria-pressed={kind === null} onClick={() => onChoose(null)}>
        {t('all')} <small>{all}</small>
      </button>
      {there.map((one) => (
        <button type="button" key={one} aria-pressed={kind === one} onClick={() => onChoose(one)}>
          {t(one)} <small>{counts[one]}</small>
        </button>
      ))}
    </fieldset>
  )
}
