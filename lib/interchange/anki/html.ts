/** Card text as an Anki field: HTML of a handful of elements, made from text that is never HTML itself. */
import type { Inline, Rich } from '../../content/types'

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  // Anki looks for [sound:…], [latex] and their like in a field; as an entity the bracket is only a bracket.
  '[': '&#91;',
  '\n': '<br>',
}

/** Plain text as HTML that shows exactly it. */
export const escapeHtml = (text: string): string => text.replace(/[&<>"'[\n]/g, (sign) => ENTITIES[sign] ?? sign)

const element = (name: string, children: Rich): string => `<${name}>${richHtml(children)}</${name}>`

function inlineHtml(inline: Inline): string {
  if (typeof inline === 'string') return escapeHtml(inline)
  switch (inline.kind) {
    case 'strong':
      return element('b', inline.children)
    case 'em':
      return element('i', inline.children)
    case 'gap':
      return element('b', inline.children)
    case 'code':
      return `<code>${escapeHtml(inline.text)}</code>`
    case 'cite':
      return ''
    case 'link':
      // An address within the site leads nowhere in Anki.
      return /^https:\/\//.test(inline.href)
        ? `<a href="${escapeHtml(inline.href)}">${richHtml(inline.children)}</a>`
        : richHtml(inline.children)
  }
}

export const richHtml = (rich: Rich): string => rich.map(inlineHtml).join('')
