import { useLocale, useTranslations } from 'next-intl'
import type { QuestionIndex } from '@/lib/content/payload'
import type { Locale } from '@/lib/core/locale'
import type { Form } from '@/lib/exam/form'

type NameKey = `name${'Domain' | 'Topic' | 'Pair' | 'Unseen' | 'Missed' | 'Any'}`
/** The words of the namespace `papers`. */
type Words = (key: NameKey, values: { readonly [name: string]: string | number }) => string

/**
 * What a paper is called in the room, in the history and on its report: "전체 시험", "보안 영역 10문항". A paper whose blueprint,
 * domain, topic or pair the course no longer has, or whose course is not there yet, goes by its length.
 * @param index undefined while it is not there
 */
export function paperName(
  { blueprint, selection = { kind: 'all' }, questions }: Pick<Form, 'blueprint' | 'selection' | 'questions'>,
  index: Pick<QuestionIndex, 'blueprints' | 'topics' | 'pairs'> | undefined,
  locale: Locale,
  t: Words,
): string {
  const count = questions.length
  const named = (name: string | undefined, key: 'nameDomain' | 'nameTopic' | 'namePair'): string =>
    name === undefined ? t('nameAny', { count }) : t(key, { name, count })
  switch (selection.kind) {
    case 'all':
      return index?.blueprints.find(({ id }) => id === blueprint)?.name[locale] ?? t('nameAny', { count })
    case 'unseen':
      return t('nameUnseen', { count })
    case 'missed':
      return t('nameMissed', { count })
    case 'domain': {
      const domains = index?.blueprints.flatMap(({ domains }) => domains)
      return named(domains?.find(({ id }) => id === selection.domain)?.name[locale], 'nameDomain')
    }
    case 'topic':
      return named(index?.topics.find(({ id }) => id === selection.topic)?.title[locale], 'nameTopic')
    case 'pair':
      return named(index?.pairs.find(({ id }) => id === selection.pair)?.name[locale], 'namePair')
  }
}

/** Names papers in the page's language. Needs the namespace `papers`. */
export function usePaperName(): (form: Form, index: QuestionIndex | undefined) => string {
  const t = useTranslations('papers')
  const locale = useLocale()
  return (form, index) => paperName(form, index, locale, t)
}
