import { type ReactNode, useId } from 'react'

/** Keeps a line's place until the log is read. */
export const NOTHING_YET = '\u00a0'

type PartProps = {
  readonly title: string
  readonly body?: string
  readonly className?: string
  readonly children: ReactNode
}

/** One matter of the page: its name, a sentence about it, and what can be done. */
export function Part({ title, body, className, children }: PartProps) {
  const name = useId()
  return (
    <section className={className ? `part ${className}` : 'part'} aria-labelledby={name}>
      <h2 id={name}>{title}</h2>
      {body && <p className="body">{body}</p>}
      {children}
    </section>
  )
}

/** How far something is, in words and as a bar, and the way to stop it. */
export function Bar({
  label,
  done,
  cancel,
  onCancel,
}: {
  readonly label: string
  /** From 0 to 1. */
  readonly done: number
  readonly cancel: string
  readonly onCancel: () => void
}) {
  const name = useId()
  return (
    <div className="work">
      <p id={name}>{label}</p>
      <progress aria-labelledby={name} max={100} value={Math.round(done * 100)} />
      <button type="button" className="soft" onClick={onCancel}>
        {cancel}
      </button>
    </div>
  )
}
