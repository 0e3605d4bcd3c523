/** Which documents hold which token, and how much of it: the inverted index, in flat arrays, because there are 100,000 entries. */
export type Postings = {
  /** Calls back for every document that holds a token, with how much of it. */
  each(token: string, visit: (document: number, count: number) => void): void
  /** How many documents hold a token. */
  holding(token: string): number
}

export type PostingsBuilder = {
  /** The number that stands for a token from now on. */
  idOf(token: string): number
  add(token: number, document: number, count: number): void
  build(): Postings
}

export function createPostings(): PostingsBuilder {
  const ids = new Map<string, number>()
  const sizes: number[] = []
  const [tokens, documents, counts]: [number[], number[], number[]] = [[], [], []]

  /** Counting sort by token. */
  function sorted() {
    const starts = new Uint32Array(sizes.length + 1)
    for (let id = 0; id < sizes.length; id++) starts[id + 1] = (starts[id] ?? 0) + (sizes[id] ?? 0)
    const next = starts.slice()
    const [held, amounts] = [new Uint32Array(tokens.length), new Float32Array(tokens.length)]
    for (let entry = 0; entry < tokens.length; entry++) {
      const token = tokens[entry] ?? 0
      const at = next[token] ?? 0
      next[token] = at + 1
      held[at] = documents[entry] ?? 0
      amounts[at] = counts[entry] ?? 0
    }
    return { starts, held, amounts }
  }

  return {
    idOf(token) {
      const known = ids.get(token)
      if (known !== undefined) return known
      ids.set(token, sizes.length)
      return sizes.push(0) - 1
    },
    add(token, document, count) {
      tokens.push(token)
      documents.push(document)
      counts.push(count)
      sizes[token] = (sizes[token] ?? 0) + 1
    },
    build() {
      const { starts, held, amounts } = sorted()
      return {
        each(token, visit) {
          const id = ids.get(token)
          if (id === undefined) return
          const end = starts[id + 1] ?? 0
          for (let at = starts[id] ?? 0; at < end; at++) visit(held[at] ?? 0, amounts[at] ?? 0)
        },
        holding: (token) => sizes[ids.get(token) ?? -1] ?? 0,
      }
    },
  }
}
