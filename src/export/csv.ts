/** Cells and lines of CSV (RFC 4180) that no spreadsheet runs. Pure. */

/** A cell that begins like a formula is led by an apostrophe: "=1+1" → "'=1+1". */
export function csvCell(text: string): string {
  const safe = /^\s*[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

export const csvLine = (cells: readonly string[]): string => `${cells.map(csvCell).join(',')}\r\n`
