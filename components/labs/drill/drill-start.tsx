import { useTranslations } from 'next-intl'
import { Icon } from '@/components/ui/icon'
import { defaultSetup, type Setup, SLOW_MS } from '@/lib/labs/ports/drill'
import { Choice } from './choice'
import { available, useDrillSetup, ways } from './use-drill-setup'

/** What the drill is to ask, and whether a clock runs. */
export function DrillStart({ onStart }: { onStart: (setup: Setup) => void }) {
  const t = useTranslations('ports-drill')
  const { way, setWay, all, setAll, timed, setTimed, setup } = useDrillSetup()
  return (
    <section className="drill-start">
      <h1>{t('title')}</h1>
      <p className="lead">{t('lead')}</p>
      <Choice
        legend={t('directions')}
        options={ways.map((id) => ({ id, label: t(`direction-${id}`) }))}
        chosen={way}
        onChoose={setWay}
      />
      <Choice
        legend={t('count')}
        options={[
          { id: 'some', label: t('count-some', { count: defaultSetup.count }) },
          { id: 'all', label: t('count-all', { count: available(way) }) },
        ]}
        chosen={all ? 'all' : 'some'}
        onChoose={(id) => setAll(id === 'all')}
      />
      <Choice
        legend={t('clock')}
        options={[
          { id: 'on', label: t('on') },
          { id: 'off', label: t('off') },
        ]}
        chosen={timed ? 'on' : 'off'}
        hint={t('clockHint', { seconds: SLOW_MS / 1000 })}
        onChoose={(id) => setTimed(id === 'on')}
      />
      <button type="button" className="go" onClick={() => onStart(setup)}>
        {t('start')}
        <Icon name="arrow-right" size="m" />
      </button>
      <p className="aside">{t('memory')}</p>
    </section>
  )
}
