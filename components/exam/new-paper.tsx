import { useTranslations } from 'next-intl'
import { useState } from 'react'
import type { QuestionIndex } from '@/lib/content/payload'
import type { Blueprint } from '@/lib/content/types'
import { assembleForm } from '@/lib/exam/assemble'
import { drawSeed } from './draw-seed'
import { PaperTable } from './paper-table'
import { quickExam } from './quick'
import { type StartOptions, useStart } from './use-start'

type NewPaperProps = StartOptions & { readonly index: QuestionIndex }

/** A paper, drawn and laid on the table: what it is made of, the rules, and the one key that starts the clock. */
export function NewPaper({ index, ...options }: NewPaperProps) {
  const blueprint = quickExam(index.blueprints)
  return blueprint ? <Paper index={index} blueprint={blueprint} {...options} /> : null
}

function Paper({ index, blueprint, ...options }: NewPaperProps & { blueprint: Blueprint }) {
  const { locale } = options
  const t = useTranslations('exam')
  const [seed] = useState(drawSeed)
  const drawn = assembleForm({ blueprint, bank: index.questions, seed })
  const { state, start } = useStart(options)
  const { questions: count, minutes } = blueprint
  if (!drawn.ok) {
    const { wanted, available } = drawn.error
    return (
      <>
        <h1>{blueprint.name[locale]}</h1>
        <p className="lead">{t('bankTooSmall', { wanted, available })}</p>
      </>
    )
  }
  const { form } = drawn.value
  return (
    <>
      <p className="eyebrow">{blueprint.name[locale]}</p>
      <h1>{t('startTitle', { count, minutes })}</h1>
      <p className="lead">{t('startLead')}</p>
      <button type="button" className="go" onClick={() => void start(form)} aria-disabled={state === 'busy'}>
        {t(state === 'busy' ? 'starting' : 'start')}
        <span className="meta">{t('minutesCost', { minutes })}</span>
      </button>
      <div role="alert">{state === 'failed' && <p className="alert">{t('loadFailed')}</p>}</div>
      <div className="cols">
        <section>
          <h2>{t('madeOf')}</h2>
          <PaperTable locale={locale} blueprint={blueprint} index={index} drawn={drawn.value} />
        </section>
        <section>
          <h2>{t('rules')}</h2>
          <ul className="exrules">
            <li>{t('ruleOpen')}</li>
            <li>{t('rulePartial')}</li>
            <li>{t('ruleClock')}</li>
          </ul>
        </section>
      </div>
    </>
  )
}
