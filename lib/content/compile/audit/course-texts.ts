import { type Bilingual, mapHalves } from '../../../core/locale'
import { plainText } from '../../plain-text'
import type { Course, Paired } from '../../types'
import { textsInBlocks } from '../measure-lesson'

/** A text of the course and where it stands: `question session-survives-az-loss`. */
export type CourseText = Bilingual & { readonly place: string }

const plain = (pair: Paired): Bilingual => mapHalves(pair, plainText)

/** Every text that was written for the course, piece by piece. */
export function courseTexts(course: Course): CourseText[] {
  const at = (place: string, texts: readonly (Bilingual | null)[]): CourseText[] =>
    texts.flatMap((text) => (text === null ? [] : [{ place, ...text }]))
  return [
    ...course.lessons.flatMap(({ id, title, summary, blocks }) =>
      at(`lesson ${id}`, [title, summary, ...textsInBlocks(blocks).map(plain)]),
    ),
    ...course.facts.flatMap(({ id, claim, today, exam, note }) =>
      at(
        `fact ${id}`,
        [claim, today, exam, note].flatMap((pair) => (pair === null ? [] : [plain(pair)])),
      ),
    ),
    ...course.cards.flatMap(({ note, front, back }) => at(`card ${note}`, [plain(front), plain(back)])),
    ...course.questions.flatMap(({ id, stem, options }) =>
      at(`question ${id}`, [...stem, ...options.flatMap(({ text, rationale }) => [text, rationale])].map(plain)),
    ),
    ...course.glossary.flatMap(({ id, definition }) => at(`term ${id}`, [plain(definition)])),
    ...course.diagrams.flatMap(({ id, title, description, caption, labels }) =>
      at(`diagram ${id}`, [title, description, plain(caption), ...Object.values(labels)]),
    ),
  ]
}
