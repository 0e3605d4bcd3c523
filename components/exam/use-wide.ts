import { useSyncExternalStore } from 'react'

/** From here on the map stands beside the paper; the width is the one in room.css. */
const WIDE = '(min-width: 900px)'

function watch(onChange: () => void): () => void {
  const media = matchMedia(WIDE)
  media.addEventListener('change', onChange)
  return () => media.removeEventListener('change', onChange)
}

/** Whether the screen has room for the map; without a screen it has none. */
export const useWide = (): boolean =>
  useSyncExternalStore(
    watch,
    () => matchMedia(WIDE).matches,
    () => false,
  )
