import { type RefObject, useLayoutEffect, useRef, useState } from 'react'

/** How wide an element is, so that a drawing in it is made to measure and its words keep their size on every screen. */
export function useWidth<T extends Element>(): readonly [RefObject<T | null>, number] {
  const element = useRef<T>(null)
  const [width, setWidth] = useState(342)
  useLayoutEffect(() => {
    if (!element.current) return
    const look = (): void => setWidth(Math.max(240, Math.round(element.current?.clientWidth ?? 0)))
    look()
    const observer = new ResizeObserver(look)
    observer.observe(element.current)
    return () => observer.disconnect()
  }, [])
  return [element, width]
}
