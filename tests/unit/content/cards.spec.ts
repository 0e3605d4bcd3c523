import { describe, expect, it } from 'vitest'
import { compileWith, courseOf, extraLesson } from './fixtures'

const card = (attributes: string, body: string): string =>
  `:::card{${attributes} facts="first-read-pays"}\n${body}\n:::\n\n`
const cardsOf = (body: string, files: Readonly<Record<string, string>> = {}) =>
  courseOf(compileWith({ ...extraLesson(body), ...files })).cards

const fruit = (id: string, en: string, ko: string, ports: string): string => {
  const numbers = ports.replace(/\/[a-z+]+/g, '')
  return [
    `## ${id}\n${en} uses ${numbers}.\n→ ${ko} 포트: ${numbers}.\n`,
    `- verdict: current\n- service: ${en} → ${ko}\n- port: ${ports}\n- source: A test\n- checked: 2026-11\n- domains: none\n`,
  ].join('\n')
}
const FRUIT = {
  'facts/fruit.md': [
    fruit('plum-port', 'Plum, Prune', '자두, 건자두', '7001/tcp, 7003/tcp+udp'),
    fruit('fig-port', 'Fig (dried, fresh)', '무화과', '7003/udp'),
  ].join('\n'),
}

describe('notes', () => {
  it('[C34] a reverse note gives both directions, siblings of one note', () => {
    const cards = cardsOf(card('#ends kind="reverse"', 'First\n→ 처음\n\n---\n\nLast\n→ 끝')).filter(
      ({ note }) => note === 'ends',
    )
    expect(cards.map(({ id, front, back }) => [id, front.en, back.ko])).toEqual([
      ['ends', ['First'], ['끝']],
      ['ends~reverse', ['Last'], ['처음']],
    ])
  })
  it('[C34] a cloze note gives a card a gap, the sentence on both sides', () => {
    const cards = cardsOf(
      card('#gaps kind="cloze"', 'The {{first}} reader {{*pays* now}}.\n→ {{첫}} 독자가 {{지금 *치릅니다*}}.'),
    ).filter(({ note }) => note === 'gaps')
    expect(cards.map(({ id, gap }) => [id, gap])).toEqual([
      ['gaps~1', 1],
      ['gaps~2', 2],
    ])
    expect(cards[0]?.front).toEqual(cards[0]?.back)
    expect(cards[0]?.front.en).toEqual([
      'The ',
      { kind: 'gap', index: 1, children: ['first'] },
      ' reader ',
      { kind: 'gap', index: 2, children: [{ kind: 'em', children: ['pays'] }, ' now'] },
      '.',
    ])
  })
  it('[C35] a typed card takes its answers and those of its term in both languages, and shows the first', () => {
    const cards = cardsOf(
      card('#number kind="typed" accept="6379 | six thousand"', 'Which?\n→ 무엇입니까?') +
        card('#word kind="typed" term="cache-miss"', 'What is it?\n→ 무엇이라고 합니까?'),
    )
    expect(cards.find(({ id }) => id === 'number')).toMatchObject({
      accept: { en: ['6379', 'six thousand'], ko: ['6379', 'six thousand'] },
      back: { en: ['6379'], ko: ['6379'] },
    })
    expect(cards.find(({ id }) => id === 'word')).toMatchObject({
      accept: {
        en: ['cache miss', 'cold read', '캐시 미스', '캐시미스'],
        ko: ['캐시 미스', '캐시미스', 'cache miss', 'cold read'],
      },
      back: { en: ['cache miss'], ko: ['캐시 미스'] },
    })
  })
  it('[C35] an answer that names a term, however it is written, stands for all names of that term', () => {
    const accepted = (answer: string) =>
      cardsOf(card(`#named kind="typed" accept="${answer}"`, 'What is it?\n→ 무엇이라고 합니까?')).find(
        ({ id }) => id === 'named',
      )
    expect(accepted('Cold-Reading | COLD-READ')).toMatchObject({
      accept: {
        en: ['Cold-Reading', 'COLD-READ', 'cache miss', 'cold read', '캐시 미스', '캐시미스'],
        ko: ['Cold-Reading', 'COLD-READ', '캐시 미스', '캐시미스', 'cache miss', 'cold read'],
      },
      back: { en: ['Cold-Reading'], ko: ['Cold-Reading'] },
    })
    // What the glossary gives may be written by hand as well, and two of its names bring the others once.
    expect(accepted('캐시미스|cold read')?.accept?.en).toEqual(['캐시미스', 'cold read', 'cache miss', '캐시 미스'])
    expect(accepted('cold reading')?.accept?.en).toEqual(['cold reading'])
  })
  it('[C35] where the question says one name of the term, another one is asked for, and the glossary gives none', () => {
    const accepted = (attributes: string, en: string, ko: string) =>
      cardsOf(card(`#other kind="typed" ${attributes}`, `${en}\n→ ${ko}`)).find(({ id }) => id === 'other')?.accept?.ko
    expect(accepted('accept="cache miss"', 'What are *Cold reads*?', '캐시 미스를 다르게 말하면?')).toEqual([
      'cache miss',
    ])
    expect(accepted('accept="cache miss"', 'What else is it called?', '캐시미스는 다른 말로 무엇입니까?')).toEqual([
      'cache miss',
    ])
    // Said inside another word it is not said; and a term that the author asks for is given in any case.
    expect(accepted('accept="cold read"', 'What is scold reading not?', '무엇이 아닙니까?')).toHaveLength(4)
    expect(accepted('term="cache-miss"', 'What is a cold read?', '캐시 미스를 다르게 말하면?')).toHaveLength(4)
  })
  it('[C35] a typed card may have a back of its own', () => {
    const cards = cardsOf(card('#own kind="typed" accept="1"', 'Which?\n→ 무엇입니까?\n\n---\n\nThe 1.\n→ 1입니다.'))
    expect(cards.find(({ id }) => id === 'own')?.back.en).toEqual(['The 1.'])
  })
})

describe('ports', () => {
  it('[C36] a port fact is asked for its ports; any of them, with or without protocol, is right', () => {
    const cards = cardsOf('::ports{facts="plum-port fig-port"}\n', FRUIT)
    expect(cards.find(({ id }) => id === 'port-plum-port')).toEqual({
      id: 'port-plum-port',
      note: 'port-plum-port',
      kind: 'typed',
      lesson: 'extra',
      facts: ['plum-port'],
      front: { en: ['Which port belongs to Plum, Prune?'], ko: ['자두, 건자두의 포트는 몇 번입니까?'] },
      back: { en: ['7001/tcp, 7003/tcp+udp'], ko: ['7001/tcp, 7003/tcp+udp'] },
      gap: null,
      accept: {
        en: ['7001', '7001/tcp', 'TCP 7001', '7003', '7003/tcp', 'TCP 7003', '7003/udp', 'UDP 7003'],
        ko: ['7001', '7001/tcp', 'TCP 7001', '7003', '7003/tcp', 'TCP 7003', '7003/udp', 'UDP 7003'],
      },
    })
  })
  it('[C36] a number is asked once for every service of any table that shares it, in the first lesson that lists it', () => {
    const shared = cardsOf('::ports{facts="plum-port"}\n\n::ports{facts="fig-port plum-port"}\n', FRUIT).filter(
      ({ id }) => id.endsWith('~services'),
    )
    expect(shared.map(({ id, note, lesson, facts, back }) => [id, note, lesson, facts, back.en, back.ko])).toEqual([
      [
        'port-7001~services',
        'port-kiwi-port',
        'warm-up',
        ['kiwi-port', 'plum-port'],
        ['Kiwi, Plum and Prune'],
        ['키위, 자두, 건자두'],
      ],
      [
        'port-7003~services',
        'port-plum-port',
        'extra',
        ['plum-port', 'fig-port'],
        ['Plum, Prune and Fig (dried, fresh)'],
        ['자두, 건자두, 무화과'],
      ],
    ])
  })
})
