/** Words picked in a text: where the selection lies in the report. */
import { type RefObject, useEffect, useRef } from 'react'

export interface Picked {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** A selection inside elements with `data-start`, whose characters are the report's from there on. */
export function pickedIn(root: HTMLElement, text: string, from = 0): Picked | undefined {
  const selection = window.getSelection()
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return undefined
  const range = selection.getRangeAt(0)
  if (!root.contains(range.commonAncestorContainer)) return undefined
  let start = offsetOf(range.startContainer, range.startOffset)
  let end = offsetOf(range.endContainer, range.endOffset)
  if (start === undefined || end === undefined || end <= start) return undefined
  while (start < end && /\s/.test(text[start - from] ?? '')) start++
  while (end > start && /\s/.test(text[end - 1 - from] ?? '')) end--
  return end > start ? { start, end, text: text.slice(start - from, end - from) } : undefined
}

function offsetOf(node: Node, offset: number): number | undefined {
  const element = node instanceof Element ? node : node.parentElement
  const row = element?.closest<HTMLElement>('[data-start]')
  if (row === null || row === undefined) return undefined
  const before = document.createRange()
  before.selectNodeContents(row)
  before.setEnd(node, offset)
  return Number(row.dataset.start) + before.toString().length
}

/** Calls back when somebody has selected words in the element, by pointer or by key. */
export function usePicked(
  root: RefObject<HTMLElement | null>,
  text: string,
  from: number,
  use: (picked: Picked) => void,
): void {
  const latest = useRef(use)
  latest.current = use
  useEffect(() => {
    const look = () => {
      const picked = root.current === null ? undefined : pickedIn(root.current, text, from)
      if (picked !== undefined) latest.current(picked)
    }
    document.addEventListener('pointerup', look)
    document.addEventListener('keyup', look)
    return () => {
      document.removeEventListener('pointerup', look)
      document.removeEventListener('keyup', look)
    }
  }, [root, text, from])
}
