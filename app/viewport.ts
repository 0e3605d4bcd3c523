import type { Viewport } from 'next'

/** The paper and the blackboard, for the browser's own bars. Mirrors --paper in globals.css. */
export const siteViewport: Viewport = {
  width: 'device-width',
  initialScale: 1,
  viewportFit: 'cover',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#fafaf7' },
    { media: '(prefers-color-scheme: dark)', color: '#101e18' },
  ],
}
