import { useTranslations } from 'next-intl'
import { Bar } from './part'
import { useBackup } from './use-backup'

/** The button that makes the file, what becomes of it, and the word about it. */
export function MakeKey({ className }: { className: 'go' | 'soft' }) {
  const t = useTranslations('settings')
  const { state, make, handOver, cancel } = useBackup()
  if (state.kind === 'making')
    return <Bar label={t('making')} done={state.done} cancel={t('cancel')} onCancel={cancel} />
  return (
    <div className="act">
      {state.kind === 'ready' ? (
        <button type="button" className={className} onClick={() => handOver(state.made)}>
          {t('handOver')}
        </button>
      ) : (
        <button type="button" className={className} onClick={make}>
          {t('make')}
        </button>
      )}
      <p className="word" role="status">
        {state.kind === 'ready' && t('ready')}
        {state.kind === 'made' && t('made', { count: state.made.events, name: state.made.file.name })}
        {state.kind === 'failed' && t('makeFailed')}
      </p>
    </div>
  )
}
