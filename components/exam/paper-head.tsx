import { useTranslations } from 'next-intl'
import type { QuestionIndex } from '@/lib/content/payload'
import type { Locale } from '@/lib/core/locale'
import type { BankTooSmall } from '@/lib/exam/assemble'
import type { Form } from '@/lib/exam/form'
import type { NoBlueprint } from '@/lib/exam/paper'
import { kindName } from './kind-name'
import { type PaperChoice, partOf } from './paper-choice'
import { paperName } from './paper-name'

type HeadProps = { readonly locale: Locale; readonly form: Form }

/** The paper in a sentence: how long it is and how long it takes. */
export function PaperHead({ locale, form }: HeadProps) {
  const t = useTranslations('papers')
  const count = form.questions.length
  const { minutes } = form
  return (
    <>
      <p className="eyebrow">{paperName(form, locale, t)}</p>
      <h1>{minutes === null ? t('studyTitle', { count }) : t('startTitle', { count, minutes })}</h1>
      <p className="lead">{t(minutes === null ? 'studyLead' : 'startLead')}</p>
    </>
  )
}

type NoPaperProps = {
  readonly locale: Locale
  readonly index: QuestionIndex
  readonly choice: PaperChoice
  readonly refusal: BankTooSmall | NoBlueprint
}

/** Why there is no such paper. */
export function NoPaper({ locale, index, choice, refusal }: NoPaperProps) {
  const t = useTranslations('papers')
  const part = partOf(choice.kind)
  return (
    <>
      <h1>{kindName(choice.kind, index, locale, t)}</h1>
      <p className="lead">
        {part || refusal.kind === 'no-blueprint'
          ? t('nothing', { part: part ?? 'other' })
          : t('bankTooSmall', { wanted: refusal.wanted, available: refusal.available })}
      </p>
    </>
  )
}
