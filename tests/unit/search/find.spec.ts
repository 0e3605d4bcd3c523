import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { locales } from '@/lib/core/locale'
import { kinds } from '@/lib/search/documents'
import { rankOf, relevance, relevanceSet } from '../../bench/search/relevance'
import { addresses, answerTo, course, found, payload } from './course'

const first = (question: string): string | undefined => addresses(question)[0]

/** Names that are one term's alone, and are read as written. */
const names = course.glossary.flatMap(({ id, term, aliases }) => {
  const own = [term.ko, term.en, ...aliases.ko, ...aliases.en]
  const shared = (name: string): boolean =>
    course.glossary.some(
      (other) =>
        other.id !== id &&
        [other.term.ko, other.term.en, ...other.aliases.ko, ...other.aliases.en].some(
          (one) => one.toLowerCase() === name.toLowerCase(),
        ),
    )
  const spelled = (name: string): boolean =>
    payload.spellings.some(({ name: meant, written }) =>
      [meant, ...written].some((one) => name.toLowerCase().includes(one.toLowerCase())),
    )
  const alone = own.filter((name) => !shared(name) && !spelled(name))
  return alone.length > 1 ? [{ id, names: alone }] : []
})

describe('finding', () => {
  it('[Q8] all names of a term, in both languages, find the same in the same order', () => {
    expect(names.length).toBeGreaterThan(100)
    fc.assert(
      fc.property(fc.constantFrom(...names), fc.nat(), fc.nat(), ({ names: own }, a, b) => {
        expect(addresses(own[a % own.length] ?? '')).toEqual(addresses(own[b % own.length] ?? ''))
      }),
      { numRuns: 60 },
    )
  })

  it('[Q8] 캐시 미스, 캐시미스, cache miss, cache-miss and cachemiss are one question', () => {
    const [miss, ...others] = [
      '캐시 미스',
      '캐시미스',
      'cache miss',
      'cache-miss',
      'cachemiss',
      'Cache Misses',
      '캐시 미스는',
    ]
    expect(first(miss ?? '')).toBe('term /glossary#cache-miss')
    for (const other of others) expect(addresses(other), other).toEqual(addresses(miss ?? ''))
  })

  it('[Q9] composition, width, case and a particle behind it do not matter', () => {
    const changes: readonly ((text: string) => string)[] = [
      (text) => text.normalize('NFD'),
      (text) => text.toUpperCase(),
      (text) => `  ${text} `,
      (text) => `${text}?`,
      (text) => text.replace(/[a-z]/gi, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0)),
    ]
    fc.assert(
      fc.property(fc.constantFrom(...relevanceSet()), fc.constantFrom(...changes), ({ q }, change) => {
        expect(addresses(change(q)).slice(0, 10)).toEqual(addresses(q).slice(0, 10))
      }),
      { numRuns: 60 },
    )
    for (const ending of ['을', '은', '의', '에서', '이란', '입니까'])
      expect(addresses(`읽기 전용 복제본${ending}`), ending).toEqual(addresses('읽기 전용 복제본'))
  })

  it('[Q9] Korean words find the same written together', () => {
    for (const question of ['보안 그룹', '읽기 전용 복제본', '글로벌 데이터 스토어', '장애 조치'])
      expect(addresses(question.replaceAll(' ', '')), question).toEqual(addresses(question))
    expect(first('지연로딩과라이트스루')).toBe(first('지연 로딩과 라이트 스루'))
  })

  it('[Q10] initial consonants find the names they abbreviate, joined ones too', () => {
    expect(first('ㅂㅈㅂ')).toBe('term /glossary#replica')
    expect(first('ㅋㅅㅁㅅ')).toBe('term /glossary#cache-miss')
    expect(addresses('ㅅㅅㅈㅈㅅ')).toEqual(addresses('ㅅㅅ ㅈㅈㅅ'.replace(' ', '')))
    expect(addresses('ㅂㅄ')).toEqual(addresses('ㅂㅂㅅ'))
    expect(addresses('복ㅈ')).toEqual(addresses('복'))
  })

  it('[Q11] a Latin word with a letter wrong is read as the known word', () => {
    const words = [
      'replica',
      'failover',
      'invalidation',
      'snapshot',
      'encryption',
      'leaderboard',
      'sharding',
      'durability',
    ]
    const wrong = fc
      .constantFrom(...words)
      .chain((word) =>
        fc
          .integer({ min: 1, max: word.length - 2 })
          .chain((at) =>
            fc.constantFrom(
              { word, typed: word.slice(0, at) + word.slice(at + 1) },
              { word, typed: `${word.slice(0, at)}${word[at + 1]}${word[at]}${word.slice(at + 2)}` },
              { word, typed: `${word.slice(0, at)}q${word.slice(at)}` },
            ),
          ),
      )
    let same = 0
    fc.assert(
      fc.property(wrong, ({ word, typed }) => {
        if (first(typed) === first(word)) same++
        expect(found(typed).length).toBeGreaterThan(0)
      }),
      { numRuns: 60 },
    )
    // A wrong letter may make another word of it: shaping, not sharding.
    expect(same).toBeGreaterThanOrEqual(54)
  })

  it('[Q11] what learners write for a name is the name', () => {
    for (const [typed, meant] of [
      ['래디스 포트', '레디스 포트'],
      ['맴캐쉬드 포트', '멤캐시디 포트'],
      ['캐쉬 미쓰', '캐시 미스'],
      ['몽고디비 포트', 'MongoDB 포트'],
    ])
      expect(addresses(typed ?? ''), typed).toEqual(addresses(meant ?? ''))
    expect(first('멤캐시디')).toBe('term /glossary#memcached')
  })

  it('[Q12] the relevance set: recall@5 ≥ 0.95, MRR ≥ 0.85', () => {
    const set = relevanceSet()
    expect(set.length).toBeGreaterThanOrEqual(120)
    const { recall, reciprocal } = relevance(set.map((asked) => rankOf(asked, found(asked.q))))
    expect(recall).toBeGreaterThanOrEqual(0.95)
    expect(reciprocal).toBeGreaterThanOrEqual(0.85)
  })

  it('[Q12] every expectation of the set is in the course', () => {
    const there = new Set([
      ...course.facts.map(({ id }) => `fact:${id}`),
      ...course.glossary.map(({ id }) => `term:${id}`),
      ...course.cards.map(({ id }) => `card:${id}`),
      ...course.questions.map(({ id }) => `question:${id}`),
      ...course.lessons.flatMap(({ id, blocks }) => [
        `lesson:${id}`,
        ...blocks.flatMap((block) => (block.kind === 'heading' ? [`lesson:${id}#${block.anchor}`] : [])),
      ]),
    ])
    expect(relevanceSet().flatMap(({ want }) => want.filter((one) => !there.has(one)))).toEqual([])
  })

  it('[Q13] two terms that are confused bring the fact that tells them apart', () => {
    for (const { sides } of course.pairs) {
      const ids = sides.map(({ term }) => term)
      // Two terms may be confused in two ways.
      const differences = course.pairs
        .filter((pair) => pair.sides.every(({ term }) => ids.includes(term)))
        .map(({ difference }) => `fact /sources#${difference}`)
      for (const locale of locales) {
        const asked = ids.map((id) => course.glossary.find((term) => term.id === id)?.term[locale]).join(' ')
        expect(
          addresses(asked)
            .slice(0, 5)
            .some((one) => differences.includes(one)),
          asked,
        ).toBe(true)
      }
    }
  })

  it('[Q15] nothing is found twice, kinds are counted, and what is no question finds nothing', () => {
    for (const { q } of relevanceSet().slice(0, 40)) {
      const { counts, found: all } = answerTo(q)
      expect(new Set(all.map(({ path }) => path)).size).toBe(all.length)
      for (const kind of kinds) expect(all.filter((one) => one.kind === kind).length).toBe(counts[kind])
    }
    for (const nonsense of ['ㅋㅋㅋㅋ', 'qzxv', '뷁쉙', '', '?!', '🙂', 'ㅏㅏ'])
      expect(found(nonsense), nonsense).toEqual([])
  })
})
