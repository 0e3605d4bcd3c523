import { useTranslations } from 'next-intl'
import { type FormEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react'
import type { Locale } from '@/lib/core/locale'
import { asked } from '@/lib/labs/ports/drill'
import { DrillClock } from './drill-clock'
import { Missed, Said } from './drill-said'
import { useAsking } from './use-asking'
import type { Drill, Run } from './use-drill'

/** The Enter that ends a composition belongs to the input method; 229 is what browsers send that end it first. */
const holdComposition = (event: KeyboardEvent): void => {
  if (event.key === 'Enter' && (event.nativeEvent.isComposing || event.keyCode === 229)) event.preventDefault()
}

/** One question after another in one field, which never loses the focus: a keypad that is open stays open. */
export function DrillQuestion({ locale, run, drill }: { locale: Locale; run: Run; drill: Drill }) {
  const t = useTranslations('ports-drill')
  const asking = useAsking(locale)
  const [typed, setTyped] = useState('')
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => field.current?.focus(), [])
  const { missed } = run
  const shown = missed ?? run.state
  const question = asked(shown)
  if (!question) return null
  const { direction } = question
  const number = shown.answers.length + 1
  const go = (event: FormEvent): void => {
    event.preventDefault()
    field.current?.focus()
    if (missed) drill.goOn()
    else drill.answer(typed)
    setTyped('')
  }
  return (
    <section className="drill-asked">
      <p className="drill-head">
        <span>{t('progress', { number, count: shown.questions.length })}</span>
        {shown.timed && <DrillClock key={number} stopped={missed !== null} />}
      </p>
      <progress className="drill-bar" aria-hidden="true" max={shown.questions.length} value={number - 1} />
      <h1 id="asked">{asking(question)}</h1>
      <form onSubmit={go}>
        <input
          ref={field}
          className="typed"
          value={missed ? (run.typed.at(-1) ?? '') : typed}
          readOnly={missed !== null}
          inputMode={direction === 'to-port' ? 'numeric' : 'text'}
          aria-label={t(`answer-${direction}`)}
          aria-describedby={direction === 'to-port' ? 'asked' : 'asked one-is-enough'}
          onChange={({ target }) => setTyped(target.value)}
          onKeyDown={holdComposition}
          autoCapitalize="off"
          autoComplete="off"
          autoCorrect="off"
          spellCheck={false}
          enterKeyHint={missed ? 'next' : 'go'}
        />
        <button type="submit" className="go">
          {t(missed ? (asked(run.state) ? 'next' : 'toResult') : 'check')}
        </button>
      </form>
      {direction === 'to-service' && !missed && (
        <p className="aside" id="one-is-enough">
          {t('oneIsEnough')}
        </p>
      )}
      {missed ? <Missed locale={locale} question={question} drill={drill} /> : null}
      <Said locale={locale} run={run} />
      <button type="button" className="link stop" onClick={drill.stop}>
        {t('stop')}
      </button>
    </section>
  )
}
