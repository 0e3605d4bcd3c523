import { afterEach, expect, it, vi } from 'vitest'

afterEach(() => vi.unstubAllEnvs())

async function addresses(base: string) {
  vi.resetModules()
  vi.stubEnv('NEXT_PUBLIC_BASE_PATH', base)
  return import('@/lib/core/address')
}

it('[K6] an address carries the base path and the slash the export serves, before its query and fragment', async () => {
  const root = await addresses('')
  expect(root.href('/')).toBe('/')
  expect(root.href('/ko/exam?question=x')).toBe('/ko/exam/?question=x')
  expect(root.href('/ko/sources#fact')).toBe('/ko/sources/#fact')
  expect(root.href('/ko/lessons/')).toBe('/ko/lessons/')
  expect(root.localHref('ko')).toBe('/ko/')
  expect(root.localHref('en', '/review')).toBe('/en/review/')
  const sub = await addresses('/learn')
  expect(sub.href('/')).toBe('/learn/')
  expect(sub.localHref('en', '/review?card=x')).toBe('/learn/en/review/?card=x')
})

it('[K7] the address of a file has no slash at its end', async () => {
  const { href } = await addresses('/learn')
  expect(href('/payload/questions/index.json')).toBe('/learn/payload/questions/index.json')
  expect(href('/sw.js?v=1')).toBe('/learn/sw.js?v=1')
})
