import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { importsOf } from '../harness/imports'

/** The import law of lib/README.md as data: what each module may import inside the house, and which packages. */
const law: readonly {
  readonly module: string
  readonly inside: readonly string[]
  readonly packages: readonly (string | RegExp)[]
}[] = [
  { module: 'lib/core', inside: [], packages: [] },
  { module: 'lib/text', inside: ['lib/core'], packages: [] },
  {
    module: 'lib/i18n',
    inside: ['lib/core'],
    packages: ['icu-minify/compile', 'next-intl', 'next-intl/server', 'next/root-params'],
  },
  {
    module: 'lib/content/compile',
    inside: ['lib/core', 'lib/text', 'lib/content'],
    packages: [/^node:/, /^(mdast|micromark)/, 'yaml', /^zod/],
  },
  { module: 'lib/content', inside: ['lib/core', 'lib/text'], packages: [] },
  { module: 'lib/scheduler/fsrs', inside: ['lib/scheduler', 'lib/core', 'lib/content'], packages: ['ts-fsrs'] },
  { module: 'lib/scheduler', inside: ['lib/core', 'lib/content'], packages: [] },
  { module: 'lib/search', inside: ['lib/core', 'lib/text', 'lib/content'], packages: [] },
  { module: 'lib/fact-map', inside: ['lib/content', 'lib/exam/apportion'], packages: [] },
  { module: 'lib/exam', inside: ['lib/core', 'lib/content'], packages: [] },
  { module: 'lib/labs', inside: ['lib/core', 'lib/content'], packages: [] },
  {
    module: 'lib/progress/backup/gzip',
    inside: ['lib/core', 'lib/content', 'lib/scheduler', 'lib/exam', 'lib/progress'],
    packages: ['fflate'],
  },
  { module: 'lib/progress', inside: ['lib/core', 'lib/content', 'lib/scheduler', 'lib/exam'], packages: [] },
  {
    module: 'lib/interchange/anki',
    inside: ['lib/interchange', 'lib/core', 'lib/content', 'lib/scheduler', 'lib/exam', 'lib/progress'],
    packages: ['fflate', 'sql.js'],
  },
  {
    module: 'lib/interchange',
    inside: ['lib/core', 'lib/text', 'lib/content', 'lib/scheduler', 'lib/exam', 'lib/progress'],
    packages: [],
  },
  {
    module: 'lib/store/react',
    inside: ['lib/store', 'lib/core', 'lib/content', 'lib/scheduler', 'lib/exam', 'lib/progress'],
    packages: ['zustand', 'react'],
  },
  {
    module: 'lib/store',
    inside: ['lib/core', 'lib/content', 'lib/scheduler', 'lib/exam', 'lib/progress', 'lib/search/payload'],
    packages: ['zustand/vanilla'],
  },
  // Reading pages share the worker's registration and the scheduler's curve, both a few lines without a package behind them.
  {
    module: 'lib/reading',
    inside: [
      'lib/core',
      'lib/content',
      'lib/progress',
      'lib/store/opening',
      'lib/store/page-operations',
      'lib/store/schema',
      'lib/store/device',
      'lib/store/tabs',
      'lib/store/lock',
      'lib/offline/register',
      'lib/scheduler/retrievability',
    ],
    packages: [],
  },
  { module: 'lib/offline', inside: ['lib/core'], packages: [/^workbox-/] },
  {
    module: 'lib/payload',
    inside: ['lib/core', 'lib/content', 'lib/search', 'lib/fact-map', 'lib/labs'],
    packages: [],
  },
  {
    module: 'lib/build',
    inside: ['lib/core', 'lib/content', 'lib/payload'],
    packages: [/^node:/, 'compression', 'esbuild', 'serve-handler', 'workbox-build'],
  },
  {
    module: 'components/(ui|prose|diagrams|navigation)',
    inside: [
      'components/ui',
      'components/prose',
      'components/diagrams',
      'components/navigation',
      'lib/i18n',
      'lib/content',
      'lib/core',
      'lib/offline/register',
      'lib/offline/releases',
      'lib/offline/sitting',
    ],
    packages: ['react', 'next-intl', 'next/link', 'next/navigation'],
  },
  {
    module: 'components/(review|exam|labs|plan|progress|search|settings)',
    inside: [
      'components',
      'lib/core',
      'lib/text',
      'lib/i18n',
      'lib/content',
      'lib/scheduler',
      'lib/exam',
      'lib/progress',
      'lib/store',
      'lib/interchange',
      'lib/fact-map',
      'lib/labs',
      'lib/search',
      'lib/offline/register',
      'lib/offline/save-all',
      'lib/offline/wishes',
    ],
    packages: ['react', 'react-dom', 'next-intl', 'next/link', 'next/navigation'],
  },
  {
    module: 'app/og',
    inside: ['lib/content', 'lib/i18n', 'lib/core'],
    packages: [/^node:/, 'next/og'],
  },
  {
    module: 'app/(\\(entry\\)|\\(read\\)|payload|global-not-found|manifest|[a-z-]+\\.ts)',
    inside: [
      'lib/content',
      'lib/payload',
      'lib/labs',
      'components/prose',
      'components/diagrams',
      'components/navigation',
      'components/ui',
      'lib/i18n',
      'lib/core',
      'app/globals',
      'app/viewport',
      'app/site-metadata',
    ],
    packages: ['next', /^next\//, 'react', 'next-intl/server'],
  },
  {
    module: 'app/\\(study\\)',
    inside: [
      'components',
      'lib/i18n',
      'lib/content/types',
      'lib/core',
      'app/globals',
      'app/viewport',
      'app/site-metadata',
    ],
    packages: ['next', /^next\//, 'react', 'next-intl/server'],
  },
]

const sources = ['lib', 'components', 'app'].flatMap((root) =>
  readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !name.endsWith('.d.ts'))
    .map((name) => join(root, name)),
)

const within = (path: string, place: string): boolean =>
  path === place || path.startsWith(`${place}/`) || path.replace(/\.[a-z]+$/, '') === place

const lawOf = (file: string) =>
  law.find(({ module }) => new RegExp(`^${module}(/|\\.|$)`).test(file) || new RegExp(`^${module}`).test(file))

/** Why an import is against the law, or null. */
function offence(file: string, specifier: string): string | null {
  const own = lawOf(file)
  if (!own) return `${file} belongs to no module of the law`
  const home = file.split('/').slice(0, 2).join('/')
  if (/^(lib|components|app)\//.test(specifier)) {
    if (specifier.startsWith('app/') && !file.startsWith('app/')) return `${file} imports the app: ${specifier}`
    // Browser code must never reach the build-time compiler or the reading module, whatever its parent is allowed.
    const closed = ['lib/content/compile', 'lib/build', 'lib/reading'].find((place) => within(specifier, place))
    if (closed && !file.startsWith(closed)) {
      // Pages are server components, of study routes too: only what they render is the browser's.
      const reader =
        closed === 'lib/content/compile' &&
        /^(lib\/build\/|app\/(\(read\)|\(study\)\/.*\bpage\.tsx$|og|payload|\(entry\)|[a-z-]+\.))/.test(file)
      return reader ? null : `${file} imports ${specifier}, which only build-time code may`
    }
    return within(specifier, home) || own.inside.some((place) => within(specifier, place))
      ? null
      : `${file} may not import ${specifier}`
  }
  const allowed = own.packages.some((name) => (typeof name === 'string' ? name === specifier : name.test(specifier)))
  return allowed ? null : `${file} may not import the package ${specifier}`
}

describe('architecture', () => {
  const imports = sources.flatMap((file) => importsOf(file))

  it('[A1] every import is within the import law', () => {
    expect(
      imports.flatMap(({ from, specifier, line }) => offence(from, specifier)?.concat(` (line ${line})`) ?? []),
    ).toEqual([])
  })

  it('[A1] the law refuses what it should', () => {
    expect(offence('lib/core/time.ts', 'lib/content/types')).not.toBeNull()
    expect(offence('lib/exam/score.ts', 'lib/progress/events')).not.toBeNull()
    expect(offence('lib/scheduler/queue.ts', 'ts-fsrs')).not.toBeNull()
    expect(offence('lib/store/store.ts', 'react')).not.toBeNull()
    expect(offence('components/prose/pair.tsx', 'lib/store/react')).not.toBeNull()
    expect(offence('components/exam/exam-room.tsx', 'lib/content/compile/load')).not.toBeNull()
    expect(offence('app/(study)/[locale]/layout.tsx', 'lib/content/compile/load')).not.toBeNull()
    expect(offence('lib/store/database.ts', 'lib/progress/ids')).toBeNull()
  })

  it('[A1] type-only and dynamic imports count', () => {
    const found = importsOf(
      'lib/core/x.ts',
      "import type { A } from '../store/store'\nexport * from '../exam/score'\nconst b = () => import('react')",
    )
    expect(found.map(({ specifier }) => specifier)).toEqual(['lib/store/store', 'lib/exam/score', 'react'])
  })

  it('[A2] no file imports itself in a circle', () => {
    const known = new Set(sources.map((file) => file.replace(/\.tsx?$/, '')))
    const edges = new Map<string, string[]>()
    for (const { from, specifier } of imports) {
      const target = [specifier, `${specifier}/index`].find((name) => known.has(name))
      if (target) edges.set(from.replace(/\.tsx?$/, ''), [...(edges.get(from.replace(/\.tsx?$/, '')) ?? []), target])
    }
    const done = new Set<string>()
    const walk = (file: string, path: readonly string[]): string[] => {
      if (path.includes(file)) return [[...path.slice(path.indexOf(file)), file].join(' → ')]
      if (done.has(file)) return []
      const circles = (edges.get(file) ?? []).flatMap((next) => walk(next, [...path, file]))
      done.add(file)
      return circles
    }
    expect([...known].flatMap((file) => walk(file, []))).toEqual([])
  })

  it('[A3] one client entry a study route: reading pages have none', () => {
    const client = sources.filter((file) => /^['"]use client['"]/.test(readFileSync(file, 'utf8')))
    expect(
      client.filter(
        (file) =>
          /^(lib|app)\//.test(file) || file.startsWith('components/prose') || file.startsWith('components/diagrams'),
      ),
    ).toEqual([])
  })

  it('[A4] lib/ files are small: median ≤ 80 lines, nine in ten ≤ 200', () => {
    const sizes = sources
      .filter((file) => file.startsWith('lib/'))
      .map((file) => readFileSync(file, 'utf8').split('\n').length)
      .sort((a, b) => a - b)
    expect(sizes[Math.floor(sizes.length / 2)]).toBeLessThanOrEqual(80)
    expect(sizes[Math.floor(sizes.length * 0.9)]).toBeLessThanOrEqual(200)
  })

  it('[A5] no dumping grounds: nothing is called utils, helpers or misc', () => {
    expect(sources.filter((file) => /(^|\/)(utils?|helpers?|misc)(\.|\/|$)/.test(file))).toEqual([])
  })

  it('[A6] every rule of lib/SPEC.md has a test that names it, and every named rule is in lib/SPEC.md', () => {
    const rules = new Set(
      [...readFileSync('lib/SPEC.md', 'utf8').matchAll(/^- \*\*([A-Z]+\d+)\*\*/gm)].map(([, id]) => id),
    )
    const specs = readdirSync('tests', { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('.spec.ts'),
    )
    const cited = new Set(
      specs.flatMap((name) =>
        [...readFileSync(join('tests', name), 'utf8').matchAll(/\[([A-Z]+\d+)\]/g)].map(([, id]) => id),
      ),
    )
    expect(
      [...rules].filter((id) => !cited.has(id)),
      'rules without a test',
    ).toEqual([])
    expect(
      [...cited].filter((id) => !rules.has(id)),
      'tests of rules that are not written down',
    ).toEqual([])
  })

  it('[A7] nothing but lib/build and declared exceptions writes HTML from a string', () => {
    const writers = sources.filter((file) =>
      /dangerouslySetInnerHTML|\.innerHTML|insertAdjacentHTML|document\.write/.test(readFileSync(file, 'utf8')),
    )
    expect(writers).toEqual(['components/ui/inline-script.tsx'])
  })
})
