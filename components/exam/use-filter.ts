import { useSearchParams } from 'next/navigation'
import type { Filter } from './report-filter'

/** The filter stands in the address, so that a reload, Back and a shared link of the page show the same questions. */
export function useFilter(filters: readonly Filter[]): readonly [Filter | undefined, (filter: Filter) => void] {
  const params = useSearchParams()
  const wanted = params.get('show')
  const current = filters.find(({ value }) => value === wanted) ?? filters[0]
  const choose = ({ value }: Filter): void => {
    const next = new URLSearchParams(params)
    if (value === 'all') next.delete('show')
    else next.set('show', value)
    const query = next.toString()
    // Next follows the history: no page is loaded for it.
    window.history.replaceState(null, '', query ? `?${query}` : window.location.pathname)
  }
  return [current, choose]
}
