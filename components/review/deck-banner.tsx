import { StatusBanner } from '@/components/progress/status-banner'
import { useStoreStatus } from '@/lib/store/react'

/**
 * The store's banner, but for "saving", which comes and goes: it is said beside undo, where nothing has to move for it.
 * @param note what this session is, where it is not an ordinary one
 */
export function DeckBanner({ note }: { note?: string | false }) {
  const { status } = useStoreStatus()
  return (
    <div>
      {status !== 'saving' && <StatusBanner />}
      {note && <aside className="cram-note">{note}</aside>}
    </div>
  )
}
