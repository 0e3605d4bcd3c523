import { useTranslations } from 'next-intl'
import { RichText } from '@/components/prose/rich-text'
import { localHref } from '@/lib/core/address'
import type { Locale } from '@/lib/core/locale'
import { PartingRows } from './parting-rows'
import type { FactBook, ReportModel } from './report-model'

type MissedFactsProps = {
  readonly missed: ReportModel['missed']
  readonly book: FactBook
  readonly locale: Locale
  readonly language: Locale
}

/** Missing a question brings back the facts behind the options chosen. */
export function MissedFacts({ missed, book, locale, language }: MissedFactsProps) {
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
              <a className="link" href={localHref(locale, `/sources#${id}`)}>
                {t('toSource')}
              </a>
              <span>{numbers.map((number) => t('questionNumber', { number })).join(', ')}</span>
            </p>
          </li>
        )
      })}
    </ol>
  )
}
