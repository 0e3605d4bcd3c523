/** The database as the store uses it. */
import { type Owner as OwnerOf, openWith } from './opening'
import { type Database, operations, type Stored } from './operations'
import { MIGRATIONS } from './schema'

export type Owner = OwnerOf<Database>

/** @param migrations the steps of this release; tests play older and newer ones */
export const openDatabase = (owner: Owner = {}, migrations = MIGRATIONS): Stored<Database> =>
  openWith(operations, owner, migrations)
