import { useTranslations } from 'next-intl'
import { useEffect, useId, useRef } from 'react'

/** This tab writes nothing any more: nothing may go on in it that would be lost. */
export function Outdated({ unsaved }: { unsaved: number }) {
  const t = useTranslations('status')
  const dialog = useRef<HTMLDialogElement>(null)
  const title = useId()
  const body = useId()
  useEffect(() => {
    if (dialog.current && !dialog.current.open) dialog.current.showModal()
  }, [])
  return (
    <dialog
      className="confirm"
      ref={dialog}
      role="alertdialog"
      aria-labelledby={title}
      aria-describedby={body}
      onCancel={(event) => event.preventDefault()}
      // Browsers let a repeated Escape through, whatever the first one was told.
      onClose={() => dialog.current?.showModal()}
    >
      <h2 id={title}>{t('outdatedTitle')}</h2>
      <p id={body}>{t('outdatedBody')}</p>
      {unsaved > 0 && <p>{t('outdatedUnsaved', { count: unsaved })}</p>}
      <p className="aside">{t('outdatedStill')}</p>
      <button type="button" className="go wide" onClick={() => location.reload()}>
        {t('reload')}
      </button>
    </dialog>
  )
}
