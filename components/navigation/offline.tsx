'use client'

import { usePathname } from 'next/navigation'
import { useEffect } from 'react'
import { keepQuestions, registerWorker } from '@/lib/offline/register'
import { isSitting, sit } from '@/lib/offline/sitting'
import { ReleaseBar } from './release-bar'

/**
 * Registers the service worker on study pages and has it keep the bank; reading pages register it in lib/reading and need no bank.
 * In development there is none.
 */
export function Offline() {
  const sitting = isSitting(usePathname())
  useEffect(() => {
    if (process.env.NODE_ENV !== 'production') return
    registerWorker()
    keepQuestions()
  }, [])
  useEffect(() => (sitting ? sit() : undefined), [sitting])
  return <ReleaseBar quiet={sitting} />
}
