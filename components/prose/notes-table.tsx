import { useTranslations } from 'next-intl'
import type { Fact } from '@/lib/content/types'
import type { Locale } from '@/lib/core/locale'
import { VerdictName } from './fact-details'
import { BothHalves } from './pair'
import { ScrollingTable } from './scrolling-table'

/** Where the study notes disagree or are out of date: what they say, the verdict, what is right. */
export function NotesTable({ facts, locale }: { facts: readonly Fact[]; locale: Locale }) {
  const t = useTranslations('reading')
  return (
    <section id="notes" className="slips">
      <h2>{t('notesTitle')}</h2>
      <p className="lead">{t('notesLead')}</p>
      <ScrollingTable>
        <table>
          <thead>
            <tr>
              <th scope="col">{t('note')}</th>
              <th scope="col">{t('verdict')}</th>
              <th scope="col">{t('rightClaim')}</th>
            </tr>
          </thead>
          <tbody>
            {facts.map(
              ({ id, note, verdict, claim }) =>
                note && (
                  <tr key={id}>
                    <td>
                      <BothHalves text={note} locale={locale} />
                    </td>
                    <td className="whole">
                      <VerdictName verdict={verdict} />
                    </td>
                    <td>
                      <BothHalves text={claim} locale={locale} />{' '}
                      <a className="link" href={`#${id}`} aria-label={t('toFact', { id })}>
                        →
                      </a>
                    </td>
                  </tr>
                ),
            )}
          </tbody>
        </table>
      </ScrollingTable>
    </section>
  )
}
