import { useTranslations } from 'next-intl'
import { useId, useState } from 'react'
import type { Grading } from './grade'
import { type DeckSettings, SETTING } from './settings'

type FormProps = {
  readonly settings: DeckSettings
  /** Whether this device can read the card aloud: a switch that can do nothing is not offered. */
  readonly canSpeak: boolean
  readonly onSetting: (setting: string, value: string | boolean) => void
}

const GRADINGS: readonly Grading[] = ['two', 'four']

/** How the learner likes to review. Each change is kept at once. */
export function DeckSettingsForm({ settings: kept, canSpeak, onSetting }: FormProps) {
  const t = useTranslations('review')
  const name = useId()
  // A switch moves under the finger; the log follows when the write is through.
  const [moved, setMoved] = useState<Partial<DeckSettings>>({})
  const settings = { ...kept, ...moved }
  const change = <S extends keyof DeckSettings>(setting: S, value: DeckSettings[S]): void => {
    setMoved((before) => ({ ...before, [setting]: value }))
    onSetting(SETTING[setting], value)
  }
  return (
    <div className="menu-settings">
      <fieldset>
        <legend>{t('gradingTitle')}</legend>
        {GRADINGS.map((grading) => (
          <label key={grading}>
            <input
              type="radio"
              name={name}
              checked={settings.grading === grading}
              onChange={() => change('grading', grading)}
            />
            <span>{t(grading === 'two' ? 'gradingTwo' : 'gradingFour')}</span>
          </label>
        ))}
      </fieldset>
      <fieldset>
        <legend>{t('comfortTitle')}</legend>
        <label>
          <input type="checkbox" checked={settings.keys} onChange={(event) => change('keys', event.target.checked)} />
          <span>{t('singleKeys')}</span>
        </label>
        {canSpeak && (
          <label>
            <input
              type="checkbox"
              checked={settings.aloud}
              onChange={(event) => change('aloud', event.target.checked)}
            />
            <span>{t('alwaysAloud')}</span>
          </label>
        )}
      </fieldset>
    </div>
  )
}
