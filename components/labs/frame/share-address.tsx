import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Icon } from '@/components/ui/icon'

/** The address holds the whole set-up: copying it is sharing the lab as it is. */
export function ShareAddress() {
  const t = useTranslations('labs')
  const [said, setSaid] = useState('')
  const copy = async (): Promise<void> => {
    const address = window.location.href
    const copied = await navigator.clipboard?.writeText(address).then(
      () => true,
      () => false,
    )
    setSaid(copied ? t('shared') : t('notShared', { address }))
  }
  return (
    <>
      <button type="button" className="key" aria-label={t('share')} title={t('share')} onClick={copy}>
        <Icon name="share" size="m" />
      </button>
      <p className="small said" role="status">
        {said}
      </p>
    </>
  )
}
