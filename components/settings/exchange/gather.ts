/** What a file is made of, fetched and read when it is asked for. */
import type { NewPersonalCard, PersonalCard } from '@/lib/content/personal-card'
import type { Locale } from '@/lib/core/locale'
import { err, ok, type Result } from '@/lib/core/result'
import type { GiftLanguage } from '@/lib/interchange/gift'
import type { FileRequest } from '@/lib/interchange/make-file'
import type { LoggedEvent } from '@/lib/progress/events'
import type { Now } from '@/lib/progress/state'
import { fetchBank, fetchCourseCards } from './course'
import type { Choices, Format } from './formats'

/** Where the learner's own material comes from. */
export type Sources = {
  /** Every event of the log; null when it cannot be read. */
  readonly readEvents: () => Promise<readonly LoggedEvent[] | null>
  readonly personal: readonly PersonalCard[]
}

/** Writes cards of one's own, all or none. @returns false when they could not be written */
export type WriteCards = (cards: readonly NewPersonalCard[]) => Promise<boolean>

/** `log`: the record cannot be read. `course`: a part of the course cannot be fetched. */
export type Lack = 'log' | 'course'

type Gathered = Promise<Result<FileRequest, Lack>>

const nowHere = (): Now => ({ at: Date.now(), offset: -new Date().getTimezoneOffset() })

async function withCards(
  choice: { readonly kind: 'anki'; readonly first: Locale } | { readonly kind: 'cards'; readonly style: 'csv' | 'tsv' },
  { readEvents, personal }: Sources,
): Gathered {
  const [events, course] = await Promise.all([readEvents(), fetchCourseCards()])
  if (events === null) return err('log')
  if (course === null) return err('course')
  return ok({ ...choice, material: { ...course, personal }, learner: { events, now: nowHere() } })
}

async function withLog(kind: 'reviews' | 'attempts' | 'answers', { readEvents }: Sources): Gathered {
  const events = await readEvents()
  return events === null ? err('log') : ok({ kind, learner: { events, now: nowHere() } })
}

async function withBank(language: GiftLanguage, onShare: (share: number) => boolean): Gathered {
  const bank = await fetchBank(onShare)
  return bank === null ? err('course') : ok({ kind: 'questions', language, ...bank, learner: { now: nowHere() } })
}

/** @param onShare told how much is here; false says that nobody waits any more */
export function gather(
  format: Format,
  choices: Choices,
  sources: Sources,
  onShare: (share: number) => boolean,
): Gathered {
  switch (format) {
    case 'anki':
      return withCards({ kind: 'anki', first: choices.anki }, sources)
    case 'cards':
      return withCards({ kind: 'cards', style: choices.cards }, sources)
    case 'reviews':
      return withLog('reviews', sources)
    case 'exams':
      return withLog(choices.exams, sources)
    case 'questions':
      return withBank(choices.questions, onShare)
  }
}
