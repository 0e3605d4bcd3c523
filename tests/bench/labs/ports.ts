import { securityPath } from '@/lib/labs/ports/model'
import { defaultSetup } from '@/lib/labs/ports/set-up'
import type { Measure } from '../table'
import { rate } from './rate'

/** A packet that is sent again as soon as it has arrived. */
export const steps = (): readonly Measure[] =>
  rate('security path', securityPath, defaultSetup, 900, 100, (step) => (step % 9 === 8 ? { kind: 'send' } : undefined))
