import { useTranslations } from 'next-intl'
import { RichText } from '@/components/prose/rich-text'
import type { Fact } from '@/lib/content/types'
import type { Locale } from '@/lib/core/locale'

/** The exam's answer and today's service, where they part. */
export function PartingRows({ fact, language }: { fact: Fact; language: Locale }) {
  const t = useTranslations('exam')
  if (!fact.exam && !fact.today) return null
  const rows = [
    { key: 'examAnswer', text: fact.exam ?? fact.claim },
    { key: 'today', text: fact.today ?? fact.claim },
  ] as const
  return (
    <dl className="now">
      {rows.map(({ key, text }) => (
        <div key={key}>
          <dt>{t(key)}</dt>
          <dd lang={language}>
            <RichText rich={text[language]} />
          </dd>
        </div>
      ))}
    </dl>
  )
}
