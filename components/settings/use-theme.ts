import { useEffect, useState } from 'react'

export const themes = ['system', 'light', 'dark'] as const
export type Theme = (typeof themes)[number]

/** Its name on learners' devices: the inline script of every page reads it before the first paint (navigation/preferences.ts). */
const KEY = 'wc-theme'

const shown = (): Theme => themes.find((name) => name === document.documentElement.dataset.theme) ?? 'system'

/** The theme of the page, followed when the key in the top row changes it. Null until the page is there. */
export function useTheme(): readonly [Theme | null, (theme: Theme) => void] {
  const [theme, setTheme] = useState<Theme | null>(null)
  useEffect(() => {
    setTheme(shown())
    const watcher = new MutationObserver(() => setTheme(shown()))
    watcher.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme'] })
    return () => watcher.disconnect()
  }, [])
  const choose = (next: Theme): void => {
    if (next === 'system') delete document.documentElement.dataset.theme
    else document.documentElement.dataset.theme = next
    // Without localStorage it holds for this page.
    try {
      if (next === 'system') localStorage.removeItem(KEY)
      else localStorage.setItem(KEY, next)
    } catch {}
  }
  return [theme, choose]
}
