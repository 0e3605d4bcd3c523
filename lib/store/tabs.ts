/** What tabs tell each other: the ids of events that are committed. The events themselves are read from the database, where they
 * are guarded like any row; a message can be lost, doubled or forged without harm. */

export type Tabs = {
  /** Tells other tabs that these events are in the database. Only after the commit. */
  announce(ids: readonly string[]): void
  /** Tells them that something else is no longer as they read it: rows of the log came in between or are gone, or own cards changed. */
  announceChange(what: Changed): void
  /** @returns a function that stops listening */
  listen(hear: (ids: readonly string[]) => void, onChange?: (what: Changed) => void): () => void
}

/** The part of BroadcastChannel that is used. */
export type Channel = {
  postMessage(message: unknown): void
  addEventListener(type: 'message', listener: (event: { readonly data: unknown }) => void): void
  removeEventListener(type: 'message', listener: (event: { readonly data: unknown }) => void): void
}

export type Changed = 'log' | 'cards'

type Message = { readonly kind: 'appended'; readonly ids: readonly string[] }

/** The message to post after a commit: lib/reading posts the same one. */
export const appended = (ids: readonly string[]): Message => ({ kind: 'appended', ids })

const isMessage = (data: unknown): data is Message =>
  typeof data === 'object' &&
  data !== null &&
  'kind' in data &&
  data.kind === 'appended' &&
  'ids' in data &&
  Array.isArray(data.ids) &&
  data.ids.every((id) => typeof id === 'string')

const isChange = (data: unknown): data is { readonly kind: 'changed'; readonly what: Changed } =>
  typeof data === 'object' &&
  data !== null &&
  'kind' in data &&
  data.kind === 'changed' &&
  'what' in data &&
  (data.what === 'log' || data.what === 'cards')

/** @param channel null where the browser has none: then a tab sees the others' acts when it loads */
export function createTabs(channel: Channel | null): Tabs {
  const post = (message: unknown): void => {
    try {
      channel?.postMessage(message)
    } catch {
      // A closed channel: the page is going away, and the events are safe.
    }
  }
  return {
    announce: (ids) => post(appended(ids)),
    announceChange: (what) => post({ kind: 'changed', what }),
    listen(hear, onChange) {
      const listener = ({ data }: { readonly data: unknown }) => {
        if (isMessage(data)) hear(data.ids)
        else if (isChange(data)) onChange?.(data.what)
      }
      channel?.addEventListener('message', listener)
      return () => channel?.removeEventListener('message', listener)
    },
  }
}
