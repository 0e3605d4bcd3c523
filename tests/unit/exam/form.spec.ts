import { expect, expectTypeOf, it } from 'vitest'
import type { Answers, Form } from '@/lib/exam/form'
import type { Form as RecordedForm } from '@/lib/progress/events'
import type { AttemptProgress } from '@/lib/progress/state'

it('[E26] a form is what the log records, field for field', () => {
  expectTypeOf<Form>().toEqualTypeOf<RecordedForm>()
  expectTypeOf<Answers>().toEqualTypeOf<AttemptProgress['answers']>()
  const assembled: Form = { blueprint: 'b', seed: 's', minutes: 1, questions: [] }
  const recorded: RecordedForm = assembled
  expect(recorded).toBe(assembled)
})
