import type { ReactNode } from 'react'

type PanelProps = {
  readonly name: string
  readonly title: string
  readonly value?: string | undefined
  /** What the picture comes to, in a sentence. */
  readonly lead?: string | undefined
  /** The picture, or what is missing for one. */
  readonly children: ReactNode
  /** How to read the picture, in a sentence. */
  readonly note?: string | undefined
  /** The same in numbers. */
  readonly table?: ReactNode
}

/** One statistic: what it comes to, its picture, how to read it, and the table behind. */
export function Panel({ name, title, value, lead, children, note, table }: PanelProps) {
  return (
    <section className={`panel ${name}`}>
      <div className="head">
        <h2>{title}</h2>
        {value && <span className="val">{value}</span>}
      </div>
      {lead && <p className="lead">{lead}</p>}
      {children}
      {note && <p className="note">{note}</p>}
      {table}
    </section>
  )
}
