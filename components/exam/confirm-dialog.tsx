import { type ReactNode, type RefObject, useId } from 'react'

type ConfirmProps = {
  readonly ref: RefObject<HTMLDialogElement | null>
  readonly title: string
  readonly children: ReactNode
  readonly no: string
  readonly yes: string
  readonly busy?: boolean
  readonly onYes: () => void
}

/** Asks once. Escape and the first key leave everything as it was. */
export function ConfirmDialog({ ref, title, children, no, yes, busy = false, onYes }: ConfirmProps) {
  const name = useId()
  return (
    <dialog className="confirm" ref={ref} aria-labelledby={name}>
      <h2 id={name}>{title}</h2>
      <p>{children}</p>
      <div className="two">
        <button type="button" className="soft" onClick={() => ref.current?.close()}>
          {no}
        </button>
        <button type="button" className="go" onClick={onYes} disabled={busy}>
          {yes}
        </button>
      </div>
    </dialog>
  )
}
