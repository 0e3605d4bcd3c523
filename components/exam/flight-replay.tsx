import { useTranslations } from 'next-intl'
import { Icon } from '@/components/ui/icon'
import { SECOND } from '@/lib/core/time'
import { type FlightAct, type FlightRecord, screenAt } from '@/lib/exam/flight-record'
import { clock } from '@/lib/i18n/format'
import type { useReplay } from './use-replay'

const ACTS = {
  'attempt-started': 'start',
  'question-visited': 'visit',
  'answer-changed': 'answer',
  'option-struck': 'strike',
  'question-flagged': 'flag',
  'text-highlighted': 'highlight',
  'language-switched': 'language',
  'question-answered': 'explain',
  'miss-explained': 'explain',
  'attempt-submitted': 'submit',
  'attempt-abandoned': 'abandon',
} as const satisfies Record<FlightAct['kind'], string>

type Screen = NonNullable<ReturnType<typeof screenAt>>

/** An arrow key moves by this part of the attempt, at least a second. */
const STEPS = 100

/** Play, pause and a slider through the attempt; what was on screen then stands below in words. */
export function FlightReplay({ record, replay }: { record: FlightRecord; replay: ReturnType<typeof useReplay> }) {
  const t = useTranslations('report')
  const { total } = record
  const moment = replay.moment ?? 0
  const time = clock(Math.floor(moment / SECOND) * SECOND)
  const wordsOf = ({ away, number, language, answered, flagged }: Screen): string =>
    t(away ? 'wasAway' : 'onScreen', { time, number, language, answered, flagged })
  const shown = screenAt(record, moment)
  const step = Math.max(SECOND, Math.ceil(total / STEPS))
  const words = shown ? wordsOf(shown) : ''
  const last = shown ? t('lastAct', { act: ACTS[shown.act] }) : ''
  return (
    <div className="replay">
      <button type="button" className="soft" onClick={replay.toggle}>
        <Icon name={replay.playing ? 'pause' : 'play'} size="s" />
        {t(replay.playing ? 'pause' : 'play')}
      </button>
      <input
        type="range"
        min={0}
        max={Math.ceil(total / step) * step}
        step={step}
        value={moment}
        onChange={({ target }) => replay.look(target.valueAsNumber)}
        aria-label={t('moment')}
        aria-valuetext={`${words} ${last}`}
        autoComplete="off"
      />
      <p className="then">
        <b>{words}</b> <span>{last}</span>
      </p>
    </div>
  )
}
