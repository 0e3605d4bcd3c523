import { useTranslations } from 'next-intl'
import { PlainLink } from '@/components/navigation/site-link'
import { StudyLink } from '@/components/navigation/study-link'
import type { Locale } from '@/lib/core/locale'
import { RowInside } from '../review/row-link'
import type { CourseGlance } from './glance'
import { EmptyMap } from './map/empty-map'

type FirstDayProps = {
  readonly locale: Locale
  readonly course: CourseGlance
  /** Nobody knows yet who is here: it shows where nothing speaks against a newcomer. */
  readonly guessed: boolean
}

/** Before anything was studied: what this is in one sentence, the empty map, and three ways to start. */
export function FirstDay({ locale, course, guessed }: FirstDayProps) {
  const t = useTranslations('today')
  const common = useTranslations('common')
  const { lesson } = course
  return (
    <div className={guessed ? 'stage first newcomer' : 'stage first'}>
      <section className="hero">
        <h1>{t('firstTitle')}</h1>
        <p className="lead">{common('description')}</p>
        <noscript>
          <p className="lead">{common('needsScript')}</p>
        </noscript>
      </section>
      <figure>
        <EmptyMap facts={course.facts} guessed={guessed} />
        <figcaption>{t('firstBody')}</figcaption>
      </figure>
      <section className="ways">
        {lesson && (
          <PlainLink locale={locale} path={`/lessons/${lesson.id}`} className="go wide">
            <span>{t('firstRead')}</span>
            <span className="meta">{lesson.title[locale]}</span>
          </PlainLink>
        )}
        <div className="rows">
          <OtherWays locale={locale} course={course} />
        </div>
        <p className="promise">{t('promise')}</p>
      </section>
    </div>
  )
}

/** The quick exam, the drill where the course has what it asks, and the plan. */
function OtherWays({ locale, course: { questions, drilled } }: Omit<FirstDayProps, 'guessed'>) {
  const t = useTranslations('today')
  const plan = useTranslations('planToday')
  return (
    <>
      {questions !== null && (
        <StudyLink locale={locale} path="/exam" className="row">
          <RowInside icon="exam" title={t('firstCheck', { questions })}>
            {t('firstCheckBody')}
          </RowInside>
        </StudyLink>
      )}
      {drilled && (
        <StudyLink locale={locale} path="/labs/ports/drill" className="row">
          <RowInside icon="clock" title={t('firstDrill')}>
            {t('firstDrillBody')}
          </RowInside>
        </StudyLink>
      )}
      <StudyLink locale={locale} path="/plan" className="row">
        <RowInside icon="flag" title={plan('choose')}>
          {plan('chooseBody')}
        </RowInside>
      </StudyLink>
    </>
  )
}
