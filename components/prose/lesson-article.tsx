import { useTranslations } from 'next-intl'
import { courseIndex } from '@/lib/content/course-index'
import { termMarks } from '@/lib/content/term-marks'
import type { Course, Fact, FactId, Lesson, LessonId } from '@/lib/content/types'
import { localHref } from '@/lib/core/address'
import { type Locale, otherLocale } from '@/lib/core/locale'
import { FirstPictureEnd } from '../navigation/first-picture'
import { FactSheet } from './fact-sheet'
import { LessonBlock, parts } from './lesson-block'
import { StructuredData } from './structured-data'
import { TermSheet } from './term-sheet'

/** Facts by the block that cites them first. */
function introductions(lesson: Lesson, facts: ReadonlyMap<FactId, Fact>): Map<string, Fact[]> {
  const seen = new Set<FactId>()
  return new Map(
    lesson.blocks.map((block) => {
      const cited =
        block.kind === 'list' ? block.items.flatMap((item) => item.facts) : 'facts' in block ? block.facts : []
      const fresh = [...new Set(cited)].filter((id) => !seen.has(id))
      for (const id of fresh) seen.add(id)
      return [block.key, fresh.flatMap((id) => facts.get(id) ?? [])]
    }),
  )
}

/** Seconds in a quarter of a minute: who has spent a quarter of a lesson's reading time and seen its end has read it. */
const QUARTER = 15

/** A whole lesson: a document that is complete without script. */
export function LessonArticle({ lesson, course, locale }: { lesson: Lesson; course: Course; locale: Locale }) {
  const t = useTranslations('reading')
  const other = otherLocale(locale)
  const { facts, lessons, cardsOf, moduleOf, order, placeOf } = courseIndex(course)
  const place = placeOf.get(lesson.id) ?? -1
  const neighbour = (id: LessonId | undefined) => (id ? lessons.get(id) : undefined)
  const [previous, next] = [neighbour(order[place - 1]), neighbour(order[place + 1])]
  const module = moduleOf.get(lesson.id)
  const lessonFacts = lesson.facts.flatMap((id) => facts.get(id) ?? [])
  const numbers = new Map(lesson.facts.map((id, index) => [id, index + 1]))
  const checks = lesson.blocks.filter(({ kind }) => kind === 'check')
  const checkNumbers = new Map(checks.map(({ key }, index) => [key, index + 1]))
  const introduces = introductions(lesson, facts)
  const cards = cardsOf.get(lesson.id)?.length ?? 0
  const terms = termMarks(lesson, course.glossary)
  const marked = new Map([...terms.values()].flat().map(({ term }) => [term.id, term]))
  const heatWords = [t('hot'), t('warm'), t('cold')].join('|')
  const firstCheck = checks[0]?.key
  return (
    <main
      className="lesson wrap"
      id="main"
      data-lesson={lesson.id}
      data-quarter={lesson.minutes * QUARTER}
      data-heat-words={heatWords}
    >
      <StructuredData lesson={lesson} course={course} locale={locale} />
      <div className="intro two">
        <p className="eyebrow">
          <span>{t('place', { module: module?.title[locale] ?? '', number: place + 1, total: order.length })}</span>
          <span>
            {t('minutes', { count: lesson.minutes })}
            <span className="done" hidden>
              {' '}
              · {t('read')}
            </span>
          </span>
        </p>
        <h1>
          <span lang={locale}>{lesson.title[locale]}</span>
          <span lang={other} className="second">
            {lesson.title[other]}
          </span>
        </h1>
        <p className="heat">
          <span className="seeds" aria-hidden="true">
            {lessonFacts.map(({ id }) => (
              <i className="seed none" key={id} data-fact={id} />
            ))}
          </span>
          <span data-heat={t('factsOf', { count: lessonFacts.length, warm: '#' })}>
            {t('facts', { count: lessonFacts.length })}
          </span>
        </p>
      </div>
      <FirstPictureEnd />
      <article className="prose">
        {lesson.blocks.map((block) => (
          <div className="block" key={block.key} {...(block.key === firstCheck ? { 'data-lesson-end': '' } : {})}>
            <LessonBlock
              block={block}
              locale={locale}
              course={course}
              numbers={numbers}
              introduces={introduces}
              terms={terms}
              opened={lessonFacts.find(parts)?.id ?? null}
              checkNumbers={checkNumbers}
            />
          </div>
        ))}
        <div className="after span">
          <p>{t('cardsReady')}</p>
          <a className="go" href={localHref(locale, `/review?lesson=${lesson.id}`)}>
            <span>{t('reviewCards')}</span>
            <span className="meta">{t('cards', { count: cards })}</span>
          </a>
          <p className="readmark">
            <span role="status">
              <span className="done" hidden>
                {t('lessonRead')}
              </span>
            </span>
            <button type="button" className="link" data-mark-read="" hidden>
              {t('markRead')}
            </button>
          </p>
        </div>
        <nav className="turn span" aria-label={`${t('previous')} · ${t('next')}`}>
          {previous ? (
            <a href={localHref(locale, `/lessons/${previous.id}`)} rel="prev">
              <small>{t('previous')}</small>
              {previous.title[locale]}
            </a>
          ) : (
            <span />
          )}
          {next && (
            <a href={localHref(locale, `/lessons/${next.id}`)} rel="next">
              <small>{t('next')}</small>
              {next.title[locale]}
            </a>
          )}
        </nav>
      </article>
      {lessonFacts.map((fact) => (
        <FactSheet key={fact.id} fact={fact} locale={locale} number={numbers.get(fact.id) ?? 0} />
      ))}
      {[...marked.values()].map((term) => (
        <TermSheet key={term.id} term={term} locale={locale} />
      ))}
    </main>
  )
}
