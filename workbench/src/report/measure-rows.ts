/**
 * Measures a report's text once: where each claim's words begin, and how high each row is. Rows then keep that
 * height while they are out of sight and need not be laid out or painted, so that a long report scrolls as a short one.
 */

/** @returns for each claim of `order`, pixels from the top of its column of cards; nothing where no cards are shown */
export function measureRows(column: HTMLElement, order: readonly number[]): number[] {
  const rows = column.closest('.leaf')!.querySelector<HTMLElement>('.rows')!
  rows.classList.remove('settled')
  const lines = column.clientWidth === 0 ? [] : linesOf(rows, order, column.getBoundingClientRect().top)
  const all = [...rows.children] as HTMLElement[]
  const heights = all.map((row) => row.getBoundingClientRect().height)
  all.forEach((row, nth) => {
    row.style.setProperty('--height', `${heights[nth]}px`)
  })
  rows.classList.add('settled')
  return lines
}

function linesOf(rows: HTMLElement, order: readonly number[], top: number): number[] {
  const begins = new Map<string, Element>()
  for (const element of rows.querySelectorAll('[data-begins]'))
    for (const at of element.getAttribute('data-begins')!.split(' ')) if (!begins.has(at)) begins.set(at, element)
  return order.map((at) => {
    const words = begins.get(String(at))?.getClientRects()[0]
    return words === undefined ? 0 : words.top - top - 2
  })
}
