import { useTranslations } from 'next-intl'
import { type FormEvent, useId, useState } from 'react'
import { MOST_REPLICAS } from '@/lib/labs/sharding/nodes'
import { LONGEST_KEY } from '@/lib/labs/sharding/set-up'
import type { Act, State } from '@/lib/labs/sharding/state'
import { ActRow } from '../frame/act-row'
import type { ControlsProps } from '../frame/lab'

/** Type a key; add and remove shards; change the replicas. */
export function Controls({ state, act }: ControlsProps<State, Act>) {
  const t = useTranslations('lab-sharding')
  const replicas = Array.from({ length: MOST_REPLICAS + 1 }, (_, index) => index).filter((n) => n !== state.replicas)
  return (
    <>
      <KeyField onKey={(key) => act({ kind: 'type-key', key })} />
      <div className="actrow">
        <button type="button" className="soft" onClick={() => act({ kind: 'add-shard' })}>
          {t('act-add-shard')}
        </button>
      </div>
      <ActRow<Act>
        label={t('shardToRemove')}
        acts={state.shards.map((shard) => ({
          id: String(shard),
          label: t('act-remove-shard', { shard }),
          act: { kind: 'remove-shard', shard },
        }))}
        onAct={act}
      />
      <ActRow<Act>
        label={t('replicas')}
        acts={replicas.map((count) => ({
          id: String(count),
          label: t('act-set-replicas', { replicas: count }),
          act: { kind: 'set-replicas', replicas: count },
        }))}
        onAct={act}
      />
    </>
  )
}

/** Keys are taken as they are typed: nothing corrects or capitalises them. */
function KeyField({ onKey }: { readonly onKey: (key: string) => void }) {
  const t = useTranslations('lab-sharding')
  const [key, setKey] = useState('')
  const id = useId()
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    onKey(key)
    setKey('')
  }
  return (
    <form className="actrow keyfield" onSubmit={submit}>
      <label htmlFor={id}>{t('key')}</label>
      <input
        id={id}
        className="well mono"
        value={key}
        onChange={({ target }) => setKey(target.value)}
        maxLength={LONGEST_KEY}
        placeholder="{user1000}.following"
        autoCapitalize="none"
        autoComplete="off"
        autoCorrect="off"
        spellCheck={false}
        enterKeyHint="done"
      />
      <button type="submit" className="soft">
        {t('act-type-key')}
      </button>
    </form>
  )
}
