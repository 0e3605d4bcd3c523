import { useTranslations } from 'next-intl'
import { useEffect, useId, useRef, useState } from 'react'
import { ReportMistake } from '@/components/navigation/report-mistake'
import { StudyLink } from '@/components/navigation/study-link'
import { Icon } from '@/components/ui/icon'
import type { QuestionId } from '@/lib/content/types'
import type { Locale } from '@/lib/core/locale'
import { type RoomSettings, TEXT_SIZES } from './room-settings'

type RoomMenuProps = {
  readonly locale: Locale
  readonly question: QuestionId
  readonly study: boolean
  readonly settings: RoomSettings
  readonly onSetting: <S extends keyof RoomSettings>(setting: S, value: RoomSettings[S]) => void
  readonly onClose: () => void
}

const SWITCHES = ['clockHidden', 'counterHidden', 'confidence', 'keys'] as const

/** How the candidate likes the room, its keys, and the way out. It is there while it is open. */
export function RoomMenu({ locale, question, study, settings: kept, onSetting, onClose }: RoomMenuProps) {
  const t = useTranslations('room')
  const words = useTranslations('common')
  const exam = useTranslations('exam')
  const title = useId()
  const size = useId()
  // A switch moves under the finger; the log follows when the write is through.
  const [moved, setMoved] = useState<Partial<RoomSettings>>({})
  const settings = { ...kept, ...moved }
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => dialog.current?.showModal(), [])
  const change = <S extends keyof RoomSettings>(setting: S, value: RoomSettings[S]): void => {
    setMoved((before) => ({ ...before, [setting]: value }))
    onSetting(setting, value)
  }
  return (
    <dialog className="sheet roommenu" ref={dialog} aria-labelledby={title} closedby="any" onClose={onClose}>
      <div className="head">
        <h2 id={title}>{t('menu')}</h2>
        <button type="button" className="key" onClick={() => dialog.current?.close()} aria-label={words('close')}>
          <Icon name="close" size="m" />
        </button>
      </div>
      <fieldset className="sizes">
        <legend>{t('textSize')}</legend>
        {TEXT_SIZES.map((textSize) => (
          <label key={textSize} className={textSize}>
            <input
              type="radio"
              name={size}
              checked={settings.textSize === textSize}
              onChange={() => change('textSize', textSize)}
            />
            <span>{t(textSize)}</span>
          </label>
        ))}
      </fieldset>
      <fieldset>
        <legend>{t('comfort')}</legend>
        {SWITCHES.filter((setting) => !(study && setting === 'clockHidden')).map((setting) => (
          <label key={setting}>
            <input
              type="checkbox"
              checked={settings[setting]}
              onChange={(event) => change(setting, event.target.checked)}
            />
            <span>{t(setting)}</span>
          </label>
        ))}
      </fieldset>
      {settings.keys && <KeyList study={study} />}
      <p className="src">{t('aids')}</p>
      <ReportMistake
        key={question}
        locale={locale}
        about={`question ${question}`}
        path={`/exam?question=${question}`}
      />
      <StudyLink locale={locale} path="/exam" className="link">
        {exam('leave')}
      </StudyLink>
    </dialog>
  )
}

/** Every key of the room, for those who have a keyboard. */
function KeyList({ study }: { study: boolean }) {
  const t = useTranslations('room')
  const exam = useTranslations('exam')
  const keys = [
    ['A – F', exam('keyChoose')],
    ['P N', exam('keyMove')],
    ...(study ? [['Enter', t('keyCheck')]] : [['T', t('keyTime')]]),
    ['M', exam('keyFlag')],
    ['X', exam('keyStrike')],
    ['H', exam('keyMark')],
    ['1 – 3', t('keyConfidence')],
    ['K', exam('keyLanguage')],
    ['R', exam('review')],
    ['?', t('menu')],
  ]
  return (
    <details className="keylist">
      <summary>{t('keysTitle')}</summary>
      <dl>
        {keys.map(([key, does]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
    </details>
  )
}
