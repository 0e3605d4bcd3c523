import { createTranslator } from 'next-intl'
import { describe, expect, it } from 'vitest'
import { choiceFromAddress, choose, narrowings, selectionOf } from '@/components/exam/paper-choice'
import { paperName } from '@/components/exam/paper-name'
import type { Bilingual, Locale } from '@/lib/core/locale'
import type { Selection } from '@/lib/exam/form'
import { drawPaper } from '@/lib/exam/paper'
import { messagesFor } from '@/lib/i18n/messages'
import { blueprint, domainId } from './bank'
import { indexEntry, indexOf, pairOf } from './papers'

const port = indexEntry('port', { domain: domainId('secure'), topics: ['ports'] })
const full = blueprint({ id: 'full', questions: 65, name: { ko: '전체 시험', en: 'Full exam' } })
const quick = blueprint({ id: 'quick-10', name: { ko: '빠른 10문항', en: 'Quick 10' } })
const index = indexOf([port, indexEntry('check', { domain: domainId('cost'), use: 'check', topics: ['checks'] })], {
  blueprints: [full, quick],
  topics: [
    { id: 'checks', title: { ko: '확인', en: 'Checks' } },
    { id: 'ports', title: { ko: '포트', en: 'Ports' } },
  ],
  pairs: [pairOf('empty', []), pairOf('one-or-two', [port.id])],
})
const nobody = { kind: null, of: null, mode: null }

describe('paperName', () => {
  const one = { question: port.id, revision: 'r1', options: [], scored: true }
  const questions = Array.from({ length: 10 }, () => one)
  const name = (locale: Locale, selection: Selection, about?: Bilingual) => {
    const t = createTranslator({ locale, messages: messagesFor(locale), namespace: 'papers' })
    return paperName({ selection, questions, ...(about ? { name: about } : {}) }, locale, t)
  }
  const about = (ko: string, en: string): Bilingual => ({ ko, en })

  it('[X23] goes by what the paper was picked from', () => {
    expect(name('ko', { kind: 'all' }, full.name)).toBe('전체 시험')
    expect(name('en', { kind: 'all' }, full.name)).toBe('Full exam')
    expect(name('ko', { kind: 'domain', domain: domainId('secure') }, about('보안', 'Secure'))).toBe('보안 영역 10문항')
    expect(name('ko', { kind: 'topic', topic: 'ports' }, about('포트', 'Ports'))).toBe('포트 10문항')
    expect(name('en', { kind: 'topic', topic: 'ports' }, about('포트', 'Ports'))).toBe('Ports: 10 questions')
    expect(name('ko', { kind: 'pair', pair: 'one-or-two' }, about('하나와 둘', 'One or two'))).toBe('하나와 둘 대결')
    expect(name('en', { kind: 'pair', pair: 'one-or-two' }, about('하나와 둘', 'One or two'))).toBe('Duel: One or two')
    expect(name('ko', { kind: 'unseen' })).toBe('처음 보는 10문항')
    expect(name('en', { kind: 'missed' })).toBe('10 missed questions')
  })

  it('[X23] goes by its length where it was started before papers knew their names', () => {
    expect(name('ko', { kind: 'all' })).toBe('10문항 시험지')
    expect(name('en', { kind: 'topic', topic: 'ports' })).toBe('Paper of 10 questions')
  })

  it('[X23] a paper is drawn with the name of what it is about', () => {
    const drawn = (selection: Selection) => {
      const request = { blueprint: 'quick-10', selection, study: true, extraTime: false }
      const paper = drawPaper(index, request, { seen: new Map(), missed: new Set() }, 'seed')
      return paper.ok && paper.value.form.name?.en
    }
    expect(drawn({ kind: 'topic', topic: 'ports' })).toBe('Ports')
    expect(drawn({ kind: 'pair', pair: 'one-or-two' })).toBe('One or two')
    expect(drawn({ kind: 'unseen' })).toBe('Quick 10')
  })
})

describe('choiceFromAddress', () => {
  it('[X21] without an address it is the quick exam in exam mode', () => {
    expect(choiceFromAddress(nobody, index)).toEqual({ kind: 'quick-10', of: '', study: false })
  })

  it('[X21] kind, narrowing and mode are taken over where the course knows them', () => {
    expect(choiceFromAddress({ kind: 'pair', of: 'one-or-two', mode: 'study' }, index)).toEqual({
      ...{ kind: 'pair', of: 'one-or-two', study: true },
    })
    expect(choiceFromAddress({ ...nobody, kind: 'full', of: 'secure' }, index)).toEqual({
      ...{ kind: 'full', of: '', study: false },
    })
    expect(choiceFromAddress({ ...nobody, kind: 'domain', of: 'cost' }, index).of).toBe('cost')
    expect(choiceFromAddress({ ...nobody, kind: 'domain', of: 'gone' }, index).of).toBe('secure')
    expect(choiceFromAddress({ kind: 'gone', of: 'gone', mode: 'gone' }, index).kind).toBe('quick-10')
  })

  it('[X21] nothing is offered that has no question to draw', () => {
    expect(narrowings('topic', index).map(({ id }) => id)).toEqual(['ports'])
    expect(narrowings('pair', index).map(({ id }) => id)).toEqual(['one-or-two'])
    expect(narrowings('missed', index)).toEqual([])
    expect(choose('topic', index, false, 'checks').of).toBe('ports')
  })

  it('[X21] a choice says which questions it allows', () => {
    const selected = (kind: string, of: string) => selectionOf(choose(kind, index, false, of), index)
    expect(selected('full', '')).toEqual({ kind: 'all' })
    expect(selected('domain', 'cost')).toEqual({ kind: 'domain', domain: 'cost' })
    expect(selected('topic', 'ports')).toEqual({ kind: 'topic', topic: 'ports' })
    expect(selected('pair', 'one-or-two')).toEqual({ kind: 'pair', pair: 'one-or-two' })
    expect(selected('missed', '')).toEqual({ kind: 'missed' })
  })
})
