import { useTranslations } from 'next-intl'
import type { Fact } from '@/lib/content/types'
import { type Locale, otherLocale } from '@/lib/core/locale'
import { FactSeed } from './fact-seed'
import type { FactNumbers } from './pair'
import { ScrollingTable } from './scrolling-table'

/** The port table of a lesson, made from the facts themselves. */
export function PortTable({
  facts,
  locale,
  numbers,
}: {
  facts: readonly Fact[]
  locale: Locale
  numbers: FactNumbers
}) {
  const t = useTranslations('reading')
  const other = otherLocale(locale)
  return (
    <ScrollingTable>
      <table className="ptable two ports">
        <thead>
          <tr>
            <th scope="col">{t('service')}</th>
            <th scope="col">{t('port')}</th>
            <th scope="col">{t('protocol')}</th>
          </tr>
        </thead>
        <tbody>
          {facts.map((fact) => (
            <tr key={fact.id} id={`port-${fact.id}`}>
              <th scope="row">
                {fact.service && (
                  <>
                    <span lang={locale}>{fact.service[locale]}</span>
                    {fact.service[other] !== fact.service[locale] && (
                      <span lang={other} className="second">
                        {fact.service[other]}
                      </span>
                    )}
                  </>
                )}
                <FactSeed fact={fact.id} number={numbers.get(fact.id) ?? 0} />
              </th>
              <td className="num">{fact.ports.map(({ number }) => number).join(', ')}</td>
              <td>
                {[...new Set(fact.ports.map(({ protocol }) => protocol.toUpperCase().replace('+', ' · ')))].join(', ')}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollingTable>
  )
}
