import { useTranslations } from 'next-intl'
import type { QuestionIndex } from '@/lib/content/payload'
import type { Blueprint } from '@/lib/content/types'
import type { Locale } from '@/lib/core/locale'
import type { Assembled } from '@/lib/exam/assemble'

type PaperTableProps = {
  readonly locale: Locale
  readonly blueprint: Blueprint
  readonly index: QuestionIndex
  readonly drawn: Assembled
}

/** What the paper is made of, before it starts: questions a domain, how many ask for several options. */
export function PaperTable({ locale, blueprint, index, drawn }: PaperTableProps) {
  const t = useTranslations('exam')
  const choose = new Map(index.questions.map((entry) => [entry.id, entry.choose]))
  const multiple = drawn.form.questions.filter(({ question }) => (choose.get(question) ?? 1) > 1).length
  const single = drawn.form.questions.length - multiple
  return (
    <>
      <table className="madeof">
        <thead>
          <tr>
            <th scope="col">{t('domain')}</th>
            <th scope="col" className="num">
              {t('weight')}
            </th>
            <th scope="col" className="num">
              {t('questions')}
            </th>
          </tr>
        </thead>
        <tbody>
          {blueprint.domains.map(({ id, name, weight }) => (
            <tr key={id}>
              <th scope="row">{name[locale]}</th>
              <td className="num w">{weight}%</td>
              <td className="num">{drawn.domains.find(({ domain }) => domain === id)?.drawn ?? 0}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="small-note">
        {t('kinds', { single, multiple })} {!drawn.proportionate && t('notProportionate')}
      </p>
    </>
  )
}
