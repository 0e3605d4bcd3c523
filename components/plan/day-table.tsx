import { useTranslations } from 'next-intl'
import { Icon } from '@/components/ui/icon'

type TableProps = {
  readonly caption: string
  /** The first names the day. */
  readonly columns: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

/** The table behind a chart: the same days in numbers. */
export function DayTable({ caption, columns, rows }: TableProps) {
  const t = useTranslations('plan')
  return (
    <details className="behind">
      <summary>
        {t('table')}
        <Icon name="down" size="s" />
      </summary>
      <table>
        <caption className="vh">{caption}</caption>
        <thead>
          <tr>
            {columns.map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([day, ...values]) => (
            <tr key={day}>
              <th scope="row">{day}</th>
              {values.map((value, index) => (
                <td key={columns[index + 1]}>{value}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  )
}
