/** A claim's slots as short words, and as the columns of a spreadsheet. Pure. */
import type { Claim, Quantity } from '../record/record.js'
import { codesOf } from './crosswalk.js'

export const texts = (mentions: readonly { text: string }[]): string =>
  mentions.map(({ text }) => text.replace(/\s+/g, ' ')).join('; ')

/** "9", "9 to 12", "9 or more", "up to 12", "about 10" */
export function countInWords({ low, high, best }: Pick<Quantity, 'low' | 'high' | 'best'>): string {
  if (low === null && high === null) return best === null ? 'no number' : `about ${best}`
  if (low === null) return `up to ${high}`
  if (high === null) return `${low} or more`
  return low === high ? String(low) : `${low} to ${high}`
}

/** "2020-10-14", "2020-09-27 to 2020-10-14", "since 2020-09-27", with (implied) where another sentence says so. */
export function daysInWords(time: Claim['time']): string {
  if (time === null) return ''
  const { from, to, basis } = time
  const days = from === to ? from : from === null ? `until ${to}` : to === null ? `since ${from}` : `${from} to ${to}`
  return basis === 'implied' ? `${days} (implied)` : String(days)
}

/** What is claimed, in words: "not strike", "intended territory-taken (background)". */
export function kindInWords({ kind, polarity, modality, background }: Claim): string {
  return [
    polarity === 'negated' ? 'not' : '',
    modality === 'asserted' ? '' : modality,
    kind,
    background ? '(background)' : '',
  ]
    .filter(Boolean)
    .join(' ')
}

export const speakerInWords = ({ attribution }: Claim): string =>
  attribution === null ? '(the report)' : attribution.source.length === 0 ? '(not named)' : texts(attribution.source)

export const places = ({ places: list }: Claim): string =>
  list.map(({ text, basis }) => (basis === 'implied' ? `${text} (implied)` : text)).join('; ')
export const counts = ({ quantities }: Claim): string =>
  quantities
    .map(
      (quantity) =>
        `${countInWords(quantity)} ${quantity.of}${quantity.population === 'unspecified' ? '' : ` (${quantity.population})`}`,
    )
    .join('; ')

/** "ASSAULT: aerial", "ASSAULT"; "" where the scheme has no code. */
const inWords = (...parts: readonly (string | null | undefined)[]): string => parts.filter(Boolean).join(': ')

/** The codes are the crosswalk's (crosswalk.ts): what is claimed, in the words of other schemes. */
export const claimColumns: readonly (readonly [string, (claim: Claim, report: string) => string])[] = [
  ['claim', ({ id }) => id],
  ['report', (_, report) => report],
  ['who', speakerInWords],
  ['says', ({ attribution }) => (attribution === null ? '' : texts(attribution.cue))],
  ['medium', ({ attribution }) => attribution?.medium?.text ?? ''],
  ['kind', ({ kind }) => kind],
  ['polarity', ({ polarity }) => polarity],
  ['modality', ({ modality }) => modality],
  ['background', ({ background }) => String(background)],
  ['plover', (claim) => inWords(codesOf(claim).plover?.type, codesOf(claim).plover?.mode)],
  ['cameo', (claim) => codesOf(claim).cameo],
  ['acled', (claim) => inWords(codesOf(claim).acled?.type, codesOf(claim).acled?.subEvent)],
  ['agents', ({ agents }) => texts(agents)],
  ['targets', ({ targets }) => texts(targets)],
  ['where', places],
  ['from', ({ time }) => time?.from ?? ''],
  ['to', ({ time }) => time?.to ?? ''],
  ['how many', counts],
  ['framing', ({ framing }) => framing.map(({ text, gloss }) => `${text} (${gloss})`).join('; ')],
  ['words', ({ evidence }) => evidence.text],
  ['start', ({ evidence }) => String(evidence.start)],
  ['end', ({ evidence }) => String(evidence.end)],
  ['confidence', ({ confidence }) => confidence.toFixed(2)],
  ['found by', ({ foundBy }) => foundBy],
]
