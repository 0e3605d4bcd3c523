import { useTranslations } from 'next-intl'
import { useEffect, useId, useRef } from 'react'
import type { PersonalFace } from '@/lib/content/personal-card'
import { locales } from '@/lib/core/locale'
import type { ImportPreview } from '@/lib/interchange/import/read-cards'
import { FaultList } from './refusal-text'

/** Rows of the file that are shown before anything is written. */
const SHOWN = 5
const COUNTS = ['fresh', 'changed', 'same', 'doubles', 'ofCourse'] as const

type PreviewProps = {
  readonly name: string
  readonly preview: ImportPreview
  readonly onAdd: () => void
  readonly onClose: () => void
}

/** What a file would bring: how much of what, its first cards, and the rows that cannot be taken. */
export function PreviewCards({ name, preview, onAdd, onClose }: PreviewProps) {
  const t = useTranslations('interchange')
  const title = useId()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const { cards, faults } = preview
  return (
    <section className="preview" aria-labelledby={title}>
      <h4 id={title} ref={heading} tabIndex={-1}>
        {t('found', { name })}
      </h4>
      <ul className="counts">
        {COUNTS.filter((what) => preview[what] > 0).map((what) => (
          <li key={what}>{t(what, { count: preview[what] })}</li>
        ))}
        {faults.length > 0 && <li>{t('faulty', { count: faults.length })}</li>}
      </ul>
      {faults.length > 0 && <FaultList faults={faults} />}
      {cards.length > 0 ? <FirstCards cards={cards} /> : <p>{t('nothingNew')}</p>}
      <p className="keys">
        <button type="button" className="soft" onClick={onClose}>
          {t(cards.length > 0 ? 'discard' : 'close')}
        </button>
        {cards.length > 0 && (
          <button type="button" className="soft add" onClick={onAdd}>
            {t('add', { count: cards.length })}
          </button>
        )}
      </p>
    </section>
  )
}

function FirstCards({ cards }: Pick<ImportPreview, 'cards'>) {
  const t = useTranslations('interchange')
  const shown = cards.slice(0, SHOWN)
  return (
    <table>
      <caption>{t('first', { count: shown.length })}</caption>
      <thead>
        <tr>
          <th scope="col">{t('front')}</th>
          <th scope="col">{t('back')}</th>
        </tr>
      </thead>
      <tbody>
        {shown.map(({ id, front, back }) => (
          <tr key={id}>
            <FaceCell face={front} />
            <FaceCell face={back} />
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** A side as it would stand on the card: text, in the languages it has. */
function FaceCell({ face }: { face: PersonalFace }) {
  return (
    <td>
      {locales.map((locale) => {
        const text = face[locale]
        return (
          text !== undefined && (
            <p key={locale} lang={locale}>
              {text}
            </p>
          )
        )
      })}
    </td>
  )
}
