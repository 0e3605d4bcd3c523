import type { Request } from '@/lib/search/answer'
import { openDesk, type Said } from './desk'

export type Searcher = { readonly ask: (request: Request) => void; readonly close: () => void }

/** Opens the search in a worker, or on the page where the worker cannot be loaded. */
export function openSearch(onSaid: (said: Said) => void): Searcher {
  const worker = new Worker(new URL('./search-worker.ts', import.meta.url), { type: 'module' })
  let last: Request | null = null
  let open = true
  const say = (said: Said): void => {
    if (open) onSaid(said)
  }
  let send = (request: Request): void => worker.postMessage(request)
  worker.addEventListener('message', ({ data }: MessageEvent<Said>) => say(data))
  worker.addEventListener('error', () => {
    worker.terminate()
    send = openDesk(say)
    if (last) send(last)
  })
  return {
    ask(request) {
      last = request
      send(request)
    },
    close() {
      open = false
      worker.terminate()
    },
  }
}
