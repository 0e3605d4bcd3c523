import { useTranslations } from 'next-intl'
import { RichText } from '@/components/prose/rich-text'
import type { OptionId } from '@/lib/content/types'
import type { Locale } from '@/lib/core/locale'
import { OptionRow } from './option-row'
import { LETTERS, type RoomQuestion } from './room-model'

type QuestionSheetProps = {
  readonly item: RoomQuestion
  /** Another tab writes: the answers are shown and cannot be changed. */
  readonly looksOn?: boolean
  readonly language: Locale
  readonly chosen: readonly OptionId[]
  readonly struck: readonly OptionId[]
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
  onChoose,
  onStrike,
}: QuestionSheetProps) {
  const t = useTranslations('exam')
  return (
    <fieldset className="exq" aria-describedby="choose" disabled={looksOn}>
      <legend className="stem" lang={language}>
        {item.question.stem.map((paragraph, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: compiled paragraphs never change order
          <span className="par" key={index}>
            <RichText rich={paragraph[language]} />
          </span>
        ))}
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
