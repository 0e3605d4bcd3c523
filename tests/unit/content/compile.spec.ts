import { describe, expect, it } from 'vitest'
import { blocksOf, compileCase, compileWith, courseOf, extraLesson } from './fixtures'

const valid = () => courseOf(compileCase('valid'))

describe('a valid tree', () => {
  it('[C1] compiles without a diagnostic', () => {
    expect(compileCase('valid').diagnostics).toEqual([])
  })
  it('[C1] has modules and lessons in the order of course.yml', () => {
    const { modules, lessons } = valid()
    expect(modules).toEqual([{ id: 'start', title: { en: 'Start', ko: '시작' }, lessons: ['warm-up', 'extra'] }])
    expect(lessons.map(({ id, module }) => [id, module])).toEqual([
      ['warm-up', 'start'],
      ['extra', 'start'],
    ])
  })
  it('[C1] has lessons with title, summary, blocks and facts', () => {
    expect(valid().lessons[0]).toEqual({
      id: 'warm-up',
      module: 'start',
      title: { en: 'Warm-up', ko: '준비 운동' },
      summary: { en: 'Why the first read is slow.', ko: '첫 읽기가 느린 까닭입니다.' },
      blocks: [
        {
          kind: 'paragraph',
          key: 'p1',
          text: {
            en: ['The first read pays.', { kind: 'cite', fact: 'first-read-pays' }],
            ko: ['첫 읽기가 값을 치릅니다.'],
          },
          facts: ['first-read-pays'],
        },
        { kind: 'diagram', key: 'diagram-path', diagram: 'path' },
        { kind: 'ports', key: 'ports1', facts: ['kiwi-port'] },
        { kind: 'check', key: 'check-who-waits-longest', question: 'who-waits-longest' },
      ],
      facts: ['first-read-pays', 'kiwi-port'],
      minutes: 1,
    })
  })
  it('[C1] has facts with every field of the ledger', () => {
    expect(valid().facts[1]).toEqual({
      id: 'kiwi-port',
      topic: 'basics',
      claim: { en: ['The kiwi service listens on 7001.'], ko: ['키위 서비스는 7001번에서 기다립니다.'] },
      verdict: 'exam-simplification',
      today: { en: ['It may also listen on 7002.'], ko: ['7002번에서도 기다릴 수 있습니다.'] },
      exam: { en: ['It listens on 7001.'], ko: ['7001번에서 기다립니다.'] },
      note: { en: ['001 says 7003.'], ko: ['001은 7003번이라고 합니다.'] },
      sources: [
        { title: 'Kiwi manual', url: 'https://example.org/kiwi' },
        { title: 'A talk', url: null },
      ],
      checked: '2026-11',
      domains: ['secure'],
      service: { en: 'Kiwi', ko: '키위' },
      ports: [{ number: 7001, protocol: 'tcp' }],
    })
  })
  it('[C1] has questions with stem, options and rationales', () => {
    const question = valid().questions.find(({ id }) => id === 'first')
    expect(question).toMatchObject({ domain: 'resilient', task: '1.1', family: 'waiting', difficulty: 1, use: 'form' })
    expect(question?.stem).toEqual([{ en: ['Who waits longest?'], ko: ['누가 가장 오래 기다립니까?'] }])
    expect(question?.options.map(({ id, correct, fact }) => [id, correct, fact])).toEqual([
      ['nobody', false, 'first-read-pays'],
      ['first', true, null],
      ['last', false, 'first-read-pays'],
      ['every', false, 'first-read-pays'],
    ])
    expect(question?.options[1]).toMatchObject({
      text: { en: ['The first reader.'], ko: ['첫 독자입니다.'] },
      rationale: { en: ['The value is not there yet.'], ko: ['값이 아직 없습니다.'] },
    })
  })
  it('[C1] has blueprints, glossary and diagrams', () => {
    const { blueprints, glossary, diagrams } = valid()
    expect(blueprints[0]).toMatchObject({ id: 'tiny', questions: 2, domains: [{ id: 'secure' }, { id: 'resilient' }] })
    expect(glossary[0]).toMatchObject({ id: 'cache-miss', term: { en: 'cache miss', ko: '캐시 미스' }, strict: true })
    expect(diagrams[0]?.caption.ko).toEqual([{ kind: 'strong', children: ['캐시'] }, '가 먼저입니다.'])
    expect(diagrams[0]?.labels).toEqual({ app: { en: 'App', ko: '앱' } })
  })
  it('[C31] sources are split at semicolons into title and address, https unless they say otherwise', () => {
    expect(valid().facts[0]?.sources).toEqual([{ title: 'Notes of a test', url: 'https://example.org/first_read' }])
    expect(valid().facts[1]?.sources[1]).toEqual({ title: 'A talk', url: null })
  })
})

describe('text', () => {
  it('[C12] the Korean stands in the same paragraph or in the next one', () => {
    const [same, next] = blocksOf('One.\n→ 하나.\n\nTwo.\n\n→ 둘.\n')
    expect(same).toMatchObject({ text: { en: ['One.'], ko: ['하나.'] } })
    expect(next).toMatchObject({ text: { en: ['Two.'], ko: ['둘.'] } })
  })
  it('[C12] soft line ends become spaces, and `→ =` says the same', () => {
    expect(blocksOf('One\ntwo.\n→ 하나\n  둘.\n\nKiwi 7\n→ =\n')).toMatchObject([
      { text: { en: ['One two.'], ko: ['하나 둘.'] } },
      { text: { en: ['Kiwi 7'], ko: ['Kiwi 7'] } },
    ])
  })
  it('[C12] a table cell splits at its arrow; one without is the same in both', () => {
    const [table] = blocksOf('| Port → 포트 | 80 |\n|---|---|\n| `a → b` | =[^kiwi-port] |\n')
    expect(table).toMatchObject({
      kind: 'table',
      head: [
        { text: { en: ['Port'], ko: ['포트'] }, same: false },
        { text: { en: ['80'], ko: ['80'] }, same: true },
      ],
      rows: [[{ text: { en: [{ kind: 'code', text: 'a → b' }] }, same: true }, { same: true }]],
      facts: ['kiwi-port'],
    })
  })
  it('[C19] ranges, keys with colons and bold before a particle are read as they are meant', () => {
    const [block] = blocksOf(
      'Wait 1~2 s, then 3~4 s for user:1000 at 10:30.\n→ **"키"**는 user:1000이고 1~2초, 3~4초 뒤 10:30입니다.\n',
    )
    expect(block).toMatchObject({
      text: {
        en: ['Wait 1~2 s, then 3~4 s for user:1000 at 10:30.'],
        ko: [{ kind: 'strong', children: ['"키"'] }, '는 user:1000이고 1~2초, 3~4초 뒤 10:30입니다.'],
      },
    })
  })
  it('[C20] citations of either half belong to the block, in order, and are no words', () => {
    const [list] = blocksOf('- One.[^kiwi-port] Two.\n  → 하나. 둘.[^first-read-pays][^kiwi-port]\n')
    expect(list).toMatchObject({
      items: [
        {
          facts: ['kiwi-port', 'first-read-pays'],
          text: { en: ['One.', { kind: 'cite', fact: 'kiwi-port' }, ' Two.'] },
        },
      ],
    })
  })
  it('[C17] a link to a lesson file or to the web is kept', () => {
    const [block] = blocksOf('See [this](warm-up.md#top).\n→ [여기](https://example.org/a_b)를 보세요.\n')
    expect(block).toMatchObject({
      text: {
        en: ['See ', { kind: 'link', href: 'warm-up.md#top' }, '.'],
        ko: [{ href: 'https://example.org/a_b' }, '를 보세요.'],
      },
    })
  })
  it('[C22] line ends of Windows and decomposed Hangul make no difference', () => {
    const body = 'One.\n→ 하나입니다.\n'
    const [lesson = ''] = Object.values(extraLesson(body))
    const odd = compileWith({ 'lessons/extra.md': `\uFEFF${lesson.normalize('NFD').replaceAll('\n', '\r\n')}` })
    expect(courseOf(odd)).toEqual(courseOf(compileWith(extraLesson(body))))
  })
})

describe('names', () => {
  it('[C47] anchors come from the English, keys are unique in a lesson', () => {
    const blocks = blocksOf(
      "## What's new?\n\n→ 새로운 것\n\n## What's new?\n\n→ 새로운 것\n\n### P1\n\n→ 피 문단\n\nOne.\n→ 하나.\n",
    )
    expect(blocks.map(({ key }) => key)).toEqual(['whats-new', 'whats-new-2', 'p1', 'p1-2'])
    expect(blocks.map((block) => (block.kind === 'heading' ? block.anchor : null))).toEqual([
      'whats-new',
      'whats-new-2',
      'p1',
      null,
    ])
  })
  it('[C47] reading takes a minute for every 200 English words, at least one', () => {
    const words = (count: number) => `${Array.from({ length: count }, () => 'word').join(' ')}.\n→ 낱말입니다.\n`
    const minutes = (count: number) => courseOf(compileWith(extraLesson(words(count)))).lessons[1]?.minutes
    expect([minutes(3), minutes(299), minutes(301), minutes(1000)]).toEqual([1, 1, 2, 5])
  })
})
