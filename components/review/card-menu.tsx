import { useTranslations } from 'next-intl'
import { type RefObject, useId } from 'react'
import { ReportMistake } from '@/components/navigation/report-mistake'
import { StudyLink } from '@/components/navigation/study-link'
import { Icon, type IconName } from '@/components/ui/icon'
import type { Locale } from '@/lib/core/locale'
import { DeckSettingsForm } from './deck-settings-form'
import { KeyList } from './key-list'
import type { DeckSettings } from './settings'
import type { Shown } from './shown'

type CardMenuProps = {
  readonly ref: RefObject<HTMLDialogElement | null>
  readonly locale: Locale
  readonly shown: Shown | null
  readonly settings: DeckSettings
  /** Reads the side on the table aloud; null where the device has no voice for it. */
  readonly aloud: (() => void) | null
  readonly onFlag: (flagged: boolean) => void
  readonly onSuspend: () => void
  readonly onSetting: (setting: string, value: string | boolean) => void
}

/** What can be done with the card beside grading it, and how the learner likes to review. */
export function CardMenu({ ref, locale, shown, settings, aloud, onFlag, onSuspend, onSetting }: CardMenuProps) {
  const t = useTranslations('review')
  const title = useId()
  const close = (): void => ref.current?.close()
  const then = (act: () => void) => () => {
    close()
    act()
  }
  return (
    <dialog className="sheet" ref={ref} aria-labelledby={title} closedby="any">
      <div className="sheet-in">
        <header>
          <h2 id={title}>{t('menuTitle')}</h2>
          <button type="button" className="key" onClick={close} aria-label={t('closeMenu')}>
            <Icon name="close" />
          </button>
        </header>
        {shown && (
          <div className="acts">
            <Act
              icon={shown.flagged ? 'flagged' : 'flag'}
              name={t(shown.flagged ? 'unflag' : 'flag')}
              keyName="M"
              onPress={then(() => onFlag(!shown.flagged))}
            />
            <Act icon="pause" name={t('suspend')} note={t('suspendNote')} keyName="S" onPress={then(onSuspend)} />
            {aloud && <Act icon="sound" name={t('aloud')} keyName="R" onPress={aloud} />}
          </div>
        )}
        <DeckSettingsForm settings={settings} canSpeak={aloud !== null || settings.aloud} onSetting={onSetting} />
        <p className="sheet-links">
          <StudyLink locale={locale} path="/review/choose" className="link">
            {t('chooseOther')}
          </StudyLink>
        </p>
        {settings.keys && <KeyList grading={settings.grading} />}
        {shown && !shown.own && (
          <ReportMistake
            key={shown.card.id}
            locale={locale}
            about={`card ${shown.card.id}`}
            path={`/review?card=${shown.card.id}`}
          />
        )}
      </div>
    </dialog>
  )
}

type ActProps = {
  readonly icon: IconName
  readonly name: string
  readonly note?: string
  readonly keyName: string
  readonly onPress: () => void
}

function Act({ icon, name, note, keyName, onPress }: ActProps) {
  return (
    <button type="button" className="row" onClick={onPress}>
      <Icon name={icon} />
      <span>
        <b>{name}</b>
        {note && <small>{note}</small>}
      </span>
      <kbd className="desk">{keyName}</kbd>
    </button>
  )
}
