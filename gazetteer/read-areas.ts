/** Reads names/disputed-areas.txt; its head tells the form. (names/disputed-names.txt: src/place/disputed-names.ts.) */
import type { DisputedArea } from '../src/place/disputed-area.js'

const cells = (line: string): string[] => line.split('|').map((cell) => cell.trim())
const list = (cell: string | undefined, mark = ';'): string[] =>
  (cell ?? '')
    .split(mark)
    .map((one) => one.trim())
    .filter(Boolean)

/** @throws Error on a line of another form, with its number */
export function readAreas(text: string): DisputedArea[] {
  return text.split('\n').flatMap((line, i) => {
    if (line.trim() === '' || line.startsWith('#')) return []
    const [name, claimants, since, corners, source] = cells(line)
    const outline = list(corners).map((corner) => corner.split(' ').map(Number) as [number, number])
    if (!name || !since || !source || outline.length < 3 || outline.flat().some(Number.isNaN))
      throw new Error(
        `disputed-areas.txt:${i + 1}: name | who claims it | year | three corners or more | source wanted`,
      )
    return [{ name, claimedBy: list(claimants, ','), outline }]
  })
}
