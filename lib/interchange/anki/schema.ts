/** Anki's schema 11, which every version reads: tables by name with their columns in order, and the indexes. */
const INTEGER = (...names: readonly string[]): readonly string[] => names.map((name) => `${name} integer not null`)
const TEXT = (...names: readonly string[]): readonly string[] => names.map((name) => `${name} text not null`)
const ID = 'id integer primary key'

export const TABLES = {
  col: [
    ID,
    ...INTEGER('crt', 'mod', 'scm', 'ver', 'dty', 'usn', 'ls'),
    ...TEXT('conf', 'models', 'decks', 'dconf', 'tags'),
  ],
  notes: [
    ID,
    ...TEXT('guid'),
    ...INTEGER('mid', 'mod', 'usn'),
    ...TEXT('tags', 'flds'),
    // Integer on purpose: numbers sort as numbers, and texts stay texts.
    ...INTEGER('sfld', 'csum', 'flags'),
    ...TEXT('data'),
  ],
  cards: [
    ID,
    ...INTEGER('nid', 'did', 'ord', 'mod', 'usn', 'type', 'queue', 'due', 'ivl', 'factor', 'reps', 'lapses', 'left'),
    ...INTEGER('odue', 'odid', 'flags'),
    ...TEXT('data'),
  ],
  revlog: [ID, ...INTEGER('cid', 'usn', 'ease', 'ivl', 'lastIvl', 'factor', 'time', 'type')],
  graves: INTEGER('usn', 'oid', 'type'),
} as const satisfies Readonly<Record<string, readonly string[]>>

export type TableName = keyof typeof TABLES

const INDEXES = [
  'ix_notes_usn on notes (usn)',
  'ix_cards_usn on cards (usn)',
  'ix_revlog_usn on revlog (usn)',
  'ix_cards_nid on cards (nid)',
  'ix_cards_sched on cards (did, queue, due)',
  'ix_revlog_cid on revlog (cid)',
  'ix_notes_csum on notes (csum)',
]

export const CREATE_TABLES: readonly string[] = Object.entries(TABLES).map(
  ([name, columns]) => `create table ${name} (${columns.join(', ')})`,
)
/** Made when the rows are in: one sorting each, and not one search a row. */
export const CREATE_INDEXES: readonly string[] = INDEXES.map((index) => `create index ${index}`)
