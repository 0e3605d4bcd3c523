import type { ReactNode } from 'react'
import { Icon, type IconName } from '@/components/ui/icon'

/** The inside of a row: an icon, a bold line, a second line, a chevron. */
export function RowInside({ icon, title, children }: { icon: IconName; title: string; children?: ReactNode }) {
  return (
    <>
      <Icon name={icon} />
      <span>
        <b>{title}</b>
        {children && <small>{children}</small>}
      </span>
      <Icon name="right" />
    </>
  )
}
