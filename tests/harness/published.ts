/** Reads the recipes by which `out/` is published, so that tests can do what a host would. */

/** The `Cache-Control` a host gives that reads `_headers`: blocks in order, `!` takes a header away. */
export function cacheControlFor(headers: string, path: string): string | undefined {
  let applies = false
  let value: string | undefined
  for (const line of headers.split('\n').filter((one) => one.trim() !== '' && !one.startsWith('#'))) {
    if (line.startsWith('/')) applies = matches(line.trim(), path)
    else if (applies && /^\s*!\s*Cache-Control\s*$/.test(line)) value = undefined
    else if (applies) value = /^\s*Cache-Control:\s*(.*?)\s*$/.exec(line)?.[1] ?? value
  }
  return value
}

/** A star stands for anything, slashes too. */
const matches = (pattern: string, path: string): boolean =>
  new RegExp(`^${pattern.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*')}$`).test(path)

export type Sync = {
  readonly filters: readonly { readonly include: boolean; readonly pattern: string }[]
  readonly cacheControl: string | undefined
  readonly contentType: string | undefined
  readonly deletes: boolean
}

/** The `aws s3 sync` commands of a text, in order. */
export const commandsOf = (text: string): readonly Sync[] =>
  [...text.matchAll(/^aws s3 sync (.*)$/gm)].map(([, line = '']) => ({
    filters: [...line.matchAll(/--(include|exclude) "([^"]*)"/g)].map(([, kind, pattern = '']) => ({
      include: kind === 'include',
      pattern,
    })),
    cacheControl: /--cache-control "([^"]*)"/.exec(line)?.[1],
    contentType: /--content-type "([^"]*)"/.exec(line)?.[1],
    deletes: / --delete\b/.test(line),
  }))

/** Whether a command brings a file: all are in, and the last filter that matches decides. */
export const synced = ({ filters }: Sync, file: string): boolean =>
  filters.reduce((brought, { include, pattern }) => (matches(pattern, file) ? include : brought), true)

/** The code of the CloudFront function in the README. */
export const edgeFunction = (readme: string): string => /```js\n(function handler[\s\S]*?)```/.exec(readme)?.[1] ?? ''
