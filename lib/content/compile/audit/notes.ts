import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Where the study notes lie beside a checkout; they are not part of it. */
export const NOTES_FOLDER = '../shared/reference/notes'

/**
 * The texts of a folder.
 * @returns null when there is no such folder, which is no fault: only authors have the notes
 */
export function readNotes(folder: string): string[] | null {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ name }) => readFileSync(join(folder, name), 'utf8'))
  } catch {
    return null
  }
}
