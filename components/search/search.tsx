'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import type { Locale } from '@/lib/core/locale'
import type { Kind } from '@/lib/search/documents'
import { Empty } from './empty'
import { KindTabs } from './kind-tabs'
import { Results } from './results'
import { SearchField } from './search-field'
import { SearchStatus } from './search-status'
import { TermSheet } from './term-sheet'
import { useAnswer } from './use-answer'
import { useArrows } from './use-arrows'
import { useHeat } from './use-heat'
import { useQuestion } from './use-question'

/** So many results at a time. */
const STEP = 30

/** Finds anything in the course as it is typed, in both languages. */
export function Search({ locale }: { locale: Locale }) {
  const t = useTranslations('search')
  const asking = useQuestion()
  const { question } = asking
  const [kind, setKind] = useState<Kind | null>(null)
  const [most, setMost] = useState(STEP)
  const { phase, examples, answer, retry } = useAnswer({ question, kind, most })
  const heat = useHeat()
  const arrows = useArrows(asking.settle)
  const shown = question === '' ? null : answer
  const choose = (next: Kind | null): void => {
    setKind(next)
    setMost(STEP)
  }
  return (
    <main className="wrap find" id="main" onKeyDown={arrows}>
      <h1 className="vh">{t('title')}</h1>
      <div className="cols">
        <section>
          <SearchField asking={asking} />
          <SearchStatus phase={phase} question={question} answer={shown} retry={retry} />
          {shown && shown.found.length > 0 && <KindTabs counts={shown.counts} kind={kind} onChoose={choose} />}
          {shown?.term && <TermSheet term={shown.term} locale={locale} className="phone" />}
          {shown && (
            <Results
              locale={locale}
              answer={shown}
              heat={heat}
              kind={kind}
              onMore={() => setMost((count) => count + STEP)}
            />
          )}
          {(question === '' || shown?.found.length === 0) && (
            <Empty locale={locale} examples={examples} failed={question !== ''} onChoose={asking.settle} />
          )}
        </section>
        {shown?.term && (
          <aside className="desk" aria-label={t('termSheet')}>
            <TermSheet term={shown.term} locale={locale} />
          </aside>
        )}
      </div>
    </main>
  )
}
