import { execFileSync } from 'node:child_process'
import { cpSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { z } from 'zod'
import { extraLesson, withCase } from './fixtures'

const HOME = fileURLToPath(new URL('../../..', import.meta.url))

afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllEnvs()
  vi.resetModules()
})

/** Puts the case where a process would find it, as `content/` of its directory. */
const inDirectory = (name: string, use: (content: string) => Promise<void>): Promise<void> =>
  withCase(name, async (root) => {
    const copy = join(root, 'content')
    cpSync(root, copy, { recursive: true, filter: (path) => !path.includes('content/') })
    vi.spyOn(process, 'cwd').mockReturnValue(root)
    await use(copy)
  })

describe('loadCourse', () => {
  it('[C49] compiles once a process', () =>
    inDirectory('valid', async () => {
      const { loadCourse } = await import('../../../lib/content/compile/load')
      expect(loadCourse()).toBe(loadCourse())
    }))
})
