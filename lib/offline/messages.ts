/** What a study page says to the worker: this learner will want the bank without a network. */
export const KEEP_QUESTIONS = 'keep-questions'
