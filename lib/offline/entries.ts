/**
 * The files of a release, as `lib/build` lists them in the worker. A release is whole or it is not there: each file carries the hash of
 * its content, and what does not match it (cut short, half-deployed, a captive portal's page) is never kept.
 */
export type Entry = {
  /** From where the site begins. */
  readonly url: string
  /** Null where the name itself carries a hash. */
  readonly revision: string | null
  /** `sha256-…` of the content, as for `integrity` in HTML. */
  readonly integrity: string
  /** Of the content, uncompressed. */
  readonly bytes: number
}

/** Whether a file is a question; what study pages need at once is not. */
export const isQuestionFile = ({ url }: Pick<Entry, 'url'>): boolean =>
  /^payload\/questions\/(?!(?:index|misconceptions)\.json)/.test(url)

/** Whether it is a program that only some pages start. */
export const isProgramFile = ({ url }: Pick<Entry, 'url'>): boolean => url.endsWith('.wasm')

/** Whether it is the text of the search: fetched when a learner first searches, and kept from then on. */
export const isSearchFile = ({ url }: Pick<Entry, 'url'>): boolean => url.startsWith('payload/search/')

/** Whether every visitor's device keeps it from the first visit on: pages, what they are made of, cards. */
export const isShellFile = (entry: Pick<Entry, 'url'>): boolean =>
  !isQuestionFile(entry) && !isProgramFile(entry) && !isSearchFile(entry)

/** Whether a body is the one the release names. @param integrity `sha256-` and the hash in base64 */
export async function isGenuine(body: ArrayBuffer, integrity: string): Promise<boolean> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', body))
  return integrity === `sha256-${btoa(String.fromCharCode(...digest))}`
}
