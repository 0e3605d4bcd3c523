import { expect, it } from 'vitest'
import { defaultLocale, isLocale, locales, mapHalves, otherLocale } from '@/lib/core/locale'
import { err, ok } from '@/lib/core/result'

it('[K8] there are two languages, each the other of the other', () => {
  expect(locales.map(otherLocale)).toEqual([...locales].reverse())
  expect(locales).toContain(defaultLocale)
  expect(['ko', 'en', 'KO', 'fr', '', null, 1].filter(isLocale)).toEqual(['ko', 'en'])
  expect(mapHalves({ ko: '복제본', en: 'replica' }, (half, locale) => `${locale}:${half}`)).toEqual({
    ko: 'ko:복제본',
    en: 'en:replica',
  })
})

it('[K9] a failure that is expected is a value', () => {
  expect(ok(1)).toEqual({ ok: true, value: 1 })
  expect(err('no key')).toEqual({ ok: false, error: 'no key' })
})
