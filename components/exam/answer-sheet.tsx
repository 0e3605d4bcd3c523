import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { StudyLink } from '@/components/navigation/study-link'
import { RichText } from '@/components/prose/rich-text'
import { Icon } from '@/components/ui/icon'
import type { Locale } from '@/lib/core/locale'
import { SECOND } from '@/lib/core/time'
import { AnswerOption } from './answer-option'
import { PartingRows } from './parting-rows'
import { type FactBook, partingFacts, type AnswerSheet as Sheet } from './report-model'
import { LETTERS } from './room-model'

const OUTCOMES = {
  correct: { icon: 'check', word: 'correct' },
  wrong: { icon: 'cross', word: 'wrong' },
  open: { icon: 'miss', word: 'unanswered' },
} as const

type AnswerSheetProps = {
  readonly sheet: Sheet
  readonly book: FactBook
  readonly locale: Locale
  readonly language: Locale
  /** Not one of a paper: without its number and its address. */
  readonly alone?: boolean
  /** More about the answer, beside the time it took. */
  readonly notes?: readonly string[]
  /** What stands below the options, in place of the facts where exam and today part. */
  readonly children?: ReactNode
}

/** One question of the report: what you chose, what is right, and why for every option. */
export function AnswerSheet({ sheet, book, locale, language, alone = false, notes = [], children }: AnswerSheetProps) {
  const t = useTranslations('exam')
  const { icon, word } = OUTCOMES[sheet.outcome]
  const seconds = Math.round(sheet.ms / SECOND)
  const Heading = alone ? 'h2' : 'h3'
  return (
    <li className="qa" id={`q-${sheet.number}`}>
      <div className="eyebrow">
        <Heading>
          <Icon name={icon} />
          {!alone && `${t('questionNumber', { number: sheet.number })} · `}
          {t(word)}
        </Heading>
        <span>
          {[
            !sheet.scored && t('unscored'),
            t('spent', { minutes: Math.floor(seconds / 60), seconds: seconds % 60 }),
            ...notes,
          ]
            .filter(Boolean)
            .join(' · ')}
        </span>
      </div>
      <div className="stem" lang={language}>
        {sheet.question.stem.map((paragraph, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: compiled paragraphs never change order
          <p className="par" key={index}>
            <RichText rich={paragraph[language]} />
          </p>
        ))}
      </div>
      <ul className="opts">
        {sheet.options.map((option, index) => (
          <AnswerOption
            key={option.id}
            option={option}
            letter={LETTERS[index] ?? ''}
            chosen={sheet.chosen.includes(option.id)}
            language={language}
          />
        ))}
      </ul>
      <div className="foot2">
        {children ??
          partingFacts(sheet.question, book).map((fact) => (
            <PartingRows key={fact.id} fact={fact} language={language} />
          ))}
        {!alone && (
          <StudyLink locale={locale} path={`/exam?question=${sheet.id}`} className="link">
            {t('address')}
          </StudyLink>
        )}
      </div>
    </li>
  )
}
