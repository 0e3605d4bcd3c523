import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { type Locale, otherLocale } from '@/lib/core/locale'
import { rampStep, temperature } from '@/lib/scheduler/retrievability'
import type { Found } from '@/lib/search/answer'
import type { Kind } from '@/lib/search/documents'
import { PlainLink } from '../navigation/site-link'
import { StudyLink } from '../navigation/study-link'
import { Icon, type IconName } from '../ui/icon'
import { Marked } from './marked'

const shapes = {
  term: { icon: 'marker', name: 'oneTerm' },
  fact: { icon: 'map', name: 'oneFact' },
  lesson: { icon: 'learn', name: 'oneLesson' },
  card: { icon: 'review', name: 'oneCard' },
  question: { icon: 'exam', name: 'oneQuestion' },
} as const satisfies Record<Kind, { readonly icon: IconName; readonly name: string }>

/** Within study the router's link; to reading pages a plain one. */
function HitLink({ path, locale, children }: { path: Found['path']; locale: Locale; children: ReactNode }) {
  const Link = /^\/(review|exam)/.test(path) ? StudyLink : PlainLink
  return (
    <Link locale={locale} path={path} className="hitrow">
      {children}
    </Link>
  )
}

type HitProps = {
  readonly found: Found
  readonly locale: Locale
  /** Of a fact that was studied, how likely it is recalled now. */
  readonly r: number | null
}

/** One thing found: the matched words in their context, in the page's language and then in the other, what it is, and how warm. */
export function Hit({ found, locale, r }: HitProps) {
  const t = useTranslations('search')
  const other = otherLocale(locale)
  const { kind, heading, text, place, path } = found
  const warmth = r === null ? undefined : `${t(temperature(r))} ${r.toFixed(2)}`
  const where = [t(shapes[kind].name), place?.[locale], warmth].filter((part) => part !== undefined)
  return (
    <HitLink path={path} locale={locale}>
      {kind === 'fact' ? (
        <i className={r === null ? 'seed none' : `seed c${rampStep(r)}`} aria-hidden="true" />
      ) : (
        <Icon name={shapes[kind].icon} size="m" />
      )}
      <span className="hit">
        {heading && (
          <b>
            <Marked pieces={heading[locale]} lang={locale} />{' '}
            {kind === 'term' && <Marked pieces={heading[other]} lang={other} />}
          </b>
        )}
        <span className="first">
          <Marked pieces={text[locale]} lang={locale} />
        </span>
        <span className="second">
          <Marked pieces={text[other]} lang={other} />
        </span>
        <small className="where">{where.join(' · ')}</small>
      </span>
    </HitLink>
  )
}
