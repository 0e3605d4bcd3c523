import type { Course } from '../types'
import { AUDIT_FILE, type Bounds, readBounds } from './audit/bounds'
import { checkBlueprint, readBlueprint } from './blueprints'
import { courseCards } from './cards'
import { PAIRS_FILE, readPairs } from './confused-pairs'
import { type CoursePlan, readCoursePlan } from './course-plan'
import { checkCoverage } from './coverage'
import { createProblems, type Diagnostic, type Problems } from './diagnostics'
import { readDiagram } from './diagrams'
import { readFacts } from './facts'
import { readFamily } from './families'
import { compileGlossary, GLOSSARY_FILE, readGlossary, termNames } from './glossary'
import { readLesson } from './lessons'
import { inCourseOrder, inModules } from './place-lessons'
import { PORT_CARDS_FILE, readPortTemplates, reportMissingTemplates } from './port-templates'
import { readQuestion } from './questions'
import { createRegister } from './register'
import type { GlossaryYaml } from './schemas'
import { type Bench, type Scope, scopeOf } from './scope'
import { readSite, SITE_FILE } from './site'
import { type Entry, type Sources, sortSources } from './sources'
import { readSpellings, SPELLINGS_FILE } from './spellings'
import { createTermCheck, type TermNames } from './strict-terms'
import { readTree } from './tree'
import { createNaming } from './typed-answers'
import type { Located } from './yaml'

/** What a run of the compiler gives: a course, or what stands in its way. */
export type Compilation = { readonly course: Course | null; readonly diagnostics: readonly Diagnostic[] }

/** What of a tree could be read, and what its bank is judged by. */
export type Reading = {
  readonly material: Course
  readonly bounds: Bounds | null
  readonly diagnostics: readonly Diagnostic[]
}

type Read<T> = (text: string, scope: Scope) => T

/** Reads one file at the top of the content root. */
function single<T>(path: string, sources: Sources, bench: Bench, read: Read<T>): T | null {
  const file = sources.single(path)
  return file === undefined ? null : read(file.text, scopeOf(bench, file))
}

/** Reads every file of a folder; a file may give nothing, one thing or several. */
const each = <T>(
  entries: readonly Entry[],
  bench: Bench,
  read: (entry: Entry, scope: Scope) => T | readonly T[] | null,
): T[] => entries.flatMap((entry): readonly T[] | T => read(entry, scopeOf(bench, entry)) ?? [])

function readPlan(sources: Sources, bench: Bench): CoursePlan | null {
  if (sources.single('course.yml') === undefined)
    bench.problems.report('missing-file', { file: 'course.yml', line: 1 }, '', { name: 'course.yml' })
  return single('course.yml', sources, bench, readCoursePlan)
}

function compile(sources: Sources, terms: Located<GlossaryYaml> | null, bench: Bench): Course {
  for (const file of sources.unknown) scopeOf(bench, file).report('unknown-file', 1, file.path)
  const plan = readPlan(sources, bench)
  const blueprints = each(sources.blueprints, bench, ({ id, text }, scope) => readBlueprint(id, text, scope))
  const glossary = single(GLOSSARY_FILE, sources, bench, (_, scope) =>
    terms === null ? [] : compileGlossary(terms, scope),
  )
  const ledger = each(sources.facts, bench, ({ id, text }, scope) => readFacts(id, text, scope))
  const facts = ledger.flatMap((file) => file.facts)
  const diagrams = each(sources.diagrams, bench, ({ id, text }, scope) => readDiagram(id, text, scope))
  const read = inCourseOrder(
    each(sources.lessons, bench, ({ id, text }, scope) => readLesson(id, text, scope)),
    plan,
  )
  const questions = [
    ...each(sources.questions, bench, ({ folder, id, text }, scope) => readQuestion(folder, id, text, scope)),
    ...each(sources.families, bench, ({ id, text }, scope) => readFamily(id, text, scope)),
  ]
  const templates = single(PORT_CARDS_FILE, sources, bench, readPortTemplates)
  if (sources.single(PORT_CARDS_FILE) === undefined) reportMissingTemplates(read)
  const pairs = single(PAIRS_FILE, sources, bench, (text, scope) => readPairs(text, questions, scope))
  const spellings = single(SPELLINGS_FILE, sources, bench, readSpellings)
  const cards = courseCards(read, facts, templates, bench)

  bench.register.checkReferences()
  for (const blueprint of blueprints) checkBlueprint(blueprint, questions)
  checkCoverage(
    {
      facts,
      lessons: read.map(({ lesson }) => lesson),
      cards,
      questions,
      askings: read.flatMap(({ askings }) => askings),
    },
    bench,
  )
  return {
    modules: plan?.modules ?? [],
    lessons: inModules(read, plan),
    facts,
    topics: ledger.map(({ topic }) => topic),
    cards,
    questions,
    blueprints: blueprints.map(({ blueprint }) => blueprint),
    glossary: glossary ?? [],
    pairs: pairs ?? [],
    spellings: spellings ?? [],
    diagrams,
  }
}

const createBench = (problems: Problems, terms: readonly TermNames[]): Bench => ({
  problems,
  register: createRegister(problems),
  terms,
  misrendered: createTermCheck(terms),
  namedTerms: createNaming(terms),
})

/**
 * Reads a content tree as far as it can be read; what has errors may be missing or incomplete.
 * Every problem is collected; nothing is thrown for bad content.
 * @param root folder that holds course.yml
 */
export function readCourse(root: string): Reading {
  const problems = createProblems()
  const sources = sortSources(readTree(root))
  // The names of the glossary bind every other text, its own definitions too: they are known before anything is compiled.
  const glossary = single(GLOSSARY_FILE, sources, createBench(problems, []), readGlossary)
  const bench = createBench(problems, termNames(glossary))
  const bounds = single(AUDIT_FILE, sources, bench, readBounds)
  single(SITE_FILE, sources, bench, readSite)
  const material = compile(sources, glossary, bench)
  return { material, bounds, diagnostics: problems.list }
}

/**
 * Compiles a content tree.
 * @param root folder that holds course.yml
 * @returns the course, or null when there is any error
 */
export function compileCourse(root: string): Compilation {
  const { material, diagnostics } = readCourse(root)
  const failed = diagnostics.some(({ severity }) => severity === 'error')
  return { course: failed ? null : material, diagnostics }
}
