import type { PairedMessages } from './types'

export const today = {} as const satisfies PairedMessages
