/** The course as it is, for tests of what is handed out. */
import { compileCourse } from '@/lib/content/compile/compile'
import type { Card } from '@/lib/content/types'
import type { CardMaterial } from '@/lib/interchange/material'
import { own } from './own'

const { course } = compileCourse('content')
if (!course) throw new Error('the course does not compile')
export const ofCourse = course

export const material: CardMaterial = {
  cards: course.cards,
  facts: course.facts,
  lessons: course.lessons.map(({ id, title }) => ({ id, title })),
  personal: own,
}

/** Cards of one kind, in course order. */
export const cardsOf = (kind: Card['kind']): readonly Card[] => course.cards.filter((card) => card.kind === kind)
