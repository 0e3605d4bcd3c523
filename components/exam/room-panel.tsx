import { useTranslations } from 'next-intl'
import { type ReactNode, useState } from 'react'
import { flushSync } from 'react-dom'
import { StudyLink } from '@/components/navigation/study-link'
import { Icon } from '@/components/ui/icon'
import type { QuestionId } from '@/lib/content/types'
import type { Locale } from '@/lib/core/locale'
import { QuestionMap } from './question-map'
import { type Cell, tallyOf } from './room-model'

type PanelProps = {
  readonly cells: readonly Cell[]
  readonly onGo: (question: QuestionId) => void
  readonly onReview: () => void
}

/** Beside the paper on a desktop: time, map, tally, keys. */
export function RoomPanel({
  clock,
  letters,
  keys: single,
  cells,
  onGo,
  onReview,
}: PanelProps & { clock: ReactNode; letters: string; keys: boolean }) {
  const t = useTranslations('exam')
  const tally = tallyOf(cells)
  const keys = [
    [letters.split(''), 'keyChoose'],
    [['P', 'N'], 'keyMove'],
    [['M'], 'keyFlag'],
    [['X'], 'keyStrike'],
    [['H'], 'keyMark'],
    [['K'], 'keyLanguage'],
  ] as const
  return (
    <aside className="panelx" aria-label={t('map')}>
      {clock}
      <QuestionMap cells={cells} onGo={onGo} />
      <dl className="tally">
        {(['answered', 'open', 'flagged'] as const).map((row) => (
          <div key={row}>
            <dt>{t(row)}</dt>
            <dd>{tally[row]}</dd>
          </div>
        ))}
      </dl>
      <button type="button" className="soft" onClick={onReview}>
        {t('review')}
        {single && <kbd>R</kbd>}
      </button>
      <p className="src keys" aria-hidden="true" hidden={!single}>
        {keys.map(([caps, words]) => (
          <span key={words}>
            <kbd>{caps[0]}</kbd>
            {caps.length > 1 && (caps.length > 2 ? '–' : ' ')}
            {caps.length > 1 && <kbd>{caps.at(-1)}</kbd>} {t(words)}
          </span>
        ))}
      </p>
      <p className="src">{t('strikeNote')}</p>
    </aside>
  )
}

/** The same map on a phone, as a sheet in thumb reach: drawn when it opens, for most questions pass without it. */
export function MapSheet(props: PanelProps & { locale: Locale }) {
  const [open, setOpen] = useState(false)
  return (
    <div
      className="sheet"
      popover="auto"
      id="map"
      role="dialog"
      aria-labelledby="map-title"
      // Drawn before it is shown, and gone only after it.
      onBeforeToggle={({ newState }) => newState === 'open' && flushSync(() => setOpen(true))}
      onToggle={({ newState }) => setOpen(newState === 'open')}
    >
      {open && <MapInside {...props} />}
    </div>
  )
}

function MapInside({ locale, cells, onGo, onReview }: PanelProps & { locale: Locale }) {
  const t = useTranslations('exam')
  const words = useTranslations('common')
  const tally = tallyOf(cells)
  return (
    <>
      <div className="head">
        <h2 id="map-title">{t('map')}</h2>
        <button
          type="button"
          className="key"
          popoverTarget="map"
          popoverTargetAction="hide"
          aria-label={words('close')}
        >
          <Icon name="close" size="m" />
        </button>
      </div>
      <p className="small faint">
        {(['answered', 'open', 'flagged'] as const).map((row) => `${t(row)} ${tally[row]}`).join(' · ')}
      </p>
      <QuestionMap cells={cells} onGo={onGo} sheet="map" />
      <button type="button" className="soft" popoverTarget="map" popoverTargetAction="hide" onClick={onReview}>
        {t('review')}
      </button>
      <p className="src">{t('strikeNote')}</p>
      <StudyLink locale={locale} path="/exam" className="link">
        {t('leave')}
      </StudyLink>
    </>
  )
}
