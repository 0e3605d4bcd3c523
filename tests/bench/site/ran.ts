import { execFile } from 'node:child_process'

/** Milliseconds for an installation or a build: a registry that hangs is one that is not there. */
const PATIENCE = 180_000

/** Runs a command in a folder. @returns how it ended (null: not in time, or not at all) and all it printed */
export const ran = (
  folder: string,
  command: string,
  words: readonly string[],
  environment: Readonly<Record<string, string>>,
): Promise<{ readonly status: number | null; readonly said: string }> =>
  new Promise((resolve) => {
    const env = { ...process.env, ...environment }
    const child = execFile(command, words, { cwd: folder, env, timeout: PATIENCE }, (_, stdout, stderr) =>
      resolve({ status: child.exitCode, said: `${stdout}${stderr}` }),
    )
  })
