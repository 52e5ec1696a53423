import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { openLedger } from '../../src/ledger/index.js'
import { lineUp } from '../../src/matter/line-up.js'
import type { Reading } from '../../src/record/record.js'
import { makeReading, makeWorld, randomFrom } from './generate-readings.js'

const readingsOf = (seed: number, count: number): Reading[] => {
  const world = makeWorld(seed, 8, 4)
  return Array.from({ length: count }, (_, n) => makeReading(world, seed, n))
}
const shuffled = <T>(list: readonly T[], seed: number): T[] => {
  const random = randomFrom(seed)
  return list
    .map((one) => ({ one, at: random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ one }) => one)
}
const byId = <T extends { id: string }>(matters: readonly T[]): T[] =>
  [...matters].sort((a, b) => (a.id < b.id ? -1 : 1))

test('any order of adding gives the same matters', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1_000_000 }), fc.integer({ min: 2, max: 14 }), (seed, count) => {
      const readings = readingsOf(seed, count)
      expect(byId(lineUp(shuffled(readings, seed + 1)))).toEqual(byId(lineUp(readings)))
    }),
    { numRuns: 60, seed: 4711 },
  )
})

test('a made world has claims that meet, and matters of every status', () => {
  const world = makeWorld(5, 30, 10)
  const matters = lineUp(Array.from({ length: 40 }, (_, n) => makeReading(world, 5, n)))
  expect(matters.some(({ claims }) => new Set(claims.map(({ report }) => report)).size > 3)).toBe(true)
  expect(new Set(matters.map(({ status }) => status))).toEqual(
    new Set(['single', 'corroborated', 'contested', 'revised']),
  )
})

test('the ledger, filled one report at a time and settled between, holds the same matters as one line-up', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1_000_000 }), (seed) => {
      const readings = readingsOf(seed, 9)
      const folder = mkdtempSync(join(tmpdir(), 'matters-'))
      const ledger = openLedger(folder)
      for (const reading of shuffled(readings, seed)) {
        ledger.record(reading, '2031-02-01T00:00:00Z')
        ledger.settle()
      }
      const kept = ledger.matters({ limit: Number.POSITIVE_INFINITY }).matters
      expect(ledger.check()).toEqual([])
      ledger.close()
      rmSync(folder, { recursive: true })
      expect(byId(kept)).toEqual(byId(lineUp(readings)))
    }),
    { numRuns: 8, seed: 42 },
  )
})
