import { useTranslations } from 'next-intl'
import { Icon } from '@/components/ui/icon'
import type { Blueprint } from '@/lib/content/types'
import type { Locale } from '@/lib/core/locale'
import { estimateScore } from '@/lib/exam/scale'
import { dayAndTime } from '@/lib/i18n/format'
import type { AttemptProgress } from '@/lib/progress/state'
import { DomainTable } from './domain-table'
import { usePaperName } from './paper-name'
import { ReportAction } from './report-action'
import { ReportEstimate } from './report-estimate'
import { noEstimate, type ReportModel, type SubmittedOutcome } from './report-model'

type ReportHeadProps = {
  readonly locale: Locale
  readonly attempt: AttemptProgress
  readonly outcome: SubmittedOutcome
  readonly model: ReportModel
  readonly blueprint: Blueprint | undefined
  /** The exam whose passing is foretold. */
  readonly exam: Blueprint | undefined
}

/** The side of the pass mark this paper fell on, by icon and word. */
function Standing({ passed }: { passed: boolean }) {
  const t = useTranslations('report')
  return (
    <p className={passed ? 'standing ok' : 'standing'}>
      <Icon name={passed ? 'check' : 'raise'} size="m" />
      {t(passed ? 'passed' : 'failed')}
    </p>
  )
}

/** The result first: a count, its side of the pass mark, our estimate; then the domains and what was not scored. */
export function ReportHead({ locale, attempt, outcome, model, blueprint, exam }: ReportHeadProps) {
  const t = useTranslations('exam')
  const words = useTranslations('report')
  const paperName = usePaperName()
  const { shown, cause } = outcome
  const without = noEstimate(attempt.form)
  const estimated = without === null && blueprint !== undefined
  const mode = without === 'study' && words('studyMode')
  return (
    <div className="top2">
      <section>
        <p className="eyebrow">
          {[paperName(attempt.form), mode, dayAndTime(attempt.startedAt, locale)].filter(Boolean).join(' · ')}
        </p>
        <h1>{t('reportTitle', shown)}</h1>
        {cause === 'time' && <p className="prob">{t('byTime')}</p>}
        {estimated && <Standing passed={estimateScore(shown, blueprint.cut).passed} />}
        {estimated && exam && <ReportEstimate tally={shown} cut={blueprint.cut} domains={model.domains} exam={exam} />}
        {without && <p className="prob">{words(without === 'study' ? 'noEstimateStudy' : 'noEstimateSelection')}</p>}
        <ReportAction
          locale={locale}
          missed={model.missed.map(({ fact }) => fact)}
          scored={estimated ? shown.scored : null}
        />
      </section>
      {blueprint && (
        <section>
          <DomainTable blueprint={blueprint} domains={model.domains} locale={locale} judged={without === null} />
          {without === null && (
            <p className="aside15">{t('verdictNote', { share: Math.round(blueprint.cut.share * 100) })}</p>
          )}
          {model.unscored.total > 0 && <p className="aside15">{t('unscoredNote', model.unscored)}</p>}
        </section>
      )}
    </div>
  )
}
