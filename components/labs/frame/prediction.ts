import type { Confidence } from '@/lib/progress/events'

/** What was predicted, and how sure one was of it. */
export type Answer = { readonly option: string; readonly confidence: Confidence }

export const CONFIDENCES: readonly Confidence[] = ['sure', 'unsure', 'guess']
