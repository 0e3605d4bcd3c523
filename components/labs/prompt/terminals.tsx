import { useTranslations } from 'next-intl'
import { useEffect, useId, useState } from 'react'
import type { Prompt, PromptAct, PromptState } from '@/lib/labs/prompt/state'
import { promptsOf } from '@/lib/labs/prompt/terminal'
import { Terminal } from './terminal'

type TerminalsProps = { readonly state: PromptState; readonly act?: ((act: PromptAct) => void) | undefined }

/** All terminals side by side; on a phone one at a time, the one where something was typed last. */
export function Terminals({ state, act }: TerminalsProps) {
  const t = useTranslations('lab-prompt')
  const name = useId()
  const prompts = promptsOf(state)
  const [chosen, setChosen] = useState<Prompt>('a')
  const count = state.exchanges.length
  const last = state.exchanges.findLast(({ line }) => line !== '')?.prompt
  // biome-ignore lint/correctness/useExhaustiveDependencies: each exchange shows its terminal, also where the last was typed
  useEffect(() => {
    if (last) setChosen(last)
  }, [count, last])
  const shown = prompts.includes(chosen) ? chosen : 'a'
  return (
    <>
      <fieldset className="seg terminal-tabs phone">
        <legend className="vh">{t('terminals')}</legend>
        {prompts.map((prompt) => (
          <label key={prompt}>
            <input
              type="radio"
              className="vh"
              name={name}
              checked={prompt === shown}
              onChange={() => setChosen(prompt)}
            />
            {t(`tab-${prompt}`)}
          </label>
        ))}
      </fieldset>
      <div className="terminals">
        {prompts.map((prompt) => (
          <Terminal key={prompt} prompt={prompt} state={state} away={prompt !== shown} act={act} />
        ))}
      </div>
    </>
  )
}
