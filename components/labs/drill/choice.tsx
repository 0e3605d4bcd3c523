import { useId } from 'react'

type ChoiceProps<Id extends string> = {
  readonly legend: string
  readonly options: readonly { readonly id: Id; readonly label: string }[]
  readonly chosen: Id
  readonly hint?: string
  readonly onChoose: (id: Id) => void
}

/** One of a few: native radio buttons in the look of a segment. */
export function Choice<Id extends string>({ legend, options, chosen, hint, onChoose }: ChoiceProps<Id>) {
  const name = useId()
  return (
    <fieldset className="choice" aria-describedby={hint ? `${name}-hint` : undefined}>
      <legend>{legend}</legend>
      <div className="seg">
        {options.map(({ id, label }) => (
          <label key={id}>
            <input className="vh" type="radio" name={name} checked={id === chosen} onChange={() => onChoose(id)} />
            {label}
          </label>
        ))}
      </div>
      {hint && (
        <p className="aside" id={`${name}-hint`}>
          {hint}
        </p>
      )}
    </fieldset>
  )
}
