/** Every file but the Anki package, which needs SQLite and so a worker (anki/make-package.ts). */
import type { BlueprintDomain, Question } from '../content/types'
import type { Locale } from '../core/locale'
import { project } from '../progress/project'
import { answersTable, attemptsTable } from './attempts-table'
import { cardsTable } from './cards-table'
import { CSV, PLAIN_CSV, TSV, writeTable } from './csv/write'
import { type GiftLanguage, writeGift } from './gift'
import { fileName, type MadeFile, textFile } from './made-file'
import type { CardMaterial, Learner, OnProgress } from './material'
import { reviewsOf } from './reviews'
import { reviewsTable } from './reviews-table'

export type PackageRequest = {
  readonly kind: 'anki'
  /** The language read first; both are in the package. */
  readonly first: Locale
  readonly material: CardMaterial
  readonly learner: Learner
}

export type TextRequest =
  | {
      readonly kind: 'cards'
      readonly style: 'csv' | 'tsv'
      readonly material: CardMaterial
      readonly learner: Learner
    }
  | { readonly kind: 'reviews' | 'attempts' | 'answers'; readonly learner: Learner }
  | {
      readonly kind: 'questions'
      readonly language: GiftLanguage
      readonly questions: readonly Question[]
      /** The categories, in their order. */
      readonly domains: readonly Pick<BlueprintDomain, 'id' | 'name'>[]
      readonly learner: Pick<Learner, 'now'>
    }

export type FileRequest = PackageRequest | TextRequest

export function makeTextFile(request: TextRequest, onProgress: OnProgress = () => undefined): MadeFile {
  const { kind } = request
  const { now } = request.learner
  switch (kind) {
    case 'cards': {
      const table = cardsTable(request.material, request.learner)
      return request.style === 'csv'
        ? textFile(fileName(kind, 'csv', now), 'text/csv', writeTable(table, CSV))
        : textFile(fileName(kind, 'tsv', now), 'text/tab-separated-values', writeTable(table, TSV))
    }
    case 'reviews': {
      const reviews = reviewsOf(request.learner.events, onProgress)
      return textFile(fileName('revlog', 'csv', now), 'text/csv', writeTable(reviewsTable(reviews), PLAIN_CSV))
    }
    case 'attempts':
    case 'answers': {
      const progress = project(request.learner.events)
      const table = kind === 'attempts' ? attemptsTable(progress) : answersTable(progress)
      return textFile(fileName(kind, 'csv', now), 'text/csv', writeTable(table, CSV))
    }
    case 'questions': {
      const { questions, domains, language } = request
      const text = writeGift(questions, domains, language, onProgress)
      return textFile(fileName(`questions-${language}`, 'gift.txt', now), 'text/plain', text)
    }
  }
}
