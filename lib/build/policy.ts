import { createHash } from 'node:crypto'

const sha256 = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

/** The hash of each inline script that runs (speculation rules count, JSON-LD does not), in order, without repeats. */
export function inlineScriptHashes(html: string): string[] {
  const hashes = [...html.matchAll(/<script\b([^>]*)>([\s\S]*?)<\/script>/g)]
    .filter(([, attributes = '']) => !/\ssrc=/.test(attributes) && !/\stype="application\/ld\+json"/.test(attributes))
    .map(([, , code = '']) => sha256(code))
  return [...new Set(hashes)]
}

/** The content-security policy of one page: everything from this origin, scripts by address or hash, no inline styles. */
export const policyFor = (html: string): string =>
  [
    "default-src 'self'",
    `script-src ${["'self'", ...inlineScriptHashes(html)].join(' ')}`,
    "style-src 'self'",
    "img-src 'self' data:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
  ].join('; ')

/** Writes the policy right behind the charset, so that it stands before anything it governs. */
export function addPolicy(html: string): string {
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policyFor(html)}"/>`
  const charset = /<meta charSet="utf-8"\s*\/?>/i
  if (!charset.test(html)) throw new Error('a page without <meta charset>: nowhere to put its policy')
  return html.replace(charset, (found) => found + meta)
}
