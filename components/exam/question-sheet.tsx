import { useTranslations } from 'next-intl'
import type { Ref } from 'react'
import type { OptionId } from '@/lib/content/types'
import type { Locale } from '@/lib/core/locale'
import type { Stretch } from '@/lib/exam/highlight'
import { OptionRow } from './option-row'
import { LETTERS, type RoomQuestion } from './room-model'
import { Stem } from './stem'

type QuestionSheetProps = {
  readonly item: RoomQuestion
  /** Another tab writes: the answers are shown and cannot be changed. */
  readonly looksOn?: boolean
  readonly language: Locale
  readonly chosen: readonly OptionId[]
  readonly struck: readonly OptionId[]
  readonly marked?: readonly Stretch[]
  /** Set while the candidate marks words. */
  readonly onMark?: ((word: Stretch) => void) | undefined
  readonly stem?: Ref<HTMLElement>
  readonly onChoose: (option: OptionId) => void
  readonly onStrike: (option: OptionId) => void
}

/** The stem and its options: a fieldset whose legend is the question. */
export function QuestionSheet({
  item,
  looksOn = false,
  language,
  chosen,
  struck,
  marked = [],
  onMark,
  stem,
  onChoose,
  onStrike,
}: QuestionSheetProps) {
  const t = useTranslations('exam')
  return (
    <fieldset className="exq" aria-describedby="choose" disabled={looksOn}>
      <legend className="stem" lang={language}>
        <span ref={stem}>
          <Stem question={item.question} language={language} marked={marked} onMark={onMark} />
        </span>
      </legend>
      <p className="vh" id="choose">
        {t('choose', { count: item.choose })}
      </p>
      <div className="opts">
        {item.options.map((option, index) => (
          <OptionRow
            key={option.id}
            option={option}
            letter={LETTERS[index] ?? ''}
            group={item.id}
            many={item.choose > 1}
            chosen={chosen.includes(option.id)}
            struck={struck.includes(option.id)}
            language={language}
            onChoose={() => onChoose(option.id)}
            onStrike={() => onStrike(option.id)}
          />
        ))}
      </div>
    </fieldset>
  )
}
