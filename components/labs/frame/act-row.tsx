import { useState } from 'react'

/** Most acts that stand side by side; of more one is picked from a list. */
const SIDE_BY_SIDE = 4

type ActRowProps<Act> = {
  /** What the acts have in common; names the list, where there is one. */
  readonly label: string
  readonly acts: readonly { readonly id: string; readonly label: string; readonly act: Act }[]
  readonly onAct: (act: Act) => void
}

/** Acts of one kind: keys side by side, or a list and a key. */
export function ActRow<Act>({ label, acts, onAct }: ActRowProps<Act>) {
  const [picked, setPicked] = useState('')
  const chosen = acts.find(({ id }) => id === picked) ?? acts[0]
  if (chosen === undefined) return null
  if (acts.length <= SIDE_BY_SIDE) {
    return (
      <div className="actrow">
        {acts.map(({ id, label: word, act }) => (
          <button key={id} type="button" className="soft" onClick={() => onAct(act)}>
            {word}
          </button>
        ))}
      </div>
    )
  }
  return (
    <div className="actrow">
      <select className="well" aria-label={label} value={chosen.id} onChange={({ target }) => setPicked(target.value)}>
        {acts.map(({ id }) => (
          <option key={id} value={id}>
            {id}
          </option>
        ))}
      </select>
      <button type="button" className="soft" onClick={() => onAct(chosen.act)}>
        {chosen.label}
      </button>
    </div>
  )
}
