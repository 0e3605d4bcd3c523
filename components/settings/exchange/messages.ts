/** What the page and its worker say to each other. */
import type { Result } from '@/lib/core/result'
import type { ImportPreview, ImportRefusal, Known } from '@/lib/interchange/import/read-cards'
import type { MadeFile } from '@/lib/interchange/made-file'
import type { FileRequest } from '@/lib/interchange/make-file'

export type Task =
  | { readonly kind: 'make'; readonly request: FileRequest }
  | { readonly kind: 'read'; readonly bytes: Uint8Array; readonly known: Known }

export type Answer =
  | { readonly kind: 'progress'; readonly share: number }
  | { readonly kind: 'made'; readonly file: MadeFile }
  | { readonly kind: 'read'; readonly result: Result<ImportPreview, ImportRefusal> }
  /** `offline`: a part that is fetched when first used is not here yet. `broken`: the worker could not be loaded, or fell over. */
  | { readonly kind: 'failed'; readonly why: 'offline' | 'broken' }
