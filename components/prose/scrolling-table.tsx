import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'

/** A table that scrolls by itself where the page is narrower than it: reachable by keyboard, so that its end can be read. */
export function ScrollingTable({ children }: { children: ReactNode }) {
  const t = useTranslations('reading')
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must take the focus to be scrolled by keys
    <section className="tablewrap span" aria-label={t('table')} tabIndex={0}>
      {children}
    </section>
  )
}
