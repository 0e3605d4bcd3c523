import type { Bilingual } from '../../../core/locale'

/** What a diagnostic says beside the thing it found. `{name}` is filled in by the check that reports it. */
export type Message = {
  readonly severity: 'error' | 'warning'
  readonly expected: Bilingual
  readonly hint: Bilingual
}

/** The two sentences of a message in one language: what was expected, and a hint. */
type Sentences = readonly [expected: string, hint: string]

const message =
  (severity: Message['severity']) =>
  ([expectedEn, hintEn]: Sentences, [expectedKo, hintKo]: Sentences): Message => ({
    severity,
    expected: { en: expectedEn, ko: expectedKo },
    hint: { en: hintEn, ko: hintKo },
  })

/** A problem that stops the build. */
export const error = message('error')
/** A problem worth knowing that stops nothing. */
export const warning = message('warning')
