import { useEffect, useState } from 'react'
import { type Digest, digestIn } from '@/lib/progress/stored-digest'
import { openWith } from '@/lib/store/opening'
import { pageOperations } from '@/lib/store/page-operations'

/** How warm each fact is, as the snapshot of the log last held it. Nothing is warm where there is no log. */
export function useHeat(): Digest {
  const [digest, setDigest] = useState<Digest>({})
  useEffect(() => {
    let current = true
    void read().then((found) => {
      if (current) setDigest(found)
    })
    return () => {
      current = false
    }
  }, [])
  return digest
}

async function read(): Promise<Digest> {
  const opened = await openWith(pageOperations)
  if (!opened.ok) return {}
  const snapshot = await opened.value.snapshot()
  opened.value.close()
  return digestIn(snapshot.ok ? snapshot.value : null)
}
