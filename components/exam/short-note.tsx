import { useTranslations } from 'next-intl'
import type { QuestionIndex } from '@/lib/content/payload'
import type { Form } from '@/lib/exam/form'
import { type Exposure, selectedEntries } from '@/lib/exam/selection'
import { partOf } from './paper-choice'

type ShortNoteProps = {
  readonly form: Form
  readonly wanted: number
  readonly index: QuestionIndex
  readonly exposure: Exposure
}

/** Why a paper from a part of the bank is shorter than usual: there is no more, or what there is asks the same again. */
export function ShortNote({ form: { questions, selection }, wanted, index, exposure }: ShortNoteProps) {
  const t = useTranslations('papers')
  const part = selection && partOf(selection.kind)
  const count = questions.length
  if (!part || count >= wanted) return null
  const total = selectedEntries(index, selection, exposure).filter(({ use }) => use === 'form').length
  return <p className="short">{t(total === count ? 'shortOnly' : 'shortAlike', { part, wanted, count, total })}</p>
}
