import fc from 'fast-check'
import { expect, it } from 'vitest'
import { isLessonId } from '@/lib/content/ids'
import { personalCardId } from '@/lib/content/personal-card'
import { besideCourse, cardOf, languageOfFace, OWN_LESSON, textOfFace } from '@/lib/content/personal-deck'

const card = (word: string) =>
  cardOf({ id: personalCardId({ ko: word }, { en: word }), made: '', front: { ko: word }, back: { en: word } })

it('[F26] a side without the language asked for is told in the other, and says so', () => {
  expect([languageOfFace({ ko: '가' }, 'en'), textOfFace({ ko: '가' }, 'en')]).toEqual(['ko', '가'])
  expect([languageOfFace({ ko: '가', en: 'A' }, 'en'), textOfFace({ ko: '가', en: 'A' }, 'en')]).toEqual(['en', 'A'])
  expect(card('<b>가</b>')).toMatchObject({
    front: { ko: ['<b>가</b>'], en: ['<b>가</b>'] },
    facts: [],
    lesson: OWN_LESSON,
  })
  expect(isLessonId(OWN_LESSON)).toBe(false)
})

it('[F26] own cards and the course’s are dealt in turn, each once', () => {
  fc.assert(
    fc.property(fc.nat({ max: 9 }), fc.nat({ max: 9 }), (own, course) => {
      const mine = Array.from({ length: own }, (_, index) => card(`own ${index}`))
      const theirs = Array.from({ length: course }, (_, index) => card(`course ${index}`))
      const dealt = besideCourse(mine, theirs)
      expect(dealt.filter((one) => mine.includes(one))).toEqual(mine)
      expect(dealt.filter((one) => theirs.includes(one))).toEqual(theirs)
      expect(dealt).toHaveLength(own + course)
      const both = dealt.slice(0, 2 * Math.min(own, course))
      expect(both.every((one, index) => (index % 2 === 0 ? mine : theirs).includes(one))).toBe(true)
    }),
  )
})
