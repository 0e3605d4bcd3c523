import type { Run } from './runs'

/** The `{#id fact="…"}` at the end of an option's English, and the English without it. */
export type Marked = {
  readonly text: readonly Run[]
  readonly raw: Readonly<Record<string, string>> | null
  readonly sound: boolean
}

const BRACES = /\s*\{([^{}]*)\}\s*$/
const ATTRIBUTE = /#(\S+)|([a-z]+)="([^"]*)"/g

/** Cuts the attributes off; `raw` is null when there are none, `sound` false when something in them is no attribute. */
export function takeAttributes(runs: readonly Run[]): Marked {
  const last = runs.at(-1)
  const match = last?.kind === 'text' ? BRACES.exec(last.text) : null
  if (last?.kind !== 'text' || match === null) return { text: runs, raw: null, sound: true }
  const inside = match[1] ?? ''
  const raw = Object.fromEntries(
    [...inside.matchAll(ATTRIBUTE)].map(([, id, name = 'id', value = '']) => [name, id ?? value]),
  )
  const sound = inside.replace(ATTRIBUTE, '').trim() === ''
  return { text: [...runs.slice(0, -1), { ...last, text: last.text.slice(0, match.index) }], raw, sound }
}
