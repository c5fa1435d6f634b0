/** What a visitor chose; `system` follows the device. */
export type ThemeChoice = 'system' | 'dark' | 'light'

const KEY = 'orrery:theme'

/**
 * Runs before the first paint, so that a chosen theme does not flash. Constant, so that a policy can allow it by its
 * hash (`src/proxy.ts` takes it from here).
 */
export const THEME_SCRIPT = `try{var t=localStorage.getItem('${KEY}');if(t==='dark'||t==='light')document.documentElement.dataset.theme=t;else if(t==='system')delete document.documentElement.dataset.theme}catch(e){}`

/** The theme that the page shows now. Browser only. */
export function shownTheme(): 'dark' | 'light' {
  const chosen = document.documentElement.dataset.theme
  if (chosen === 'dark' || chosen === 'light') return chosen
  return window.matchMedia('(prefers-color-scheme: light)').matches ? 'light' : 'dark'
}

/** Shows a theme and remembers it on this device. */
export function chooseTheme(choice: ThemeChoice): void {
  if (choice === 'system') delete document.documentElement.dataset.theme
  else document.documentElement.dataset.theme = choice
  try {
    localStorage.setItem(KEY, choice)
  } catch {
    return // Storage may be forbidden; the choice then lasts as long as the page.
  }
}

/** What the visitor chose before, or what the page came with. */
export function chosenTheme(): ThemeChoice {
  const chosen = document.documentElement.dataset.theme
  return chosen === 'dark' || chosen === 'light' ? chosen : 'system'
}

/** Calls back whenever the shown theme may have changed. Returns the way to stop. */
export function onThemeChange(callback: () => void): () => void {
  const device = window.matchMedia('(prefers-color-scheme: light)')
  device.addEventListener('change', callback)
  const chosen = new MutationObserver(callback)
  chosen.observe(document.documentElement, { attributeFilter: ['data-theme'] })
  return () => {
    device.removeEventListener('change', callback)
    chosen.disconnect()
  }
}
