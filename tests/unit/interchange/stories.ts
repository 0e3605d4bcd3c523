/** The course as it is, cards of one's own, and logs about both, for tests of what is handed out. */
import { compileCourse } from '@/lib/content/compile/compile'
import { type PersonalCard, type PersonalFace, personalCardId } from '@/lib/content/personal-card'
import type { Card } from '@/lib/content/types'
import type { CardMaterial } from '@/lib/interchange/material'

const { course } = compileCourse('content')
if (!course) throw new Error('the course does not compile')
export const ofCourse = course

export const ownCard = (front: PersonalFace, back: PersonalFace): PersonalCard => ({
  id: personalCardId(front, back),
  made: '0mh5t2k9c-0000-k3v9x0q2ab',
  front,
  back,
})

export const own: readonly PersonalCard[] = [
  ownCard({ ko: '내 질문' }, { ko: '내 답\n두 번째 줄' }),
  ownCard({ en: '<img src=x onerror=alert(1)> & [sound:a.mp3]' }, { en: '=1+1' }),
  ownCard({ ko: '둘 다', en: 'both' }, { ko: '예', en: 'yes' }),
  { ...ownCard({ en: 'gone' }, { en: 'gone' }), removed: true },
]

export const material: CardMaterial = {
  cards: course.cards,
  facts: course.facts,
  lessons: course.lessons.map(({ id, title }) => ({ id, title })),
  personal: own,
}

/** Cards of one kind, in course order. */
export const cardsOf = (kind: Card['kind']): readonly Card[] => course.cards.filter((card) => card.kind === kind)
