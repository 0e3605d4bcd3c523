import { Icon } from '@/components/ui/icon'

type TableBehindProps = {
  readonly summary: string
  readonly caption: string
  readonly columns: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

/** The table behind a picture: the same in words and numbers. */
export function TableBehind({ summary, caption, columns, rows }: TableBehindProps) {
  return (
    <details className="behind">
      <summary>
        {summary}
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
          {rows.map(([first, ...values], row) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the rows of what has been never change order
            <tr key={row}>
              <th scope="row">{first}</th>
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
