/**
 * The fact behind each wrong option of every lab's predictions, for the payload that calls misunderstood facts back. Build time only;
 * which of them a course has, lib/payload decides by its facts.
 */

import { isFactId } from '../content/ids'
import { LAB_IDS, predictionKey } from '../content/labs'
import type { Misconceptions } from '../content/payload'
import type { FactId } from '../content/types'
import { catalogue } from './catalogue'

/** @throws when a fact's id is none: a slip in a lab, which the build must not pass on */
function factOf(text: string): FactId {
  if (!isFactId(text)) throw new Error(`no id of a fact: ${text}`)
  return text
}

export const labMisconceptions: Misconceptions = Object.fromEntries(
  LAB_IDS.flatMap((lab) =>
    catalogue[lab].predictions.map(({ id, options }) => [
      predictionKey(lab, id),
      Object.fromEntries(options.flatMap(({ id: option, fact }) => (fact === null ? [] : [[option, factOf(fact)]]))),
    ]),
  ),
)
