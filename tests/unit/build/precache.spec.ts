import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { describeFiles } from '@/lib/build/precache'
import { isGenuine } from '@/lib/offline/entries'

describe('the list of files in the worker', () => {
  it('[Z60] names the hash and the size of each file, as the worker reads them', async () => {
    const text = '캐시 · cache'
    const content = new TextEncoder().encode(text)
    const { manifest } = await describeFiles(() => content)([
      { url: 'ko/index.html', revision: 'md5', size: 1 },
      { url: 'assets/a.0123.js', revision: null, size: 1 },
    ])
    const integrity = `sha256-${createHash('sha256').update(text).digest('base64')}`
    for (const entry of manifest) expect(entry).toMatchObject({ integrity, bytes: content.byteLength })
    expect(manifest.map(({ revision }) => revision)).toEqual([integrity.slice(7, 19), null])
    expect(await isGenuine(content.slice().buffer, integrity)).toBe(true)
    expect(await isGenuine(content.slice(1).buffer, integrity)).toBe(false)
  })
})
