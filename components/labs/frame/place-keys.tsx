import { useTranslations } from 'next-intl'
import { useId } from 'react'
import type { Lab } from './lab'
import { useLabWords } from './use-lab-words'
import type { Place } from './use-place'

type PlaceKeysProps<Setup, State, Act, Kind extends string> = {
  readonly lab: Lab<Setup, State, Act, Kind>
  readonly place: Place<Setup>
  readonly go: (place: Place<Setup>) => void
}

/** Stories, free play and the lab's own parts, one of them chosen. */
export function PlaceKeys<Setup, State, Act, Kind extends string>({
  lab,
  place,
  go,
}: PlaceKeysProps<Setup, State, Act, Kind>) {
  const t = useTranslations('labs')
  const words = useLabWords(lab.id)
  const name = useId()
  const [first] = lab.presets
  const key = (label: string, chosen: boolean, to: Place<Setup>) => (
    <label key={label}>
      <input type="radio" className="vh" name={name} checked={chosen} onChange={() => go(to)} />
      {label}
    </label>
  )
  return (
    <fieldset className="seg places-of-lab">
      <legend className="vh">{t('places')}</legend>
      {first && key(t('stories'), place.kind === 'story', { kind: 'story', story: first.id })}
      {key(t('free'), place.kind === 'free', { kind: 'free', setup: lab.defaultSetup })}
      {lab.parts?.map(({ id }) =>
        key(words(`part-${id}`), place.kind === 'part' && place.part === id, { kind: 'part', part: id }),
      )}
    </fieldset>
  )
}
