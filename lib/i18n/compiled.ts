/**
 * The interface words as pages carry them: parsed once, when the site is built. Parsing them on a phone takes 14 kB of script and, at its
 * first message, a tenth of a second. What fills them in is next-intl's own `format-only`, which next.config.js puts in place of the parser.
 */
import compile from 'icu-minify/compile'
import type { Locale } from '../core/locale'
import { messagesFor, type Namespace } from './messages'

/** Nested lists and plain objects, or the text itself where it has no gap. */
type Compiled = ReturnType<typeof compile>
export type CompiledMessages = Readonly<Record<string, Readonly<Record<string, Compiled>>>>

const known = new Map<string, Compiled>()

function compiledOf(message: string): Compiled {
  const before = known.get(message)
  if (before !== undefined) return before
  // Its objects have no prototype, and such do not pass from server to client.
  const fresh: Compiled = structuredClone(compile(message))
  known.set(message, fresh)
  return fresh
}

/**
 * @param only as in `messagesFor`
 * @throws where a message is no ICU message
 */
export const compiledFor = (locale: Locale, only?: readonly Namespace[]): CompiledMessages =>
  Object.fromEntries(
    Object.entries(messagesFor(locale, only)).map(([space, words]) => [
      space,
      Object.fromEntries(Object.entries(words).map(([key, message]) => [key, compiledOf(message)])),
    ]),
  )
