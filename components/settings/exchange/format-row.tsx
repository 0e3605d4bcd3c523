import { useTranslations } from 'next-intl'
import { useId } from 'react'
import { FormatChoice, type FormatChoiceProps } from './format-choice'
import type { Export, Work } from './use-export'
import { WorkLine } from './work-line'

const IDLE: Work = { kind: 'idle' }

type RowProps = Export & FormatChoiceProps

/** One file: what it is for, what there is to choose, and the key that makes it and then stops it. */
export function FormatRow({ format, choices, onChoices, work, start, cancel }: RowProps) {
  const t = useTranslations('interchange')
  const title = useId()
  const own = work.kind !== 'idle' && work.format === format
  const busy = own && work.kind === 'working'
  const what = t(format)
  return (
    <li className="format" aria-labelledby={title}>
      <div className="about">
        <h4 id={title}>{what}</h4>
        <p>{t(`${format}Note`)}</p>
      </div>
      <div className="make">
        <FormatChoice format={format} choices={choices} onChoices={onChoices} />
        {/* One key for both, so that the focus stays where it is. */}
        <button
          type="button"
          className="soft"
          aria-label={t(busy ? 'cancelNamed' : 'makeNamed', { what })}
          disabled={work.kind === 'working' && !own}
          onClick={() => (busy ? cancel() : start(format))}
        >
          {t(busy ? 'cancel' : 'make')}
        </button>
      </div>
      <WorkLine work={own ? work : IDLE} />
    </li>
  )
}
