import { describe, expect, it } from 'vitest'
import { absoluteWords } from '../../../../lib/content/compile/audit/absolute-words'
import { crossValidatedAuc, scoreOf, train } from '../../../../lib/content/compile/audit/classifier'
import { halvesOf, type QuestionHalf } from '../../../../lib/content/compile/audit/half'
import { gramsOf, jaccard } from '../../../../lib/content/compile/audit/overlap'
import { alikeStems } from '../../../../lib/content/compile/audit/similar-stems'
import { seededRandom, shuffled } from '../../../../lib/core/random'
import { auditOf, bankOf, caseOf } from './banks'

const { course, bounds } = bankOf()
const english = halvesOf(course.questions, 'en')
const optionOf = (text: string, correct: boolean) => ({
  correct,
  text,
  words: text.split(' '),
  content: new Set<string>(),
})
const bank = (count: number, options: (at: number) => QuestionHalf['options']): QuestionHalf[] =>
  Array.from({ length: count }, (_, at) => ({
    id: `q${at}`,
    family: `f${at}`,
    stem: '',
    stemContent: new Set<string>(),
    options: options(at),
  }))

describe('absolute words', () => {
  const measured = (...texts: readonly [string, boolean][]) =>
    absoluteWords(
      bank(1, () => texts.map(([text, correct]) => optionOf(text, correct))),
      'en',
      bounds,
      true,
    )
  it('[C62] shares of options are compared, half an option added to each side', () => {
    const { measured: text, verdict } = measured(['never', false], ['not', false], ['no', false], ['yes', true])
    expect(text).toBe(`${(1.5 / 4 / (0.5 / 2)).toFixed(2)} (distractors 33.3%, keys 0.0%)`)
    expect(verdict).toBe('holds')
  })
  it('[C62] whole words count, at the beginning too, but no names', () => {
    const places = (text: string) => measured([text, false], [`${text} `, false], ['x', false], ['y', true]).details
    expect(places('Never again')).toHaveLength(2)
    expect(places('Nevertheless so')).toEqual([])
    expect(places('As in Never Land')).toEqual([])
  })
  it('[C62] Korean words count with any ending', () =>
    expect(
      auditOf('absolutes').filter(({ check, verdict }) => check === 'absolutes' && verdict === 'fails'),
    ).toHaveLength(2))
})

describe('stems', () => {
  it('[C63] the overlap of 5-grams decides: of words in English, of letters in Korean', () => {
    expect([...gramsOf(['a', 'b', 'c'], 2)]).toEqual(['a b', 'b c'])
    expect(gramsOf(['a'], 2).size).toBe(0)
    expect(jaccard(new Set(['a', 'b']), new Set(['b', 'c', 'd']))).toBe(1 / 4)
    const spoilt = bankOf(caseOf('stems'))
    for (const locale of ['en', 'ko'] as const) {
      const [found, ...more] = alikeStems(halvesOf(spoilt.course.questions, locale), locale, bounds.stems)
      expect(found?.ids.toSorted()).toEqual(['rain', 'rain-again'])
      expect(found?.similarity).toBeGreaterThanOrEqual(0.5)
      expect(more).toEqual([])
    }
  })
  it('[C63] the measure is the one of the sets, whatever the order', () => {
    const pairs = alikeStems(english, 'en', { gram: 1, similarity: 0.05 })
    const wordSet = (id: string) =>
      new Set(
        english
          .find((one) => one.id === id)
          ?.stem.toLowerCase()
          .match(/\w+/g),
      )
    expect(pairs.length).toBeGreaterThan(5)
    for (const { ids, similarity } of pairs)
      expect(similarity).toBeCloseTo(jaccard(wordSet(ids[0]), wordSet(ids[1])), 9)
  })
  it('[C63] variants of one family may be alike', () => {
    const { course: spoilt } = bankOf(caseOf('stems'))
    const family = spoilt.questions.map((question) =>
      /^rain/.test(question.id) ? { ...question, family: 'rain' } : question,
    )
    expect(alikeStems(halvesOf(family, 'en'), 'en', bounds.stems)).toEqual([])
  })
})

describe('the classifier', () => {
  it('[C64] a word of keys weighs for them, a word of distractors against, an unseen one nothing', () => {
    const weights = train(
      bank(10, () => [
        optionOf('plum', true),
        optionOf('pear', false),
        optionOf('fig', false),
        optionOf('both', false),
      ]),
      2,
    )
    expect(weights.get('plum')).toBeGreaterThan(0)
    expect(weights.get('pear')).toBeLessThan(0)
    expect(scoreOf(optionOf('kiwi melon', false), weights)).toBe(0)
    expect(train([], 2).size).toBe(0)
  })
  it('[C64] it finds a word that only keys have, and nothing where there is nothing', () => {
    const words = ['plum', 'pear', 'fig', 'nut', 'kiwi', 'lime']
    const drawn = (clue: string) =>
      bank(300, (at) => {
        const pick = shuffled(words, seededRandom(`${at}`)).slice(0, 4)
        return pick.map((word, place) => optionOf(place === at % 4 ? `${word}${clue}` : word, place === at % 4))
      })
    expect(crossValidatedAuc(drawn(' gladly'), 10, 2)).toBe(1)
    expect(crossValidatedAuc(drawn(''), 10, 2)).toBeGreaterThan(0.44)
    expect(crossValidatedAuc(drawn(''), 10, 2)).toBeLessThan(0.56)
  })
  it('[C64] keys dealt at random give a half on average', () => {
    const values = Array.from({ length: 60 }, (_, run) => {
      const random = seededRandom(`run ${run}`)
      const dealt = english.map((question) => {
        const correct = shuffled(
          question.options.map((option) => option.correct),
          random,
        )
        return {
          ...question,
          options: question.options.map((option, at) => ({ ...option, correct: correct[at] === true })),
        }
      })
      return crossValidatedAuc(dealt, 5, 2)
    })
    expect(values.reduce((sum, value) => sum + value, 0) / values.length).toBeCloseTo(0.5, 1)
  })
  it('[C64] a family is never judged by itself: variants that share their words prove nothing', () => {
    const variants = bank(40, (at) => [
      optionOf(`word${at % 2}`, true),
      optionOf(`other${at % 2}`, false),
      optionOf(`third${at % 2}`, false),
      optionOf(`fourth${at % 2}`, false),
    ]).map((question, at) => ({ ...question, family: `f${at % 2}` }))
    expect(crossValidatedAuc(variants, 5, 2)).toBe(0.5)
  })
  it('[C64] where it finds something it names the words', () => {
    const [row] = auditOf('cues').filter(({ check }) => check === 'cues')
    expect(row?.details[0]).toMatch(/^in keys too often: gladly \(23 of 23\)/)
    expect(row?.details[1]).toMatch(/^too seldom: calmly \(0 of /)
  })
})
