import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** One content file: its path below the root with forward slashes, and its text in NFC with plain line ends. */
export type SourceFile = { readonly path: string; readonly text: string }

const pathsBelow = (root: string, folder = ''): string[] =>
  readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    if (entry.name.startsWith('.')) return []
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`
    return entry.isDirectory() ? pathsBelow(root, path) : [path]
  })

const tidy = (text: string): string =>
  text
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    .normalize('NFC')

/**
 * Reads every file below a content root, ordered by path so that two machines compile alike.
 * A root that does not exist is an empty tree: the check for `course.yml` says so in better words.
 */
export function readTree(root: string): SourceFile[] {
  try {
    return pathsBelow(root)
      .sort()
      .map((path) => ({ path, text: tidy(readFileSync(join(root, path), 'utf8')) }))
  } catch {
    return []
  }
}
