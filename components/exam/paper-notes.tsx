import { useTranslations } from 'next-intl'
import type { QuestionIndex } from '@/lib/content/payload'
import type { Assembled } from '@/lib/exam/assemble'
import type { Exposure } from '@/lib/exam/selection'

type PaperNotesProps = { readonly paper: Assembled; readonly index: QuestionIndex; readonly exposure: Exposure }

/** The rest of what a paper is made of, in sentences. */
export function PaperNotes({ paper: { form, proportionate }, index, exposure }: PaperNotesProps) {
  const t = useTranslations('papers')
  const { questions, selection } = form
  const chooseOf = new Map(index.questions.map((entry) => [entry.id, entry.choose]))
  const count = questions.length
  const multiple = questions.filter(({ question }) => (chooseOf.get(question) ?? 1) > 1).length
  const fresh = questions.filter(({ question }) => !exposure.seen.has(question)).length
  const unscored = questions.filter(({ scored }) => !scored).length
  return (
    <ul className="small-note">
      <li>
        {t('kinds', { single: count - multiple, multiple })} {!selection && !proportionate && t('notProportionate')}
      </li>
      <li>{t('exposure', { fresh, seen: count - fresh })}</li>
      {unscored > 0 && <li>{t('unscored', { count: unscored })}</li>}
    </ul>
  )
}
