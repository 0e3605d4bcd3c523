import { useId } from 'react'

type SelectFieldProps<T extends string | number | boolean> = {
  readonly label: string
  readonly value: T
  /** Each with the word it is shown by. With fewer than two there is nothing to choose, and no field. */
  readonly options: readonly (readonly [T, string])[]
  readonly onChange: (value: T) => void
  /** Its words are long: the list stands below its label. */
  readonly wide?: boolean
}

/** One of a few, in a set-up. */
export function SelectField<T extends string | number | boolean>({
  label,
  value,
  options,
  onChange,
  wide,
}: SelectFieldProps<T>) {
  const id = useId()
  if (options.length < 2) return null
  const choose = (text: string): void => {
    const chosen = options.find(([option]) => String(option) === text)
    if (chosen) onChange(chosen[0])
  }
  return (
    <div className={wide ? 'field wide' : 'field'}>
      <label htmlFor={id}>{label}</label>
      <select id={id} className="well" value={String(value)} onChange={({ target }) => choose(target.value)}>
        {options.map(([option, word]) => (
          <option key={String(option)} value={String(option)}>
            {word}
          </option>
        ))}
      </select>
    </div>
  )
}
