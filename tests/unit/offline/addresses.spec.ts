import { describe, expect, it } from 'vitest'
import { withSlash } from '@/lib/offline/addresses'

describe('offline addresses', () => {
  it('[O1] an address without its slash means the page behind it, query and base path kept', () => {
    const of = (path: string) => withSlash(new URL(path, 'https://warm.example')).pathname
    expect(of('/ko/review?card=x')).toBe('/ko/review/index.html')
    expect(of('/warm-cache/en')).toBe('/warm-cache/en/index.html')
    expect(of('/ko/review/')).toBe('/ko/review/')
    expect(of('/payload/cards/a.json')).toBe('/payload/cards/a.json')
  })
})
