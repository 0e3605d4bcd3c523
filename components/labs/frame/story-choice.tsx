import { useTranslations } from 'next-intl'
import { useId } from 'react'
import type { Lab } from './lab'
import { ShareAddress } from './share-address'
import { useLabWords } from './use-lab-words'
import type { Place } from './use-place'

type StoryChoiceProps<Setup, State, Act, Kind extends string> = {
  readonly lab: Lab<Setup, State, Act, Kind>
  readonly story: string
  readonly go: (place: Place<Setup>) => void
}

/** Which story, and the way to the next one. */
export function StoryChoice<Setup, State, Act, Kind extends string>({
  lab,
  story,
  go,
}: StoryChoiceProps<Setup, State, Act, Kind>) {
  const t = useTranslations('labs')
  const words = useLabWords(lab.id)
  const id = useId()
  const next = lab.presets[lab.presets.findIndex((preset) => preset.id === story) + 1]
  return (
    <div className="choosing">
      <label className="vh" htmlFor={id}>
        {t('story')}
      </label>
      <select
        id={id}
        className="well"
        value={story}
        onChange={({ target }) => go({ kind: 'story', story: target.value })}
      >
        {lab.presets.map((preset, index) => (
          <option key={preset.id} value={preset.id}>
            {index + 1}. {words(`preset-${preset.id}`)}
          </option>
        ))}
      </select>
      {next && (
        <button type="button" className="soft" onClick={() => go({ kind: 'story', story: next.id })}>
          {t('nextStory')}
        </button>
      )}
      <ShareAddress />
    </div>
  )
}
