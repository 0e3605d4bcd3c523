/**
 * A synthetic course in our own notation, as large as one wants: what is real of it is its shape (the proportions of `content/`) and
 * its size. The same number of lessons gives the same files.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { type Random, seededRandom } from '@/lib/core/random'
import { nameOf, pairOf } from './words'

/** What belongs to one lesson, as in `content/`: 20 facts, 36 cards and 20 questions, two of them at its end. */
export const EACH = { facts: 20, cards: 36, questions: 20, checks: 2, terms: 4, sections: 5 } as const
const LESSONS_A_MODULE = 3
const DOMAINS = ['alpha', 'beta', 'gamma', 'delta'] as const

const range = (length: number): readonly number[] => Array.from({ length }, (_, at) => at)
const number = (at: number): string => String(at + 1).padStart(4, '0')
const lessonId = (at: number): string => `lesson-${number(at)}`
const factId = (lesson: number, at: number): string => `fact-${number(lesson)}-${(at % EACH.facts) + 1}`
const domainOf = (at: number): string => DOMAINS[at % DOMAINS.length] ?? DOMAINS[0]

function plan(lessons: number): string {
  const modules = range(Math.ceil(lessons / LESSONS_A_MODULE)).map((at) => {
    const own = range(lessons).slice(at * LESSONS_A_MODULE, (at + 1) * LESSONS_A_MODULE)
    return `  - id: module-${number(at)}\n    title: { en: Module ${at + 1}, ko: 모듈 ${at + 1} }\n    lessons: [${own.map(lessonId).join(', ')}]\n`
  })
  return `modules:\n${modules.join('')}`
}

const fact = (lesson: number, at: number, random: Random): string => {
  const { en, ko } = pairOf(16, random)
  return `## ${factId(lesson, at)}\n${en}.\n→ ${ko}.\n\n- verdict: current\n- source: Notes on nothing — example.org/notes\n- checked: 2026-11\n- domains: ${domainOf(lesson + at)}\n`
}

const ledger = (lesson: number, random: Random): string =>
  `# Topic ${lesson + 1}\n\n→ 주제 ${lesson + 1}\n\n${range(EACH.facts)
    .map((at) => fact(lesson, at, random))
    .join('\n')}`

function card(lesson: number, at: number, random: Random): string {
  const front = pairOf(10, random)
  const back = pairOf(5, random)
  const kind = at % 4 === 3 ? `kind="typed" accept="${7000 + at}"` : 'kind="basic"'
  const answer = at % 4 === 3 ? `${7000 + at}\n→ =` : `${back.en}.\n→ ${back.ko}.`
  return `:::card{#card-${number(lesson)}-${at + 1} ${kind} facts="${factId(lesson, at)}"}\n${front.en}?\n→ ${front.ko}?\n\n---\n\n${answer}\n:::\n`
}

function section(lesson: number, at: number, random: Random): string {
  const heading = pairOf(3, random)
  const facts = EACH.facts / EACH.sections
  const paragraphs = range(facts).map((step) => {
    const said = range(3).map(() => pairOf(13, random))
    const cite = `[^${factId(lesson, at * facts + step)}]`
    return `${said.map(({ en }) => en).join('. ')}.${cite}\n→ ${said.map(({ ko }) => ko).join('. ')}.${cite}\n`
  })
  const cards = range(Math.ceil(EACH.cards / EACH.sections))
    .map((step) => step * EACH.sections + at)
    .filter((one) => one < EACH.cards)
    .map((one) => card(lesson, one, random))
  const term = nameOf(lesson * EACH.terms + (at % EACH.terms))
  const named = pairOf(6, random)
  const opening = `${named.en} ${term.en}.\n→ ${named.ko} ${term.ko}.\n`
  return `## ${heading.en}\n\n→ ${heading.ko}\n\n${[opening, ...paragraphs, ...cards].join('\n')}`
}

function lesson(at: number, random: Random): string {
  const summary = pairOf(14, random)
  const checks = range(EACH.checks).map((one) => `::check{question="question-${number(at)}-${one + 1}"}\n`)
  return `---\nsummary:\n  en: ${summary.en}.\n  ko: ${summary.ko}.\n---\n# Lesson ${at + 1}\n\n→ 레슨 ${at + 1}\n\n${range(
    EACH.sections,
  )
    .map((one) => section(at, one, random))
    .join('\n')}\n${checks.join('\n')}`
}

const OPTIONS = ['first', 'second', 'third', 'fourth'] as const

function option(id: string, correct: boolean, behind: string, random: Random): string {
  const text = pairOf(9, random)
  const why = pairOf(14, random)
  return `- [${correct ? 'x' : ' '}] ${text.en}. {#${id}${correct ? '' : ` fact="${behind}"`}}\n  → ${text.ko}.\n  > ${why.en}.\n  > → ${why.ko}.\n`
}

function question(lesson: number, at: number, random: Random): string {
  const stem = pairOf(45, random)
  const key = Math.floor(random() * OPTIONS.length)
  const options = OPTIONS.map((id, place) => option(id, place === key, factId(lesson, at + place + 1), random))
  const use = at < EACH.checks ? 'check' : 'form'
  return `---\ndomain: ${domainOf(lesson + at)}\ntask: "1.1"\nfacts: [${factId(lesson, at)}]\nfamily: family-${number(lesson)}-${at + 1}\ndifficulty: ${(at % 3) + 1}\nuse: ${use}\n---\n${stem.en}?\n\n→ ${stem.ko}?\n\n${options.join('')}`
}

const terms = (lessons: number, random: Random): string =>
  range(lessons * EACH.terms)
    .map((at) => {
      const { en, ko } = pairOf(12, random)
      const name = nameOf(at)
      return `- id: term-${at + 1}\n  en: ${name.en}\n  ko: ${name.ko}\n  aliases: { en: [${name.en} rule], ko: [] }\n  strict: true\n  definition: { en: ${en}., ko: ${ko}. }\n`
    })
    .join('')

function blueprint(name: string, questions: number): string {
  const domains = DOMAINS.map((id) => `  - { id: ${id}, name: { en: ${id}, ko: ${id} }, weight: 25 }\n`)
  return `name: { en: ${name}, ko: ${name} }\nquestions: ${questions}\nunscored: 0\nminutes: ${questions * 2}\ndomains:\n${domains.join('')}cut: { share: 0.72, scaled: 720, min: 100, max: 1000 }\n`
}

/** Writes a course of so many lessons into a folder. */
export function writeCourse(folder: string, lessons: number): void {
  const put = (path: string, text: string): void => {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  put('course.yml', plan(lessons))
  put('glossary.yml', terms(lessons, seededRandom('terms')))
  put('blueprints/full.yml', blueprint('Full', 65))
  put('blueprints/quick.yml', blueprint('Quick', 10))
  for (const at of range(lessons)) {
    const random = seededRandom(lessonId(at))
    put(`facts/topic-${number(at)}.md`, ledger(at, random))
    put(`lessons/${lessonId(at)}.md`, lesson(at, random))
    for (const one of range(EACH.questions))
      put(`questions/${domainOf(at + one)}/question-${number(at)}-${one + 1}.md`, question(at, one, random))
  }
}
