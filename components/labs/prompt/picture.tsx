import type { PromptAct, PromptState, PromptTrace } from '@/lib/labs/prompt/state'
import type { PictureProps } from '../frame/lab'
import { Memory } from './memory'
import { Terminals } from './terminals'

/** The terminals, and what the nodes behind them have in memory. */
export function Picture({ state, act }: PictureProps<PromptState, PromptTrace, PromptAct>) {
  return (
    <>
      <Terminals state={state} act={act} />
      <Memory state={state} />
    </>
  )
}
