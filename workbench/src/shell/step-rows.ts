/** Goes from line to line of a list by key: the main link of each line is marked `data-row`. */

/** @param by 1 for the next, −1 for the one before @returns false where there is none before the first */
export function stepRows(by: 1 | -1): boolean {
  const rows = [...document.querySelectorAll<HTMLElement>('main [data-row]')].filter((row) => row.offsetParent !== null)
  const at = rows.indexOf(document.activeElement as HTMLElement)
  if (at + by < 0) return false
  const row = rows[Math.min(at + by, rows.length - 1)]
  row?.focus()
  row?.scrollIntoView({ block: 'nearest' })
  return true
}
