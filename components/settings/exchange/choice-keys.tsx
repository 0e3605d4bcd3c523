import { useId } from 'react'

type ChoiceProps<T extends string> = {
  readonly legend: string
  /** Each with the word it is shown by. */
  readonly options: readonly (readonly [T, string])[]
  readonly chosen: T
  readonly onChoice: (choice: T) => void
}

/** One of two or three, all in view. */
export function ChoiceKeys<T extends string>({ legend, options, chosen, onChoice }: ChoiceProps<T>) {
  const name = useId()
  return (
    <fieldset className="choice">
      <legend>{legend}</legend>
      <div className="seg">
        {options.map(([option, word]) => (
          <label key={option}>
            <input
              type="radio"
              className="vh"
              name={name}
              checked={option === chosen}
              onChange={() => onChoice(option)}
            />
            {word}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
