'use client'

import { useEffect } from 'react'
import { keepQuestions, registerWorker } from '@/lib/offline/register'

/**
 * Registers the service worker on study pages and has it keep the bank; reading pages register it in lib/reading and need no bank.
 * In development there is none.
 */
export function Offline() {
  useEffect(() => {
    if (process.env.NODE_ENV !== 'production') return
    registerWorker()
    keepQuestions()
  }, [])
  return null
}
