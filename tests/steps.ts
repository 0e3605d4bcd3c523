import { spawnSync } from 'node:child_process'

export type Step = {
  readonly name: string
  readonly command: readonly [string, ...string[]]
  readonly env?: Record<string, string>
}

/** Runs the steps in order, says how long each took, and stops the process at the first that fails. */
export function run(steps: readonly Step[]): void {
  for (const { name, command, env } of steps) {
    process.stdout.write(`\n── ${name}\n`)
    const began = Date.now()
    const [program, ...args] = command
    const { status, error } = spawnSync(program, args, {
      stdio: 'inherit',
      env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', ...env },
    })
    if (error) process.stdout.write(`${error.message}\n`)
    if (status !== 0) {
      process.stdout.write(`\n✗ ${name} failed (exit ${status ?? 'none'})\n`)
      process.exit(1)
    }
    process.stdout.write(`✓ ${name} ${((Date.now() - began) / 1000).toFixed(1)} s\n`)
  }
}
