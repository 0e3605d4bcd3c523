import { useTranslations } from 'next-intl'
import { Fragment } from 'react'
import { hitRatio } from '@/lib/labs/caching/measures'
import type { State } from '@/lib/labs/caching/state'
import { percentOf } from './percent'

/** The hit ratios so far. */
export function Figures({ state }: { readonly state: State }) {
  const t = useTranslations('lab-caching')
  return (
    <>
      {t('hitRatio')}
      {state.systems.map(({ name, measures }, index) => (
        <Fragment key={name}>
          {index > 0 && ' · '} {t(name)} <b>{percentOf(hitRatio(measures))}</b>
        </Fragment>
      ))}
    </>
  )
}
