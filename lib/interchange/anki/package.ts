/** The package: a collection written by SQLite, zipped under the names that Anki's versions look for. */
import { strToU8, zipSync } from 'fflate'
import type { Database, SqlJsStatic } from 'sql.js'
import type { OnProgress } from '../material'
import type { AnkiCollection, Values } from './collection'
import { CREATE_INDEXES, CREATE_TABLES, TABLES } from './schema'

const CHUNK = 2000

function insert(
  database: Database,
  table: keyof AnkiCollection,
  rows: readonly Values[],
  onRows: (count: number) => void,
): void {
  const statement = database.prepare(`insert into ${table} values (${TABLES[table].map(() => '?').join(', ')})`)
  for (const [index, row] of rows.entries()) {
    statement.run([...row])
    if ((index + 1) % CHUNK === 0) onRows(CHUNK)
  }
  statement.free()
}

/** The bytes of an SQLite database. */
export function writeDatabase(sql: SqlJsStatic, collection: AnkiCollection, onProgress: OnProgress): Uint8Array {
  const { col, notes, cards, revlog } = collection
  const total = col.length + notes.length + cards.length + revlog.length
  const database = new sql.Database()
  let done = 0
  const onRows = (count: number): void => {
    done += count
    onProgress(done / total)
  }
  try {
    database.run('begin')
    for (const statement of CREATE_TABLES) database.run(statement)
    insert(database, 'col', col, onRows)
    insert(database, 'notes', notes, onRows)
    insert(database, 'cards', cards, onRows)
    insert(database, 'revlog', revlog, onRows)
    for (const statement of CREATE_INDEXES) database.run(statement)
    database.run('commit')
    return database.export()
  } finally {
    database.close()
  }
}

/**
 * `.apkg`. `collection.anki21` is what Anki since 2.1 and its companions read; programs that know the first name alone find the same
 * under it. No media: `media` maps nothing.
 */
export const writePackage = (database: Uint8Array): Uint8Array =>
  zipSync({
    'collection.anki21': database,
    'collection.anki2': database,
    media: strToU8('{}'),
  })
