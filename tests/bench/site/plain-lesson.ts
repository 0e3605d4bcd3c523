/** A lesson as plain Markdown, for a generator that does not know our notation. */

/** What the notation adds to a line: citations, gaps, ids in braces, the arrow before the other language. */
const plainLine = (line: string): string =>
  line
    .replace(/^(\s*)→ /, '$1')
    .replace(/\[\^[\w-]+\]/g, '')
    .replace(/\{\{(.+?)\}\}/g, '$1')
    .replace(/ ?\{#[^}]*\}/g, '')

/**
 * The lesson's text in both languages, without what stands on no page of another generator: cards, checks, drawings, labs. So the other
 * page carries less than ours, never more.
 * @param source a file of content/lessons
 * @returns title and body; the title is the English half of the first heading
 */
export function plainLesson(source: string): { readonly title: string; readonly body: string } {
  const text = source.replace(/^---\n[\s\S]*?\n---\n/, '')
  const title = /^# (.+)$/m.exec(text)?.[1] ?? ''
  const lines: string[] = []
  let aside = false
  for (const line of text.split('\n')) {
    if (line.startsWith(':::')) aside = line !== ':::'
    else if (!aside && !line.startsWith('::') && !line.startsWith('# ')) {
      // The two halves of a pair are two paragraphs; a list's second half continues its item.
      if (/^→ /.test(line)) lines.push('')
      lines.push(plainLine(line))
    }
  }
  return { title, body: lines.join('\n') }
}
