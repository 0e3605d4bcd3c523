import { useTranslations } from 'next-intl'
import type { Blueprint } from '@/lib/content/types'
import type { Locale } from '@/lib/core/locale'
import { AnswerFacts } from './answer-facts'
import { AnswerSheet } from './answer-sheet'
import { CauseSummary } from './cause-summary'
import { ItemLanguageKey } from './language-key'
import { MissReason } from './miss-reason'
import { belongs, filtersOf } from './report-filter'
import { ReportFilters, useFilterName } from './report-filters'
import { type FactBook, factsOfSheet, type ReportModel, type ReportSheet } from './report-model'
import { useFilter } from './use-filter'
import type { LessonBook } from './use-lesson-book'

type Books = { readonly facts: FactBook; readonly lessons: LessonBook }

type ReportAnswersProps = Books & {
  readonly attempt: string
  readonly model: ReportModel
  readonly blueprint: Blueprint | undefined
  readonly locale: Locale
  readonly language: Locale
  readonly onSwitch: () => void
}

/** Every question, or those of one kind; what is printed is what is shown, and says so. */
export function ReportAnswers({ attempt, model, blueprint, locale, language, onSwitch, ...books }: ReportAnswersProps) {
  const t = useTranslations('report')
  const words = useTranslations('exam')
  const domains = blueprint?.domains.map(({ id }) => id) ?? []
  const filters = filtersOf(model.sheets, domains)
  const [current, choose] = useFilter(filters)
  const nameOf = useFilterName(locale, blueprint)
  if (!current) return null
  const sheets = model.sheets.filter((sheet) => belongs(sheet, current))
  const count = { total: model.sheets.length, shown: sheets.length }
  return (
    <section className="rec" id="answers">
      <div className="headrow">
        <h2>{words('answersTitle')}</h2>
        <div className="tools2">
          <button type="button" className="soft printkey" onClick={() => window.print()}>
            {t('print')}
          </button>
          <ItemLanguageKey language={language} onSwitch={onSwitch} />
        </div>
      </div>
      <CauseSummary missed={model.sheets.filter(({ outcome }) => outcome !== 'correct')} />
      <ReportFilters filters={filters} current={current} nameOf={nameOf} onChoose={choose} />
      <p className="shown" role="status">
        {count.shown === 0 ? t('noneShown') : t('shownCount', count)}
      </p>
      <p className="printed">{t('printed', { ...count, name: nameOf(current) })}</p>
      <ol className="answers">
        {sheets.map((sheet) => (
          <ReportAnswer key={sheet.id} attempt={attempt} sheet={sheet} locale={locale} language={language} {...books} />
        ))}
      </ol>
    </section>
  )
}

type ReportAnswerProps = Books & {
  readonly attempt: string
  readonly sheet: ReportSheet
  readonly locale: Locale
  readonly language: Locale
}

function ReportAnswer({ attempt, sheet, facts, lessons, locale, language }: ReportAnswerProps) {
  const t = useTranslations('report')
  const notes = [sheet.confidence && t(sheet.confidence), sheet.flagged && t('wasFlagged')]
  return (
    <AnswerSheet
      sheet={sheet}
      book={facts}
      locale={locale}
      language={language}
      notes={notes.filter((note) => typeof note === 'string')}
    >
      {sheet.outcome !== 'correct' && <MissReason attempt={attempt} sheet={sheet} />}
      <AnswerFacts facts={factsOfSheet(sheet, facts)} lessons={lessons} locale={locale} language={language} />
    </AnswerSheet>
  )
}
