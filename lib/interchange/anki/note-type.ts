/** Our one note type: both languages in one note, one card a note, and so one schedule, whichever language is read. */
import { type Locale, otherLocale } from '../../core/locale'
import { DECK_ID, NOTE_TYPE_ID } from './numbers'

/**
 * The first field is our own id, as Anki's manual asks of those who bring ids: by it Anki finds duplicates, and two cards may well
 * ask with the same words. Names and order stay for ever: to Anki other fields are another note type.
 */
export const FIELDS = ['Id', 'FrontKo', 'BackKo', 'FrontEn', 'BackEn', 'FactsKo', 'FactsEn'] as const

const FIELD: Readonly<Record<Locale, string>> = { ko: 'Ko', en: 'En' }
const NAME: Readonly<Record<Locale, string>> = { ko: '한국어', en: 'English' }

/** The field the browser sorts and lists by: the question in the language read first. */
export const sortField = (first: Locale): number => FIELDS.indexOf(first === 'ko' ? 'FrontKo' : 'FrontEn')

/** One side: the language read first, the other one tap away; where one is missing the other stands in its place. */
function side(name: 'Front' | 'Back' | 'Facts', first: Locale): string {
  const [one, other] = [name + FIELD[first], name + FIELD[otherLocale(first)]]
  const text = (field: string, locale: Locale): string =>
    `<div class="${name.toLowerCase()}" lang="${locale}">{{${field}}}</div>`
  const second = text(other, otherLocale(first))
  return [
    `{{#${one}}}${text(one, first)}`,
    `{{#${other}}}<details><summary>${NAME[otherLocale(first)]}</summary>${second}</details>{{/${other}}}{{/${one}}}`,
    `{{^${one}}}${second}{{/${one}}}`,
  ].join('\n')
}

const CSS = `.card { max-width: 36em; margin: 0 auto; padding: 16px; font-size: 20px; line-height: 1.7; text-align: left; word-break: keep-all; overflow-wrap: anywhere; }
.back { font-weight: 600; }
.facts { margin-top: 16px; font-size: 15px; }
.facts ul { padding-left: 1.2em; }
details { margin-top: 12px; font-size: 16px; }
summary { cursor: pointer; opacity: .7; }
`

const template = (first: Locale): object => ({
  name: 'Card',
  ord: 0,
  qfmt: side('Front', first),
  afmt: `{{FrontSide}}\n<hr id="answer">\n${side('Back', first)}\n${side('Facts', first)}`,
  bqfmt: '',
  bafmt: '',
  did: null,
  bfont: '',
  bsize: 0,
})

const field = (name: string, ord: number): object => ({
  name,
  ord,
  sticky: false,
  rtl: false,
  font: 'Arial',
  size: 20,
  media: [],
})

/**
 * `col.models` for our note type.
 * @param first the language read first
 * @param seconds when it was last changed: a package made later brings its template along
 */
export const noteType = (first: Locale, seconds: number): object => ({
  id: NOTE_TYPE_ID,
  name: 'Warm Cache',
  type: 0,
  mod: seconds,
  usn: -1,
  sortf: sortField(first),
  did: DECK_ID,
  tmpls: [template(first)],
  flds: FIELDS.map(field),
  css: CSS,
  latexPre: '\\documentclass{article}\n\\begin{document}\n',
  latexPost: '\\end{document}',
  latexsvg: false,
  // A card is made where either front is there.
  req: [[0, 'any', [FIELDS.indexOf('FrontKo'), FIELDS.indexOf('FrontEn')]]],
  tags: [],
  vers: [],
})
