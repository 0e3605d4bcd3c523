import { useTranslations } from 'next-intl'
import { type FormEvent, type KeyboardEvent, useId, useState } from 'react'
import { Icon } from '@/components/ui/icon'
import type { Prompt, PromptAct, PromptState } from '@/lib/labs/prompt/state'
import { linesOf, promptText } from '@/lib/labs/prompt/terminal'

type CommandLineProps = {
  readonly prompt: Prompt
  readonly state: PromptState
  readonly name: string
  readonly act: (act: PromptAct) => void
}

/** Where commands are typed. ↑ and ↓ go through the lines that were typed before; what was begun comes back at the end. */
export function CommandLine({ prompt, state, name, act }: CommandLineProps) {
  const t = useTranslations('lab-prompt')
  const id = useId()
  const [line, setLine] = useState('')
  /** How many lines back, and what had been begun before. */
  const [back, setBack] = useState({ steps: 0, begun: '' })
  const lines = linesOf(state, prompt)
  const send = (event: FormEvent): void => {
    event.preventDefault()
    // An empty line means something to Memcached alone: an item without data.
    if (line.trim() !== '' || prompt === 'memcached') act({ kind: 'type', prompt, line })
    setLine('')
    setBack({ steps: 0, begun: '' })
  }
  const recall = (event: KeyboardEvent): void => {
    const direction = event.key === 'ArrowUp' ? 1 : event.key === 'ArrowDown' ? -1 : 0
    if (direction === 0 || event.nativeEvent.isComposing) return
    event.preventDefault()
    const steps = Math.min(lines.length, Math.max(0, back.steps + direction))
    const begun = back.steps === 0 ? line : back.begun
    setBack({ steps, begun })
    setLine(steps === 0 ? begun : (lines[lines.length - steps] ?? ''))
  }
  return (
    <form className="command" onSubmit={send}>
      <label className="sign" htmlFor={id}>
        <span className="vh">{t('line', { prompt: name })}</span>
        <span aria-hidden="true">{promptText(state, prompt)}</span>
      </label>
      <input
        id={id}
        value={line}
        onChange={({ target }) => setLine(target.value)}
        onKeyDown={recall}
        title={t('historyHint')}
        autoCapitalize="none"
        autoComplete="off"
        autoCorrect="off"
        spellCheck={false}
        enterKeyHint="send"
      />
      <button type="submit" className="key" aria-label={t('send')} title={t('send')}>
        <Icon name="arrow-right" size="m" />
      </button>
    </form>
  )
}
