/** A chosen cell in the address: "strike~2020-10-11~2020-10-11", "all~…~…~said~…~…", "force~…~…~delay~3". Pure. */
import { families } from '../../../src/export/families.js'
import { dayInWords } from '../../../src/export/in-words.js'
import { dayFrom, dayNumber, noDay, type SheetHeader } from '../../../src/export/sheet.js'
import { type CellAsked, delays } from './count-cells.js'

export function cellText(asked: CellAsked, { kinds }: SheetHeader): string {
  const what =
    asked.kind !== undefined ? kinds[asked.kind] : asked.family !== undefined ? families[asked.family] : 'all'
  const parts = [what, dayFrom(asked.from), dayFrom(asked.to)]
  if (asked.said !== undefined) parts.push('said', dayFrom(asked.said[0]), dayFrom(asked.said[1]))
  if (asked.delay !== undefined) parts.push('delay', String(asked.delay))
  return parts.join('~')
}

export function readCell(text: string | null, { kinds }: SheetHeader): CellAsked | undefined {
  const [what, first, last, how, ...rest] = (text ?? '').split('~')
  const [from, to] = [dayNumber(first ?? null), dayNumber(last ?? null)]
  const kind = (kinds as readonly string[]).indexOf(what ?? '')
  const family = (families as readonly string[]).indexOf(what ?? '')
  if (from === noDay || to === noDay || (kind < 0 && family < 0 && what !== 'all')) return undefined
  const said: [number, number] | undefined =
    how === 'said' ? [dayNumber(rest[0] ?? null), dayNumber(rest[1] ?? null)] : undefined
  const delay = how === 'delay' ? delays.findIndex((_, at) => String(at) === rest[0]) : undefined
  if (said?.includes(noDay) || delay === -1) return undefined
  return {
    kind: kind < 0 ? undefined : kind,
    family: kind < 0 && family >= 0 ? family : undefined,
    from,
    to,
    said,
    delay,
    begins: how !== undefined,
  }
}

/** "11 October 2020", "11 – 17 Oct 2020" */
export function stretchInWords(from: number, to: number): string {
  const [first, last] = [dayFrom(from)!, dayFrom(to)!]
  if (from === to) return dayInWords(first)
  return `${dayInWords(first, first.slice(0, 4) === last.slice(0, 4) ? 'bare' : 'short')} – ${dayInWords(last, 'short')}`
}
