import type { Card, Course, Lesson } from '../types'
import { checkBlueprint, readBlueprint } from './blueprints'
import { type CoursePlan, readCoursePlan } from './course-plan'
import { checkCoverage } from './coverage'
import { createProblems, type Diagnostic } from './diagnostics'
import { readDiagram } from './diagrams'
import { readFacts } from './facts'
import { compileGlossary, readGlossary, termNames } from './glossary'
import { type ReadLesson, readLesson } from './lessons'
import { expandNote } from './note'
import { coursePortCards, PORT_CARDS_FILE, readPortTemplates } from './port-templates'
import { readQuestion } from './questions'
import { createRegister } from './register'
import { type Bench, type Scope, scopeOf } from './scope'
import { inCourseOrder } from './sort'
import { readTree, type SourceFile } from './tree'

/** What a run of the compiler gives: a course, or what stands in its way. */
export type Compilation = { readonly course: Course | null; readonly diagnostics: readonly Diagnostic[] }
