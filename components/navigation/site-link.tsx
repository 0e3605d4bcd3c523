import type { ComponentType, ReactNode } from 'react'
import { localHref } from '@/lib/core/address'
import type { Locale } from '@/lib/core/locale'

export type SiteLinkProps = {
  readonly locale: Locale
  readonly path: `/${string}`
  readonly className?: string
  readonly current?: boolean
  readonly children: ReactNode
}

/** How a page's links are made: reading pages write plain anchors, study pages hand in their router's link. */
export type SiteLink = ComponentType<SiteLinkProps>

/** A plain anchor: crosses between the halves of the site, and works without script. */
export function PlainLink({ locale, path, className, current, children }: SiteLinkProps) {
  return (
    <a href={localHref(locale, path)} className={className} aria-current={current ? 'page' : undefined}>
      {children}
    </a>
  )
}
