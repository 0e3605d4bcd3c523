import { useTranslations } from 'next-intl'
import { courseIndex } from '@/lib/content/course-index'
import type { Course } from '@/lib/content/types'
import { localHref } from '@/lib/core/address'
import type { Locale } from '@/lib/core/locale'
import { FirstPictureEnd } from '../navigation/first-picture'
import { Icon } from '../ui/icon'

/** Every lesson in the order of the course, with its facts as seeds: the reading module warms them. */
export function CourseMap({ course, locale }: { course: Course; locale: Locale }) {
  const t = useTranslations('reading')
  const common = useTranslations('common')
  const { lessons } = courseIndex(course)
  return (
    <main className="wrap index" id="main">
      <h1>{t('lessonsTitle')}</h1>
      <p className="lead">{t('lessonsLead')}</p>
      {/* A form: it works before and without script; what is found is the search page's. */}
      <search>
        <form className="coursefind" action={localHref(locale, '/search')}>
          <Icon name="search" size="m" />
          <input
            name="q"
            type="text"
            aria-label={common('search')}
            placeholder={t('searchHint')}
            autoComplete="off"
            maxLength={200}
          />
          <button type="submit">{common('search')}</button>
        </form>
      </search>
      {course.modules.map((module, index) => (
        <section key={module.id} className="module">
          <h2>{module.title[locale]}</h2>
          <ul className="rows">
            {module.lessons.map((wanted) => {
              const lesson = lessons.get(wanted)
              return (
                lesson && (
                  <li key={lesson.id}>
                    <a className="row" href={localHref(locale, `/lessons/${lesson.id}`)} data-lesson-row={lesson.id}>
                      <Icon name="learn" />
                      <span>
                        <b>{lesson.title[locale]}</b>
                        <small>{lesson.summary[locale]}</small>
                        <small className="heat">
                          <span className="seeds" aria-hidden="true">
                            {lesson.facts.map((fact) => (
                              <i className="seed none" key={fact} data-fact={fact} />
                            ))}
                          </span>
                          <span>
                            {t('facts', { count: lesson.facts.length })} · {t('minutes', { count: lesson.minutes })}
                            <span className="done" hidden>
                              {' '}
                              · {t('read')}
                            </span>
                          </span>
                        </small>
                      </span>
                      <Icon name="right" />
                    </a>
                  </li>
                )
              )
            })}
          </ul>
          {index === 0 && <FirstPictureEnd />}
        </section>
      ))}
    </main>
  )
}
