import { useTranslations } from 'next-intl'
import { Icon } from '@/components/ui/icon'
import type { Locale } from '@/lib/core/locale'
import { answerTo, asked, type Question } from '@/lib/labs/ports/drill'
import { useAsking } from './use-asking'
import type { Drill, Run } from './use-drill'

/** What the last answer came to, by eye and, with the question that follows, by ear. */
export function Said({ locale, run: { state, said, missed } }: { locale: Locale; run: Run }) {
  const t = useTranslations('ports-drill')
  const asking = useAsking(locale)
  const last = state.answers.at(-1)
  const sentence = said ? t(`trace-${said.kind}`, said.values) : ''
  const next = asked(state)
  const follows = !last
    ? ''
    : missed
      ? `${t('rightAnswer')}: ${answerTo(last.question, locale)}`
      : next
        ? asking(next)
        : ''
  return (
    <>
      <p className="vh" role="status">
        {`${sentence} ${follows}`.trim()}
      </p>
      {last && said && (
        <p className="drill-said" aria-hidden="true">
          <Icon name={last.right ? 'check' : 'cross'} size="s" />
          <span>
            {!missed && <b>{`${asking(last.question)} ${answerTo(last.question, locale)}. `}</b>}
            {sentence}
          </span>
        </p>
      )}
    </>
  )
}

/** The right answer to a missed question. */
export function Missed({ locale, question, drill }: { locale: Locale; question: Question; drill: Drill }) {
  const t = useTranslations('ports-drill')
  return (
    <div className="drill-missed">
      <p>
        <span className="faint">{t('rightAnswer')}</span> <b>{answerTo(question, locale)}</b>
      </p>
      <button type="button" className="link" onClick={drill.retype}>
        <Icon name="undo" size="s" />
        {t('typo')}
      </button>
    </div>
  )
}
