import { useTranslations } from 'next-intl'
import type { Bilingual, Locale } from '@/lib/core/locale'
import { PlainLink } from '../navigation/site-link'

/** Examples shown: one line on a desktop. */
const MOST = 6

type EmptyProps = {
  readonly locale: Locale
  readonly examples: readonly Bilingual[]
  /** Whether a question found nothing. */
  readonly failed: boolean
  readonly onChoose: (question: string) => void
}

/** Before a question, and after one that found nothing: what can be asked. */
export function Empty({ locale, examples, failed, onChoose }: EmptyProps) {
  const t = useTranslations('search')
  return (
    <div className="try">
      <p>{failed ? t('nothingAdvice') : t('explained')}</p>
      <p>
        <PlainLink locale={locale} path="/glossary" className="link">
          {t('allTerms')}
        </PlainLink>
      </p>
      {/* They come with the searchable text: last, so that nothing is pushed down. */}
      {examples.length > 0 && (
        <>
          <h2>{t('examples')}</h2>
          <ul>
            {examples.slice(0, MOST).map((example) => (
              <li key={example.en}>
                <button type="button" className="chip" onClick={() => onChoose(example[locale])}>
                  {example[locale]}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  )
}
