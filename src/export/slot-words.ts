/** What a claim says, slot by slot, in short words: for a correction, the log and its brief. Pure. */
import type { Claim } from '../record/record.js'
import { boundsInWords, countedInWords, daysInWords, kindInWords, speakerInWords } from './in-words.js'

/** In the order in which they are shown and numbered. */
export const slots = [
  'kind',
  'speaker',
  'agents',
  'targets',
  'places',
  'time',
  'numbers',
  'framing',
  'polarity',
] as const
export type Slot = (typeof slots)[number]

/** What each slot holds; '' where it holds nothing. */
export function wordsOf(claim: Claim): Record<Slot, string> {
  const list = (all: readonly { text: string }[]) => all.map(({ text }) => text).join('; ')
  return {
    kind: claim.kind,
    speaker: `${speakerInWords(claim)}${claim.attribution ? ` · ${claim.attribution.stance}` : ''}`,
    agents: list(claim.agents),
    targets: list(claim.targets),
    places: claim.places.map(({ text, place }) => `${text}${place === null ? ' (no place)' : ''}`).join('; '),
    time: claim.time === null ? '' : daysInWords(claim.time),
    numbers: claim.quantities.map((one) => `${boundsInWords(one)} ${countedInWords(one)}`).join('; '),
    framing: list(claim.framing),
    polarity: `${claim.polarity} · ${claim.modality}${claim.background ? ' · background' : ''}`,
  }
}

export interface SlotChange {
  readonly slot: Slot
  readonly before: string
  readonly after: string
}
/** The slots in which two forms of a claim say different things. */
export function changesOf(before: Claim, after: Claim): SlotChange[] {
  const [old, now] = [wordsOf(before), wordsOf(after)]
  return slots.flatMap((slot) => (old[slot] === now[slot] ? [] : [{ slot, before: old[slot], after: now[slot] }]))
}

/** "strike, Ganja": a claim in a line of the log. */
export const inShort = (claim: Claim): string =>
  [
    kindInWords(claim),
    claim.quantities[0] ? `${boundsInWords(claim.quantities[0])} ${countedInWords(claim.quantities[0])}` : '',
    claim.places[0]?.text ?? claim.targets[0]?.text ?? '',
  ]
    .filter(Boolean)
    .join(', ')
