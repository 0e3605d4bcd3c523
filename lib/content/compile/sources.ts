import type { SourceFile } from './tree'

/** A content file in a folder of its kind. */
export type Entry = SourceFile & {
  /** File name without extension. */
  readonly id: string
  /** Folder between the kind's folder and the file; questions lie in their domain's. */
  readonly folder: string
}

/** The tree sorted into the places that content/README.md lists. */
export type Sources = {
  single(path: string): SourceFile | undefined
  readonly facts: readonly Entry[]
  readonly lessons: readonly Entry[]
  readonly questions: readonly Entry[]
  readonly families: readonly Entry[]
  readonly diagrams: readonly Entry[]
  readonly blueprints: readonly Entry[]
  /** Files that nothing reads. */
  readonly unknown: readonly SourceFile[]
}

const SINGLES = [
  'README.md',
  'audit.yml',
  'course.yml',
  'glossary.yml',
  'pairs.yml',
  'port-cards.yml',
  'site.yml',
  'spellings.yml',
]

const PLACES = {
  facts: /^facts\/()([^/]+)\.md$/,
  lessons: /^lessons\/()([^/]+)\.md$/,
  questions: /^questions\/(?:([^/]+)\/)?([^/]+)\.md$/,
  families: /^families\/()([^/]+)\.yml$/,
  diagrams: /^diagrams\/()([^/]+)\.yml$/,
  blueprints: /^blueprints\/()([^/]+)\.yml$/,
}

/** Sorts the files of a content root by what they hold. */
export function sortSources(tree: readonly SourceFile[]): Sources {
  const at = (place: RegExp): Entry[] =>
    tree.flatMap((file) => {
      const match = place.exec(file.path)
      return match === null ? [] : [{ ...file, folder: match[1] ?? '', id: match[2] ?? '' }]
    })
  const known = (path: string): boolean =>
    SINGLES.includes(path) || Object.values(PLACES).some((place) => place.test(path))
  return {
    single: (path) => tree.find((file) => file.path === path),
    facts: at(PLACES.facts),
    lessons: at(PLACES.lessons),
    questions: at(PLACES.questions),
    families: at(PLACES.families),
    diagrams: at(PLACES.diagrams),
    blueprints: at(PLACES.blueprints),
    unknown: tree.filter(({ path }) => !known(path)),
  }
}
