'use client'

import { useEffect } from 'react'
import { registerWorker } from '@/lib/offline/register'

/** Registers the service worker on study pages; reading pages do it in lib/reading. In development there is none. */
export function Offline() {
  useEffect(() => {
    if (process.env.NODE_ENV === 'production') registerWorker()
  }, [])
  return null
}
