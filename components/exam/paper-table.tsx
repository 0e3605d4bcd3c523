import { useTranslations } from 'next-intl'
import type { QuestionIndex } from '@/lib/content/payload'
import type { Blueprint } from '@/lib/content/types'
import type { Locale } from '@/lib/core/locale'
import type { Assembled } from '@/lib/exam/assemble'
import type { Exposure } from '@/lib/exam/selection'
import { PaperNotes } from './paper-notes'

type PaperTableProps = {
  readonly locale: Locale
  readonly blueprint: Blueprint
  readonly index: QuestionIndex
  readonly paper: Assembled
  readonly exposure: Exposure
}

/** What the paper is made of, before it starts: questions a domain, and what else is to be known of them. */
export function PaperTable({ locale, blueprint, paper, ...known }: PaperTableProps) {
  const t = useTranslations('papers')
  const whole = paper.form.selection === undefined
  const rows = blueprint.domains.map(({ id, name, weight }) => ({
    ...{ id, weight, name: name[locale] },
    drawn: paper.domains.find(({ domain }) => domain === id)?.drawn ?? 0,
  }))
  return (
    <section>
      <h2>{t('madeOf')}</h2>
      <table className="madeof">
        <thead>
          <tr>
            <th scope="col">{t('domain')}</th>
            {whole && (
              <th scope="col" className="num">
                {t('weight')}
              </th>
            )}
            <th scope="col" className="num">
              {t('questions')}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows
            .filter(({ drawn }) => whole || drawn > 0)
            .map(({ id, name, weight, drawn }) => (
              <tr key={id}>
                <th scope="row">{name}</th>
                {whole && <td className="num w">{weight}%</td>}
                <td className="num">{drawn}</td>
              </tr>
            ))}
        </tbody>
      </table>
      <PaperNotes paper={paper} {...known} />
    </section>
  )
}
