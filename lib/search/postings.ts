/**
 * Which documents hold what, and how much of it: the inverted index, in flat arrays, because there are 100,000 entries. What is counted are
 * slots: words as they are written, terms, joints of two words. A token may stand in many of them.
 */
export type Postings = {
  /** Calls back for every document that holds one of the slots, with how much of them it holds together. */
  each(slots: readonly number[], visit: (document: number, count: number) => void): void
}

/** Parts of a document: its halves, and what it is found by besides. */
export const parts = ['ko', 'en', 'more'] as const
export type Part = (typeof parts)[number]

/** One byte a part. */
const SHIFT = { ko: 0, en: 8, more: 16 } as const satisfies Record<Part, number>
const LARGEST = 0xff
const amountIn = (counts: number, part: Part): number => (counts >>> SHIFT[part]) & LARGEST

/** Adds up two counts, part for part; a part stays at the most a byte takes. */
const sum = (a: number, b: number): number =>
  parts.reduce((all, part) => all | (Math.min(LARGEST, amountIn(a, part) + amountIn(b, part)) << SHIFT[part]), 0)

/** What stands in both halves, such as a product's name, counts once: as often as in the half that has more. */
const total = (counts: number): number =>
  Math.max(amountIn(counts, 'ko'), amountIn(counts, 'en')) + amountIn(counts, 'more')

export type PostingsBuilder = {
  /** Counts a slot in a part of the present document. */
  add(slot: number, part: Part): void
  /** Ends the present document. @returns how much it holds in all */
  end(): number
  build(): Postings
}

export function createPostings(): PostingsBuilder {
  // Of the present document: its slots, and their counts by slot, which are 0 again after it.
  const seen: number[] = []
  let present = new Uint32Array(1 << 15)
  // Of all: entry by entry, and how many entries there are up to the end of each document.
  const [slots, counts, ends]: [number[], number[], number[]] = [[], [], []]
  let most = 0

  function grow(slot: number): void {
    const longer = new Uint32Array(Math.max(slot + 1, present.length * 2))
    longer.set(present)
    present = longer
  }

  /** Counting sort by slot. */
  function sorted() {
    const starts = new Uint32Array(most + 2)
    for (let entry = 0; entry < slots.length; entry++) {
      const next = (slots[entry] ?? 0) + 1
      starts[next] = (starts[next] ?? 0) + 1
    }
    for (let slot = 0; slot < starts.length - 1; slot++)
      starts[slot + 1] = (starts[slot + 1] ?? 0) + (starts[slot] ?? 0)
    const next = starts.slice()
    const [held, amounts] = [new Uint32Array(slots.length), new Uint32Array(slots.length)]
    for (let document = 0, entry = 0; document < ends.length; document++)
      for (const end = ends[document] ?? 0; entry < end; entry++) {
        const slot = slots[entry] ?? 0
        const at = next[slot] ?? 0
        next[slot] = at + 1
        held[at] = document
        amounts[at] = counts[entry] ?? 0
      }
    return { starts, held, amounts }
  }

  return {
    add(slot, part) {
      if (slot >= present.length) grow(slot)
      const count = present[slot] ?? 0
      if (count === 0) seen.push(slot)
      if (amountIn(count, part) < LARGEST) present[slot] = count + (1 << SHIFT[part])
    },
    end() {
      let length = 0
      for (const slot of seen) {
        const count = present[slot] ?? 0
        slots.push(slot)
        counts.push(count)
        length += total(count)
        present[slot] = 0
        if (slot > most) most = slot
      }
      seen.length = 0
      ends.push(slots.length)
      return length
    },
    build() {
      const { starts, held, amounts } = sorted()
      return {
        each(slots, visit) {
          const found = new Map<number, number>()
          for (const slot of slots)
            for (let at = starts[slot] ?? 0; at < (starts[slot + 1] ?? 0); at++) {
              const document = held[at] ?? 0
              const known = found.get(document)
              found.set(document, known === undefined ? (amounts[at] ?? 0) : sum(known, amounts[at] ?? 0))
            }
          for (const [document, count] of found) visit(document, total(count))
        },
      }
    },
  }
}
