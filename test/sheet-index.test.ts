import { describe, expect, test } from 'vitest'
import {
  dayNumber,
  marks,
  noPlace,
  readSheet,
  type SheetHeader,
  type SheetPlaceNamed,
  writeSheet,
} from '../src/export/sheet.js'
import type { SheetClaim, SheetPlace } from '../src/ledger/queries.js'
import { type Kind, kinds } from '../src/record/kinds.js'
import { GatheredClaims } from '../src/server/sheet-columns.js'
import { cluster } from '../workbench/src/map-page/cluster.js'
import { summarise } from '../workbench/src/map-page/drawn.js'
import { findSpots, Gatherer, mercatorX, mercatorY, notDrawn, rowsAt } from '../workbench/src/map-page/gather-spots.js'
import { holdingsOn } from '../workbench/src/map-page/holdings.js'
import { layOut, markAt } from '../workbench/src/map-page/lay-out.js'
import { nameAs, otherNames, partiesWithNames } from '../workbench/src/map-page/place-names.js'
import type { View } from '../workbench/src/map-page/scene.js'
import {
  countByDay,
  familyCount,
  forRowsOn,
  indexDays,
  numbersSaid,
  usualDays,
} from '../workbench/src/sheet/day-index.js'
import { daysWithTicks } from '../workbench/src/sheet/day-ticks.js'
import { afterPress, wantedFamilies } from '../workbench/src/sheet/families-chosen.js'
import { binsOf, unitFor } from '../workbench/src/timeline/bins.js'
import { cellText, readCell } from '../workbench/src/timeline/cell-text.js'
import { claimsOf, countCells, countTold, delays } from '../workbench/src/timeline/count-cells.js'

const at = (name: string, lat: number, lon: number, precision: SheetPlace['precision'] = 1): SheetPlace => ({
  place: { id: name, name, lat, lon, country: null, otherNames: [] },
  precision,
})
const north = at('Northtown', 40, 46)
const near = at('Northtown', 40, 46, 2)
const south = at('Southtown', 39, 47)
const unknown: SheetPlace = { place: null, precision: 1 }
const land = at('Land', 40, 47, 6)

/** "strike", its first and last day, the day said, places. */
type Told = [
  kind: Kind,
  from: string | null,
  to: string | null,
  said: string | null,
  places?: SheetPlace[],
  side?: string,
]
function indexOf(told: readonly Told[]) {
  const gathered = new GatheredClaims()
  told.forEach(([kind, from, to, saidOn, places = [], side], nth) => {
    const claim: SheetClaim = {
      number: nth + 1,
      kind,
      from,
      to,
      saidOn,
      side: side ?? null,
      negated: false,
      confidence: 0.5,
      places,
    }
    gathered.add(claim)
  })
  const header: SheetHeader = {
    rows: gathered.rows,
    claims: gathered.claims,
    state: '1',
    kinds,
    sides: [...gathered.sides.keys()].map((id, nth) => ({ id, name: id, letter: 'ABCD'[nth]! })),
    places: [...gathered.places.values()].map(({ id, lat, lon }) => ({ id, name: id, lat, lon, names: [] })),
  }
  return indexDays(readSheet(writeSheet({ header, columns: gathered.columns }).buffer as ArrayBuffer))
}
const all = wantedFamilies(null)
const rowsOn = (index: ReturnType<typeof indexOf>, from: string, to = from) => {
  const rows: number[] = []
  forRowsOn(index, dayNumber(from), dayNumber(to), (row) => rows.push(row))
  return rows
}

describe('rows by day', () => {
  const index = indexOf([
    ['strike', '2020-10-11', '2020-10-11', '2020-10-12', [north], 'a'],
    ['strike', '2020-10-10', '2020-10-12', '2020-10-12', [south], 'b'],
    ['deaths', null, '2020-10-14', '2020-10-14', [near]],
    ['control', '2020-09-01', '2020-10-14', '2020-10-14', [north]],
    ['talks', null, null, '2020-10-14', [north]],
    ['aid', '2020-10-11', '2020-10-11', '2020-10-13', [land]],
    ['aid', '2020-10-11', '2020-10-11', '2020-10-13', [unknown]],
    ['aid', '2020-10-11', '2020-10-11', null],
    ['aid', '2020-10-11', '2020-10-11', '2020-10-13', [north, south]],
  ])
  test.each([
    ['2020-10-09', '2020-10-09', []],
    ['2020-10-10', '2020-10-10', [1]],
    ['2020-10-11', '2020-10-11', [1, 0, 5, 6, 7, 8, 9]],
    ['2020-10-12', '2020-10-12', [1]],
    ['2020-10-12', '2020-10-14', [1, 2]], // open at its beginning: it stands at its end
    ['2020-10-15', '2020-10-30', []],
  ])('%s to %s', (from, to, rows) => {
    expect(rowsOn(index, from, to)).toEqual(rows)
  })
  test('all of time has every row, those of no day and of long stretches too', () => {
    const rows: number[] = []
    forRowsOn(index, Number.NEGATIVE_INFINITY, 0, (row) => rows.push(row))
    expect(rows).toHaveLength(10)
  })
  test('what is gathered for a day counts each claim once, by place, family and side', () => {
    const gatherer = new Gatherer(index, findSpots(index))
    const day = dayNumber('2020-10-11')
    for (let again = 0; again < 2; again++) {
      const { gathered, places, families } = summarise(gatherer, [day, day], all)
      expect(gathered.total).toBe(3)
      expect(
        places.map(({ place, claims, sides }) => [index.sheet.header.places[place]!.name, claims, sides.slice(0, 3)]),
      ).toEqual([
        ['Northtown', 2, [1, 1, 0]],
        ['Southtown', 2, [1, 0, 1]],
      ])
      expect(families).toEqual([2, 0, 0, 2, 0, 0])
      expect(summarise(gatherer, [day, day], wantedFamilies('force')).gathered.total).toBe(2)
      expect(summarise(gatherer, [day - 30, day - 30], all).places).toEqual([])
    }
  })
  test('one place at two precisions is two spots; its claims are one list', () => {
    const spots = findSpots(index)
    expect([...spots.precision]).toEqual([1, 1, 2])
    const asked = { place: 0, from: Number.NEGATIVE_INFINITY, to: 0, wanted: all }
    expect(numbersSaid(index.sheet, rowsAt(index, spots, asked))).toEqual([1, 9, 3, 4, 5])
  })
  test('what is not drawn is told with its reason', () => {
    const day = dayNumber('2020-10-11')
    expect(notDrawn(index, day, day, all).map(({ reason, rows }) => [reason, rows])).toEqual([
      ['country', [5]],
      ['unknown-place', [6]],
      ['no-place', [7]],
    ])
  })
})

test('the rows of a claim stand side by side, the further ones marked', () => {
  const { columns } = indexOf([['aid', null, null, null, [north, unknown, north]]]).sheet
  expect([...columns.place]).toEqual([0, noPlace])
  expect([...columns.marks]).toEqual([0, marks.further])
})

test('the strip opens without the few claims that stand far off', () => {
  const index = indexOf([
    ['strike', '1994-01-01', '1994-01-01', null],
    ['strike', '2020-10-11', '2020-10-11', null],
    ['strike', '2020-10-14', '2020-10-15', null],
    ['strike', '2020-10-15', '2020-10-15', null],
  ])
  const days = usualDays(
    countByDay(index, () => true),
    index.min,
  )
  expect(days).toEqual([dayNumber('2020-10-11'), dayNumber('2020-10-15')])
  expect(usualDays(new Uint32Array(familyCount), 5)).toEqual([5, 5])
})

test('an index without any day holds nothing and breaks nothing', () => {
  const index = indexOf([['talks', null, null, null]])
  expect(index.order).toHaveLength(0)
  expect(rowsOn(index, '2020-10-11')).toEqual([])
  expect(countByDay(index, () => true)).toHaveLength(0)
})

describe('on the screen', () => {
  const index = indexOf([
    ['strike', '2020-10-11', '2020-10-11', null, [north]],
    ['strike', '2020-10-11', '2020-10-11', null, [north]],
    ['strike', '2020-10-11', '2020-10-11', null, [south]],
    ['deaths', '2020-10-11', '2020-10-11', null, [near]],
  ])
  const spots = findSpots(index)
  const gathered = new Gatherer(index, spots).gather(dayNumber('2020-10-11'), dayNumber('2020-10-11'), all)
  const view = (zoom: number): View => ({
    x: mercatorX(46),
    y: mercatorY(40),
    world: 512 * 2 ** zoom,
    width: 2000,
    height: 1600,
  })
  const marksAt = (zoom: number) => layOut({ mode: 'claims', spots, gathered }, view(zoom))

  test('far off, all are one count; near, each stands by itself', () => {
    expect(marksAt(3).map(({ claims, places }) => [claims, places])).toEqual([[4, [0, 1]]])
    expect(marksAt(8).map(({ claims, radius }) => [claims, Math.round(radius)])).toEqual([
      [1, 107], // 25 km
      [2, 0],
      [1, 0],
    ])
  })
  test('the sign under the pointer comes before the ring around it', () => {
    const found = marksAt(8)
    expect(markAt(found, 1000, 800)?.claims).toBe(2)
    expect(markAt(found, 1000, 860)?.precision).toBe(2)
    expect(markAt(found, 10, 10)).toBeUndefined()
  })
  test('held places that lie over one another are counted by holder, contested ones apart', () => {
    const place = (nth: number, letters: string[], contested = false) => ({
      place: nth,
      x: mercatorX(46),
      y: mercatorY(40),
      precision: 1 as const,
      letters,
      contested,
      claims: 1,
    })
    const [mark, ...others] = layOut(
      { mode: 'control', places: [place(0, ['A']), place(1, ['B']), place(2, ['A', 'B'], true)] },
      view(6),
    )
    expect(others).toEqual([])
    expect(mark!.holders).toEqual([
      { letter: 'A', n: 1 },
      { letter: 'B', n: 1 },
      { letter: 'contested', n: 1 },
    ])
  })
  test('a cluster stands at its greatest spot and holds all within the distance', () => {
    const points = { x: [0.5, 0.501, 0.6], y: [0.5, 0.5, 0.5] }
    expect(cluster(points, { spots: [0, 1, 2], claims: [1, 5, 2] }, 0.01).map(({ spots, x }) => [spots, x])).toEqual([
      [[1, 0], 0.501],
      [[2], 0.6],
    ])
  })
})

test('who holds what on a day, with letters; the vaguest place in force is drawn', () => {
  const claim = (source: string, side: string | null, from: string, precision: 1 | 2 | null) => ({
    claim: source,
    number: 1,
    report: 'r',
    source,
    side,
    holder: side,
    holderSide: side,
    holderKey: side,
    denied: false,
    precision,
    from,
    to: null,
    saidOn: from,
    lasts: true,
  })
  const ground = {
    place: { id: 'x', name: 'X', lat: 40, lon: 46 },
    claims: [claim('one', 'a', '2020-10-10', 1), claim('other', 'b', '2020-10-12', 2)],
  }
  const sides = new Map([
    ['a', { id: 'a', name: 'The A', letter: 'A' }],
    ['b', { id: 'b', name: 'The B', letter: 'B' }],
  ])
  const on = (day: string) =>
    holdingsOn([ground], day, { sides, placeOf: () => 0 }).map(({ drawn, holders }) => [
      drawn.letters.join(''),
      drawn.contested,
      drawn.precision,
      holders.map(({ name }) => name).join(),
    ])
  expect(on('2020-10-09')).toEqual([])
  expect(on('2020-10-11')).toEqual([['A', false, 1, 'The A']])
  expect(on('2020-10-12')).toEqual([['AB', true, 2, 'The A,The B']])
})

test('a place is called as the party calls it, and its other names are told with who uses them', () => {
  const place: SheetPlaceNamed = {
    id: '1',
    name: 'Fuzuli',
    lat: 0,
    lon: 0,
    names: [
      { name: 'Varanda', by: 'south', use: null },
      { name: 'Fizuli', by: null, use: null },
    ],
  }
  const header = { sides: [{ id: 'south', name: 'The South', letter: 'A' }], places: [place] } as unknown as SheetHeader
  expect(nameAs(place, 'south')).toBe('Varanda')
  expect(nameAs(place, 'north')).toBe('Fuzuli')
  expect(otherNames(place, 'Varanda', header)).toEqual(['Fizuli: in reports', 'Fuzuli: in reports'])
  expect(otherNames(place, 'Fuzuli', header)).toEqual(['Varanda: The South', 'Fizuli: in reports'])
  expect(partiesWithNames(header).map(({ id }) => id)).toEqual(['south'])
})

test.each([
  // shown before, pressed, in the address afterwards
  [null, 'toll', 'toll'],
  ['toll', 'force', 'force,toll'],
  ['force,toll', 'toll', 'force'],
  ['force', 'force', null],
  ['force,toll,ground,dealings,positions', 'standing', null],
  ['nonsense', 'toll', 'toll'],
] as const)('families %s, pressed %s: %s', (before, pressed, after) => {
  expect(afterPress(wantedFamilies(before), pressed)).toBe(after)
})

describe('columns of days', () => {
  test.each([
    ['2020-10-11', '2020-10-20', 40, 'day'],
    ['2020-10-11', '2021-03-01', 40, 'week'],
    ['2019-01-01', '2021-03-01', 40, 'month'],
    ['1915-01-01', '2021-03-01', 40, 'year'],
  ] as const)('%s to %s in %i columns: by %s', (from, to, columns, unit) => {
    expect(unitFor(dayNumber(from), dayNumber(to), columns)).toBe(unit)
  })
  test.each([
    ['day', '2020-02-28', '2020-03-01', ['28 February 2020', '29 February 2020', '1 March 2020']],
    ['week', '2020-10-11', '2020-10-12', ['5 Oct – 11 Oct 2020', '12 Oct – 18 Oct 2020']],
    ['month', '2019-12-31', '2020-01-01', ['December 2019', 'January 2020']],
    ['year', '1969-12-31', '1970-01-01', ['1969', '1970']],
  ] as const)('by %s', (unit, from, to, names) => {
    const bins = binsOf(dayNumber(from), dayNumber(to), unit)
    expect(bins.list.map(({ long }) => long)).toEqual(names)
    for (const [nth, { first, last }] of bins.list.entries())
      expect([bins.at(first), bins.at(last)]).toEqual([nth, nth])
    expect([bins.at(bins.list[0]!.first - 1), bins.at(bins.list.at(-1)!.last + 1)]).toEqual([-1, names.length])
  })
  test('labels under a strip do not run over its end', () => {
    const [from, to] = [dayNumber('2020-01-01'), dayNumber('2024-12-31')]
    const ticks = daysWithTicks(from, to, 900)
    expect(ticks.map(({ label }) => label).slice(0, 3)).toEqual(['Jan 2020', 'Jul 2020', 'Jan 2021'])
    expect(((ticks.at(-1)!.day - from) / (to - from)) * 900).toBeLessThan(860)
  })
})

describe('the timeline', () => {
  const index = indexOf([
    ['strike', '2020-10-11', '2020-10-11', '2020-10-11', [north, south]],
    ['strike', '2020-10-11', '2020-10-12', '2020-10-20'],
    ['deaths', '2020-10-12', '2020-10-12', '2020-10-11'],
    ['deaths', '2020-10-12', '2020-10-12', null],
  ])
  const { header } = index.sheet
  const bins = binsOf(dayNumber('2020-10-11'), dayNumber('2020-10-12'), 'day')
  const kind = (name: Kind) => kinds.indexOf(name)
  test('a claim counts once, in every column that its days touch', () => {
    const { counts, columns, ofKind, total } = countCells(index, all, bins)
    expect([...counts.subarray(kind('strike') * columns, kind('strike') * columns + 2)]).toEqual([2, 1])
    expect([...counts.subarray(kind('deaths') * columns, kind('deaths') * columns + 2)]).toEqual([0, 2])
    expect([ofKind[kind('strike')], total]).toEqual([2, 4])
  })
  test('how long after it each was said', () => {
    const { classes, total, points } = countTold(index, all, {
      happened: bins,
      said: binsOf(dayNumber('2020-10-11'), dayNumber('2020-10-20'), 'day'),
    })
    const counted = delays.map(({ name }, nth) => [
      name,
      classes.subarray(nth * familyCount, (nth + 1) * familyCount).reduce((a, b) => a + b),
    ])
    expect(counted.filter(([, n]) => n !== 0)).toEqual([
      ['before it happened', 1],
      ['the same day', 1],
      ['8 to 30 days later', 1],
    ])
    expect(total).toBe(3)
    expect(points).toContainEqual({ happened: 0, said: 9, claims: 1 })
  })
  test.each([
    ['strike~2020-10-11~2020-10-11', [1, 2]],
    ['strike~2020-10-12~2020-10-12', [2]],
    ['force~2020-10-11~2020-10-12~delay~4', [2]],
    ['all~2020-10-12~2020-10-12~said~2020-10-11~2020-10-11', [3]],
  ])('%s in the address stands for its claims, and is written alike', (text, numbers) => {
    const asked = readCell(text, header)!
    expect(claimsOf(index, all, asked)).toEqual(numbers)
    expect(cellText(asked, header)).toBe(text)
  })
  test.each([
    null,
    '',
    'strike',
    'strike~x~y',
    'nothing~2020-10-11~2020-10-11',
    'all~2020-10-11~2020-10-11~delay~9',
    'all~2020-10-11~2020-10-11~said~x~y',
  ])('no cell: %s', (text) => {
    expect(readCell(text, header)).toBeUndefined()
  })
})
