import { localHref } from '@/lib/core/address'
import type { Locale } from '@/lib/core/locale'
import { InlineData } from '../ui/inline-script'

/**
 * Lets the browser fetch a page of this language when its link is pointed at or pressed, so that going from a lesson into the app and
 * back is one place. Fetched, not run: a page that was never seen must record nothing. For reading pages only: on a page that
 * lives long Chromium keeps every link such rules have ever met, and what hangs on it (62 nodes a card in the deck, measured).
 */
export function SpeculationRules({ locale }: { locale: Locale }) {
  const where = { href_matches: `${localHref(locale)}*` }
  return (
    <InlineData type="speculationrules" data={{ prefetch: [{ source: 'document', where, eagerness: 'moderate' }] }} />
  )
}
