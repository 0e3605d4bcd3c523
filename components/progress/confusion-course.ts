import type { ConfusionCourse } from '@/lib/progress/statistics/confusions'
import { acceptor } from '@/lib/text/answer'
import type { CourseMaterial } from './course-material'

/** The course as confusions are looked for in it. What typed cards accept is put in order when first asked: most learners mistype nothing. */
export function confusionCourse({ index, material }: CourseMaterial & { readonly kind: 'here' }): ConfusionCourse {
  const cards = [...material.cards.values()]
  const accepting = () =>
    cards.flatMap((card) => (card.accept ? [{ card, accepts: acceptor([...card.accept.ko, ...card.accept.en]) }] : []))
  let typed: ReturnType<typeof accepting> | null = null
  return {
    cards,
    pairs: index.pairs,
    questions: index.questions,
    misconceptions: material.misconceptions,
    answeredBy(text) {
      typed ??= accepting()
      return typed.flatMap(({ card, accepts }) => (accepts(text) ? [card] : []))
    },
  }
}
