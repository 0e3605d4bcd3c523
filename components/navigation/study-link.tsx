import Link from 'next/link'
import type { SiteLinkProps } from './site-link'

/** A link within the study half: the router's, which adds the base path itself and moves without a reload. */
export function StudyLink({ locale, path, className, current, children }: SiteLinkProps) {
  const [bare = '', query] = path.split('?')
  const to = `/${locale}${bare === '/' ? '' : bare}/`
  return (
    <Link
      href={query ? `${to}?${query}` : to}
      className={className}
      aria-current={current ? 'page' : undefined}
      prefetch={false}
    >
      {children}
    </Link>
  )
}
