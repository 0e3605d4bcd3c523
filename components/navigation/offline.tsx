'use client'

import { usePathname } from 'next/navigation'
import { useEffect, useState } from 'react'
import { inOwnTask } from '@/components/ui/own-task'
import { keepQuestions, registerWorkerLate } from '@/lib/offline/register'
import { isSitting, sit } from '@/lib/offline/sitting'
import type { ReleaseBar } from './release-bar'

/**
 * Registers the service worker on study pages and has it keep the bank; reading pages register it in lib/reading and need no bank.
 * In development there is none.
 */
export function Offline() {
  const path = usePathname()
  const sitting = isSitting(path)
  const settings = path.includes('/settings')
  useEffect(() => {
    if (process.env.NODE_ENV === 'production') return inOwnTask(registerWorkerLate)
  }, [])
  useEffect(() => {
    // On the settings page the learner sees the size first.
    if (process.env.NODE_ENV === 'production' && !settings) return inOwnTask(keepQuestions)
  }, [settings])
  useEffect(() => (sitting ? sit() : undefined), [sitting])
  // Releases are rare: what tells of them is no part of what a page needs to start. Where it can't be had, nothing is told.
  const [Bar, setBar] = useState<typeof ReleaseBar | null>(null)
  useEffect(
    () =>
      inOwnTask(() => {
        import('./release-bar').then(
          ({ ReleaseBar }) => setBar(() => ReleaseBar),
          () => undefined,
        )
      }),
    [],
  )
  return Bar && <Bar quiet={sitting} />
}
