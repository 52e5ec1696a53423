import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Ground } from '../src/export/grounds.js'
import { nearestHeld } from '../workbench/src/map-page/holdings.js'
import { keepApart } from '../workbench/src/map-page/keep-apart.js'
import type { Box, Mark } from '../workbench/src/map-page/scene.js'

const boxOf = (x: number, y: number): Box => ({ left: x - 14, right: x + 14, top: y - 12, bottom: y + 12 })
const mark = (place: number, x: number, y: number, radius = 0, claims = 2): Mark => ({
  places: [place],
  claims,
  families: [claims],
  sides: [claims],
  precision: radius === 0 ? 1 : 3,
  held: null,
  holders: null,
  x,
  y,
  radius,
  box: boxOf(x, y - radius),
})
const said = (marks: readonly Mark[]) =>
  keepApart(marks, boxOf).map(({ places, claims, x, y, box }) => [
    places,
    claims,
    Math.round((box.left + box.right) / 2 - x),
    Math.round((box.top + box.bottom) / 2 - y),
  ])

test.each([
  // marks                                              places, claims, where the count stands
  [
    [mark(0, 100, 100), mark(1, 200, 100)],
    [
      [[0], 2, 0, 0],
      [[1], 2, 0, 0],
    ],
  ], // far from one another
  [[mark(0, 100, 100), mark(1, 120, 100, 0, 9)], [[[1, 0], 11, 0, 0]]], // joined where the larger stands
  [
    [mark(0, 100, 150, 50), mark(1, 100, 100)],
    [
      [[0], 2, 35, -35],
      [[1], 2, 0, 0],
    ],
  ], // goes round its ring
  [
    [mark(0, 100, 150, 50), mark(1, 100, 190)],
    [
      [[0], 2, 0, -50],
      [[1], 2, 0, 0],
    ],
  ], // stays at the top where it can
  [[mark(0, 100, 100, 9), mark(1, 100, 100)], [[[1, 0], 4, 0, 0]]], // no room on a small ring
] as const)('counts %#: kept apart or joined', (marks, expected) => {
  expect(said(marks)).toEqual(expected)
})

test('no two counts touch, no claim is lost and none is counted twice, whatever lies where', () => {
  const some = fc.record({
    x: fc.integer({ min: 0, max: 400 }),
    y: fc.integer({ min: 0, max: 300 }),
    radius: fc.constantFrom(0, 0, 9, 20, 60, 140),
    claims: fc.integer({ min: 1, max: 5000 }),
  })
  fc.assert(
    fc.property(fc.array(some, { maxLength: 40 }), (given) => {
      const marks = given.map(({ x, y, radius, claims }, at) => mark(at, x, y, radius, claims))
      const apart = keepApart(marks, boxOf)
      const sum = (of: readonly Mark[]) => of.reduce((all, { claims }) => all + claims, 0)
      expect(sum(apart)).toBe(sum(marks))
      expect(apart.flatMap(({ places }) => places).sort((a, b) => a - b)).toEqual([...marks.keys()])
      for (const [at, { box, families, claims }] of apart.entries()) {
        expect(families).toEqual([claims])
        for (const other of apart.slice(at + 1))
          expect(
            box.left < other.box.right &&
              other.box.left < box.right &&
              box.top < other.box.bottom &&
              other.box.top < box.bottom,
          ).toBe(false)
      }
    }),
    { seed: 9, numRuns: 300 },
  )
})

const ground = (...days: (readonly [from: string | null, to: string | null])[]): Ground => ({
  place: { id: 'x', name: 'X', lat: 40, lon: 46 },
  claims: days.map(([from, to], number) => ({
    number,
    source: `source ${number}`,
    holder: null,
    holderKey: null,
    precision: 1,
    denied: false,
    lasts: false,
    from,
    to,
  })),
})
test.each([
  [[ground(['2020-10-01', '2020-10-03'], ['2020-10-09', '2020-10-09'])], '2020-10-03', '2020-10-09'],
  [[ground(['2020-10-01', '2020-10-02']), ground([null, '2020-10-04'])], '2020-10-04', undefined],
  [[ground(['2020-10-20', null]), ground(['2020-10-09', null])], undefined, '2020-10-09'],
  [[ground()], undefined, undefined],
])('a day on which nobody holds a place: the nearest before and after, %#', (grounds, before, after) => {
  expect(nearestHeld(grounds, '2020-10-06')).toEqual({ before, after })
})
