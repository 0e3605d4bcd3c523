import { useTranslations } from 'next-intl'
import { useRef } from 'react'
import { useCommands } from '@/lib/store/react'
import { ConfirmDialog } from './confirm-dialog'

type AbandonKeyProps = {
  readonly attempt: string
  /** The word for not giving it up: what happens then depends on where the exam stands. */
  readonly no: string
}

/** The way out of an exam for good. Asks once. */
export function AbandonKey({ attempt, no }: AbandonKeyProps) {
  const t = useTranslations('exam')
  const commands = useCommands()
  const ask = useRef<HTMLDialogElement>(null)
  return (
    <>
      <button type="button" className="link quiet" onClick={() => ask.current?.showModal()}>
        {t('abandon')}
      </button>
      <ConfirmDialog
        ref={ask}
        title={t('abandonTitle')}
        no={no}
        yes={t('abandonYes')}
        onYes={() => void commands.abandonAttempt(attempt)}
      >
        {t('abandonBody')}
      </ConfirmDialog>
    </>
  )
}
