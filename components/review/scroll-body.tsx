import { type ReactNode, useEffect, useRef } from 'react'

/** The part of a card that scrolls when it is too long. It says so with a fade, and takes the keyboard only then. */
export function ScrollBody({ label, children }: { label: string; children: ReactNode }) {
  const ref = useRef<HTMLElement>(null)
  useEffect(() => {
    const body = ref.current
    if (!body) return
    const look = (): void => {
      const room = body.scrollHeight - body.clientHeight
      body.toggleAttribute('data-scrolls', room > 1)
      body.toggleAttribute('data-more', room - body.scrollTop > 8)
      if (room > 1) body.tabIndex = 0
      else body.removeAttribute('tabindex')
    }
    const watch = new ResizeObserver(look)
    watch.observe(body)
    for (const child of body.children) watch.observe(child)
    body.addEventListener('scroll', look, { passive: true })
    return () => {
      watch.disconnect()
      body.removeEventListener('scroll', look)
    }
  }, [])
  return (
    <section className="body" ref={ref} aria-label={label}>
      {children}
    </section>
  )
}
