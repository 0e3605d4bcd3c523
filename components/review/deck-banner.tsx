import { StatusBanner } from '@/components/progress/status-banner'
import { useStoreStatus } from '@/lib/store/react'

/** The store's banner, but for "saving", which comes and goes: it is said beside undo, where nothing has to move for it. */
export function DeckBanner() {
  const { status } = useStoreStatus()
  return status === 'saving' ? <div /> : <StatusBanner />
}
