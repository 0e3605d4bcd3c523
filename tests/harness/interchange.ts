/** The exchange section of the settings page, as its tests drive it. */
import { readFileSync } from 'node:fs'
import type { Download, Locator, Page } from '@playwright/test'
import { unzipSync } from 'fflate'
import initSqlJs, { type Database } from 'sql.js'
import type { Locale } from '../../lib/core/locale'
import { messagesFor } from '../../lib/i18n/messages'
import { expect } from './site'

/** A word of the section as it stands on the page, arguments left to the caller. */
export function word(locale: Locale, key: string): string {
  const text = messagesFor(locale, ['interchange']).interchange?.[key]
  if (text === undefined) throw new Error(`no word: ${key}`)
  return text
}

export const section = (page: Page): Locator => page.locator('.exchange')

export async function openExchange(page: Page, locale: Locale): Promise<void> {
  await page.goto(`/${locale}/settings/`)
  await expect(page.locator('.exchange[aria-busy="false"]')).toBeVisible()
}

export const row = (page: Page, locale: Locale, format: string): Locator =>
  section(page).getByRole('listitem', { name: word(locale, format), exact: true })

/** The key that makes a file, and stops it. */
export const key = (page: Page, locale: Locale, format: string): Locator =>
  row(page, locale, format).locator('.make > button')

export const choose = (page: Page, locale: Locale, format: string, choice: string): Promise<void> =>
  row(page, locale, format).getByText(choice, { exact: true }).click()

/** Makes a file and takes it as the browser saves it. */
export async function make(page: Page, locale: Locale, format: string): Promise<Download> {
  const [download] = await Promise.all([page.waitForEvent('download'), key(page, locale, format).click()])
  return download
}

export const bytesOf = async (download: Download): Promise<Uint8Array> =>
  new Uint8Array(readFileSync(await download.path()))
/** With its byte order mark, where there is one. */
export const textOf = async (download: Download): Promise<string> =>
  new TextDecoder('utf-8', { ignoreBOM: true }).decode(await bytesOf(download))

/** Opens a package as another program would: unzips it, and hands its collection to SQLite. */
export async function openPackage(download: Download): Promise<Database> {
  const files = unzipSync(await bytesOf(download))
  expect(Object.keys(files).sort()).toEqual(['collection.anki2', 'collection.anki21', 'media'])
  const { Database } = await initSqlJs()
  const database = new Database(files['collection.anki21'])
  expect(database.exec('pragma integrity_check')[0]?.values).toEqual([['ok']])
  return database
}
