import { spawn } from 'node:child_process'
import { constants, setPriority } from 'node:os'

/** Serves a folder on loopback while some work is done. @returns what the work returns */
export async function served<T>(folder: string, port: number, work: (origin: string) => Promise<T>): Promise<T> {
  const origin = `http://127.0.0.1:${port}`
  const server = spawn('npx', ['tsx', 'lib/build/serve.ts', folder, String(port)], {
    stdio: 'ignore',
    detached: true,
  })
  // It compresses while a page starts: on few cores it would take the browser's, as no host on the net does.
  if (server.pid) setPriority(server.pid, constants.priority.PRIORITY_LOW)
  const answers = () =>
    fetch(origin).then(
      () => true,
      () => false,
    )
  try {
    while (!(await answers())) {
      if (server.exitCode !== null) throw new Error(`port ${port} is taken, or ${folder} is not there`)
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
    return await work(origin)
  } finally {
    if (server.pid && server.exitCode === null) process.kill(-server.pid)
  }
}
