import { expect, type Page } from '@playwright/test'
import type { QuestionIndex } from '../../lib/content/payload'
import { HOUR } from '../../lib/core/time'
import { passProbability, readiness, wholeExam } from '../../lib/exam/readiness'
import { axeInBothSchemes } from '../harness/axe'
import { fetchJson } from '../harness/payload'
import { type Paper, paperOf, rightAnswer, sat, sitAll, wrongAnswer } from '../harness/sat'
import { locales, test } from '../harness/site'

const COUNT = 24
/** The last is left open, and one in five of the others is wrong. */
const isRight = (index: number): boolean => index < COUNT - 1 && index % 5 !== 3

/** Twenty-four questions, as many of each domain, sat an hour ago. */
async function sitHalf(page: Page): Promise<Paper> {
  const paper = await paperOf(page, COUNT, { blueprint: 'half' })
  const story = sat('half', paper, Date.now() - HOUR)
  paper.questions.slice(0, COUNT - 1).forEach((question, index) => {
    const chosen = isRight(index) ? rightAnswer(question) : wrongAnswer(question)
    story.at(index * 10_000, { kind: 'answer-changed', question: question.id, chosen })
  })
  story.submit(COUNT * 10_000)
  await sitAll(page, [{ attempt: 'half', paper, story }])
  return paper
}

/** Never none and never all. */
const percent = (share: number): number => Math.min(99, Math.max(1, Math.round(100 * share)))

test('[X51] readiness says nothing before it can know, then a chance with its interval, of the whole and by domain', async ({
  page,
}) => {
  await page.goto('/ko/exam/')
  const section = page.locator('section', { has: page.getByRole('heading', { name: '오늘의 준비도' }) })
  await expect(section).toContainText('처음 보는 문항 15개에 더 답하면')
  await expect(section.getByRole('img')).toHaveCount(0)
  const { questions } = await sitHalf(page)
  await page.goto('/ko/exam/')
  await expect(section.getByRole('img')).toHaveCount(5)
  const index = await fetchJson<QuestionIndex>(page, '/payload/questions/index.json')
  const exam = wholeExam(index.blueprints)
  if (!exam) throw new Error('the course has no exam')
  // No card was studied: the answers alone speak.
  const answers = questions.map(({ domain }, number) => ({ domain, correct: isRight(number), at: 0 }))
  const { overall, domains } = readiness({ answers, recall: {}, blueprint: exam, now: 0 })
  if (overall.kind !== 'known') throw new Error('there are answers enough')
  await expect(section.locator('.prob')).toContainText(
    `${percent(overall.probability)}%, 90% 구간으로 ${percent(overall.low)}~${percent(overall.high)}%`,
  )
  await section.locator('summary').click()
  for (const { domain, outlook } of domains) {
    const name = exam.domains.find(({ id }) => id === domain)?.name.ko ?? ''
    if (outlook.kind !== 'known') throw new Error('each domain has answers enough')
    const row = section.getByRole('row', { name: new RegExp(`^${name}`) })
    await expect(row.getByRole('cell').first()).toHaveText(`${percent(outlook.probability)}%`)
  }
  for (const locale of locales) {
    await page.goto(`/${locale}/exam/`)
    await page.locator('section:has([role="img"]) summary').first().click()
    expect(await axeInBothSchemes(page)).toEqual([])
  }
})

test('[X52] a report names the chance of passing as an interval, and keeps silent on a short paper', async ({
  page,
}) => {
  const { questions } = await sitHalf(page)
  const index = await fetchJson<QuestionIndex>(page, '/payload/questions/index.json')
  const exam = wholeExam(index.blueprints)
  if (!exam) throw new Error('the course has no exam')
  const rows = exam.domains.map(({ id }) => {
    const own = questions.flatMap(({ domain }, number) => (domain === id ? [isRight(number)] : []))
    return { domain: id, correct: own.filter(Boolean).length, scored: own.length }
  })
  const { overall } = passProbability(rows, exam)
  if (overall.kind !== 'known') throw new Error('there are answers enough')
  await page.goto('/en/exam/report/?attempt=half')
  await expect(page.locator('.prob .chance')).toHaveText(`${percent(overall.low)}–${percent(overall.high)}%`)
  await expect(page.locator('.est')).toContainText('own estimates')
  const short = await paperOf(page, 10)
  const story = sat('short', short, Date.now() - HOUR / 2).submit(60_000)
  await sitAll(page, [{ attempt: 'short', paper: short, story }])
  await page.goto('/en/exam/report/?attempt=short')
  await expect(page.locator('.top2 .prob')).toContainText('5 more questions')
  await expect(page.locator('.prob .chance')).toHaveCount(0)
})
