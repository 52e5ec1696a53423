/**
 * Who a claim goes back to: the innermost speaker, else the outlet in its own voice. Which of these are
 * one origin is for find-origins.ts. Pure.
 */
import type { Actor, Claim, Report } from '../../record/record.js'
import { isKnown } from '../align/compare-parties.js'
import { nameKey } from '../align/name-keys.js'

export interface Source {
  /** The speaker's name, else the words that name him, else the outlet. */
  readonly name: string
  readonly side: string | null
  /** Whose voice it is in the end: the side, else the state that an organ is of; sources of one camp are not independent. */
  readonly camp: string | null
  /** named: a person or body; unnamed: "an official", "reports"; own: the report's own voice. */
  readonly voice: 'named' | 'unnamed' | 'own'
}

const campOf = ({ side, kind, country }: Actor): string | null =>
  side ?? (['state', 'government', 'military'].includes(kind) ? country : null)

/** What an outlet is called where it does not say. */
const unknownOutlet = 'An outlet not named'

/** The source of each claim of a report, by claim id; "the ministry said" goes back to the ministry that was named before. */
export function nameSources(
  claims: readonly Claim[],
  report: Pick<Report, 'outlet' | 'agency' | 'text'>,
): Map<string, Source> {
  const sources = new Map<string, Source>()
  let last: Source | undefined
  for (const claim of [...claims].sort((a, b) => a.evidence.start - b.evidence.start || (a.id < b.id ? -1 : 1))) {
    const own = nameTeller(claim, report) ?? nameSource(claim, report)
    const source =
      own.voice === 'unnamed'
        ? (namedInFull(claim, report) ?? (pointsBack.test(own.name) ? last : undefined) ?? own)
        : own
    if (source.voice === 'named') last = source
    sources.set(claim.id, source)
  }
  return sources
}
/** "Police put the toll at 16", where the reader found no attribution: the police are the source. */
function nameTeller(
  { attribution, kind, agents, evidence }: Claim,
  report: Pick<Report, 'outlet' | 'agency'>,
): Source | undefined {
  if (attribution !== null || kind !== 'deaths') return undefined
  const teller = /^(.{3,60}?)\s(?:put|raised|revised|lowered|gave)\s(?:the|its|their)\s(?:\p{Ll}+\s)?toll\b/u.exec(
    evidence.text,
  )?.[1]
  return teller === undefined ? undefined : nameParty({ text: teller, actor: agents[0]?.actor ?? null }, report)
}

/** "The prosecutor's office", where the report also has "the prosecutor's office of Ruritania". */
function namedInFull({ attribution }: Claim, { text }: Pick<Report, 'text'>): Source | undefined {
  const words = /^the ([\p{Ll}’' -]{4,60})$/u.exec((attribution?.source[0]?.text ?? '').replace(/^The/, 'the'))?.[1]
  if (words === undefined) return undefined
  const pattern = new RegExp(
    `\\b${words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')} (?:of|for|in) (?:the )?\\p{Lu}[\\p{L}-]+(?: \\p{Lu}[\\p{L}-]+)*`,
    'u',
  )
  const name = pattern.exec(text)?.[0]
  return name === undefined ? undefined : { name: `the ${name}`, side: null, camp: null, voice: 'named' }
}
const pointsBack = /^(?:the|it|he|she|they|its|his|her|their)\b/i

export function nameSource(
  { attribution }: Pick<Claim, 'attribution'>,
  report: Pick<Report, 'outlet' | 'agency'>,
): Source {
  const outlet = report.outlet ?? report.agency ?? unknownOutlet
  if (attribution === null) return { name: outlet, side: null, camp: null, voice: 'own' }
  const words = attribution.source.map(({ text }) => text).join(' … ')
  return nameParty({ text: words, actor: attribution.speaker }, report)
}

function nameParty(
  { text, actor }: { readonly text: string; readonly actor: Actor | null },
  { outlet: printed, agency }: Pick<Report, 'outlet' | 'agency'>,
): Source {
  const outlet = printed ?? agency ?? unknownOutlet
  if (isKnown(actor)) return { name: actor.name, side: actor.side, camp: campOf(actor), voice: 'named' }
  const words = text.replace(/\s+/g, ' ').trim().replace(linking, '')
  if (words === '') return { name: `A source not named, in ${outlet}`, side: null, camp: null, voice: 'unnamed' }
  const names = sourceKeys(words)
  if (names.length > 0 && isOutlet(names, { outlet: printed, agency }))
    return { name: outlet, side: null, camp: null, voice: 'own' }
  if (names.length === 0 || isSomebody(words))
    return { name: `${words}, in ${outlet}`, side: null, camp: null, voice: 'unnamed' }
  return { name: words, side: null, camp: null, voice: 'named' }
}

/** What ties a sentence to the one before, taken along with its subject: "Meanwhile a source". */
const linking = /^(?:meanwhile|however|also|earlier|later|and|but|then),?\s+/i

/**
 * Words that tell a source from others, as keys: names, and what a body is called after ("Islamic State",
 * "Kurdish police", "Defence Ministry"). "The Britain-based group" only points back.
 */
export function sourceKeys(words: string): string[] {
  const capitals = [...words.matchAll(/\p{Lu}[\p{L}’'-]+/gu)].map(([word]) => word)
  const telling = capitals.filter(
    (word) => !/-(?:based|backed|led|held|run)$/i.test(word) && !openers.has(word.toLowerCase()),
  )
  return [
    ...new Set(
      telling
        .flatMap((word) => word.split('-'))
        .map((word) => nameKey(word) ?? word.toLowerCase())
        .filter((key) => key.length > 2),
    ),
  ]
}
const openers = new Set(
  'a an the it he she they we i some several many other another one two three more most all both his her its their our this that these those official officials source sources spokesman spokeswoman medics doctors residents witnesses activists reports media local state head group'.split(
    ' ',
  ),
)

/** "A resident of the Baramkeh neighbourhood": somebody, of a place that has a name. */
const isSomebody = (words: string): boolean =>
  /\s(?:an?|one) \p{Ll}+$/u.test(words) ||
  /^(?:an?|one|some|several|two|three|many|other) [\p{Ll}\s-]*\b(?:of|in|from|at|near|with)\b/u.test(
    words[0]!.toLowerCase() + words.slice(1),
  )

/** "Al-Manar's correspondent", in Al-Manar: the outlet itself. */
function isOutlet(names: readonly string[], { outlet, agency }: Pick<Report, 'outlet' | 'agency'>): boolean {
  const own = sourceKeys(`${outlet ?? ''} ${agency ?? ''}`)
  return names.every((name) => own.includes(name))
}
