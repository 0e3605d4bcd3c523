import type { Progress } from './state'

/** Whether anything was read, reviewed, answered or planned yet. */
export const hasBegun = ({ plan, cards, lessonsRead, answers, attempts }: Progress): boolean =>
  plan !== null || [cards, lessonsRead, answers, attempts].some((done) => Object.keys(done).length > 0)
