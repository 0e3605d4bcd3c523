import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'

/** What a page's document names to be loaded at once, and itself; bytes, each file compressed alone as a server does. */
export type Weight = { readonly html: number; readonly styles: number; readonly scripts: number }

const gzipped = (content: string | Buffer): number => gzipSync(content, { level: 9 }).length

/** Attributes of a tag by name; those without a value are empty. */
const attributesOf = (tag: string): ReadonlyMap<string, string> =>
  new Map(
    [...tag.matchAll(/\s([\w-]+)(?:="([^"]*)")?/g)].map(([, name = '', value = '']) => [name.toLowerCase(), value]),
  )

const tagsOf = (html: string, name: string) =>
  [...html.matchAll(new RegExp(`<${name}\\b[^>]*>`, 'gi'))].map(([tag]) => attributesOf(tag))

/**
 * What opening a page of the finished site costs before anything is loaded on demand.
 * @param path its address below the site, with both slashes
 * @param folder where the site lies
 */
export function weightOf(path: string, folder = 'out'): Weight {
  const html = readFileSync(`${folder}${path}index.html`, 'utf8')
  const sum = (addresses: readonly (string | undefined)[]): number =>
    [...new Set(addresses)].reduce(
      (bytes, address) => bytes + (address ? gzipped(readFileSync(folder + address)) : 0),
      0,
    )
  return {
    html: gzipped(html),
    styles: sum(tagsOf(html, 'link').flatMap((link) => (link.get('rel') === 'stylesheet' ? [link.get('href')] : []))),
    // Browsers of the day leave what is marked `nomodule` alone.
    scripts: sum(tagsOf(html, 'script').flatMap((script) => (script.has('nomodule') ? [] : [script.get('src')]))),
  }
}
