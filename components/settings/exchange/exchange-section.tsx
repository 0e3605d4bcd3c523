'use client'

import { useTranslations } from 'next-intl'
import { useEffect, useId, useState } from 'react'
import type { Locale } from '@/lib/core/locale'
import { FormatRow } from './format-row'
import { FORMATS, firstChoices } from './formats'
import type { Sources, WriteCards } from './gather'
import { ImportCards } from './import-cards'
import { useExport } from './use-export'

type ExchangeProps = Sources & {
  readonly locale: Locale
  readonly onImport: WriteCards
}

/** The part of the settings that deals with other programs: files to take along, and cards to bring. Loads what it needs when used. */
export function ExchangeSection({ locale, readEvents, personal, onImport }: ExchangeProps) {
  const t = useTranslations('interchange')
  const title = useId()
  const [choices, setChoices] = useState(() => firstChoices(locale))
  // Until the page can answer, its keys are only drawn.
  const [ready, setReady] = useState(false)
  useEffect(() => setReady(true), [])
  const making = useExport(choices, { readEvents, personal })
  return (
    <section className="exchange" aria-labelledby={title} aria-busy={!ready}>
      <h2 id={title}>{t('title')}</h2>
      <p className="lead">{t('lead')}</p>
      <h3>{t('take')}</h3>
      <ul className="formats">
        {FORMATS.map((format) => (
          <FormatRow key={format} format={format} choices={choices} onChoices={setChoices} {...making} />
        ))}
      </ul>
      <ImportCards personal={personal} onImport={onImport} />
    </section>
  )
}
