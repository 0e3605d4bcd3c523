import { useTranslations } from 'next-intl'
import { useEffect, useId, useRef } from 'react'
import type { Locale } from '@/lib/core/locale'
import type { OpenedFile } from './archivist'
import { ImportPreview } from './import-preview'
import { Bar } from './part'
import type { ImportState } from './use-import'

type DialogProps = {
  readonly locale: Locale
  readonly state: ImportState
  readonly onMerge: (opened: OpenedFile, erased: 'leave' | 'include') => void
  readonly onCancel: () => void
  readonly onClose: () => void
}

/** Open while a file is read, looked at or merged. Escape stops what runs; nothing has changed then. */
export function ImportDialog({ locale, state, onMerge, onCancel, onClose }: DialogProps) {
  const t = useTranslations('settings')
  const dialog = useRef<HTMLDialogElement>(null)
  const title = useId()
  const working = state.kind === 'reading' || state.kind === 'merging'
  const open = working || state.kind === 'preview'
  useEffect(() => {
    if (open && !dialog.current?.open) dialog.current?.showModal()
    if (!open) dialog.current?.close()
  }, [open])
  const leave = (): void => (working ? onCancel() : onClose())
  return (
    <dialog
      className="sheet import"
      ref={dialog}
      aria-labelledby={title}
      onCancel={(event) => {
        event.preventDefault()
        leave()
      }}
    >
      <h2 id={title} tabIndex={-1}>
        {t(state.kind === 'preview' ? 'previewTitle' : 'import')}
      </h2>
      {working && (
        <Bar
          label={t(state.kind === 'reading' ? 'reading' : 'merging')}
          done={state.done}
          cancel={t('cancel')}
          onCancel={onCancel}
        />
      )}
      {state.kind === 'preview' && (
        <ImportPreview locale={locale} opened={state.opened} onMerge={onMerge} onClose={onClose} />
      )}
    </dialog>
  )
}
