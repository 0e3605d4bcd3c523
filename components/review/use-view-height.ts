import { type RefObject, useEffect } from 'react'

/** Gives the deck the height a phone's keyboard leaves, so that neither the field nor the button lies behind it. */
export function useViewHeight(stage: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const view = window.visualViewport
    if (!view) return
    const fit = (): void => {
      const covered = window.innerHeight - view.height * view.scale > 120
      if (covered) stage.current?.style.setProperty('--view', `${view.height}px`)
      else stage.current?.style.removeProperty('--view')
    }
    view.addEventListener('resize', fit)
    return () => view.removeEventListener('resize', fit)
  }, [stage])
}
