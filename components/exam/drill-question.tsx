import { useTranslations } from 'next-intl'
import { useRef, useState } from 'react'
import type { QuestionPayload } from '@/lib/content/payload'
import type { OptionId } from '@/lib/content/types'
import type { Locale } from '@/lib/core/locale'
import { seededRandom, shuffled } from '@/lib/core/random'
import { chooseOption, numberToChoose } from '@/lib/exam/choice'
import { judge } from '@/lib/exam/score'
import { useCommands } from '@/lib/store/react'
import { AnswerSheet } from './answer-sheet'
import { drawSeed } from './draw-seed'
import { QuestionSheet } from './question-sheet'
import { inOrder } from './room-model'

const without = (list: readonly OptionId[], one: OptionId): readonly OptionId[] => list.filter((id) => id !== one)

type DrillQuestionProps = { readonly locale: Locale; readonly language: Locale; readonly payload: QuestionPayload }

/** Choosing, then the reason for every option. The answer is recorded with the order it was seen in. */
export function DrillQuestion({ locale, language, payload: { question, facts } }: DrillQuestionProps) {
  const t = useTranslations('exam')
  const commands = useCommands()
  const [order] = useState(() =>
    shuffled(
      question.options.map(({ id }) => id),
      seededRandom(drawSeed()),
    ),
  )
  const [chosen, setChosen] = useState<readonly OptionId[]>([])
  const [struck, setStruck] = useState<readonly OptionId[]>([])
  const [hint, setHint] = useState('')
  const [ms, setMs] = useState<number | null>(null)
  const seen = useRef(performance.now())
  const choose = numberToChoose(question)
  const item = { id: question.id, number: 1, choose, question, options: inOrder(question, order) }

  if (ms !== null) {
    const sheet = { ...item, outcome: judge(question, chosen), chosen, scored: true, ms }
    return (
      <ol className="answers">
        <AnswerSheet
          sheet={sheet}
          book={new Map(facts.map((fact) => [fact.id, fact]))}
          locale={locale}
          language={language}
          alone
        />
      </ol>
    )
  }

  const press = (option: OptionId): void => {
    const result = chooseOption(chosen, option, choose)
    setHint(result.ok ? '' : t('full', { count: result.error.choose }))
    if (result.ok) setChosen(result.value)
  }
  const check = (): void => {
    const spent = Math.round(performance.now() - seen.current)
    setMs(spent)
    if (chosen.length > 0)
      void commands.answerQuestion({ question, options: order, chosen, where: 'drill', ms: spent, language })
  }
  return (
    <div className="paper">
      <p className="eyebrow">{t('choose', { count: choose })}</p>
      <QuestionSheet
        item={item}
        language={language}
        chosen={chosen}
        struck={struck}
        onChoose={press}
        onStrike={(option) => setStruck(struck.includes(option) ? without(struck, option) : [...struck, option])}
      />
      <button type="button" className="go" onClick={check}>
        {t('drillAnswer')}
      </button>
      <p className="hint" role="status">
        {hint}
      </p>
    </div>
  )
}
