/** The search beside the page: loading, indexing and ranking never hold up a key. */
import type { Request } from '@/lib/search/answer'
import { openDesk } from './desk'

const ask = openDesk((said) => postMessage(said))
addEventListener('message', ({ data }: MessageEvent<Request>) => ask(data))
