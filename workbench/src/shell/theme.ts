/** Light or dark: the system's until the reader chooses; public/theme.js sets the choice before the first paint. */
import { useSyncExternalStore } from 'react'

const system = matchMedia('(prefers-color-scheme: dark)')
const listeners = new Set<() => void>()
system.addEventListener('change', () => tell())
const tell = () => {
  for (const listener of listeners) listener()
}

export type Theme = 'light' | 'dark'

function current(): Theme {
  const chosen = document.documentElement.dataset.theme
  if (chosen === 'light' || chosen === 'dark') return chosen
  return system.matches ? 'dark' : 'light'
}

export function useTheme(): { theme: Theme; turn: () => void } {
  const theme = useSyncExternalStore((listener) => {
    listeners.add(listener)
    return () => listeners.delete(listener)
  }, current)
  return { theme, turn: () => choose(theme === 'dark' ? 'light' : 'dark') }
}

function choose(theme: Theme): void {
  document.documentElement.dataset.theme = theme
  try {
    localStorage.setItem('counterclaim.theme', theme)
  } catch {
    // storage may be off: the choice then lasts until the page is left
  }
  tell()
}
