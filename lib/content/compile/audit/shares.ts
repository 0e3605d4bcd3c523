import { isMultiple } from '../../choose-count'
import type { Question } from '../../types'
import type { Bounds } from './bounds'
import { judge, percent, type Row } from './row'

const row = (subject: string, measured: string): Row => ({
  check: 'counts',
  subject,
  language: null,
  measured,
  bound: '',
  verdict: 'shown',
  details: [],
})

const KINDS: Readonly<Record<string, (question: Question) => string>> = {
  domain: ({ domain }) => domain,
  task: ({ task }) => task,
  kind: (question) => (isMultiple(question) ? 'multiple' : 'single'),
  difficulty: ({ difficulty }) => String(difficulty),
}

/** How many form and check questions there are of each domain, task, kind and difficulty. */
export function countQuestions(questions: readonly Question[]): Row[] {
  const forms = questions.filter(({ use }) => use === 'form')
  return Object.entries(KINDS).flatMap(([name, of]) =>
    [...new Set(questions.map(of))].sort().map((value) => {
      const mine = forms.filter((question) => of(question) === value).length
      const checks = questions.filter((question) => of(question) === value).length - mine
      const share = percent(mine / Math.max(1, forms.length))
      return row(`${name} ${value}`, `${mine} in forms (${share}), ${checks} in lessons`)
    }),
  )
}

/** The share of form questions that have more than one key. */
export function multipleShare(questions: readonly Question[], { multiple }: Bounds, enough: boolean): Row {
  const forms = questions.filter(({ use }) => use === 'form')
  const share = forms.filter(isMultiple).length / Math.max(1, forms.length)
  return {
    check: 'multiple',
    subject: '',
    language: null,
    measured: percent(share),
    bound: `${percent(multiple.from)} – ${percent(multiple.to)}`,
    verdict: judge(share < multiple.from || share > multiple.to, enough),
    details: [],
  }
}
