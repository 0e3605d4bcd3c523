import { useTranslations } from 'next-intl'
import { useId } from 'react'
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
export function DeckSettingsForm({ settings, canSpeak, onSetting }: FormProps) {
  const t = useTranslations('review')
  const name = useId()
  return (
    <div className="deck-settings">
      <fieldset>
        <legend>{t('gradingTitle')}</legend>
        {GRADINGS.map((grading) => (
          <label key={grading}>
            <input
              type="radio"
              name={name}
              checked={settings.grading === grading}
              onChange={() => onSetting(SETTING.grading, grading)}
            />
            <span>{t(grading === 'two' ? 'gradingTwo' : 'gradingFour')}</span>
          </label>
        ))}
      </fieldset>
      <fieldset>
        <legend>{t('comfortTitle')}</legend>
        <label>
          <input
            type="checkbox"
            checked={settings.keys}
            onChange={(event) => onSetting(SETTING.keys, event.target.checked)}
          />
          <span>{t('singleKeys')}</span>
        </label>
        {canSpeak && (
          <label>
            <input
              type="checkbox"
              checked={settings.aloud}
              onChange={(event) => onSetting(SETTING.aloud, event.target.checked)}
            />
            <span>{t('alwaysAloud')}</span>
          </label>
        )}
      </fieldset>
    </div>
  )
}
