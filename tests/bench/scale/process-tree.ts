/** How much memory a command and everything it starts take, from /proc: one of a build's processes alone says little. */
import { type ChildProcess, spawn } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'

const PAGE_BYTES = 4096

type Row = { readonly parent: number; readonly bytes: number }

/** @returns null for a process that has ended meanwhile */
function rowOf(pid: string): Row | null {
  try {
    // Behind the name in brackets, which may hold anything: state, parent, …; resident pages are the 24th field of all.
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\)\s/s, '')
      .split(' ')
    return { parent: Number(fields[1]), bytes: Number(fields[21]) * PAGE_BYTES }
  } catch {
    return null
  }
}

/** Resident memory of a process and its descendants, in bytes. What they share is counted in each: never too little. */
export function treeBytes(root: number): number {
  const rows = new Map(
    readdirSync('/proc').flatMap((name) => {
      const row = /^\d+$/.test(name) ? rowOf(name) : null
      return row === null ? [] : [[Number(name), row] as const]
    }),
  )
  const within = (pid: number): boolean => {
    for (let at = pid; at > 1; at = rows.get(at)?.parent ?? 0) if (at === root) return true
    return false
  }
  return [...rows].reduce((sum, [pid, { bytes }]) => sum + (within(pid) ? bytes : 0), 0)
}

const ended = (child: ChildProcess): Promise<number | null> =>
  new Promise((resolve) => void child.on('close', (status) => resolve(status)))

const EVERY = 250

/**
 * Runs a command to its end.
 * @returns how long it took in ms, and the most memory its processes held at once
 * @throws with the end of what it said when it fails
 */
export async function measured(
  [command = '', ...args]: readonly string[],
  env: Readonly<Record<string, string>>,
): Promise<{ readonly ms: number; readonly bytes: number }> {
  const start = performance.now()
  const child = spawn(command, args, { env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] })
  let said = ''
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk) => {
      said = (said + String(chunk)).slice(-4000)
    })
  let bytes = 0
  const sampling = setInterval(() => {
    if (child.pid) bytes = Math.max(bytes, treeBytes(child.pid))
  }, EVERY)
  try {
    if ((await ended(child)) !== 0) throw new Error(`${command} ${args.join(' ')} failed:\n${said}`)
  } finally {
    clearInterval(sampling)
  }
  return { ms: performance.now() - start, bytes }
}
