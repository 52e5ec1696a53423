import { describe, expect, test } from 'vitest'
import { lineUp } from '../../src/matter/line-up.js'
import type { Actor, Place, Reading } from '../../src/record/record.js'
import { type ClaimInput, readingFrom } from '../readings-from.js'

const place: Place = {
  id: 'p1',
  name: 'Karlin',
  otherNames: [],
  lat: 40,
  lon: 46,
  country: 'AAA',
  claimedBy: [],
  admin1: null,
  feature: 'P.PPL',
}
const actor = (id: string, name: string, country: string): Actor => ({
  id,
  name,
  kind: 'government',
  country,
  side: null,
})
const north = actor('government:AAA', 'the ministry of the North', 'AAA')
const south = actor('government:BBB', 'the ministry of the South', 'BBB')
const watch: Actor = { id: 'party:watch', name: 'Border Watch', kind: 'organisation', country: null, side: null }

interface Said {
  readonly by: Actor | null
  readonly outlet: string
  readonly on?: string
  readonly dead?: [number | null, number | null]
  readonly denies?: boolean
  readonly doer?: Actor
  /** Words of the report's own, so that no two texts borrow. */
  readonly words: string
}

/** One report: somebody says that Karlin was shelled on 3 May, by whom, and how many died. */
function told({ by, outlet, on = '2031-05-04', dead, denies = false, doer, words }: Said): Reading {
  const who = by?.name ?? ''
  const strike = `${doer?.name ?? 'somebody'} shelled Karlin ${words}`
  const deaths = `${dead?.[0] ?? dead?.[1]} people died there ${words}`
  const text = `${strike}${who && `, ${who} said`}. ${dead ? `${deaths}${who && `, ${who} said`}.` : ''}`
  const source =
    by === null
      ? undefined
      : { source: who, cue: 'said', actor: by, stance: denies ? ('denies' as const) : ('asserts' as const) }
  const where = { words: 'Karlin', place, precision: 1 as const }
  const claims: ClaimInput[] = [
    {
      kind: 'strike',
      words: strike,
      by: source,
      place: where,
      day: ['2031-05-03', '2031-05-03'],
      agents: doer ? [{ words: doer.name, actor: doer }] : [],
      polarity: denies ? 'negated' : 'affirmed',
    },
  ]
  if (dead)
    claims.push({
      kind: 'deaths',
      words: deaths,
      by: source,
      place: where,
      day: ['2031-05-03', '2031-05-03'],
      count: { words: 'people', of: 'killed', low: dead[0], high: dead[1] },
    })
  return readingFrom({ id: `${outlet}-${on}-${words}`, text, outlet, publishedAt: on }, claims)
}

const statusOf = (kind: string, ...readings: Reading[]) => {
  const found = lineUp(readings).filter((matter) => matter.kind === kind)
  expect(found.length).toBeLessThanOrEqual(1)
  return found[0] && `${found[0].status}: ${found[0].reason}`
}

const a = { by: north, outlet: 'Daily A', words: 'at dawn while people slept', doer: south }
const b = { by: watch, outlet: 'Daily B', words: 'before breakfast as the market opened' }
const c = { by: null, outlet: 'Daily C', words: 'early in the day with heavy guns' }

describe('tolls', () => {
  test.each([
    ['one source', [{ ...a, dead: [7, 7] }], /^single: One origin/],
    [
      'bounds that overlap',
      [
        { ...a, dead: [7, 7] },
        { ...b, dead: [5, null] },
      ],
      /^corroborated: 2 independent origins .*: 7; 5 or more/,
    ],
    [
      'bounds that do not',
      [
        { ...a, dead: [7, 7] },
        { ...b, dead: [9, 9] },
      ],
      /^contested: .* cannot both hold: 7 and 9 do not overlap/,
    ],
    [
      'a larger figure of a later day',
      [
        { ...a, dead: [7, 7] },
        { ...b, dead: [9, 9], on: '2031-05-06' },
      ],
      /^corroborated/,
    ],
    [
      'a smaller figure of a later day',
      [
        { ...a, dead: [9, 9] },
        { ...b, dead: [7, 7], on: '2031-05-06' },
      ],
      /^contested/,
    ],
    [
      'one source, two figures',
      [
        { ...a, dead: [10, 10] },
        { ...a, words: 'in the early morning hours', on: '2031-05-06', dead: [13, 13] },
      ],
      /^revised: .* changed its account between 2031-05-04 and 2031-05-06: 10 and 13/,
    ],
    [
      'one speaker in two outlets',
      [
        { ...a, dead: [7, 7] },
        { ...a, outlet: 'Daily B', words: 'at first light on the road', dead: [7, 7] },
      ],
      /^single/,
    ],
    [
      'a report of its own voice beside a speaker',
      [
        { ...a, dead: [7, 7] },
        { ...c, dead: [7, 7] },
      ],
      /^corroborated/,
    ],
  ] as [string, Said[], RegExp][])('%s', (_, said, status) => {
    expect(statusOf('toll', ...said.map(told))).toMatch(status)
  })
})

test('a wire in two outlets is one origin, and its own voice none beside the speaker it names', () => {
  const copy = {
    ...c,
    words: 'early in the day with heavy guns that had been brought up the night before',
    dead: [7, 7] as [number, number],
  }
  expect(statusOf('toll', told(copy), told({ ...copy, outlet: 'Daily D' }))).toMatch(/^single: One origin: Daily C/)
})

test('an affirmed and a denied act contest what happened; the denial corroborates nothing', () => {
  const denial = { by: south, outlet: 'Daily S', words: 'or any other town', doer: south, denies: true }
  expect(statusOf('event', told(a), told(denial))).toMatch(/^contested: .*one affirms what the other denies/)
  expect(statusOf('agent', told(a), told(denial))).toMatch(/^contested/)
  expect(statusOf('event', told(denial))).toMatch(/^single/)
})

test('two doers named by two sources contest who it was', () => {
  const blame = { by: south, outlet: 'Daily S', words: 'with its own guns by mistake', doer: north }
  expect(statusOf('agent', told(a), told(blame))).toMatch(/^contested: .*one names/)
})

const where = { words: 'Karlin', place, precision: 1 as const }
const day: [string, string] = ['2031-05-03', '2031-05-03']

test('two deeds of two doers in one report are two, where the second names no place of its own', () => {
  const fired = 'rebels fired rockets at Karlin'
  const answered = 'the army fired shells at the area'
  const reading = readingFrom(
    { id: 'A', text: `${fired}. ${answered}.`, outlet: 'Daily A', publishedAt: '2031-05-03' },
    [
      { kind: 'strike', words: fired, place: where, day, agents: [{ words: 'rebels', actor: null }] },
      { kind: 'strike', words: answered, agents: [{ words: 'the army', actor: null }] },
    ],
  )
  const events = lineUp([reading]).filter(({ kind }) => kind === 'event')
  expect(events.map(({ claims }) => claims.length)).toEqual([1, 1])
})

test('a toll does not tell again who did it; what a strike left behind is what came of it', () => {
  const fired = 'rebels fired rockets at Karlin'
  const deaths = 'killing seven people'
  const left = 'The barrage left the streets deserted'
  const reading = (id: string, also: string) =>
    readingFrom({ id, text: `${fired} ${also}, ${deaths}. ${left}.`, outlet: id, publishedAt: '2031-05-03' }, [
      { kind: 'strike', words: fired, place: where, day, agents: [{ words: 'rebels', actor: null }] },
      {
        kind: 'deaths',
        words: deaths,
        place: where,
        day,
        agents: [{ words: 'rebels', actor: null }],
        count: { words: 'people', of: 'killed', low: 7, high: 7 },
      },
      { kind: 'strike', words: left },
    ])
  const matters = lineUp([reading('A', 'before sunrise'), reading('B', 'when the shops had shut')])
  const sizes = (kind: string) => matters.filter((one) => one.kind === kind).map(({ claims }) => claims.length)
  expect([sizes('agent'), sizes('toll'), sizes('event'), sizes('fact')]).toEqual([[2], [2], [2], [2]])
})

test('"which it said targeted" tells the aim', () => {
  const hit = 'a bomb went off at a market in Karlin'
  const claimed = 'the Hill Front claimed the attack, which it said targeted army positions'
  const readings = [
    readingFrom({ id: 'A', text: hit, outlet: 'Daily A', publishedAt: '2031-05-03' }, [
      { kind: 'bombing', words: hit, place: where, day, targets: [{ words: 'a market', actor: null }] },
    ]),
    readingFrom({ id: 'B', text: claimed, outlet: 'Daily B', publishedAt: '2031-05-03' }, [
      { kind: 'attack', words: claimed, place: { ...where, words: 'the attack' }, day },
    ]),
  ]
  expect(statusOf('target', ...readings)).toMatch(/^contested: .*one has a market hit, the other army positions/)
})

test('swapping the names of two parties swaps them in the matters and changes nothing else', () => {
  const swap = <T>(value: T): T =>
    JSON.parse(
      JSON.stringify(value)
        .replaceAll('North', '\u0000')
        .replaceAll('South', 'North')
        .replaceAll('\u0000', 'South')
        .replaceAll('AAA', '\u0000')
        .replaceAll('BBB', 'AAA')
        .replaceAll('\u0000', 'BBB'),
    )
  const denial = {
    by: south,
    outlet: 'Daily S',
    words: 'or any other town',
    doer: south,
    denies: true,
    dead: [2, 2] as [number, number],
  }
  const readings = [told({ ...a, dead: [7, 7] }), told({ ...b, dead: [9, null] }), told(denial)]
  const shape = (matters: ReturnType<typeof lineUp>) =>
    matters
      .map(({ kind, status, reason, claims, origins, envelope }) => ({
        kind,
        status,
        reason,
        claims,
        origins,
        envelope,
      }))
      .sort((x, y) => (JSON.stringify([x.kind, x.claims]) < JSON.stringify([y.kind, y.claims]) ? -1 : 1))
  expect(shape(lineUp(swap(readings)))).toEqual(swap(shape(lineUp(readings))))
})

/** One report: somebody holds Karlin in May. */
function holds(by: string, outlet: string, words: string, side: string | null): Reading {
  const holder: Actor = { id: `party:${by}`, name: by, kind: 'armed-group', country: null, side }
  const text = `${by} holds Karlin ${words}`
  return readingFrom({ id: outlet, text, outlet, publishedAt: '2031-05-04' }, [
    {
      kind: 'control',
      words: text,
      place: { words: 'Karlin', place, precision: 1 },
      day: ['2031-05-03', '2031-05-03'],
      agents: [{ words: by, actor: holder }],
    },
  ])
}

test.each([
  ['two parties of one side', 'hills', 'hills', /^corroborated/],
  ['two parties of two sides', 'hills', 'plains', /^contested: .*one has Hill Front hold the place, the other/],
  ['two parties that no file lists', null, null, /^contested/],
])('%s are said to hold a town', (_, one, other, status) => {
  const readings = [
    holds('Hill Front', 'Daily A', 'with all its roads', one),
    holds('Vale Guard', 'Daily B', 'since the spring', other),
  ]
  expect(statusOf('control', ...readings)).toMatch(status)
})

/** Two reports of one strike: the first has the militants fire, and in one claim hit, the second has homes hit. */
test.each([
  [
    'whom the report has firing is not what it has hit: nobody is left to set the homes against',
    'militants',
    /^undefined/,
  ],
  ['a base is not homes', 'an army base', /^contested: .*one has an army base hit, the other homes/],
])('%s', (_, hit, status) => {
  const fired = 'militants fired mortar rounds at Karlin'
  const shelled = `${hit} near Karlin came under fire`
  const first = readingFrom({ id: 'A', text: `${fired}. ${shelled}.`, outlet: 'Daily A', publishedAt: '2031-05-04' }, [
    { kind: 'strike', words: fired, place: where, day, agents: [{ words: 'militants', actor: null }] },
    { kind: 'strike', words: shelled, place: where, day, targets: [{ words: hit, actor: null }] },
  ])
  const homes = 'rockets struck homes in Karlin'
  const second = readingFrom({ id: 'B', text: homes, outlet: 'Daily B', publishedAt: '2031-05-04' }, [
    { kind: 'strike', words: homes, place: where, day, targets: [{ words: 'homes', actor: null }] },
  ])
  expect(String(statusOf('target', first, second))).toMatch(status)
})
