import { useTranslations } from 'next-intl'
import { useEffect, useRef } from 'react'
import type { Prompt, PromptAct, PromptState } from '@/lib/labs/prompt/state'
import { saidAt } from '@/lib/labs/prompt/terminal'
import { useLabWords } from '../frame/use-lab-words'
import { CommandLine } from './command-line'

type TerminalProps = {
  readonly prompt: Prompt
  readonly state: PromptState
  /** Not the one that a phone shows. */
  readonly away: boolean
  readonly act?: ((act: PromptAct) => void) | undefined
}

/**
 * One connection: what was typed and answered, as text that can be selected, and a line to type at. The log is silent, because the
 * frame tells every step with the name of its connection.
 */
export function Terminal({ prompt, state, away, act }: TerminalProps) {
  const t = useTranslations('lab-prompt')
  const words = useLabWords('prompt')
  const screen = useRef<HTMLDivElement>(null)
  const said = saidAt(state, prompt)
  const name = t(`prompt-${prompt}`)
  const sign = prompt === 'memcached' ? '' : '> '
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is new is at the bottom
  useEffect(() => {
    screen.current?.scrollTo({ top: screen.current.scrollHeight })
  }, [said.length, away])
  return (
    <section className={away ? 'terminal away' : 'terminal'} aria-label={name}>
      <h3>{name}</h3>
      <div
        className="screen"
        ref={screen}
        role="log"
        aria-live="off"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard
        tabIndex={0}
        aria-label={t('output', { prompt: name })}
      >
        {said.length === 0 && <p className="note">{t('firstLine')}</p>}
        {said.map(({ line, output, note }, index) => (
          // Lines never change their order.
          // biome-ignore lint/suspicious/noArrayIndexKey: exchanges have no id, and stay as they are
          <div key={index}>
            {line !== '' && (
              <pre className="typed-line">
                <span className="sign">{sign}</span>
                {line}
              </pre>
            )}
            {output !== '' && <pre>{output}</pre>}
            {note && <p className="note">{words(`trace-${note.kind}`, note.values)}</p>}
          </div>
        ))}
      </div>
      {act && <CommandLine prompt={prompt} state={state} name={name} act={act} />}
    </section>
  )
}
