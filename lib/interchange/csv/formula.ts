/**
 * Cells that a spreadsheet would take for a formula. OWASP, "CSV Injection": a leading = + - @, tab or carriage return, and the
 * full-width signs that East Asian versions read alike. An apostrophe before them makes the cell text.
 *
 * A text that begins with apostrophes and then such a sign gets one more, so that taking one away gives back every text as it was.
 */
const FORMULA = /^'*[=+\-@\t\r＝＋－＠]/
const DEFUSED = /^'+[=+\-@\t\r＝＋－＠]/

export const defuse = (text: string): string => (FORMULA.test(text) ? `'${text}` : text)

/** The inverse of `defuse`, for our own import. */
export const undefuse = (cell: string): string => (DEFUSED.test(cell) ? cell.slice(1) : cell)
