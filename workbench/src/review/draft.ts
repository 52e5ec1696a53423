/**
 * A claim as somebody fills it in: words, days and counts as text. `slotsOf` finds the words in the passage and
 * makes slots of the record, or says which slot does not fit and why. What was not touched stays as it was read.
 */
import { type Slot, slots } from '../../../src/export/slot-words.js'
import type { Kind } from '../../../src/record/kinds.js'
import type {
  Attribution,
  Claim,
  Mention,
  Modality,
  Place,
  Polarity,
  Precision,
  Stance,
} from '../../../src/record/record.js'

/** Slots that replace a claim's. */
export type Slots = Partial<Omit<Claim, 'id'>>

export interface PlaceDraft {
  readonly words: string
  readonly place: Place | null
  readonly precision: Precision
}
export interface NumberDraft {
  readonly words: string
  readonly of: string
  readonly low: string
  readonly high: string
}
export interface ClaimDraft {
  readonly kind: Kind
  readonly source: string
  readonly stance: Stance
  readonly agents: string
  readonly targets: string
  readonly places: readonly PlaceDraft[]
  readonly from: string
  readonly to: string
  readonly numbers: readonly NumberDraft[]
  /** Framing words that stay: those of the claim, less the ones taken out. */
  readonly framing: readonly string[]
  readonly polarity: Polarity
  readonly modality: Modality
  readonly background: boolean
}

/** A stretch of the report in which words are looked for. */
export interface Passage {
  readonly start: number
  readonly text: string
}
/** A slot that does not fit: shown beside it. */
export interface Misfit {
  readonly slot: Slot
  readonly message: string
}
const gap = ' … '
const between = '; '
const joined = (list: readonly Mention[], by: string) => list.map(({ text }) => text).join(by)

export const emptyDraft: ClaimDraft = {
  kind: 'strike',
  source: '',
  stance: 'asserts',
  agents: '',
  targets: '',
  places: [],
  from: '',
  to: '',
  numbers: [],
  framing: [],
  polarity: 'affirmed',
  modality: 'asserted',
  background: false,
}

export function draftOf(claim: Omit<Claim, 'id'>): ClaimDraft {
  return {
    kind: claim.kind,
    source: joined(claim.attribution?.source ?? [], gap),
    stance: claim.attribution?.stance ?? 'asserts',
    agents: joined(claim.agents, between),
    targets: joined(claim.targets, between),
    places: claim.places.map(({ text, place, precision }) => ({ words: text, place, precision })),
    from: claim.time?.from ?? '',
    to: claim.time?.to ?? '',
    numbers: claim.quantities.map(({ text, of, low, high }) => ({
      words: text,
      of,
      low: low === null ? '' : String(low),
      high: high === null ? '' : String(high),
    })),
    framing: claim.framing.map(({ text }) => text),
    polarity: claim.polarity,
    modality: claim.modality,
    background: claim.background,
  }
}

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b)

/** Which slots differ from the claim as it stands. */
export function changedSlots(draft: ClaimDraft, claim: Omit<Claim, 'id'>): Set<Slot> {
  const was = draftOf(claim)
  const fields: Readonly<Record<Slot, readonly (keyof ClaimDraft)[]>> = {
    kind: ['kind'],
    speaker: ['source', 'stance'],
    agents: ['agents'],
    targets: ['targets'],
    places: ['places'],
    time: ['from', 'to'],
    numbers: ['numbers'],
    framing: ['framing'],
    polarity: ['polarity', 'modality', 'background'],
  }
  return new Set(slots.filter((slot) => fields[slot].some((field) => !same(draft[field], was[field]))))
}

/** The slots that changed, as the record has them. */
export function slotsOf(draft: ClaimDraft, claim: Omit<Claim, 'id'>, passage: Passage): Slots | Misfit {
  const changed = changedSlots(draft, claim)
  const made: { -readonly [Name in keyof Slots]: Slots[Name] } = {}
  try {
    const find = (slot: Slot, words: string) => findWords(words, passage, claim.evidence, slot)
    if (changed.has('kind')) made.kind = draft.kind
    if (changed.has('speaker')) made.attribution = attributionOf(draft, claim, (words) => find('speaker', words))
    if (changed.has('agents')) made.agents = participants(draft.agents, claim.agents, (words) => find('agents', words))
    if (changed.has('targets'))
      made.targets = participants(draft.targets, claim.targets, (words) => find('targets', words))
    if (changed.has('places'))
      made.places = draft.places
        .filter(({ words }) => words.trim() !== '')
        .map(({ words, place, precision }) => {
          const before = claim.places.find(({ text }) => text === words)
          return { ...(before ?? find('places', words)), place, precision, basis: before?.basis ?? 'stated' }
        })
    if (changed.has('time')) made.time = timeOf(draft, claim)
    if (changed.has('numbers'))
      made.quantities = draft.numbers
        .filter(({ words }) => words.trim() !== '')
        .map((one) => numberOf(one, claim, (words) => find('numbers', words)))
    if (changed.has('framing')) made.framing = claim.framing.filter(({ text }) => draft.framing.includes(text))
    if (changed.has('polarity'))
      Object.assign(made, { polarity: draft.polarity, modality: draft.modality, background: draft.background })
    return made
  } catch (error) {
    if (error instanceof Misfitting) return error.misfit
    throw error
  }
}

/** Whether an answer of slotsOf is a complaint. */
export const isMisfit = (made: Slots | Misfit): made is Misfit => 'slot' in made

class Misfitting extends Error {
  constructor(readonly misfit: Misfit) {
    super(misfit.message)
  }
}

/** The words nearest to those of the claim, first within them. */
function findWords(words: string, passage: Passage, near: Mention, slot: Slot): Mention {
  const wanted = words.trim()
  let best: number | undefined
  for (let at = passage.text.indexOf(wanted); at >= 0; at = passage.text.indexOf(wanted, at + 1))
    if (best === undefined || distance(passage.start + at, near) < distance(passage.start + best, near)) best = at
  if (best === undefined || wanted === '')
    throw new Misfitting({
      slot,
      message: `“${wanted}” does not stand in the text shown. Pick the words in it, or copy them exactly.`,
    })
  return { start: passage.start + best, end: passage.start + best + wanted.length, text: wanted }
}
const distance = (at: number, { start, end }: Mention) => (at < start ? start - at : at > end ? at - end : 0)

function attributionOf(
  { source, stance }: ClaimDraft,
  claim: Omit<Claim, 'id'>,
  find: (words: string) => Mention,
): Attribution | null {
  if (source.trim() === '') return null
  const old = claim.attribution
  const unchanged = old !== null && joined(old.source, gap) === source
  return {
    ...(old ?? {
      cue: [],
      content: [claim.evidence],
      medium: null,
      saidOn: null,
      via: [],
      confidence: 1,
      foundBy: 'person',
    }),
    source: unchanged ? old.source : source.split(gap.trim()).map(find),
    speaker: unchanged ? old.speaker : null,
    stance,
  }
}

function participants(text: string, old: Claim['agents'], find: (words: string) => Mention): Claim['agents'] {
  return text
    .split(between.trim())
    .map((words) => words.trim())
    .filter((words) => words !== '')
    .map((words) => old.find((one) => one.text === words) ?? { ...find(words), actor: null })
}

function timeOf({ from, to }: ClaimDraft, { time }: Omit<Claim, 'id'>): Claim['time'] {
  if (from === '' && to === '') return null
  for (const day of [from, to])
    if (day !== '' && !/^-?\d{4,6}-\d\d-\d\d$/.test(day))
      throw new Misfitting({ slot: 'time', message: `“${day}” is no day. Write it as 2020-10-14.` })
  if (from !== '' && to !== '' && from > to)
    throw new Misfitting({ slot: 'time', message: 'The first day is after the last.' })
  return { from: from || null, to: to || null, mention: time?.mention ?? null, basis: 'stated' }
}

function numberOf(
  { words, of, low, high }: NumberDraft,
  claim: Omit<Claim, 'id'>,
  find: (words: string) => Mention,
): Claim['quantities'][number] {
  const old = claim.quantities.find(({ text }) => text === words)
  const bound = (text: string) => {
    if (text.trim() === '') return null
    const value = Number(text)
    if (!Number.isFinite(value) || value < 0)
      throw new Misfitting({ slot: 'numbers', message: `“${text}” is no count.` })
    return value
  }
  const [least, most] = [bound(low), bound(high)]
  if (least !== null && most !== null && least > most)
    throw new Misfitting({ slot: 'numbers', message: 'The low bound is above the high one.' })
  return {
    ...(old ?? { ...find(words), population: 'unspecified', role: 'total' as const, cumulative: false, actor: null }),
    of: of.trim() || 'people',
    low: least,
    high: most,
    best: least === null && most === null ? (old?.best ?? null) : null,
  }
}

/** The draft with the picked words in the slot that was last used; lists grow by them. */
export function withPicked(draft: ClaimDraft, slot: Slot, words: string): ClaimDraft {
  const more = (list: string) => (list.trim() === '' ? words : `${list}; ${words}`)
  if (slot === 'speaker') return { ...draft, source: words }
  if (slot === 'agents') return { ...draft, agents: more(draft.agents) }
  if (slot === 'targets') return { ...draft, targets: more(draft.targets) }
  if (slot === 'places') {
    const empty = draft.places.findIndex((one) => one.words.trim() === '')
    const fresh = { words, place: null, precision: 1 as const }
    return {
      ...draft,
      places: empty < 0 ? [...draft.places, fresh] : draft.places.map((one, at) => (at === empty ? fresh : one)),
    }
  }
  if (slot === 'numbers') {
    const empty = draft.numbers.findIndex((one) => one.words.trim() === '')
    if (empty < 0) return { ...draft, numbers: [...draft.numbers, { words, of: 'killed', low: '', high: '' }] }
    return { ...draft, numbers: draft.numbers.map((one, at) => (at === empty ? { ...one, words } : one)) }
  }
  return draft
}
