import { useLocale, useTranslations } from 'next-intl'
import { isLocale, type Locale } from '@/lib/core/locale'
import type { Form } from '@/lib/exam/form'

type NameKey = `name${'Domain' | 'Topic' | 'Pair' | 'Unseen' | 'Missed' | 'Any'}`
/** The words of the namespace `papers`. */
type Words = (key: NameKey, values: { readonly [name: string]: string | number }) => string

const KEYS = { domain: 'nameDomain', topic: 'nameTopic', pair: 'namePair' } as const

/**
 * What a paper is called in the room, in the history and on its report: "전체 시험", "보안 영역 10문항". It knows itself what it is about,
 * whatever the course says by now; one from before papers knew goes by its length.
 */
export function paperName(
  { name, selection = { kind: 'all' }, questions }: Pick<Form, 'name' | 'selection' | 'questions'>,
  locale: Locale,
  t: Words,
): string {
  const count = questions.length
  switch (selection.kind) {
    case 'all':
      return name?.[locale] ?? t('nameAny', { count })
    case 'unseen':
      return t('nameUnseen', { count })
    case 'missed':
      return t('nameMissed', { count })
    default:
      return name ? t(KEYS[selection.kind], { name: name[locale], count }) : t('nameAny', { count })
  }
}

/** Names papers in the page's language. Needs the namespace `papers`. */
export function usePaperName(): (form: Form) => string {
  const t = useTranslations('papers')
  const locale = useLocale()
  return (form) => paperName(form, isLocale(locale) ? locale : 'en', t)
}
