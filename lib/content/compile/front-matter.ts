/** A file cut into its YAML and its body, both with the line numbers they had. */
export type FrontMatter = {
  readonly yaml: string
  /** Line of the file on which the YAML begins. */
  readonly yamlLine: number
  /** The rest, with empty lines where the front matter stood, so that its lines are the file's lines. */
  readonly body: string
}

const FENCE = /^---[ \t]*$/

/** @returns null when the file does not begin with a block between two `---` lines */
export function splitFrontMatter(text: string): FrontMatter | null {
  const lines = text.split('\n')
  if (!FENCE.test(lines[0] ?? '')) return null
  const close = lines.findIndex((line, index) => index > 0 && FENCE.test(line))
  if (close === -1) return null
  return {
    yaml: lines.slice(1, close).join('\n'),
    yamlLine: 2,
    body: '\n'.repeat(close + 1) + lines.slice(close + 1).join('\n'),
  }
}
