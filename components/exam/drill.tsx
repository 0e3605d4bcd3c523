import { useTranslations } from 'next-intl'
import { useCallback, useState } from 'react'
import { StatusBanner } from '@/components/progress/status-banner'
import type { QuestionPayload } from '@/lib/content/payload'
import type { QuestionId } from '@/lib/content/types'
import { type Locale, otherLocale } from '@/lib/core/locale'
import { fetchQuestion } from '@/lib/store/payloads'
import { DrillQuestion } from './drill-question'
import { ItemLanguageKey } from './language-key'
import { Loading, Message } from './message'
import { useKeys } from './use-keys'
import { useResource } from './use-resource'

/** One question at its own address: answered at leisure, explained at once, no clock. */
export function Drill({ locale, question }: { locale: Locale; question: QuestionId | null }) {
  const t = useTranslations('exam')
  const words = useTranslations('status')
  const [language, setLanguage] = useState<Locale>(locale)
  const load = useCallback(async (): Promise<QuestionPayload | null | undefined> => {
    const fetched = question && (await fetchQuestion(question))
    if (!fetched) return null
    if (fetched.ok) return fetched.value
    return fetched.error.kind === 'missing' ? null : undefined
  }, [question])
  const { value: payload, failed, retry } = useResource(load)
  const swap = (): void => setLanguage(otherLocale(language))
  useKeys(({ act }) => {
    if (act === 'language') swap()
    return act === 'language'
  })
  if (failed) {
    return (
      <main className="wrap exam-in" id="main">
        <h1>{t('drillTitle')}</h1>
        <p className="alert" role="alert">
          {words('contentFailed')}
        </p>
        <button type="button" className="go" onClick={retry}>
          {words('retry')}
        </button>
      </main>
    )
  }
  if (payload === undefined) return <Loading />
  if (payload === null) return <Message locale={locale} title={t('noQuestion')} />
  return (
    <>
      <StatusBanner />
      <main className="wrap report drill" id="main">
        <div className="headrow">
          <h1>{t('drillTitle')}</h1>
          <ItemLanguageKey language={language} onSwitch={swap} />
        </div>
        <DrillQuestion locale={locale} language={language} payload={payload} />
      </main>
    </>
  )
}
