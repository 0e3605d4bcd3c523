import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Icon } from '../ui/icon'

type PopoverSheetProps = {
  readonly id: string
  readonly className?: string
  readonly title: ReactNode
  /** Of the heading, where it does not stand in its usual size. */
  readonly titleClassName?: string
  readonly children: ReactNode
}

/** A sheet over the page with its name and its way out: a native popover, so that it opens and closes without script. */
export function PopoverSheet({ id, className = '', title, titleClassName, children }: PopoverSheetProps) {
  const t = useTranslations('common')
  const titleId = `${id}-name`
  return (
    <section popover="auto" id={id} className={`sheet factsheet ${className}`.trim()} aria-labelledby={titleId}>
      <div className="head">
        <h2 id={titleId} className={titleClassName}>
          {title}
        </h2>
        <button type="button" className="key" popoverTarget={id} popoverTargetAction="hide" aria-label={t('close')}>
          <Icon name="close" size="m" />
        </button>
      </div>
      {children}
    </section>
  )
}
