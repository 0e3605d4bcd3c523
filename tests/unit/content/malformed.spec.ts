import { describe, expect, it } from 'vitest'
import { formatDiagnostics } from '../../../lib/content/compile/format'
import { messages } from '../../../lib/content/compile/messages'
import { nearest } from '../../../lib/content/compile/nearest'
import { caseNames, compileCase, expectedOf, reports } from './fixtures'

describe('pairs', () => {
  it('[C3] a missing Korean half is an error at the English line', () => reports('missing-half'))
  it('[C4] a Korean half without English above it is an error', () => reports('orphan-half'))
  it('[C5] a Korean half without Hangul is an error, unless it says that it is the same', () =>
    reports('half-without-hangul'))
  it('[C6] Hangul in an English half is an error', () => reports('hangul-in-english'))
  it('[C7] figures that differ are an error, ports like any other', () => reports('figures-differ', 'port-differs'))
  it('[C9] a binding term rendered otherwise is an error', () => reports('strict-term'))
  it('[C10] a second arrow, and one without its space, are errors', () => reports('two-arrows', 'arrow-space'))
})

describe('markup', () => {
  it('[C13] markup that is left over is an error', () => reports('stray-markup'))
  it('[C14] raw HTML is an error, a comment of its own is not', () => reports('raw-html'))
  it('[C15] a tight rule is an error at the rule', () => reports('tight-rule'))
  it('[C16] Markdown that the notation does not have is an error', () => reports('unsupported-markup', 'table-shape'))
  it('[C17] a link that is bare or leads nowhere is an error', () => reports('bad-link'))
  it('[C18] unknown directives and attributes, missing attributes and unclosed cards are errors', () =>
    reports('unknown-directive', 'unknown-attribute', 'missing-attribute', 'unclosed-card'))
})

describe('records', () => {
  it('[C21] bad YAML is an error at its line', () => reports('bad-yaml'))
  it('[C22] values that do not fit and keys that are missing or unknown are errors at their lines', () =>
    reports('bad-value', 'bad-keys'))
  it('[C23] a lesson and a question have front matter', () => reports('no-front-matter'))
  it('[C22] pairs in YAML and in ledger values are held to the rules of text', () =>
    reports('yaml-pairs', 'bad-service'))
  it('[C24] an id that is not kebab-case is an error', () => reports('bad-id'))
  it('[C25] an id used twice is an error where it is used again', () => reports('duplicate-id'))
  it('[C26] an unknown fact, question, diagram, lesson, term or domain is an error', () =>
    reports('unknown-fact', 'unknown-reference'))
  it('[C26] an unknown id is told its nearest neighbour, when one is near', () => {
    expect(nearest('redis-defualt-port', ['aurora-port', 'redis-default-port'])).toBe('redis-default-port')
    expect(nearest('redis-default-port', ['eviction'])).toBeNull()
  })
  it('[C27] a missing file is an error, a file that nothing reads a warning', () =>
    reports('course-missing', 'template-missing', 'unknown-file'))
})

describe('facts', () => {
  it('[C28] a fact is a heading, a claim and a list of known fields', () => reports('fact-shape', 'bad-fields'))
  it('[C29] an unknown verdict and a month not written YYYY-MM are errors', () => reports('bad-fields'))
  it('[C30] ports are well written, have a service and stand in the claim', () =>
    reports('bad-port', 'port-without-service', 'port-not-in-claim'))
})

describe('cards', () => {
  it('[C32] a card has a known kind, one front and one back', () =>
    reports('unknown-card-kind', 'card-without-back', 'card-shape'))
  it('[C33] a cloze sentence has sound gaps, as many in both halves', () => reports('cloze-one-half', 'bad-gap'))
  it('[C36] ports are listed by port facts and asked by whole sentences', () =>
    reports('not-a-port-fact', 'template-place'))
})

describe('questions', () => {
  it('[C37] one key of four options, two or three of five or six', () => reports('no-key', 'key-count'))
  it('[C38] every option has its shape, an id and a rationale', () =>
    reports('option-shape', 'no-options', 'option-without-id', 'option-without-rationale'))
  it('[C39] distractors name a fact, keys do not', () => reports('distractor-without-fact', 'key-with-fact'))
  it('[C40] a question has a stem and lies in the folder of its domain', () =>
    reports('no-stem', 'stem-with-list', 'folder-differs'))
  it('[C42] lessons ask check questions only, and every check question is asked', () =>
    reports('not-a-check', 'check-never-asked'))
})

describe('course', () => {
  it('[C43] course.yml and the lesson files name each other', () => reports('dangling-lesson', 'lesson-not-listed'))
  it('[C45] a blueprint that the bank cannot fill is an error at its domain', () => reports('blueprint-unfillable'))
  it('[C46] an examinable fact without lesson, card or question is a warning', () => reports('uncovered-fact'))
  it('[C48] a lesson begins with its one title', () => reports('no-title'))
})

describe('every case', { timeout: 60_000 }, () => {
  it('[C2] reports all its problems in one run, each with a place and words in both languages', () => {
    for (const name of caseNames()) {
      reports(name)
      for (const { code, line, found, expected, hint } of compileCase(name).diagnostics) {
        expect(line).toBeGreaterThan(0)
        expect(found).not.toBe('')
        for (const text of [expected.en, expected.ko, hint.en, hint.ko]) {
          expect(text).not.toBe('')
          if (!/template-place|option-without-id/.test(code))
            expect(text).not.toMatch(
              /undefined|\[object|\{(?:known|name|near|path|port|place|reason|term|wanted|what|mark|id|domain|first)\}/,
            )
        }
      }
    }
  })
  it('[C2] no course comes of a tree with an error, and warnings stop nothing', () => {
    for (const name of caseNames()) {
      const { course, diagnostics } = compileCase(name)
      expect(course === null, name).toBe(diagnostics.some(({ severity }) => severity === 'error'))
    }
  })
  it('[C2] every code the compiler knows is reported by a case', () => {
    const codes = new Set(caseNames().flatMap((name) => expectedOf(name).map((row) => row.split(' ').at(-1))))
    expect(Object.keys(messages).filter((code) => !codes.has(code))).toEqual([])
  })
  it('[C2] the printed text shows file, line, code, what was found and help in both languages', () => {
    const text = formatDiagnostics(compileCase('missing-half').diagnostics)
    expect(text).toContain('facts/extra.md:2  error  missing-half')
    expect(text).toContain('A sentence on its own.')
    expect(text).toContain('An English text with its Korean half.')
    expect(text).toContain('영어와 한국어가 짝을 이룬 글')
    expect(text.indexOf('lessons/extra.md:8')).toBeLessThan(text.indexOf('lessons/extra.md:10'))
  })
})
