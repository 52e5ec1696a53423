import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Ledger, openLedger } from '../../src/ledger/index.js'
import { makeReading, makeWorld } from '../matter/generate-readings.js'

let folder: string
let ledger: Ledger
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'common-'))
  ledger = openLedger(folder)
  const world = makeWorld(5, 900, 400)
  ledger.recordAll(
    Array.from({ length: 600 }, (_, n) => makeReading(world, 5, n)),
    '2032-01-01T00:00:00Z',
  )
})
afterAll(() => {
  ledger.close()
  rmSync(folder, { recursive: true, force: true })
})

test('matters by a word that very many hold are the same, in the same order, as by reading all', () => {
  const all = ledger.matters({ limit: Number.POSITIVE_INFINITY }).matters
  const words = ({ question }: { question: string }) => question.toLowerCase().split(/[^a-z]+/)
  const counts = new Map<string, number>()
  for (const matter of all) for (const word of new Set(words(matter))) counts.set(word, (counts.get(word) ?? 0) + 1)
  const [[word, held]] = [...counts].filter(([word]) => word !== '').sort(([, a], [, b]) => b - a) as [[string, number]]
  expect(held).toBeGreaterThan(2000) // else the list is not looked for along its order
  for (const filter of [
    {},
    { status: 'contested' },
    { kind: 'toll' },
    { status: 'single', kind: 'control' },
  ] as const) {
    const wanted = all.filter(
      (matter) =>
        words(matter).includes(word) &&
        (!('status' in filter) || matter.status === filter.status) &&
        (!('kind' in filter) || matter.kind === filter.kind),
    )
    const found = ledger.matters({ text: word, ...filter, limit: 40, offset: 5 })
    expect(found.total).toBe(wanted.length)
    expect(found.matters.map(({ id }) => id)).toEqual(wanted.slice(5, 45).map(({ id }) => id))
  }
})
