/** HTML as the plain text it shows. What comes of it is text and stays text: nothing here is for making HTML safe. */

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' }
const ENTITY = /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,8}));/gi
const TOKEN = /<!--|-->|<(\/?)([a-z][a-z0-9]*)[^<>]*>|[^<-]+|[\s\S]/gi

/** Elements that begin on a line of their own, and those whose text is not shown. */
const LINES = new Set(['br', 'p', 'div', 'li', 'tr', 'hr', 'h1', 'h2', 'h3', 'h4', 'blockquote', 'pre'])
const HIDDEN = new Set(['style', 'script', 'template', 'title'])

function entity(whole: string, decimal?: string, hexadecimal?: string, name?: string): string {
  if (name !== undefined) return NAMED[name.toLowerCase()] ?? whole
  const code = decimal === undefined ? Number.parseInt(hexadecimal ?? '', 16) : Number(decimal)
  const none = code === 0 || code > 0x10_ff_ff || (code >= 0xd8_00 && code <= 0xdf_ff)
  return none ? '' : String.fromCodePoint(code)
}

/** In one pass, however many brackets there are. */
export function htmlToText(html: string): string {
  let text = ''
  let hidden: string | null = null
  for (const [token, closing, element] of html.matchAll(TOKEN)) {
    const name = element?.toLowerCase()
    if (hidden !== null) {
      if ((closing === '/' && name === hidden) || (token === '-->' && hidden === token)) hidden = null
    } else if (token === '<!--') hidden = '-->'
    else if (name === undefined) text += token
    else if (closing === '' && HIDDEN.has(name)) hidden = name
    else if (LINES.has(name)) text += '\n'
  }
  return text
    .replace(ENTITY, entity)
    .replace(/[ \t]*\n[ \t]*/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}
