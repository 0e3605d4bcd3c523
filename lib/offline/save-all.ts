/** The page's side of saving everything for offline use: it asks the worker for a little more until nothing is missing. */
import { ask } from './ask'
import { isKept, type Kept, type Wish } from './wishes'

async function askKept(wish: Wish): Promise<Kept | null> {
  const { active } = await navigator.serviceWorker.ready
  const said = active ? await ask(active, wish) : null
  return isKept(said) ? said : null
}

/** How much is on the device. Waits until the pages themselves are; null where there is no worker to ask. */
export const readKept = async (): Promise<Kept | null> => ('serviceWorker' in navigator ? askKept('how-much') : null)

/**
 * Saves what is missing. What is saved stays saved, however it ends.
 * @param goOn hears how far it is; stops it by false
 * @returns how far it came, and why no further
 */
export async function saveAll(before: Kept, goOn: (kept: Kept) => boolean): Promise<Kept> {
  let kept = before
  let wish: Wish = 'check-room'
  while (kept.missing > 0 && goOn(kept)) {
    const said = await askKept(wish)
    // A worker that says nothing was replaced in the middle of it.
    if (said === null) return { ...kept, stopped: 'unreachable' }
    kept = said
    if (kept.stopped !== null) return kept
    wish = 'save-some'
  }
  return kept
}
