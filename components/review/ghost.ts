import type { Grade } from './grade'

const LEAVE = 180

/**
 * Sends a likeness of the card off the table, from wherever the hand let go of it. The deck itself does not wait for it:
 * the next card is already there, and whatever comes next takes the likeness away.
 */
export function sendOff(card: HTMLElement, layer: HTMLElement, grade: Grade): void {
  layer.replaceChildren()
  if (matchMedia('(prefers-reduced-motion: reduce)').matches) return
  const { transform, transformOrigin } = getComputedStyle(card)
  const ghost = card.cloneNode(true)
  if (!(ghost instanceof HTMLElement)) return
  ghost.removeAttribute('id')
  for (const named of ghost.querySelectorAll('p[id]')) named.removeAttribute('id')
  for (const focusable of ghost.querySelectorAll('[tabindex]')) focusable.removeAttribute('tabindex')
  // It keeps the look it had in the hand: warmed or cooled, with its stamp.
  const toward = card.closest('[data-toward]')?.getAttribute('data-toward')
  if (toward) layer.setAttribute('data-toward', toward)
  else layer.removeAttribute('data-toward')
  layer.toggleAttribute('data-past', Boolean(toward))
  ghost.style.setProperty('--glow', getComputedStyle(card).getPropertyValue('--glow'))
  layer.append(ghost)
  const scrolled = card.querySelectorAll('.body')
  ghost.querySelectorAll('.body').forEach((body, index) => {
    body.scrollTop = scrolled[index]?.scrollTop ?? 0
  })
  ghost.style.transformOrigin = transformOrigin
  const from = transform === 'none' ? 'translate(0)' : transform
  const way = (grade === 'hit' ? 1 : -1) * (innerWidth / 2 + card.offsetWidth)
  const flight = ghost.animate(
    [{ transform: from }, { transform: `translate(${way}px, 12px) rotate(${grade === 'hit' ? 10 : -10}deg)` }],
    { duration: LEAVE, easing: 'cubic-bezier(.3, 0, .8, .6)', fill: 'forwards' },
  )
  flight.finished.then(
    () => ghost.remove(),
    () => ghost.remove(),
  )
}
