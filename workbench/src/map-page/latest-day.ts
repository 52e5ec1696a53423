/** Where the map opens: the last day with a claim to draw that is not after the newest report. Pure. */
import { noDay } from '../../../src/export/sheet.js'
import { type DayIndex, familyCount } from '../sheet/day-index.js'

export function latestDay({ sheet, min, max }: DayIndex, counts: Uint32Array): number {
  let newest = noDay
  for (const said of sheet.columns.said) if (said > newest) newest = said
  for (let day = newest === noDay ? max : Math.min(max, newest); day >= min; day--)
    for (let family = 0; family < familyCount; family++) if (counts[(day - min) * familyCount + family]! > 0) return day
  return max
}
