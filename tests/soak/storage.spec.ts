import { expect, test } from '@playwright/test'
import { killRounds } from '../harness/kill-rounds'

test.use({ serviceWorkers: 'block' })

test('[D68] the test of killing fails for a store that says it is done and writes 50 ms later', async ({ baseURL }) => {
  test.setTimeout(10 * 60_000)
  const enough = ({ lost }: { readonly lost: readonly string[] }) => lost.length > 0
  const { acknowledged, lost } = await killRounds(10, baseURL ?? '', { careless: true, enough })
  process.stdout.write(`writes buffered by 50 ms: ${lost.length} of ${acknowledged} acknowledged acts lost\n`)
  expect(lost.length).toBeGreaterThan(0)
})
