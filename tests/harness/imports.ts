import { readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { parseSync } from 'oxc-parser'

export type Import = { readonly from: string; readonly specifier: string; readonly line: number }

/** Every module a file names: static, dynamic, re-exported, type-only. Relative and `@/` names become paths from the root. */
export function importsOf(file: string, source = readFileSync(file, 'utf8')): Import[] {
  const { module } = parseSync(file, source)
  const named = [
    ...module.staticImports.map(({ moduleRequest }) => moduleRequest),
    ...module.staticExports.flatMap(({ entries }) => entries.flatMap(({ moduleRequest }) => moduleRequest ?? [])),
  ].map(({ value, start }) => ({ value, start }))
  const dynamic = module.dynamicImports.flatMap(({ moduleRequest: { start, end } }) => {
    const literal = /^['"](.+)['"]$/.exec(source.slice(start, end))
    return literal?.[1] ? [{ value: literal[1], start }] : []
  })
  return [...named, ...dynamic].map(({ value, start }) => ({
    from: file,
    specifier: value.startsWith('.')
      ? normalize(join(dirname(file), value))
      : value.startsWith('@/')
        ? value.slice(2)
        : value,
    line: source.slice(0, start).split('\n').length,
  }))
}
