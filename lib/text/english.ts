const KEPT = /(?:ss|us|is|ous)$/

/**
 * A word of English without its commonest endings, so that forms of one word meet: caching, cached, caches → cach; stopped → stop;
 * encryption → encrypt. Never shown: it need only be the same for the same word, and different for most others.
 */
export function englishStem(word: string): string {
  if (word.length < 4 || /\d/.test(word)) return word
  let stem = word
  if (/ies$/.test(stem)) stem = `${stem.slice(0, -3)}y`
  else if (stem.endsWith('s') && !KEPT.test(stem)) stem = stem.slice(0, -1)
  const cut = /^(.{4,}?)(?:ing|ed)$/.exec(stem)?.[1] ?? /^(.{5,})ion$/.exec(stem)?.[1]
  if (cut !== undefined) stem = cut.replace(/([bdgmnprt])\1$/, '$1')
  return stem.length > 4 ? stem.replace(/e$/, '') : stem
}

/** Words that are in every question and say nothing of its subject. */
export const ENGLISH_STOP_WORDS: ReadonlySet<string> = new Set(
  `a an and any are as at be been but by can could did do does for from get has have how i if in into is it its me my need of on or please
  run runs should so tell than that the their them there these they this to use used uses using vs versus want was we were what when where
  which who why will with would you your difference between mean means`
    .split(/\s+/)
    .filter(Boolean),
)
