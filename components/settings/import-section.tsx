import { useTranslations } from 'next-intl'
import { type ChangeEvent, useId } from 'react'
import type { Locale } from '@/lib/core/locale'
import { ImportDialog } from './import-dialog'
import { Part } from './part'
import { useImport } from './use-import'

/** A file comes in: chosen here, looked at and merged in a dialog; the last word stays on the page. */
export function ImportSection({ locale }: { locale: Locale }) {
  const t = useTranslations('settings')
  const tf = useTranslations('files')
  const field = useId()
  const { state, open, merge, cancel, close } = useImport()
  const choose = ({ target }: ChangeEvent<HTMLInputElement>): void => {
    const [file] = target.files ?? []
    if (file) open(file)
    // The same file again is a choice too.
    target.value = ''
  }
  return (
    <Part title={t('import')} body={t('importBody')}>
      <div className="act">
        <label className="soft file" htmlFor={field}>
          {t('chooseFile')}
          <input id={field} type="file" className="vh" accept=".gz,.jsonl,application/gzip" onChange={choose} />
        </label>
        <p className="word" role="status">
          {state.kind === 'refused' && tf(state.why)}
          {state.kind === 'merged' && t('merged', { count: state.count })}
          {state.kind === 'failed' && t('mergeFailed')}
          {state.kind === 'cancelled' && t('cancelled')}
        </p>
      </div>
      <ImportDialog locale={locale} state={state} onMerge={merge} onCancel={cancel} onClose={close} />
    </Part>
  )
}
