import type { FactHeat } from '../progress/digest'
import { rampStep, retrievability, temperature } from '../scheduler/retrievability'

/** How warm each fact is, by fact id, as the snapshot's digest holds it. */
export type Digest = Readonly<Record<string, FactHeat>>

const isHeat = (value: unknown): value is FactHeat =>
  typeof value === 'object' &&
  value !== null &&
  'stability' in value &&
  typeof value.stability === 'number' &&
  value.stability > 0 &&
  'lastReview' in value &&
  typeof value.lastReview === 'number'

/** The digest in a snapshot row, entry by entry; whatever cannot be read is simply not warm. */
export function digestIn(row: unknown): Digest {
  const content = field(row, 'content')
  const digest = field(content, 'digest')
  if (typeof digest !== 'object' || digest === null) return {}
  return Object.fromEntries(Object.entries(digest).filter((entry): entry is [string, FactHeat] => isHeat(entry[1])))
}

/** A field of whatever was stored, or undefined. */
export const field = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? Object.entries(value).find(([key]) => key === name)?.[1] : undefined

/** Colours every seed of the page by its fact's warmth, says it in words on the ones that speak, and counts the warm ones. */
export function paintHeat(page: Document, digest: Digest, now: number): void {
  const words = page.querySelector<HTMLElement>('[data-heat-words]')?.dataset.heatWords?.split('|') ?? []
  const word = { hot: words[0], warm: words[1], cold: words[2], none: undefined }
  for (const seed of page.querySelectorAll<HTMLElement>('[data-fact]')) {
    const heat = digest[seed.dataset.fact ?? '']
    if (!heat) continue
    const r = retrievability(heat, now)
    seed.classList.remove('none')
    seed.classList.add(`c${rampStep(r)}`)
    const name = seed.getAttribute('aria-label')
    if (name) seed.setAttribute('aria-label', `${name}, ${word[temperature(r)]} ${r.toFixed(2)}`)
  }
  for (const line of page.querySelectorAll<HTMLElement>('[data-heat]')) {
    const seeds = line.parentElement?.querySelectorAll('[data-fact]:is(.c4, .c5, .c6, .c7)').length ?? 0
    if (seeds > 0) line.textContent = line.dataset.heat?.replace('#', String(seeds)) ?? ''
  }
}
