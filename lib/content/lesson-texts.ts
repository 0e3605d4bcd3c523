import { type Bilingual, mapHalves } from '../core/locale'
import { plainText } from './plain-text'
import type { Block, Course, Lesson, Paired } from './types'

export const plainPair = (pair: Paired): Bilingual => mapHalves(pair, plainText)

const joined = (cells: readonly { readonly text: Paired }[]): Bilingual => {
  const texts = cells.map(({ text }) => plainPair(text))
  return { ko: texts.map(({ ko }) => ko).join(' · '), en: texts.map(({ en }) => en).join(' · ') }
}

/** What a block says, one text a paragraph, a point or a row. Checks are questions, ports are facts: both are found as such. */
function textsOf(block: Block, { diagrams }: Course): readonly Bilingual[] {
  switch (block.kind) {
    case 'paragraph':
      return [plainPair(block.text)]
    case 'list':
      return block.items.map(({ text }) => plainPair(text))
    case 'table':
      return block.rows.map(joined)
    case 'diagram':
      return diagrams.filter(({ id }) => id === block.diagram).map(({ caption }) => plainPair(caption))
    default:
      return []
  }
}

export type Section = { readonly anchor: string; readonly title: Bilingual; readonly texts: readonly Bilingual[] }

/** A lesson cut at its headings; what stands before the first, its summary above all, is a section without an anchor. */
export function sectionsOf(lesson: Lesson, course: Course): readonly Section[] {
  const sections = [{ anchor: '', title: lesson.title, texts: [lesson.summary] }]
  for (const block of lesson.blocks) {
    if (block.kind === 'heading') sections.push({ anchor: block.anchor, title: plainPair(block.text), texts: [] })
    else sections.at(-1)?.texts.push(...textsOf(block, course))
  }
  return sections
}
