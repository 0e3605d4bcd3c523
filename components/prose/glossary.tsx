import { useTranslations } from 'next-intl'
import { plainText } from '@/lib/content/plain-text'
import { type TermPlace, termPlaces } from '@/lib/content/term-places'
import type { Course, Term } from '@/lib/content/types'
import { localHref } from '@/lib/core/address'
import { type Locale, otherLocale } from '@/lib/core/locale'
import { FirstPictureEnd } from '../navigation/first-picture'
import { BothHalves } from './pair'

/** Terms in both languages side by side, in the alphabet of the page's language. */
export function Glossary({ course, locale }: { course: Course; locale: Locale }) {
  const t = useTranslations('reading')
  const places = termPlaces(course)
  const sorted = course.glossary.toSorted((a, b) => a.term[locale].localeCompare(b.term[locale], locale))
  return (
    <main className="wrap index ledger" id="main">
      <h1>{t('glossaryTitle')}</h1>
      <FirstPictureEnd />
      <dl className="rows terms">
        {sorted.map((term) => (
          <Entry key={term.id} term={term} place={places.get(term.id)} locale={locale} />
        ))}
      </dl>
    </main>
  )
}

function Entry({ term, place, locale }: { term: Term; place: TermPlace | undefined; locale: Locale }) {
  const t = useTranslations('reading')
  const other = otherLocale(locale)
  const names = [...new Set([...term.aliases[locale], ...term.aliases[other]])]
  return (
    <div id={term.id} className="entry">
      <dt>
        <b>{term.term[locale]}</b> <span lang={other}>{term.term[other]}</span>
      </dt>
      <dd className="claim">
        <BothHalves text={term.definition} locale={locale} />
      </dd>
      {names.length > 0 && (
        <dd>
          <small className="faint">{t('aliases', { names: names.join(', ') })}</small>
        </dd>
      )}
      {place && <Places place={place} locale={locale} />}
    </div>
  )
}

/** Where a term is taught, the cards that ask for it, and what it is taken for. */
function Places({ place: { taught, cards, pairs }, locale }: { place: TermPlace; locale: Locale }) {
  const t = useTranslations('reading')
  return (
    <dd className="leads">
      {taught && (
        <p>
          <small>{t('taughtIn')}</small>
          <span>
            <a href={localHref(locale, `/lessons/${taught.lesson.id}${taught.anchor && `#${taught.anchor}`}`)}>
              {taught.lesson.title[locale]}
            </a>
          </span>
        </p>
      )}
      {cards.length > 0 && (
        <p>
          <small>{t('termCards')}</small>
          <span>
            {cards.map(({ id, front }) => (
              <a key={id} href={localHref(locale, `/review?card=${id}`)}>
                {plainText(front[locale])}
              </a>
            ))}
          </span>
        </p>
      )}
      {pairs.length > 0 && (
        <p>
          <small>{t('termPairs')}</small>
          <span>
            {pairs.map(({ id, name }) => (
              <a key={id} href={localHref(locale, `/review?pair=${id}`)}>
                {name[locale]}
              </a>
            ))}
          </span>
        </p>
      )}
    </dd>
  )
}
