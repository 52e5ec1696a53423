/**
 * Blacks out passages of a report's text, and of everything that quotes it: the characters become █, so that
 * length and every offset stay. Slots that only those words gave (who, where, when, how many) are emptied, and
 * an actor whose name they spell is nobody from then on. Pure.
 */
import type { Actor, Claim, Report } from '../record/record.js'

/** A passage of the text: UTF-16 code units, half-open. */
export interface Stretch {
  readonly start: number
  readonly end: number
}

const black = '█'

/** Line breaks stay, so that paragraphs do. "Ana fled" at 0–3 → "███ fled". */
export function blackOut(text: string, stretches: readonly Stretch[]): string {
  let result = text
  for (const { start, end } of stretches)
    result = result.slice(0, start) + result.slice(start, end).replace(/[^\r\n]/g, black) + result.slice(end)
  return result
}

/** Short words are everywhere: only longer ones are looked for in names and reasons. */
const leastLetters = 3

/** Black wherever the gone words stand in another text: a title, a reason. */
export function blackOutWords(text: string, gone: readonly string[]): string {
  let result = text
  for (const words of gone) {
    if (words.length < leastLetters) continue
    const pattern = new RegExp(words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+'), 'giu')
    result = result.replace(pattern, (found) => black.repeat(found.length))
  }
  return result
}

/** The words of the passages, each once, before they are gone. */
export const wordsOf = (text: string, stretches: readonly Stretch[]): string[] => [
  ...new Set(stretches.map(({ start, end }) => text.slice(start, end).trim())),
]

/** A report whose text, title and author no longer hold the passages; its id and sha256 stay those of the original. */
export function blackOutReport(report: Report, stretches: readonly Stretch[]): Report {
  const gone = wordsOf(report.text, stretches)
  const without = (words: string | null) => (words === null ? null : blackOutWords(words, gone))
  return {
    ...report,
    text: blackOut(report.text, stretches),
    title: without(report.title),
    author: without(report.author),
  }
}

export interface Gone {
  /** The report's text as it is after. */
  readonly text: string
  readonly stretches: readonly Stretch[]
  /** What stood there, where it is still known. */
  readonly words: readonly string[]
}

/** A claim that quotes the blackened text. */
export function blackOutClaim(claim: Claim, gone: Gone): Claim {
  const touched = (one: Stretch) => gone.stretches.some(({ start, end }) => one.start < end && one.end > start)
  return emptied(requoted(claim, gone), touched, (actor) => actor !== null && spells(actor, gone.words))
}

/** Every mention quotes the text as it is now. */
function requoted<T>(value: T, gone: Gone): T {
  if (Array.isArray(value)) return value.map((one) => requoted(one, gone)) as T
  if (typeof value !== 'object' || value === null) return value
  const copy = Object.fromEntries(Object.entries(value).map(([name, one]) => [name, requoted(one, gone)]))
  if (typeof copy.start === 'number' && typeof copy.end === 'number' && typeof copy.text === 'string')
    copy.text = gone.text.slice(copy.start, copy.end)
  return copy as T
}

/** Takes out what only the gone words gave. */
function emptied(claim: Claim, touched: (one: Stretch) => boolean, isGone: (actor: Actor | null) => boolean): Claim {
  const who = <T extends Stretch & { actor: Actor | null }>(one: T): T =>
    touched(one) || isGone(one.actor) ? { ...one, actor: null } : one
  const day = (time: Claim['time']) => (time?.mention && touched(time.mention) ? null : time)
  const said = (one: NonNullable<Claim['attribution']>): NonNullable<Claim['attribution']> => ({
    ...one,
    speaker: one.source.some(touched) || isGone(one.speaker) ? null : one.speaker,
    saidOn: day(one.saidOn),
    via: one.via.map(said),
  })
  return {
    ...claim,
    attribution: claim.attribution && said(claim.attribution),
    agents: claim.agents.map(who),
    targets: claim.targets.map(who),
    places: claim.places.map((one) => (touched(one) ? { ...one, place: null } : one)),
    time: day(claim.time),
    quantities: claim.quantities.filter((one) => !touched(one)).map(who),
    framing: claim.framing.filter((one) => !touched(one)),
  }
}

/**
 * "Ana Bell" is spelt by "Ana Bell" and by "Bell"; and by "Ana Bell, a nurse of Ruritania", which does not spell
 * the state: longer words take a person's name with them, not that of an actor whom the whole world knows.
 */
function spells({ id, kind, name }: Actor, words: readonly string[]): boolean {
  const lower = name.toLowerCase()
  const local = (kind === 'person' || id.startsWith('report:')) && /\p{Lu}/u.test(name)
  return words.some((one) => {
    const gone = one.toLowerCase()
    return gone.length >= leastLetters && (lower.includes(gone) || (local && gone.includes(lower)))
  })
}
