import { useTranslations } from 'next-intl'
import type { Question } from '@/lib/content/types'
import type { Locale } from '@/lib/core/locale'
import { Icon } from '../ui/icon'
import { BothHalves } from './pair'

const letters = 'ABCDEF'

/**
 * A question at the end of a lesson. Choosing an option shows why it is right or wrong: plain inputs and `:has(:checked)`, no script.
 * lib/reading records the answer where it can (`data-question`, `data-revision`, option values).
 */
export function Check({ question, number, locale }: { question: Question; number: number; locale: Locale }) {
  const t = useTranslations('reading')
  const keys = question.options.filter(({ correct }) => correct).length
  const many = keys > 1
  return (
    <fieldset
      className="check span two"
      data-question={question.id}
      data-revision={question.revision}
      data-choose={keys}
    >
      <legend>
        <span className="faint small">
          {t('check', { number })}
          {many && ` · ${t('chooseMany', { count: keys })}`}
        </span>
        {question.stem.map((paragraph, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: compiled paragraphs never change order
          <span className="q" key={index}>
            <BothHalves text={paragraph} locale={locale} />
          </span>
        ))}
      </legend>
      <div className="opts">
        {question.options.map((option, index) => (
          <label key={option.id} className={option.correct ? 'opt' : 'opt no'}>
            <input
              className="vh"
              type={many ? 'checkbox' : 'radio'}
              name={question.id}
              value={option.id}
              autoComplete="off"
            />
            <span className="let" aria-hidden="true">
              {letters[index]}
            </span>
            <span className="txt">
              <BothHalves text={option.text} locale={locale} />
            </span>
            <span className="why">
              <b>
                <Icon name={option.correct ? 'check' : 'cross'} size="s" />
                {t(option.correct ? 'right' : 'wrong')}
              </b>
              <BothHalves text={option.rationale} locale={locale} />
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
