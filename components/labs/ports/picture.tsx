import { useTranslations } from 'next-intl'
import { Icon } from '@/components/ui/icon'
import { type Hop, hops } from '@/lib/labs/ports/hops'
import type { Act, Kind, State } from '@/lib/labs/ports/model'
import type { PictureProps } from '../frame/lab'
import { useLabWords } from '../frame/use-lab-words'
import { useSights } from './use-sights'

type Fate = 'passed' | 'here' | 'died' | 'ahead'

/** Of a packet: whether it has passed a hop, stands before it, died there, or has it ahead. */
function fateAt(hop: Hop, { passed, end }: State): Fate {
  const at = hops.indexOf(hop)
  if (at < passed.length) return 'passed'
  if (at > passed.length) return 'ahead'
  return end === null ? 'here' : 'died'
}

/** The way of a packet, hop by hop: what it brings, what it meets, and where it ends. */
export function Picture({ state, trace }: PictureProps<State, Kind, Act>) {
  const t = useTranslations('lab-ports')
  const words = useLabWords('ports')
  const sights = useSights(state.setup)
  const reason =
    state.end !== null && state.end !== 'arrived' ? trace.find(({ kind }) => kind === state.end) : undefined
  return (
    <div className="security-path">
      <p className="end-of-path">{sights.from}</p>
      <p className="path-head" aria-hidden="true">
        <span>{t('brings')}</span>
        <span>{t('meets')}</span>
      </p>
      <ol>
        {hops.map((hop) => {
          const fate = fateAt(hop, state)
          const { brings, meets } = sights.at(hop)
          return (
            <li key={hop} className={`hop ${fate}`}>
              <span className="mark">
                {fate === 'passed' && <Icon name="check" size="s" />}
                {fate === 'died' && <Icon name="cross" size="s" />}
              </span>
              <span className="name">
                <b>{t(`hop-${hop}`)}</b>
                <span className="vh"> ({t(`fate-${fate}`)})</span>
              </span>
              <span className="sight">{brings}</span>
              <span className="sight met">{meets}</span>
              {fate === 'died' && (
                <span className="reason">{reason ? words(`trace-${reason.kind}`, reason.values) : t('died')}</span>
              )}
            </li>
          )
        })}
      </ol>
      <p className={state.end === 'arrived' ? 'end-of-path arrived' : 'end-of-path'}>
        {sights.to}
        {state.end === 'arrived' && (
          <small>
            <Icon name="check" size="s" />
            {t('fate-arrived')}
          </small>
        )}
      </p>
    </div>
  )
}
