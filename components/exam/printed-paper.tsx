import { useTranslations } from 'next-intl'
import { createPortal } from 'react-dom'
import { RichText } from '@/components/prose/rich-text'
import type { Locale } from '@/lib/core/locale'
import type { Form } from '@/lib/exam/form'
import { paperName } from './paper-name'
import { PrintedKey } from './printed-key'
import { LETTERS, type RoomQuestion } from './room-model'

type PrintedPaperProps = {
  readonly locale: Locale
  readonly form: Form
  readonly questions: readonly RoomQuestion[]
}

/** A paper to be filled in with a pen, then its key on pages of its own. It stands beside the page and is seen in print alone. */
export function PrintedPaper({ locale, form, questions }: PrintedPaperProps) {
  const t = useTranslations('papers')
  const name = paperName(form, locale, t)
  return createPortal(
    <div className="printedpaper" lang={locale}>
      <section>
        <h1>{name}</h1>
        <p className="lines">
          <span>{t('printName')}</span>
          <span>{t('printDate')}</span>
          <span>{t('printScore', { count: questions.length })}</span>
        </p>
        <p>
          {form.minutes !== null && `${t('lengthMinutes', { count: questions.length, minutes: form.minutes })}. `}
          {t('printRule')}
        </p>
        <ol>
          {questions.map((item) => (
            <PrintedQuestion key={item.id} item={item} locale={locale} />
          ))}
        </ol>
      </section>
      <PrintedKey locale={locale} name={name} form={form} questions={questions} />
    </div>,
    document.body,
  )
}

function PrintedQuestion({ item, locale }: { item: RoomQuestion; locale: Locale }) {
  const t = useTranslations('exam')
  return (
    <li className="pq">
      <h2>
        {t('questionNumber', { number: item.number })} · {t('choose', { count: item.choose })}
      </h2>
      {item.question.stem.map((paragraph, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: compiled paragraphs never change order
        <p key={index}>
          <RichText rich={paragraph[locale]} />
        </p>
      ))}
      <ul>
        {item.options.map((option, index) => (
          <li key={option.id}>
            <i className="box" />
            <b>{LETTERS[index]}</b>
            <span>
              <RichText rich={option.text[locale]} />
            </span>
          </li>
        ))}
      </ul>
    </li>
  )
}
