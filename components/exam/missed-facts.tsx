import { useTranslations } from 'next-intl'
import { RichText } from '@/components/prose/rich-text'
import type { Locale } from '@/lib/core/locale'
import { FactLinks } from './answer-facts'
import { PartingRows } from './parting-rows'
import type { FactBook, ReportModel } from './report-model'
import type { LessonBook } from './use-lesson-book'

type MissedFactsProps = {
  readonly missed: ReportModel['missed']
  readonly book: FactBook
  readonly lessons: LessonBook
  readonly locale: Locale
  readonly language: Locale
}

/** Missing a question brings back the facts behind the options chosen. */
export function MissedFacts({ missed, book, lessons, locale, language }: MissedFactsProps) {
  const t = useTranslations('exam')
  return (
    <ol className="rows missed">
      {missed.map(({ fact: id, numbers }) => {
        const fact = book.get(id)
        return (
          <li key={id}>
            {fact ? (
              <>
                <p className="claim" lang={language}>
                  <RichText rich={fact.claim[language]} />
                </p>
                <PartingRows fact={fact} language={language} />
              </>
            ) : (
              <p className="claim">
                <code>{id}</code>
              </p>
            )}
            <p className="from">
              <FactLinks fact={id} lessons={lessons} locale={locale} />
              <span>{numbers.map((number) => t('questionNumber', { number })).join(', ')}</span>
            </p>
          </li>
        )
      })}
    </ol>
  )
}
