import { useTranslations } from 'next-intl'
import { RichText } from '@/components/prose/rich-text'
import { Icon } from '@/components/ui/icon'
import type { Option } from '@/lib/content/types'
import type { Locale } from '@/lib/core/locale'

type AnswerOptionProps = {
  readonly option: Option
  readonly letter: string
  readonly chosen: boolean
  readonly language: Locale
}

/** An option after the fact: marked by icon and word as key, as yours, or as both; then its reason. */
export function AnswerOption({ option, letter, chosen, language }: AnswerOptionProps) {
  const t = useTranslations('exam')
  const { correct } = option
  const tone = [correct && 'right', chosen && 'mine', chosen && !correct && 'miss'].filter(Boolean).join(' ')
  const word = correct ? (chosen ? 'yoursKey' : 'key') : chosen ? 'yours' : 'notKey'
  return (
    <li className={`opt ${tone}`}>
      <span className="let" aria-hidden="true">
        {letter}
      </span>
      <div>
        <p className={correct || chosen ? 'mark' : 'mark plain'}>
          <Icon name={correct ? 'check' : 'cross'} size="s" />
          <span className="vh">{letter}: </span>
          {t(word)}
          {chosen && !correct && ` · ${t('notKey')}`}
        </p>
        <p className="txt" lang={language}>
          <RichText rich={option.text[language]} />
        </p>
        <p className="why" lang={language}>
          <RichText rich={option.rationale[language]} />
        </p>
      </div>
    </li>
  )
}
