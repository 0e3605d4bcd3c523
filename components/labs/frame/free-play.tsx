import { useTranslations } from 'next-intl'
import type { Locale } from '@/lib/core/locale'
import { FreeRun } from './free-run'
import type { Lab } from './lab'
import { ShareAddress } from './share-address'
import type { Place } from './use-place'

type FreePlayProps<Setup, State, Act, Kind extends string> = {
  readonly locale: Locale
  readonly lab: Lab<Setup, State, Act, Kind>
  readonly setup: Setup
  readonly go: (place: Place<Setup>) => void
}

/** A set-up to play with. Another set-up starts another run; the form stays, and with it the focus. */
export function FreePlay<Setup, State, Act, Kind extends string>({
  locale,
  lab,
  setup,
  go,
}: FreePlayProps<Setup, State, Act, Kind>) {
  const t = useTranslations('labs')
  const { SetupForm } = lab
  return (
    <div className="bench free">
      <section className="predict" aria-labelledby="lab-setup">
        <div className="head">
          <h2 id="lab-setup">{t('setup')}</h2>
          <ShareAddress />
        </div>
        {SetupForm && <SetupForm locale={locale} setup={setup} change={(next) => go({ kind: 'free', setup: next })} />}
      </section>
      <FreeRun key={lab.setupToQuery(setup)} locale={locale} lab={lab} setup={setup} />
    </div>
  )
}
