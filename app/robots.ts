import type { MetadataRoute } from 'next'
import { href } from '@/lib/core/address'
import { absolute, PRIVATE_PATHS } from '@/lib/core/site'

export const dynamic = 'force-static'

export default function robots(): MetadataRoute.Robots {
  const sitemap = absolute(href('/sitemap.xml'))
  return { rules: { userAgent: '*', allow: '/', disallow: [...PRIVATE_PATHS] }, ...(sitemap ? { sitemap } : {}) }
}
