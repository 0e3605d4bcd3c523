import { useTranslations } from 'next-intl'
import { useState } from 'react'
import type { Locale } from '@/lib/core/locale'
import { dayAndTime, shortDay } from '@/lib/i18n/format'
import { useProgressStore } from '@/lib/store/react'
import type { OpenedFile } from './archivist'
import { ErasedChoice } from './erased-choice'

type PreviewProps = {
  readonly locale: Locale
  readonly opened: OpenedFile
  readonly onMerge: (opened: OpenedFile, erased: 'leave' | 'include') => void
  readonly onClose: () => void
}

/** What the file would add, before it adds anything. */
export function ImportPreview({ locale, opened, onMerge, onClose }: PreviewProps) {
  const t = useTranslations('settings')
  const ours = useProgressStore().door.identity()?.ours
  const [erased, setErased] = useState<'leave' | 'include'>('leave')
  const { backup, preview } = opened
  const { tally, span, devices } = preview
  const gone = { count: tally.events.erased, cards: tally.cards.erased }
  const asks = gone.count + gone.cards > 0
  const fresh = tally.events.fresh + tally.papers.fresh + tally.refused.fresh + tally.cards.fresh
  const nothing = fresh === 0 && !asks
  const rows: readonly (readonly [string, string | number])[] = [
    [t('fresh'), tally.events.fresh],
    [t('known'), tally.events.known],
    ...(span
      ? [
          [
            t('span'),
            t('spanDays', { first: shortDay(span.first, locale), last: shortDay(span.last, locale) }),
          ] as const,
        ]
      : []),
    ...(tally.papers.fresh > 0 ? [[t('papers'), tally.papers.fresh] as const] : []),
    ...(tally.cards.fresh > 0 ? [[t('ownCards'), tally.cards.fresh] as const] : []),
    ...(tally.refused.fresh > 0 ? [[t('setAside'), tally.refused.fresh] as const] : []),
    ...(backup.unreadable > 0 ? [[t('leftOut'), backup.unreadable] as const] : []),
  ]
  return (
    <>
      <p className="dim">{t('madeOn', { when: dayAndTime(backup.header.created, locale) })}</p>
      {!backup.whole && (
        <p className="caution">{t('early', { count: backup.events.length, all: backup.header.counts.event })}</p>
      )}
      <Figures rows={rows} />
      {devices.length > 0 && (
        <>
          <h3>{t('fromDevices')}</h3>
          <Figures
            rows={devices.map(({ device, events, fresh: isNew }) => [
              ours?.has(device) ? t('thisBrowser') : t('otherDevice', { id: device.slice(0, 4) }),
              t('deviceCount', { all: events, fresh: isNew }),
            ])}
          />
        </>
      )}
      {asks && <ErasedChoice {...gone} erased={erased} onChange={setErased} />}
      {nothing && <p className="caution">{t('nothingNew')}</p>}
      <div className="two">
        <button type="button" className="soft" onClick={onClose}>
          {t(nothing ? 'close' : 'cancel')}
        </button>
        {!nothing && (
          <button type="button" className="go" onClick={() => onMerge(opened, erased)}>
            {t('merge')}
          </button>
        )}
      </div>
    </>
  )
}

function Figures({ rows }: { rows: readonly (readonly [string, string | number])[] }) {
  return (
    <dl className="figures">
      {rows.map(([name, figure]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{figure}</dd>
        </div>
      ))}
    </dl>
  )
}
