import { isQuestion } from '../content/payload'
import type { Question } from '../content/types'
import type { Connection } from './connection'
import type { Paper } from './schema'

/** The questions of attempts as they were when these started, from the `papers` store. */
export type Papers = {
  /** Holds a paper in memory: it is asked for at once, and where there is no database it is nowhere else. */
  hold(paper: NewPaper): void
  find(attempt: string): Promise<readonly Question[] | null>
}

export type NewPaper = Paper & { readonly questions: readonly Question[] }

export function createPapers(connection: Connection): Papers {
  const held = new Map<string, readonly Question[]>()
  return {
    hold: ({ attempt, questions }) => void held.set(attempt, questions),
    async find(attempt) {
      const own = held.get(attempt)
      if (own !== undefined) return own
      const row = await connection.use((database) => database.paper(attempt))
      return row.ok ? questionsOf(row.value) : null
    },
  }
}

/** A paper as its row holds it; one that cannot be read in full is as good as none, and stays where it is. */
function questionsOf(row: unknown): readonly Question[] | null {
  if (typeof row !== 'object' || row === null || !('questions' in row) || !Array.isArray(row.questions)) return null
  return row.questions.every(isQuestion) ? row.questions : null
}
