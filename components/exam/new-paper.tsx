import { useMemo, useState } from 'react'
import type { QuestionIndex } from '@/lib/content/payload'
import { drawPaper } from '@/lib/exam/paper'
import { useQuery } from './address'
import { drawSeed } from './draw-seed'
import { blueprintOf, choiceFromAddress, selectionOf } from './paper-choice'
import { PaperChoices } from './paper-choices'
import { NoPaper, PaperHead } from './paper-head'
import { PaperRules } from './paper-rules'
import { PaperTable } from './paper-table'
import { PrintKey } from './print-key'
import { ShortNote } from './short-note'
import { StartKey } from './start-key'
import { useExposure } from './use-exposure'
import { useExtraTime } from './use-extra-time'
import { type StartOptions, useStart } from './use-start'

type NewPaperProps = StartOptions & { readonly index: QuestionIndex }

/** The page begins with what its address asks for, and begins anew when that changes. */
export function NewPaper(props: NewPaperProps) {
  const asked = { kind: useQuery('kind'), of: useQuery('of'), mode: useQuery('mode') }
  return <Paper key={JSON.stringify(asked)} {...props} asked={asked} />
}

type PaperProps = NewPaperProps & { readonly asked: Parameters<typeof choiceFromAddress>[0] }

/** A paper, chosen, drawn and laid on the table: what it is made of, the rules, and the one key that starts it. */
function Paper({ index, asked, ...options }: PaperProps) {
  const { locale } = options
  const [choice, setChoice] = useState(() => choiceFromAddress(asked, index))
  const [extraTime, setExtraTime] = useExtraTime()
  const [seed] = useState(drawSeed)
  const exposure = useExposure()
  const { state, start } = useStart(options)
  const blueprint = blueprintOf(choice, index)
  const drawn = useMemo(() => {
    const { study } = choice
    const request = { blueprint: blueprint?.id ?? '', selection: selectionOf(choice, index), study, extraTime }
    return drawPaper(index, request, exposure, seed)
  }, [choice, blueprint, index, extraTime, exposure, seed])
  if (!blueprint) return null
  const paper = drawn.ok ? drawn.value : null
  const known = { locale, index, exposure }
  return (
    <>
      <div aria-live="polite">
        {drawn.ok ? (
          <>
            <PaperHead locale={locale} form={drawn.value.form} />
            <ShortNote form={drawn.value.form} wanted={blueprint.questions} index={index} exposure={exposure} />
          </>
        ) : (
          <NoPaper locale={locale} index={index} choice={choice} refusal={drawn.error} />
        )}
      </div>
      <div className="cols">
        <div>
          <PaperChoices
            {...known}
            choice={choice}
            onChoice={setChoice}
            extraTime={extraTime}
            onExtraTime={setExtraTime}
          />
          {paper && <StartKey minutes={paper.form.minutes} state={state} onStart={() => void start(paper.form)} />}
          {paper && <PrintKey locale={locale} form={paper.form} />}
        </div>
        <div>
          {paper && <PaperTable {...known} blueprint={blueprint} paper={paper} />}
          <PaperRules study={choice.study} />
        </div>
      </div>
    </>
  )
}
