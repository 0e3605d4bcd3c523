/** As much of Cache Storage as lib/offline uses, in memory, with a device that can be full. */
export function fakeCaches() {
  const all = new Map<string, Map<string, Response>>()
  let room = Number.POSITIVE_INFINITY
  const bare = (url: string): string => url.split('?')[0] ?? url
  const open = async (name: string) => {
    const held = all.get(name) ?? new Map<string, Response>()
    all.set(name, held)
    const found = (key: string, loose = false): string[] =>
      [...held.keys()].filter((one) => (loose ? bare(one) === bare(key) : one === key))
    return {
      async match(key: string, { ignoreSearch = false } = {}) {
        return held.get(found(key, ignoreSearch)[0] ?? '')?.clone()
      },
      async put(key: string, response: Response) {
        if (room-- <= 0) throw new DOMException('', 'QuotaExceededError')
        held.set(key, response)
      },
      async delete(key: string | { readonly url: string }) {
        return held.delete(typeof key === 'string' ? key : key.url)
      },
      async keys(key?: string, { ignoreSearch = false } = {}) {
        return (key === undefined ? [...held.keys()] : found(key, ignoreSearch)).map((url) => ({ url }))
      },
    }
  }
  return {
    open,
    delete: async (name: string) => all.delete(name),
    names: (): string[] => [...all.keys()],
    /** What lies in a cache. */
    keys: (name: string): string[] => [...(all.get(name)?.keys() ?? [])],
    /** The device takes so many more files, and then is full. */
    fillUpAfter: (files: number): void => {
      room = files
    },
  }
}
