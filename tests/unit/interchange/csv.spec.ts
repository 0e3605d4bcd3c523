import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { defuse, undefuse } from '@/lib/interchange/csv/formula'
import { readTable } from '@/lib/interchange/csv/read'
import { CSV, PLAIN_CSV, TSV, writeTable } from '@/lib/interchange/csv/write'

/** Texts in which what matters to a table is frequent. */
const texts = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom('"', ',', '\t', '\r', '\n', "'", '=', '+', '-', '@', '가', ' ', 'a', '＝', ';') }),
)
const tables = fc
  .integer({ min: 2, max: 5 })
  .chain((width) => fc.array(fc.array(texts, { minLength: width, maxLength: width }), { maxLength: 8 }))

describe('tables', () => {
  it('[I1] any text comes back as it was, by comma and by tab', () => {
    for (const style of [PLAIN_CSV, TSV])
      fc.assert(
        fc.property(tables, (table) => {
          const read = readTable(writeTable(table, style), style.delimiter)
          expect(read.ok && read.value.map(({ cells }) => cells.map(undefuse))).toEqual(table)
        }),
        { numRuns: 300 },
      )
  })

  it('[I1] rows end with CRLF; only what must be is quoted; a mark stands where Excel needs it', () => {
    const rows = [
      ['a', 'b "c"', 'd,e'],
      [1, true, null],
    ]
    expect(writeTable(rows, PLAIN_CSV)).toBe('a,"b ""c""","d,e"\r\n1,true,\r\n')
    expect(writeTable(rows, TSV)).toBe('a\t"b ""c"""\t"d,e"\r\n1\ttrue\t\r\n')
    expect(writeTable(rows, CSV).startsWith('\uFEFFa,')).toBe(true)
  })

  it('[I1] lines may end with CR, LF or both, and each record knows its line', () => {
    const read = readTable('a,b\r\n"c\nd",e\rf,g\n\n\nh,i', ',', 3)
    expect(read.ok && read.value).toEqual([
      { line: 3, cells: ['a', 'b'] },
      { line: 4, cells: ['c\nd', 'e'] },
      { line: 6, cells: ['f', 'g'] },
      { line: 9, cells: ['h', 'i'] },
    ])
  })

  it('[I2] what a spreadsheet would take for a formula is made text, and comes back', () => {
    const formulas = ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '＝1', '＋1', '－1', '＠1', "'=1", "''@x"]
    for (const formula of formulas) {
      expect(defuse(formula), formula).toBe(`'${formula}`)
      // No cell of the written file begins with a sign, also not within its quotes.
      expect(writeTable([[formula, 'x']], PLAIN_CSV), formula).toMatch(/^"?'/)
      expect(undefuse(defuse(formula)), formula).toBe(formula)
    }
    for (const plain of ['a=1', "it's", "'quoted'", '1-2', ' =1', '']) expect(defuse(plain)).toBe(plain)
    fc.assert(
      fc.property(texts, (text) => {
        expect(undefuse(defuse(text))).toBe(text)
        expect(defuse(text)).not.toMatch(/^[=+\-@\t\r＝＋－＠]/)
      }),
    )
  })

  it('[I2] figures are no formulas', () => {
    expect(writeTable([[-5, 0.25]], PLAIN_CSV)).toBe('-5,0.25\r\n')
  })
})
