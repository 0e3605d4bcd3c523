import { useTranslations } from 'next-intl'
import type { Blueprint } from '@/lib/content/types'
import type { Locale } from '@/lib/core/locale'
import type { Filter } from './report-filter'

/** What a filter is called: a domain by its name. */
export function useFilterName(locale: Locale, blueprint: Blueprint | undefined): (filter: Filter) => string {
  const t = useTranslations('report')
  return (filter) =>
    filter.kind === 'domain'
      ? (blueprint?.domains.find(({ id }) => id === filter.domain)?.name[locale] ?? filter.domain)
      : t(filter.kind)
}

type ReportFiltersProps = {
  readonly filters: readonly Filter[]
  readonly current: Filter
  readonly nameOf: (filter: Filter) => string
  readonly onChoose: (filter: Filter) => void
}

/** Native radio buttons: one Tab stop, arrows choose, the count is part of the name. */
export function ReportFilters({ filters, current, nameOf, onChoose }: ReportFiltersProps) {
  const t = useTranslations('report')
  return (
    <fieldset className="chips">
      <legend className="vh">{t('filter')}</legend>
      {filters.map((filter) => (
        <label key={filter.value} className="chip">
          <input
            className="vh"
            type="radio"
            name="show"
            value={filter.value}
            checked={filter.value === current.value}
            onChange={() => onChoose(filter)}
            autoComplete="off"
          />
          <span>
            {nameOf(filter)} <b>{filter.count}</b>
          </span>
        </label>
      ))}
    </fieldset>
  )
}
