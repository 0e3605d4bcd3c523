import { describe, expect, it } from 'vitest'
import { isSitting } from '@/lib/offline/sitting'
import { isKept, isWish } from '@/lib/offline/wishes'

describe('what pages and the worker say to each other', () => {
  it('[Z61] is guarded on both sides', () => {
    expect(isWish('save-some')).toBe(true)
    for (const other of ['', 'erase', null, 7, {}]) expect(isWish(other)).toBe(false)
    const kept = { bytes: 10, missing: 3, outdated: false, stopped: 'full' }
    expect(isKept(kept)).toBe(true)
    expect(isKept({ ...kept, stopped: null })).toBe(true)
    for (const wrong of [{ bytes: '10' }, { missing: null }, { outdated: 0 }, { stopped: 'tired' }])
      expect(isKept({ ...kept, ...wrong })).toBe(false)
    for (const other of [null, undefined, 'kept', {}]) expect(isKept(other)).toBe(false)
  })

  it('[Z62] the exam room, a session of cards and the drill are sittings, nothing else is', () => {
    for (const path of ['/ko/exam/attempt/', '/en/review', '/warm-cache/ko/review/', '/en/labs/ports/drill/'])
      expect(isSitting(path), path).toBe(true)
    for (const path of [
      '/ko/',
      '/ko/exam/',
      '/ko/exam/report/',
      '/en/review/choose/',
      '/ko/lessons/review/',
      '/ko/labs/ports/',
    ])
      expect(isSitting(path), path).toBe(false)
  })
})
