/** How much memory a command and everything it starts take, from /proc: one of a build's processes alone says little. */
import { type ChildProcess, spawn } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'

/** @returns null for a process that has ended meanwhile */
function read(pid: number, file: 'stat' | 'smaps_rollup'): string | null {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8')
  } catch {
    return null
  }
}

/** Behind the name in brackets, which may hold anything: state, parent, … */
const parentOf = (pid: number): number =>
  Number(
    read(pid, 'stat')
      ?.replace(/^.*\)\s/s, '')
      .split(' ')[1] ?? 0,
  )

/**
 * Memory of a process, in bytes: what it has to itself, and of what it shares with others its part (`Pss`). Summed up over a tree it is
 * what the tree takes of the machine; sums of resident memory count the code of Node once for each of its dozen processes.
 */
const ownBytes = (pid: number): number =>
  1024 * Number(/^Pss:\s+(\d+) kB$/m.exec(read(pid, 'smaps_rollup') ?? '')?.[1] ?? 0)

/** Memory of a process and its descendants, in bytes. */
export function treeBytes(root: number): number {
  const pids = readdirSync('/proc').flatMap((name) => (/^\d+$/.test(name) ? [Number(name)] : []))
  const parents = new Map(pids.map((pid) => [pid, parentOf(pid)]))
  const within = (pid: number): boolean => {
    for (let at = pid; at > 1; at = parents.get(at) ?? 0) if (at === root) return true
    return false
  }
  return pids.filter(within).reduce((sum, pid) => sum + ownBytes(pid), 0)
}

const ended = (child: ChildProcess): Promise<number | null> =>
  new Promise((resolve) => void child.on('close', (status) => resolve(status)))

const EVERY = 250

/**
 * Runs a command to its end.
 * @returns how long it took in ms, and the most memory its processes held at once
 * @throws with the end of what it said when it fails, and where memory cannot be measured
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
  if (bytes === 0) throw new Error('/proc tells no memory of processes (smaps_rollup): not measured')
  return { ms: performance.now() - start, bytes }
}
