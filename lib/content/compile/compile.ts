import type { Course } from '../types'
import { checkBlueprint, readBlueprint } from './blueprints'
import { courseCards } from './cards'
import { type CoursePlan, readCoursePlan } from './course-plan'
import { checkCoverage } from './coverage'
import { readDiagram } from './diagrams'
import { createProblems, type Diagnostic } from './diagnostics'
import { readFacts } from './facts'
import { compileGlossary, readGlossary, termNames } from './glossary'
import { readLesson } from './lessons'
import { inCourseOrder, inModules } from './place-lessons'
import { PORT_CARDS_FILE, readPortTemplates } from './port-templates'
import { readQuestion } from './questions'
import { createRegister } from './register'
import { type Bench, type Scope, scopeOf } from './scope'
import { type Entry, type Sources, sortSources } from './sources'
import { readTree } from './tree'

/** What a run of the compiler gives: a course, or what stands in its way. */
export type Compilation = { readonly course: Course | null; readonly diagnostics: readonly Diagnostic[] }

/** Reads one file at the top of the content root. */
function readSingle<T>(name: string, sources: Sources, bench: Bench, read: (text: string, scope: Scope) => T): T | null {
  const file = sources.single(name)
  return file === undefined ? null : read(file.text, scopeOf(bench, name))
}

function readPlan(sources: Sources, bench: Bench): CoursePlan | null {
  if (sources.single('course.yml') === undefined)
    scopeOf(bench, 'course.yml').report('missing-file', 1, 'nothing', { name: 'course.yml' })
  return readSingle('course.yml', sources, bench, readCoursePlan)
}

function compile(sources: Sources, bench: Bench): Course {
  const each = <T>(entries: readonly Entry[], read: (entry: Entry, scope: Scope) => T | readonly T[] | null): T[] =>
    entries.flatMap((entry): readonly T[] | T => read(entry, scopeOf(bench, entry.path)) ?? [])
  for (const { path } of sources.unknown) scopeOf(bench, path).report('unknown-file', 1, path)

  const plan = readPlan(sources, bench)
  const blueprints = each(sources.blueprints, ({ id, text }, scope) => readBlueprint(id, text, scope))
  const glossary = readSingle('glossary.yml', sources, bench, (text, scope) => {
    // Its syntax was reported when the binding terms were read: here only the texts are compiled.
    const source = readGlossary(text, scopeOf({ ...bench, problems: createProblems() }, scope.file))
    return source === null ? [] : compileGlossary(source, scope)
  })
  const facts = each(sources.facts, ({ id, text }, scope) => readFacts(id, text, scope))
  const diagrams = each(sources.diagrams, ({ id, text }, scope) => readDiagram(id, text, scope))
  const lessons = inCourseOrder(each(sources.lessons, ({ id, text }, scope) => readLesson(id, text, scope)), plan)
  const questions = each(sources.questions, ({ folder, id, text }, scope) => readQuestion({ folder, id }, text, scope))
  const templates = readSingle(PORT_CARDS_FILE, sources, bench, readPortTemplates)
  reportMissingTemplates(sources, bench, lessons.flatMap(({ scope, portLines }) => [...portLines.values()].map((line) => ({ scope, line }))))
  const cards = courseCards(lessons, facts, templates, bench)

  bench.register.checkReferences()
  for (const blueprint of blueprints) checkBlueprint(blueprint, questions)
  checkCoverage({ facts, lessons: lessons.map(({ lesson }) => lesson), cards, questions, askings: lessons.flatMap(({ askings }) => askings) }, bench)
  return {
    modules: plan?.modules ?? [],
    lessons: inModules(lessons, plan),
    facts,
    cards,
    questions,
    blueprints: blueprints.map(({ blueprint }) => blueprint),
    glossary: glossary ?? [],
    diagrams,
  }
}
