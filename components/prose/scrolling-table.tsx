import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'

/** A table that scrolls by itself where the page is narrower than it: reachable by keyboard, so that its end can be read. */
export function ScrollingTable({ children }: { children: ReactNode }) {
  const t = useTranslations('reading')
  return (
    // A group, not a region: several tables of a page would be landmarks of one name.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must take the focus to be scrolled by keys
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for form controls
    <div className="tablewrap span" role="group" aria-label={t('table')} tabIndex={0}>
      {children}
    </div>
  )
}
