import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { packGrounds, unpackGrounds } from '../src/export/grounds.js'
import { dayFrom, dayNumber, marks, noDay, noPlace, readSheet, type Sheet } from '../src/export/sheet.js'
import { type Ledger, openLedger } from '../src/ledger/index.js'
import { heldOn, holdingOf } from '../src/matter/held-on.js'
import { readDisputedNames, usesOf } from '../src/place/disputed-names.js'
import { makeApp } from '../src/server/app.js'
import { shelfOfLedger } from '../src/server/shelf-of-ledger.js'
import type { Grounds, NumberedClaims } from '../src/server/views.js'
import { handReadings } from './browser/hand-readings.js'
import { readingFrom } from './readings-from.js'

let folder: string
let ledger: Ledger
let app: ReturnType<typeof makeApp>
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sheet-'))
  ledger = openLedger(folder)
  ledger.recordAll(handReadings, '2020-10-16T00:00:00Z')
  app = makeApp({ host: '127.0.0.1', shelf: shelfOfLedger(ledger), workbench: 'nowhere' })
})
afterEach(() => {
  ledger.close()
  rmSync(folder, { recursive: true, force: true })
})

const ask = (path: string, headers: Record<string, string> = {}) =>
  app.request(`http://127.0.0.1:1${path}`, { headers: { host: '127.0.0.1:1', ...headers } })
const sheet = async (): Promise<Sheet> => readSheet(await (await ask('/api/sheet')).arrayBuffer())

/** A row as words: "strike Ganja 1 2020-10-11 side north". */
function line({ header, columns }: Sheet, row: number): string {
  const place = columns.place[row]!
  return [
    header.kinds[columns.kind[row]!],
    place === noPlace ? '-' : header.places[place]!.name,
    columns.precision[row],
    dayFrom(columns.from[row]!) ?? '-',
    dayFrom(columns.to[row]!) ?? '-',
    dayFrom(columns.said[row]!) ?? '-',
    header.sides[columns.side[row]! - 1]?.id ?? '-',
    columns.marks[row]! & marks.negated ? 'not' : '',
  ].join(' ')
}

test('the sheet holds every claim, as the ledger has it', async () => {
  const read = await sheet()
  expect(read.header).toMatchObject({ rows: 12, claims: 12 })
  expect(Array.from({ length: read.header.rows }, (_, row) => line(read, row))).toEqual([
    'strike Terter 1 2020-10-13 2020-10-13 2020-10-14 - ',
    'territory-taken Fuzuli 2 - 2020-10-14 2020-10-14 north ',
    'strike Ganja 1 2020-10-11 2020-10-11 2020-10-14 north ',
    'deaths Ganja 1 2020-10-11 2020-10-11 2020-10-14 north ',
    'strike Hadrut 1 2020-10-14 2020-10-14 2020-10-14 north not',
    'situation - 0 - - 2020-10-14 - ',
    'ceasefire - 0 1994-01-01 - 2020-10-14 - ',
    'control Fuzuli 2 2020-10-14 2020-10-14 2020-10-14 south ',
    'strike Ganja 1 2020-10-11 2020-10-11 2020-10-14 south not',
    'strike Hadrut 1 2020-10-14 2020-10-14 2020-10-14 south ',
    'injuries Hadrut 1 2020-10-14 2020-10-14 2020-10-14 south ',
    'deaths Ganja 1 2020-10-11 2020-10-11 2020-10-15 - ',
  ])
  expect(read.header.places.find(({ name }) => name === 'Fuzuli')!.names).toEqual([
    { name: 'Fuzuli', by: 'karabakh/azerbaijan', use: 'Azerbaijan' },
    { name: 'Varanda', by: 'karabakh/armenia', use: 'Armenians of Karabakh' },
    { name: 'Varanda', by: 'south', use: null },
  ])
})

test('what is unchanged is not sent again; a report that is added has its rows behind the others; a rejected claim has none', async () => {
  const first = await ask('/api/sheet')
  const etag = first.headers.get('etag')!
  expect((await ask('/api/sheet', { 'if-none-match': etag })).status).toBe(304)
  const words = 'Shells fell on Agdam and on Shusha'
  ledger.record(
    readingFrom({ id: 'later', text: `${words}.`, publishedAt: '2020-10-20' }, [
      { kind: 'strike', words, day: ['2020-10-19', '2020-10-19'] },
    ]),
    '2020-10-20T00:00:00Z',
  )
  const grown = await sheet()
  expect(grown.header.claims).toBe(13)
  expect(line(grown, 12)).toBe('strike - 0 2020-10-19 2020-10-19 2020-10-20 - ')
  const [claim] = ledger.corrected('later')!.claims
  ledger.review({ at: '2020-10-21T00:00:00Z', who: 'ana', why: '', decision: 'reject', claim: claim!.id })
  expect((await sheet()).header.claims).toBe(12)
})

test('a claim of two places has two rows, the second marked; one place named twice has one', async () => {
  const [reading] = handReadings
  const [one, two] = [reading!.claims[0]!, reading!.claims[2]!]
  const claim = { ...one, id: 'both', places: [one.places[0]!, two.places[0]!, one.places[0]!] }
  ledger.record(
    { ...reading!, id: 'x', report: { ...reading!.report, id: 'x' }, claims: [claim] },
    '2020-10-16T00:00:00Z',
  )
  const { header, columns } = await sheet()
  expect([header.rows, header.claims]).toEqual([14, 13])
  expect([...columns.marks.subarray(12)]).toEqual([0, marks.further])
})

test('a place has the names that the gazetteer’s list and the conflicts’ files give to its parties', async () => {
  const [reading] = handReadings
  const claim = reading!.claims[0]!
  const place = { ...claim.places[0]!.place!, id: 'x', name: 'Stepanakert', lat: 39.8177, lon: 46.7528, country: 'AZE' }
  const places = [{ ...claim.places[0]!, place }]
  ledger.record(
    { ...reading!, id: 'x', report: { ...reading!.report, id: 'x' }, claims: [{ ...claim, id: 'x', places }] },
    '2020-10-16T00:00:00Z',
  )
  const { sides, places: named } = (await sheet()).header
  const { names } = named.find(({ name }) => name === 'Stepanakert')!
  expect(names.map(({ name, by }) => [name, by])).toEqual([
    ['Khankendi', 'karabakh/azerbaijan'],
    ['Stepanakert', 'karabakh/armenia'],
  ])
  expect(sides.map(({ id, letter }) => [id, letter])).toEqual([
    ['north', 'A'],
    ['south', 'B'],
    ['karabakh/azerbaijan', 'C'],
    ['karabakh/armenia', 'D'],
  ])
})

test('the words of chosen claims are asked for by number, and refused once the ledger has changed', async () => {
  const { header, columns } = await sheet()
  const asked = `/api/sheet/claims?state=${header.state}&numbers=${columns.number[3]},${columns.number[0]}`
  const { claims } = (await (await ask(asked)).json()) as NumberedClaims
  expect(claims.map(({ side }) => side)).toEqual(['north', null])
  expect(claims.map(({ claim, report }) => [claim.evidence.text, report.id])).toEqual([
    ['killing at least ten civilians', 'north-daily-1'],
    ['shelling in Terter', 'north-daily-1'],
  ])
  ledger.review({ at: '2020-10-21T00:00:00Z', who: 'ana', why: '', decision: 'accept', claim: claims[0]!.claim.id })
  const refused = await ask(asked)
  expect(refused.status).toBe(409)
  expect(await refused.json()).toMatchObject({ error: { field: 'state' } })
})

test.each([
  ['numbers=x&state=1', 'numbers'],
  ['numbers=1,,2&state=1', 'numbers'],
  ['state=1', 'numbers'],
  ['numbers=1', 'state'],
  [`state=1&numbers=${Array.from({ length: 201 }, (_, n) => n).join()}`, 'numbers'],
])('/api/sheet/claims?%s is refused', async (query, field) => {
  const answer = await ask(`/api/sheet/claims?${query}`)
  expect(answer.status).toBe(400)
  expect(await answer.json()).toMatchObject({ error: { field } })
})

test('both are described in /openapi.json', async () => {
  const { paths } = (await (await ask('/openapi.json')).json()) as { paths: Record<string, unknown> }
  expect(Object.keys(paths)).toEqual(expect.arrayContaining(['/api/sheet', '/api/sheet/claims', '/api/grounds']))
})

test('grounds tell who is said to hold which place, the same as control does', async () => {
  const grounds = unpackGrounds((await (await ask('/api/grounds')).json()) as Grounds)
  const fuzuli = grounds.find(({ place }) => place.name === 'Fuzuli')!
  expect(
    fuzuli.claims.map(({ source, holderKey, denied, precision }) => [source, holderKey, denied, precision]),
  ).toEqual([
    ['Ministry of Defence, North', 'north', false, 2],
    ['Ministry of Defence, South', 'south', false, 2],
  ])
  const held = ledger.control({ place: fuzuli.place.id, on: '2020-10-14' }).held
  const ids = (numbers: readonly number[]) => ledger.numbered(numbers).map(({ claim }) => claim.id)
  expect(ids(heldOn(fuzuli.claims, '2020-10-14').map(({ number }) => number))).toEqual(held.map(({ claim }) => claim))
})

test('who is said to hold what is the same after it was sent', () => {
  const claim = {
    number: 3,
    source: 'A ministry',
    holder: 'its troops',
    holderKey: 'north',
    denied: true,
    precision: 2 as const,
    from: null,
    to: '2020-10-14',
    lasts: true,
  }
  const place = { id: 'p1', name: 'Town', lat: 40, lon: 46 }
  const told = [
    { place, claims: [claim, { ...claim, number: 4, holder: null, holderKey: null, precision: null, denied: false }] },
    { place: { ...place, id: 'p2' }, claims: [{ ...claim, number: 9, from: '2020-10-14', lasts: false }] },
    { place: { ...place, id: 'p3' }, claims: [] },
  ]
  expect(unpackGrounds(JSON.parse(JSON.stringify(packGrounds(told))))).toEqual(told)
})

const held = (source: string, holderKey: string | null, denied = false) => ({
  source,
  holderKey,
  denied,
  from: null,
  to: null,
  lasts: true,
})
test.each([
  ['nobody says who', [held('a', null)], [], false],
  ['one holder', [held('a', 'north'), held('b', 'north')], ['north'], false],
  ['two holders', [held('a', 'north'), held('b', 'south')], ['north', 'south'], true],
  ['one says, another denies', [held('a', 'north'), held('b', 'north', true)], ['north'], true],
  ['only denied', [held('a', 'north', true)], [], false],
  ['one lost it, another holds it', [held('a', 'north', true), held('b', 'south')], ['south'], false],
] as const)('holding: %s', (_, claims, holders, contested) => {
  expect(holdingOf(claims)).toEqual({ holders, contested })
})

test.each([
  ['1970-01-02', 1],
  ['2020-10-14', 18_549],
  ['1915-04-24', -19_976],
  [null, noDay],
  ['not a day', noDay],
])('day %s is number %s', (day, number) => {
  expect(dayNumber(day)).toBe(number)
  if (number !== noDay) expect(dayFrom(number)).toBe(day)
})

test('disputed names: who uses which is read from the list, found by name and position', () => {
  const list = readDisputedNames(
    '# head\nUA | 50.45, 30.52 | P.PPLC | Ukraine\n  Kyiv | uk | Ukraine | GN\n  Kiev | ru | Russia, older English usage | GN | Kijew\n',
    'x',
  )
  expect(usesOf({ names: ['kiev'], lat: 50.4, lon: 30.5 }, list)).toEqual([
    { name: 'Kyiv', use: 'Ukraine', language: 'Ukrainian' },
    { name: 'Kiev', use: 'Russia, older English usage', language: 'Russian' },
  ])
  expect(usesOf({ names: ['Kiev'], lat: 40, lon: 30 }, list)).toEqual([])
  expect(() => readDisputedNames('UA | Kyiv', 'names.txt')).toThrow('names.txt:1')
})

test.each([
  ['nothing', []],
  ['other bytes', [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]],
])('no sheet: %s', (_, bytes) => {
  expect(() => readSheet(new Uint8Array(bytes).buffer)).toThrow('no sheet of layout')
})
