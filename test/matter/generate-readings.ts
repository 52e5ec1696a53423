/**
 * Readings of made-up reports about made-up events, from a seed: outlets that copy one wire, sources of two
 * sides, tolls that grow and differ, denials, places held. For property tests and benches; the same seed
 * gives the same bytes.
 */
import type { Actor, Claim, Mention, Place, Quantity, Reading } from '../../src/record/record.js'
import { makeReport } from '../../src/text/make-report.js'

export type Random = () => number
/** mulberry32: 0 up to 1. */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), state | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}
const pick = <T>(random: Random, from: readonly T[]): T => from[Math.floor(random() * from.length)]!

const actor = (id: string, name: string, kind: Actor['kind'], side: string | null): Actor => ({
  id,
  name,
  kind,
  country: null,
  side,
})
const parties = [
  actor('north-army', 'the army of the North', 'military', 'north'),
  actor('south-army', 'the army of the South', 'military', 'south'),
] as const
const speakers = [
  actor('north-ministry', 'the defence ministry of the North', 'government', 'north'),
  actor('south-ministry', 'the defence ministry of the South', 'government', 'south'),
  actor('border-watch', 'Border Watch', 'organisation', null),
  actor('relief-union', 'the Relief Union', 'organisation', null),
] as const
const outlets = [
  'Northern Daily',
  'Southern Bulletin',
  'World Wire',
  'Evening Letter',
  'Coast Radio',
  'The Observer of Hills',
]

export interface World {
  readonly events: readonly MadeEvent[]
}
interface MadeEvent {
  readonly place: Place
  readonly day: string
  readonly kind: 'strike' | 'bombing' | 'clash'
  readonly doer: Actor
  readonly dead: number
}

const syllables = ['ka', 'lo', 'mer', 'tin', 'sha', 'bur', 'dal', 'vos', 'ren', 'gul', 'pa', 'zim']
const nameFor = (n: number): string => {
  const [a, b, c] = [n % 12, Math.floor(n / 12) % 12, Math.floor(n / 144) % 12]
  const word = syllables[a]! + syllables[b]! + syllables[c]!
  return word[0]!.toUpperCase() + word.slice(1)
}
const dayFrom = (n: number): string => new Date(Date.UTC(2031, 0, 1) + n * 86_400_000).toISOString().slice(0, 10)

/** @param size events; spread over `days` days and a place for every four events */
export function makeWorld(seed: number, size: number, days: number): World {
  const random = randomFrom(seed)
  const places = Array.from({ length: Math.max(3, Math.ceil(size / 4)) }, (_, n): Place => {
    const name = nameFor(n)
    return {
      id: `p${n}`,
      name,
      otherNames: [],
      lat: 30 + random() * 12,
      lon: 30 + random() * 16,
      country: 'XXX',
      claimedBy: [],
      admin1: null,
      feature: 'P.PPL',
    }
  })
  const events = Array.from(
    { length: size },
    (): MadeEvent => ({
      place: pick(random, places),
      day: dayFrom(Math.floor(random() * days)),
      kind: pick(random, ['strike', 'bombing', 'clash'] as const),
      doer: pick(random, parties),
      dead: 1 + Math.floor(random() * 40),
    }),
  )
  return { events }
}

const verbs = { strike: 'shelled the market of', bombing: 'set off a bomb in', clash: 'fought near' } as const

/** Report `n` of a world: two events or more, at most `most` + 1, each told in two to four claims. */
export function makeReading(world: World, seed: number, n: number, most = 4): Reading {
  const random = randomFrom(seed * 7919 + n * 104_729)
  const outlet = pick(random, outlets)
  const told = Array.from({ length: 2 + Math.floor(random() * most) }, () => pick(random, world.events))
  const made = told.map((event) => tell(event, random))
  const text = made.map(({ sentences }) => sentences.map(({ words }) => words).join(' ')).join(' ')
  const published = made
    .map(({ event }) => event.day)
    .sort()
    .at(-1)!
  const report = makeReport({ id: `r${seed}-${n}`, text, title: `Report ${n}`, outlet, publishedAt: published })
  let at = 0
  const claims: Claim[] = []
  for (const { event, sentences } of made)
    for (const { words, kind, said, count, negated } of sentences) {
      const start = text.indexOf(words, at)
      at = start
      claims.push(
        claimOf({
          report: report.id,
          evidence: { start, end: start + words.length, text: words },
          event,
          kind,
          said,
          count,
          negated,
          nth: claims.length,
        }),
      )
    }
  return { id: report.id, report, claims, reader: { version: 'made', models: {} } }
}

interface Sentence {
  readonly words: string
  readonly kind: Claim['kind']
  readonly said: Actor | null
  readonly count: [number | null, number | null] | null
  readonly negated: boolean
}

function tell(event: MadeEvent, random: Random): { event: MadeEvent; sentences: Sentence[] } {
  const said = random() < 0.7 ? pick(random, speakers) : null
  const doer = random() < 0.85 ? event.doer : pick(random, parties)
  const negated = said?.side === doer.side && random() < 0.5
  const where = `${event.place.name} on ${event.day}`
  const tail = said === null ? '.' : `, ${said.name} said.`
  const dead = random() < 0.8 ? event.dead : event.dead + 1 + Math.floor(random() * 5)
  const sentences: Sentence[] = [
    {
      words: `${doer.name} ${negated ? 'never ' : ''}${verbs[event.kind]} ${where}${tail}`,
      kind: event.kind,
      said,
      count: null,
      negated,
    },
  ]
  if (!negated)
    sentences.push({
      words: `At least ${dead} people died in ${where}${tail}`,
      kind: 'deaths',
      said,
      count: [dead, random() < 0.5 ? null : dead],
      negated: false,
    })
  if (random() < 0.3)
    sentences.push({ words: `${doer.name} holds ${where}${tail}`, kind: 'control', said, count: null, negated: false })
  if (random() < 0.4)
    sentences.push({
      words: `${pick(random, speakers).name} called for calm in ${where}, for the ${Math.floor(random() * 90)}th time${tail}`,
      kind: 'call',
      said,
      count: null,
      negated: false,
    })
  return { event, sentences }
}

interface Slots extends Omit<Sentence, 'words'> {
  readonly report: string
  readonly evidence: Mention
  readonly event: MadeEvent
  readonly nth: number
}

function claimOf({ report, evidence, event, kind, said, count, negated, nth }: Slots): Claim {
  const doer = { ...evidence, text: event.doer.name, actor: event.doer }
  const quantity = (low: number | null, high: number | null): Quantity => ({
    ...evidence,
    of: 'killed',
    population: 'unspecified',
    low,
    high,
    best: null,
    role: 'total',
    cumulative: false,
    actor: null,
  })
  return {
    id: `${report}-${nth}`,
    kind,
    evidence,
    trigger: evidence,
    attribution:
      said === null
        ? null
        : {
            source: [{ ...evidence, text: said.name }],
            cue: [],
            content: [evidence],
            speaker: said,
            medium: null,
            saidOn: null,
            stance: negated ? 'denies' : 'asserts',
            via: [],
            confidence: 0.9,
            foundBy: 'made',
          },
    polarity: negated ? 'negated' : 'affirmed',
    modality: 'asserted',
    background: false,
    agents: kind === 'deaths' || kind === 'call' ? [] : [doer],
    targets: [],
    places: [{ ...evidence, text: event.place.name, place: event.place, precision: 1, basis: 'stated' }],
    time: { from: event.day, to: event.day, mention: null, basis: 'stated' },
    quantities: count === null ? [] : [quantity(count[0], count[1])],
    framing: [],
    links: [],
    confidence: 0.9,
    foundBy: 'made',
  }
}
