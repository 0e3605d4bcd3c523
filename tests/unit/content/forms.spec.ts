import { expect, it } from 'vitest'
import { readCourse } from '@/lib/content/compile/compile'
import type { QuestionId } from '@/lib/content/types'
import { assembleForm } from '@/lib/exam/assemble'

it('[C72] four full forms that share no question assemble from the course’s bank, in proportion, for each of 1,000 seeds', () => {
  const { material } = readCourse('content')
  const blueprint = material.blueprints.find(({ id }) => id === 'full')
  if (!blueprint) throw new Error('the course has no full exam')
  const bank = material.questions.map(({ id, revision, domain, family, facts, use, options }) => ({
    ...{ id, revision, domain, family, facts, use },
    options: options.map((option) => option.id),
  }))
  for (let seed = 0; seed < 1000; seed++) {
    const used = new Set<QuestionId>()
    for (const part of 'abcd') {
      const result = assembleForm({ blueprint, bank, seed: `${seed}/${part}`, exclude: used })
      if (!result.ok) throw new Error(`seed ${seed}/${part}: ${JSON.stringify(result.error)}`)
      expect(result.value.proportionate).toBe(true)
      for (const { question } of result.value.form.questions) used.add(question)
    }
    expect(used.size).toBe(4 * blueprint.questions)
  }
})
