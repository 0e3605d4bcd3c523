import type { SqlJsStatic } from 'sql.js'
import { fileName, type MadeFile } from '../made-file'
import type { PackageRequest } from '../make-file'
import type { OnProgress } from '../material'
import { ankiCollection } from './collection'
import { writeDatabase, writePackage } from './package'

/** The replay of the log is about half of the work, writing the other. */
const REPLAY = 0.5

/** @param sql SQLite, started: see engine.ts */
export function makePackage(
  sql: SqlJsStatic,
  request: PackageRequest,
  onProgress: OnProgress = () => undefined,
): MadeFile {
  const { material, learner, first } = request
  const collection = ankiCollection(material, learner, first, (share) => onProgress(share * REPLAY))
  const database = writeDatabase(sql, collection, (share) => onProgress(REPLAY + share * (1 - REPLAY)))
  return {
    name: fileName('anki', 'apkg', learner.now),
    type: 'application/octet-stream',
    bytes: new Uint8Array(writePackage(database)),
  }
}
