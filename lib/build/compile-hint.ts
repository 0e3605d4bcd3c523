/** V8's explicit compile hint (Chrome 136): it must be the first line; to every other browser it is a comment. */
const HINT = '//# allFunctionsCalledOnLoad\n'

/** Bytes: Chromium compiles a smaller script on the main thread anyway, and there only what is called should be. */
const LEAST = 30 * 1024

/**
 * Has a script compiled whole, beside the main thread and while it comes. Left to itself V8 compiles a function when it is first called,
 * on the main thread: more than half of what a study page blocked a phone for when it started.
 */
export const withCompileHint = (script: string): string => (Buffer.byteLength(script) < LEAST ? script : HINT + script)
