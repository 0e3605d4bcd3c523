import type { PairedMessages } from './types'

/** Words of the exam: start, room, report. */
export const exam = {
  reportName: { ko: '시험 결과', en: 'Exam report' },
} as const satisfies PairedMessages
