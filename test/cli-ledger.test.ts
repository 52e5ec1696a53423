import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { main } from '../src/cli/main.js'
import { openLedger } from '../src/ledger/index.js'
import { makeReading, makeWorld } from './matter/generate-readings.js'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'cli-ledger-'))
  const ledger = openLedger(folder)
  const world = makeWorld(5, 12, 4)
  for (let n = 0; n < 25; n++) ledger.record(makeReading(world, 5, n), '2031-02-01T00:00:00Z')
  ledger.close()
})
afterAll(() => rmSync(folder, { recursive: true }))

async function run(...args: string[]): Promise<{ out: string; err: string; code: number }> {
  let [out, err] = ['', '']
  const code = await main([...args, '--ledger', folder], {
    out: async (text) => {
      out += text
    },
    err: (text) => {
      err += text
    },
    stdin: (async function* () {})(),
    stopped: new Promise(() => {}),
    now: () => '2031-02-02T00:00:00Z',
  })
  return { out, err, code }
}
const json = async (...args: string[]) => JSON.parse((await run(...args, '--json')).out)

test('matters are listed with their claims; filters narrow the list', async () => {
  const matters = await json('matters')
  expect(matters.length).toBeGreaterThan(20)
  expect(Object.keys(matters[0])).toEqual(expect.arrayContaining(['id', 'kind', 'question', 'status', 'claims']))
  expect(matters[0].claims[0]).toEqual({ id: expect.any(String), report: expect.any(String) })
  const contested = await json('matters', '--status', 'contested', '--kind', 'toll')
  expect(contested.length).toBeGreaterThan(0)
  expect(new Set(contested.map((one: { status: string; kind: string }) => `${one.status} ${one.kind}`))).toEqual(
    new Set(['contested toll']),
  )
  expect((await json('matters', '--place', matters[0].place.name)).length).toBeLessThan(matters.length)
  expect(await json('matters', '--from', '2040-01-01')).toEqual([])
  expect((await json('tolls')).every((one: { kind: string }) => one.kind === 'toll')).toBe(true)
  expect((await run('matters', '--limit', '2')).out).toMatch(/^CONTESTED · .*\n[\s\S]*2 of \d+ matters\n$/)
})

test('a matter is shown with every account in its own words', async () => {
  const [matter] = await json('matters')
  const { out } = await run('matter', matter.id)
  expect(out).toContain(matter.question)
  for (const { source } of matter.accounts) expect(out).toContain(source)
  expect(await json('matter', matter.id)).toEqual(matter)
})

test('two claims are told together or apart, with the reasons', async () => {
  const events = (await json('matters')).filter(
    (one: { kind: string; claims: unknown[] }) => one.kind === 'event' && one.claims.length > 3,
  )
  const [one, other] = events
  const ids = one.claims.map(({ id }: { id: string }) => id)
  expect(await json('compare', ids[0], ids.at(-1))).toMatchObject({ together: true })
  const apart = await run('compare', ids[0], other.claims[0].id)
  expect(apart.out).toMatch(/^Apart: .*(other days|km apart|strike|bombing|clash)/)
  expect((await run('compare', 'x', 'y')).code).toBe(1)
})

test('control, sources, check and backup answer', async () => {
  const [held] = await json('matters', '--kind', 'control')
  expect((await json('control', held.place.name, '--on', '2031-01-03')).changes.length).toBeGreaterThan(0)
  expect((await run('control', held.place.name, '--on', '2031-01-03')).out).toMatch(/Held on 2031-01-03/)
  expect((await json('sources')).map((one: { name: string }) => one.name)).toContain('Border Watch')
  expect(await json('ledger', 'check')).toMatchObject({ problems: [], counts: { reports: 25 } })
  expect((await run('ledger', 'backup', join(folder, 'copy.sqlite'))).code).toBe(0)
  expect(await run('ledger', 'backup', join(folder, 'copy.sqlite'))).toMatchObject({
    code: 1,
    err: expect.stringContaining('is there already'),
  })
})

test('decisions are taken, listed and undone', async () => {
  const [matter] = await json('matters')
  const [claim] = matter.claims
  const text = (await json('matter', matter.id)) && openText(claim.report)
  expect((await run('review', 'reject', claim.id, '--by', 'ana', '--why', 'a test')).out).toMatch(
    /^1 {2}2031.* ana: reject/,
  )
  expect(
    await json('review', 'add', claim.report, '--words', text.slice(0, 30), '--kind', 'clash', '--by', 'bo'),
  ).toMatchObject({ number: 2, decision: 'add', after: { kind: 'clash', foundBy: 'person' } })
  expect((await run('review', 'undo', '1', '--by', 'ana')).code).toBe(0)
  expect((await json('review', 'log')).map((one: { decision: string }) => one.decision)).toEqual([
    'reject',
    'add',
    'undo',
  ])
  expect(await json('review', 'correct', claim.id, '--set', '{"background":true}', '--by', 'ana')).toMatchObject({
    after: { background: true },
  })
})

test('what is recorded is exported, filtered, in each format', async () => {
  const claims = (await run('export', 'claims')).out.trim().split('\r\n')
  expect(claims[0]).toMatch(/^claim,report,who,/)
  const one = (await run('export', 'claims', '--report', 'r5-0')).out.trim().split('\r\n')
  expect(one.length).toBeGreaterThan(1)
  expect(one.length).toBeLessThan(claims.length)
  expect(JSON.parse((await run('export', '--format', 'geojson')).out).type).toBe('FeatureCollection')
  expect((await run('export', 'matters', '--status', 'contested', '--format', 'html')).out).toMatch(/^<!doctype html>/)
  expect(JSON.parse((await run('export', 'log', '--format', 'json')).out).length).toBeGreaterThan(3)
})

test('words are blacked out for good', async () => {
  const word = openText('r5-1')
    .split(/\s+/)
    .find((one) => one.length > 6)!
  const places = openText('r5-1').split(word).length - 1
  const entry = await json('review', 'redact', 'r5-1', '--words', word, '--by', 'ana', '--why', 'asked')
  expect(entry).toMatchObject({ decision: 'redact', subject: 'r5-1' })
  expect(entry.after.stretches.length).toBe(places)
  expect(openText('r5-1')).not.toContain(word)
  expect((await run('review', 'undo', String(entry.number), '--by', 'ana')).err).toMatch(/words are gone/)
})

function openText(report: string): string {
  const ledger = openLedger(folder)
  const { text } = ledger.report(report)!
  ledger.close()
  return text
}

test.each([
  [['matter', 'nothing'], 1, /There is no matter nothing/],
  [['matters', '--kind', 'nope'], 2, /nope is none of event, toll/],
  [['matters', '--from', '2031-02-30'], 2, /no day of the calendar/],
  [['review', 'reject', 'nothing', '--by', 'ana'], 1, /There is no claim nothing/],
  [['review', 'reject', 'nothing'], 2, /--by/],
  [['export', 'reports', '--format', 'geojson'], 2, /no places of their own/],
  [['export', 'claims', '--kind', 'war'], 2, /expected one of strike/],
  [['export', 'people'], 2, /nothing to export/],
  [['review', 'redact', 'r5-0', '--words', 'not in it', '--by', 'ana'], 1, /does not stand in the report/],
  [['review', 'correct', 'x', '--set', '[]', '--by', 'ana'], 1, /no JSON object/],
  [
    ['review', 'add', 'r5-0', '--words', 'not in it', '--kind', 'clash', '--by', 'ana'],
    1,
    /does not stand in the report/,
  ],
] as const)('%j is refused with %i', async (args, code, message) => {
  const result = await run(...args)
  expect(result.err).toMatch(message)
  expect(result.code).toBe(code)
})

test('a folder without a ledger is told, and none is made', async () => {
  let err = ''
  const io = {
    out: async () => {},
    err: (text: string) => {
      err += text
    },
    stdin: (async function* () {})(),
    stopped: new Promise<void>(() => {}),
    now: () => '',
  }
  expect(await main(['matters', '--ledger', join(folder, 'none')], io)).toBe(1)
  expect(err).toContain('there is no ledger here')
})
