import type { useTranslations } from 'next-intl'
import type { QuestionIndex } from '@/lib/content/payload'
import type { Locale } from '@/lib/core/locale'
import { partOf } from './paper-choice'

const NAMES = {
  domain: 'partDomain',
  topic: 'partTopic',
  pair: 'partPair',
  unseen: 'partUnseen',
  missed: 'partMissed',
} as const

/** What a kind of paper is called where it is chosen. */
export function kindName(
  kind: string,
  { blueprints }: Pick<QuestionIndex, 'blueprints'>,
  locale: Locale,
  t: ReturnType<typeof useTranslations<'papers'>>,
): string {
  const part = partOf(kind)
  return part ? t(NAMES[part]) : (blueprints.find(({ id }) => id === kind)?.name[locale] ?? kind)
}
