import { useTranslations } from 'next-intl'
import { useEffect } from 'react'
import { StatusBanner } from '../progress/status-banner'
import { AbandonKey } from './abandon-key'
import { useSubmit } from './use-submit'

/**
 * The time has run out, here or while nobody looked: the paper is submitted with what was there. One that cannot be (this device may
 * have lost its questions) can be tried again or given up.
 */
export function HandIn({ attempt }: { attempt: string }) {
  const t = useTranslations('exam')
  const words = useTranslations('status')
  const { state, submit } = useSubmit(attempt)
  useEffect(() => {
    void submit('time')
  }, [submit])
  return (
    <>
      <h1>{t('timeUp')}</h1>
      <p className="lead" role="status">
        {t(state === 'failed' ? 'submitFailed' : state === 'lost' ? 'submitLost' : 'submitting')}
      </p>
      {(state === 'failed' || state === 'lost') && (
        <div className="act">
          <button type="button" className="go" onClick={() => void submit('time')}>
            {words('retry')}
          </button>
          <AbandonKey attempt={attempt} no={t('leaveIt')} />
        </div>
      )}
    </>
  )
}

/** The same where the room was. */
export const TimeUp = ({ attempt }: { attempt: string }) => (
  <>
    <StatusBanner />
    <main className="wrap exam-in" id="main">
      <HandIn attempt={attempt} />
    </main>
  </>
)
