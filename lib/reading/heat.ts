import type { Digest } from '../progress/stored-digest'
import { rampStep, retrievability, temperature } from '../scheduler/retrievability'

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
