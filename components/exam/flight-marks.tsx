import type { AnswerChange } from '@/lib/exam/answer-change'

/** A change for the better points up, one for the worse down, one between wrong answers neither way: shape tells, not colour. */
const SHAPES = {
  'wrong-to-right': { path: 'M0-5.5 5.5 4.5h-11z', tone: 'accf' },
  'right-to-wrong': { path: 'M0 5.5 5.5-4.5h-11z', tone: 'ink' },
  'wrong-to-wrong': { path: 'M0-5 5 0 0 5-5 0z', tone: 'hollow' },
} as const

export type Change = Exclude<AnswerChange, 'first'>

export const CHANGE_WORDS = {
  'wrong-to-right': 'wrongToRight',
  'right-to-wrong': 'rightToWrong',
  'wrong-to-wrong': 'wrongToWrong',
} as const satisfies Record<Change, string>

export const isChange = <T extends { readonly change: AnswerChange }>(answer: T): answer is T & { change: Change } =>
  answer.change !== 'first'

export function ChangeMark({ change, x, y }: { change: Change; x: number; y: number }) {
  const { path, tone } = SHAPES[change]
  return <path className={tone} d={path} transform={`translate(${x} ${y})`} />
}
