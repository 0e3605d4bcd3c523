import type { Bilingual } from '../../core/locale'

/**
 * Interface words: each key holds both languages side by side, so that neither can be left out and a reviewer sees them together.
 * Values are ICU messages.
 */
export type PairedMessages = { readonly [key: string]: Bilingual }
