import { useTranslations } from 'next-intl'
import { useEffect, useState } from 'react'
import { canKeep } from '@/components/navigation/device'
import type { Locale } from '@/lib/core/locale'
import { dayAndTime } from '@/lib/i18n/format'
import { useProgressStore, useStoreStatus } from '@/lib/store/react'
import { pickFile, putKept } from './file-handle'
import { type KeptState, keepIn, keepUp } from './keep-up'
import { NOTHING_YET, Part } from './part'

/** A file that keeps itself up to date; where the browser cannot, nothing is said of it (settings.css). */
export function KeptFile({ locale }: { locale: Locale }) {
  const t = useTranslations('settings')
  const store = useProgressStore()
  const { status } = useStoreStatus()
  const [state, setState] = useState<KeptState | null>(null)
  const ready = status === 'ready'
  const without = status === 'memory' || status === 'failed' || status === 'outdated'
  useEffect(() => {
    if (ready && canKeep()) keepUp(store).then(setState, () => setState({ kind: 'none' }))
  }, [ready, store])

  // Without a log there is nothing to keep: the banner says so.
  if (!state && without) return null

  const choose = async (): Promise<void> => {
    const handle = await pickFile('warm-cache.jsonl.gz')
    if (handle) setState(await keepIn(store, handle))
  }
  const stop = async (): Promise<void> => {
    await putKept(store.door, null)
    setState({ kind: 'none' })
  }
  const key = (name: string, press: () => Promise<void>) => (
    <button
      type="button"
      className="soft"
      aria-disabled={!state}
      onClick={() => state && void press().catch(() => undefined)}
    >
      {name}
    </button>
  )
  return (
    <Part title={t('kept')} body={t('keptBody')} className="kept-file">
      {/* What it finds at first is no news; what is done here is. */}
      <p className="fact" role={state ? 'status' : undefined}>
        {state ? wordOf(state) : NOTHING_YET}
      </p>
      <div className="keys">
        {state?.kind === 'asks' && key(t('keepAllow'), async () => setState(await keepUp(store, true)))}
        {state?.kind !== 'asks' && key(t('keepChoose'), choose)}
        {state && state.kind !== 'none' && key(t('keepStop'), stop)}
      </div>
    </Part>
  )

  function wordOf(state: KeptState): string {
    if (state.kind === 'none') return t('keptNone')
    const { kind, kept } = state
    const { at } = kept
    const { name } = kept.handle
    if (kind === 'asks') return t('keepAsk', { name })
    if (kind === 'failed') return t('keepFailed', { name })
    return at === null ? t('keptName', { name }) : t('keptAt', { name, when: dayAndTime(at, locale) })
  }
}
