import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type Ledger, LedgerError, openLedger } from '../../src/ledger/index.js'
import { lineUp } from '../../src/matter/line-up.js'
import { makeReading, makeWorld, randomFrom } from '../matter/generate-readings.js'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'durable-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const seed = 9
const world = makeWorld(seed, 12, 4)
const write = (from: number, to: number): ChildProcess =>
  spawn(
    process.execPath,
    ['--import', 'tsx', join(import.meta.dirname, 'writer.ts'), folder, String(seed), String(from), String(to)],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  )

/** The numbers that the writer acknowledged, until it ends; it is killed `patience` ms after the first, if that is given. */
function acknowledged(writer: ChildProcess, patience?: number): Promise<{ numbers: number[]; code: number | null }> {
  return new Promise((resolve) => {
    let said = ''
    writer.stdout!.on('data', (chunk: Buffer) => {
      if (said === '' && patience !== undefined) setTimeout(() => writer.kill('SIGKILL'), patience)
      said += chunk.toString()
    })
    // A line cut off by the kill was not acknowledged whole.
    writer.on('close', (code) => resolve({ numbers: said.split('\n').slice(0, -1).map(Number), code }))
  })
}

const idsIn = (ledger: Ledger): Set<string> =>
  new Set(ledger.reports({ limit: Number.POSITIVE_INFINITY }).reports.map(({ id }) => id))
const byId = <T extends { id: string }>(list: readonly T[]): T[] => [...list].sort((a, b) => (a.id < b.id ? -1 : 1))

test('a writer killed fifty times at any moment loses nothing that it acknowledged, and leaves nothing half written', async () => {
  const random = randomFrom(1)
  const sure = new Set<number>()
  let next = 0
  for (let kill = 0; kill < 50; kill++) {
    const { numbers, code } = await acknowledged(write(next, next + 1000), Math.floor(random() * 60))
    expect(code).toBe(null)
    for (const n of numbers) sure.add(n)
    next = Math.max(...sure) + 1
    const ledger = openLedger(folder)
    const there = idsIn(ledger)
    expect([...sure].filter((n) => !there.has(`r${seed}-${n}`))).toEqual([])
    if (kill % 10 === 9) expect(ledger.check()).toEqual([])
    ledger.close()
  }
  const ledger = openLedger(folder)
  const written = [...idsIn(ledger)].map((id) => makeReading(world, seed, Number(id.split('-')[1])))
  const { matters } = ledger.matters({ limit: Number.POSITIVE_INFINITY })
  expect(byId(matters)).toEqual(byId(lineUp(written)))
  ledger.close()
}, 1_800_000) // fifty processes start one after the other: a busy machine takes long

test('two processes write into one ledger, and neither loses anything', async () => {
  const [first, second] = await Promise.all([acknowledged(write(0, 40)), acknowledged(write(40, 80))])
  expect([first!.code, second!.code]).toEqual([0, 0])
  const ledger = openLedger(folder)
  expect(idsIn(ledger).size).toBe(80)
  expect(ledger.check()).toEqual([])
  const { matters } = ledger.matters({ limit: Number.POSITIVE_INFINITY })
  const readings = Array.from({ length: 80 }, (_, n) => makeReading(world, seed, n))
  expect(byId(matters)).toEqual(byId(lineUp(readings)))
  ledger.close()
})

test('a full disk is told, and nothing of the step is half written', () => {
  openLedger(folder).close()
  const small = openLedger(folder, { maxBytes: 700_000 })
  let written = 0
  const fill = () => {
    for (; written < 1000; written++) small.record(makeReading(world, seed, written), '2031-02-01T00:00:00Z')
  }
  expect(fill).toThrow(LedgerError)
  expect(fill).toThrow(/could not be written: .*full.*Make room on the disk/)
  expect(written).toBeGreaterThan(3)
  small.close()

  const ledger = openLedger(folder)
  expect(idsIn(ledger).size).toBe(written)
  expect(ledger.check()).toEqual([])
  expect(ledger.record(makeReading(world, seed, written), '2031-02-01T00:00:00Z')).toBe('new')
  ledger.close()
})
