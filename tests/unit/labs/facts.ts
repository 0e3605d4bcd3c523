import { readdirSync, readFileSync } from 'node:fs'

/** The ids of all facts of the course, as the ledger's files have them. */
export const FACTS: ReadonlySet<string | undefined> = new Set(
  readdirSync('content/facts').flatMap((file) =>
    [...readFileSync(`content/facts/${file}`, 'utf8').matchAll(/^## ([a-z0-9-]+)$/gm)].map(([, id]) => id),
  ),
)
