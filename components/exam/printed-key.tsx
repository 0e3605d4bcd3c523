import { useTranslations } from 'next-intl'
import { RichText } from '@/components/prose/rich-text'
import type { Locale } from '@/lib/core/locale'
import type { Form } from '@/lib/exam/form'
import { LETTERS, type RoomQuestion } from './room-model'

/** The letters of the right options, in the order of the paper. */
const keyLetters = ({ options }: RoomQuestion): string =>
  options.flatMap(({ correct }, index) => (correct ? (LETTERS[index] ?? []) : [])).join(', ')

type PrintedKeyProps = {
  readonly locale: Locale
  readonly name: string
  readonly form: Form
  readonly questions: readonly RoomQuestion[]
}

/** The answer key: all letters at a glance, then the reason for every option. It begins on a page of its own. */
export function PrintedKey({ locale, name, form, questions }: PrintedKeyProps) {
  const t = useTranslations('papers')
  const words = useTranslations('exam')
  const unscored = new Set(form.questions.filter(({ scored }) => !scored).map(({ question }) => question))
  return (
    <section className="pkey">
      <h1>{t('printKeyTitle', { name })}</h1>
      <ol className="glance">
        {questions.map((item) => (
          <li key={item.id}>
            <span>{item.number}</span> <b>{keyLetters(item)}</b>
          </li>
        ))}
      </ol>
      <ol>
        {questions.map((item) => (
          <li className="pq" key={item.id}>
            <h2>
              {words('questionNumber', { number: item.number })} · {words('key')} {keyLetters(item)}
              {unscored.has(item.id) && ` · ${words('unscored')}`}
            </h2>
            <ul>
              {item.options.map((option, index) => (
                <li key={option.id}>
                  <b>{LETTERS[index]}</b>
                  <span>
                    {words(option.correct ? 'key' : 'notKey')}. <RichText rich={option.rationale[locale]} />
                  </span>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
    </section>
  )
}
