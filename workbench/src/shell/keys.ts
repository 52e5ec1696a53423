/**
 * Single keys (key-list.ts names them all). A page registers what its keys do while it is shown; never while somebody types, and never
 * with Ctrl, Alt or Meta held. `g` then a letter goes to a page.
 */
import { useLayoutEffect, useRef } from 'react'
import type { KeyName } from './key-list.js'

export type Keys = Readonly<Partial<Record<KeyName, (event: KeyboardEvent) => void>>>

const stack: { current: Keys; rank: number }[] = []
let goes = false

/** @param rank what floats above the page (1: a menu, a form) comes before the page (0), and that before what holds everywhere (-1), whichever was shown first */
export function useKeys(keys: Keys, rank: -1 | 0 | 1 = 0): void {
  const latest = useRef(keys)
  latest.current = keys
  // With what is shown, not after: a key pressed as soon as the page is seen must not be lost.
  useLayoutEffect(() => {
    const entry = {
      rank,
      get current() {
        return latest.current
      },
    }
    stack.push(entry)
    stack.sort((a, b) => a.rank - b.rank)
    return () => {
      stack.splice(stack.indexOf(entry), 1)
    }
  }, [rank])
}

window.addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.altKey || event.metaKey || typing(event.target)) return
  if (keysAreOff() && event.key !== 'Escape') return
  if ((event.key === ' ' || event.key === 'Enter') && pressable(event.target)) return
  const key = event.key === 'Escape' ? 'escape' : event.key
  const name = goes ? `g ${key}` : key
  goes = !goes && event.key === 'g'
  if (goes) return
  for (let at = stack.length - 1; at >= 0; at--) {
    const act = stack[at]!.current[name as KeyName]
    if (act === undefined) continue
    event.preventDefault()
    act(event)
    return
  }
})

/** Space and Enter press what has the focus, before they are keys of the page. */
const pressable = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('button,a,summary,input,[role=button]') !== null

function typing(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  if (target.isContentEditable || target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement)
    return true
  return target instanceof HTMLInputElement && !['checkbox', 'radio', 'button', 'range'].includes(target.type)
}

const storageName = 'counterclaim.keys'
export function keysAreOff(): boolean {
  try {
    return localStorage.getItem(storageName) === 'off'
  } catch {
    return false
  }
}
export function turnKeys(off: boolean): void {
  try {
    localStorage.setItem(storageName, off ? 'off' : 'on')
  } catch {
    // storage may be off: keys then stay on
  }
}
