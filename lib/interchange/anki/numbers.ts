/** The numbers of a package. Anki makes them of the time of creation; ours follow from our ids, so that every package has the same. */
import { hash53 } from '../../core/hash'
import { DAY } from '../../core/time'

/** 2025-11-21: what is ours alone, and the same in every package, so that Anki sees one note type and one deck. */
const OURS = 1_763_683_200_000
export const NOTE_TYPE_ID = OURS + 1
export const DECK_ID = OURS + 2
export const OPTIONS_ID = OURS + 3

/** Notes and cards lie in the year before: in the past, as Anki's import demands of every number. */
const FIRST = OURS - 365 * DAY
const SPAN = 364 * DAY

/**
 * Numbers for ids, none twice. What an id gets hardly depends on the others: only where two would share one does the later move on.
 * @param kind separates independent uses of the same ids
 */
export function numbersOf<Id extends string>(ids: readonly Id[], kind: number): ReadonlyMap<Id, number> {
  const taken = new Set<number>()
  return new Map(
    ids.map((id) => {
      let number = FIRST + (hash53(id, kind) % SPAN)
      while (taken.has(number)) number++
      taken.add(number)
      return [id, number]
    }),
  )
}
