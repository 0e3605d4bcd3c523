import { useTranslations } from 'next-intl'
import { MISS_CAUSES } from '@/lib/progress/events'
import { useCommands } from '@/lib/store/react'
import type { ReportSheet } from './report-model'

/** One tap says why a question was missed; another one says otherwise. What was said last stands. */
export function MissReason({ attempt, sheet }: { attempt: string; sheet: ReportSheet }) {
  const t = useTranslations('report')
  const { explainMiss } = useCommands()
  return (
    <fieldset className="chips reasons">
      <legend>
        <span aria-hidden="true">{t('why')}</span>
        <span className="vh">{t('whyOf', { number: sheet.number })}</span>
      </legend>
      {MISS_CAUSES.map((cause) => (
        <button
          key={cause}
          type="button"
          className="chip"
          aria-pressed={sheet.cause === cause}
          onClick={() => {
            if (sheet.cause !== cause) void explainMiss(attempt, sheet.id, cause)
          }}
        >
          <span>{t(cause)}</span>
        </button>
      ))}
    </fieldset>
  )
}
