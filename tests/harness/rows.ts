import type { Page } from '@playwright/test'

type Row = { readonly [key: string]: unknown; readonly kind?: string }

/** Every row of one store of the site's database, as the page's own browser holds it. */
export const rowsOf = (page: Page, store: 'events' | 'papers' | 'snapshot'): Promise<Row[]> =>
  page.evaluate(
    (name) =>
      new Promise<Row[]>((resolve, reject) => {
        const opening = indexedDB.open('warm-cache')
        opening.onerror = () => reject(opening.error)
        opening.onsuccess = () => {
          const asking = opening.result.transaction(name).objectStore(name).getAll()
          asking.onsuccess = () => {
            opening.result.close()
            resolve(asking.result)
          }
        }
      }),
    store,
  )
