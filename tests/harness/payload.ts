import type { Page } from '@playwright/test'

/** Reads one of the site's own files. The site guards what it fetches; a test may trust what it has just built. */
export async function fetchJson<T>(page: Page, path: string): Promise<T> {
  const response = await page.request.get(path)
  if (!response.ok()) throw new Error(`${path}: ${response.status()}`)
  return (await response.json()) as T
}
