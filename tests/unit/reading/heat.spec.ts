import { describe, expect, it } from 'vitest'
import { digestIn } from '@/lib/progress/stored-digest'

describe('the digest on reading pages', () => {
  it('[L1] whatever cannot be read in a snapshot row is not warm, and nothing throws', () => {
    for (const row of [
      null,
      undefined,
      7,
      'x',
      {},
      { content: null },
      { content: { digest: 3 } },
      { content: { digest: { a: null, b: { stability: 'x' } } } },
    ])
      expect(digestIn(row)).toEqual({})
  })

  it('[L1] sound entries are kept beside broken ones', () => {
    const heat = { stability: 3, lastReview: 5, due: 9 }
    expect(digestIn({ content: { digest: { good: heat, bad: { stability: 0, lastReview: 1 } } } })).toEqual({
      good: heat,
    })
  })
})
