/** SQLite as WebAssembly. Only a worker loaded by its address may start it: the policy of our pages allows none. */
import initSqlJs, { type SqlJsStatic } from 'sql.js'

/** 676 kB, fetched when the first package is made; the service worker keeps it from then on. */
const PROGRAM = new URL('sql.js/dist/sql-wasm-browser.wasm', import.meta.url)

/** @returns null when it cannot be fetched: without a network, before it was used once */
export async function startSqlite(): Promise<SqlJsStatic | null> {
  const response = await fetch(PROGRAM).catch(() => null)
  if (!response?.ok) return null
  return initSqlJs({ wasmBinary: await response.arrayBuffer() })
}
