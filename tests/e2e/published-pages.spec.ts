/** What each page weighs and what it says of itself, read from the finished site's files. */
import { readFileSync } from 'node:fs'
import { filesUnder } from '../../lib/build/files'
import { expect, locales, test } from '../harness/site'
import { weightOf } from '../harness/weight'

/** Bytes, gzip, just above what each page weighs today: whoever needs more raises a number here, and says why. */
const budgets: Readonly<Record<string, { readonly scripts: number; readonly styles: number; readonly html: number }>> =
  {
    '/': { scripts: 175_000, styles: 6_200, html: 10_300 },
    '/review/': { scripts: 177_500, styles: 11_400, html: 11_900 },
    '/review/choose/': { scripts: 182_000, styles: 6_000, html: 8_500 },
    '/exam/': { scripts: 190_500, styles: 12_100, html: 13_700 },
    '/exam/attempt/': { scripts: 186_000, styles: 12_100, html: 10_500 },
    '/exam/report/': { scripts: 188_000, styles: 12_100, html: 15_100 },
    '/labs/': { scripts: 172_000, styles: 7_100, html: 10_100 },
    '/labs/caching/': { scripts: 188_000, styles: 7_900, html: 14_500 },
    '/labs/replication/': { scripts: 184_500, styles: 7_600, html: 13_500 },
    '/labs/sharding/': { scripts: 182_500, styles: 7_900, html: 12_400 },
    '/labs/ports/': { scripts: 182_000, styles: 8_100, html: 15_100 },
    '/labs/ports/drill/': { scripts: 177_500, styles: 6_400, html: 9_400 },
    '/labs/prompt/': { scripts: 198_000, styles: 8_000, html: 13_400 },
    '/labs/leaderboard/': { scripts: 181_000, styles: 7_800, html: 11_300 },
    '/search/': { scripts: 161_000, styles: 6_500, html: 8_100 },
    '/settings/': { scripts: 183_000, styles: 7_200, html: 14_300 },
    '/plan/': { scripts: 185_500, styles: 7_000, html: 9_900 },
    '/progress/': { scripts: 200_000, styles: 7_300, html: 17_400 },
    // Of reading pages scripts are counted with what stands in the page too: [L10].
    '/lessons/': { scripts: 5_000, styles: 9_700, html: 9_200 },
    '/lessons/db-cache-and-session-store/': { scripts: 5_000, styles: 9_700, html: 37_500 },
    '/lessons/paying-for-the-right-thing/': { scripts: 5_000, styles: 9_700, html: 45_600 },
    '/glossary/': { scripts: 5_000, styles: 9_700, html: 40_900 },
    '/sources/': { scripts: 5_000, styles: 9_700, html: 76_200 },
  }

const documents = (folder: string): readonly (readonly [file: string, html: string])[] =>
  filesUnder(folder)
    .filter((file) => file.endsWith('/index.html') || file === 'index.html')
    .map((file) => [file, readFileSync(`${folder}/${file}`, 'utf8')] as const)
    // A page that says so is in nobody's list.
    .filter(([, html]) => !/<meta name="robots" content="noindex/.test(html))

/** What stands in the one place of its kind; every other number of places is a fault. */
function only(html: string, pattern: RegExp): string {
  const found = [...html.matchAll(pattern)]
  return found.length === 1 ? (found[0]?.[1] ?? '') : ''
}

test.beforeEach(({ isMobile }) => test.skip(isMobile, 'files have no width'))

test('[Z40] no page weighs more than its budget, in either language', () => {
  const over = Object.entries(budgets).flatMap(([path, budget]) =>
    locales.flatMap((locale) => {
      const weight = weightOf(`/${locale}${path}`)
      return (['scripts', 'styles', 'html'] as const)
        .filter((part) => weight[part] > budget[part])
        .map((part) => `/${locale}${path}: ${part} ${weight[part]} > ${budget[part]}`)
    }),
  )
  expect(over).toEqual([])
  // A page nobody gave a budget is one nobody watches.
  const routes = documents('out').map(([file]) => `/${file.replace(/index\.html$/, '')}`)
  const watched = routes.filter((path) => path.startsWith('/ko/') && !/^\/ko\/lessons\/./.test(path))
  expect(watched.filter((path) => !(path.slice('/ko'.length) in budgets))).toEqual([])
})

test('[Z41] every page has a title and a description of its own, in both languages', () => {
  const pages = documents('out')
  expect(pages.length).toBeGreaterThan(70)
  const faults = { title: /<title>([^<]+)<\/title>/g, description: /<meta name="description" content="([^"]+)"/g }
  for (const [name, pattern] of Object.entries(faults)) {
    const seen = new Map<string, string>()
    for (const [file, html] of pages) {
      const said = only(html, pattern)
      expect(said.length, `${name} of ${file}`).toBeGreaterThan(name === 'title' ? 3 : 24)
      expect(seen.get(said), `${name} of ${file} is that of another page`).toBeUndefined()
      seen.set(said, file)
    }
  }
})
