import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Ledger, openLedger } from '../src/ledger/index.js'
import { shelfOfLedger } from '../src/server/shelf-of-ledger.js'
import { type RunningServer, startServer } from '../src/server/start-server.js'
import { handReadings } from './browser/hand-readings.js'

let folder: string
let ledger: Ledger
let server: RunningServer
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'server-pages-'))
  ledger = openLedger(folder)
  ledger.recordAll(handReadings, '2020-10-16T00:00:00Z')
  server = await startServer({ shelf: shelfOfLedger(ledger) })
})
afterAll(async () => {
  await server?.close()
  ledger?.close()
  rmSync(folder, { recursive: true, force: true })
})

// biome-ignore lint/suspicious/noExplicitAny: answers are checked field by field
async function get(path: string): Promise<{ status: number; body: any }> {
  const response = await fetch(new URL(path, server.url))
  return { status: response.status, body: await response.json() }
}

describe('the overview', () => {
  test('counts what the lists hold, and shows contested matters as their list does', async () => {
    const { status, body } = await get('/api/overview')
    expect(status).toBe(200)
    expect(body).toMatchObject({ reports: 3, outlets: 3, byStatus: ledger.counts().byStatus, changes: { since: null } })
    const list = await get('/api/matters?status=contested&limit=8')
    expect(body.contested.length).toBeGreaterThan(0)
    expect(body.contested).toEqual(list.body.matters)
  })
  test('its mark, given back, asks for what came since', async () => {
    const { mark } = (await get('/api/overview')).body
    const { body } = await get(`/api/overview?since=${mark}`)
    expect(body.changes).toMatchObject({ since: mark, reports: 0, matters: [], decisions: [] })
  })
  test('what is no mark is refused with the form that was expected', async () => {
    const { status, body } = await get('/api/overview?since=yesterday')
    expect(status).toBe(400)
    expect(body.error).toMatchObject({ field: 'since' })
    expect(JSON.stringify(body.error)).toContain('12.14.3-0f3a9c1e')
  })
})

describe('the search', () => {
  test('gives each group with the words in their place', async () => {
    const { body } = await get('/api/search?q=ganja')
    expect(body.claims).toMatchObject({ total: 3, more: false })
    expect(body.claims.rows[0]).toMatchObject({ report: { id: 'monitor-1' } })
    expect(body.claims.rows[0].status).toBe(ledger.matter(body.claims.rows[0].matter)!.status)
    const north = body.reports.rows.find(({ id }: { id: string }) => id === 'north-daily-1')
    expect(north.excerpt).toContain('rockets at Ganja')
    expect(body.places.rows).toMatchObject([{ name: 'Ganja', claims: 4 }])
  })
  test('claims are listed by place, source and kind', async () => {
    expect((await get('/api/search?in=claims&place=586523')).body.claims.total).toBe(4)
    const { body } = await get('/api/search?in=claims&source=Border%20Monitor&kind=deaths')
    expect(body.claims.rows.map((row: { report: { id: string } }) => row.report.id)).toEqual(['monitor-1'])
    expect(body.reports.rows).toEqual([])
  })
  test.each([
    ['q', `q=${'x'.repeat(401)}`],
    ['in', 'q=a&in=people'],
    ['limit', 'q=a&limit=1000'],
    ['kind', 'q=a&kind=war'],
  ])('a wrong %s is refused', async (field, query) => {
    const { status, body } = await get(`/api/search?${query}`)
    expect(status).toBe(400)
    expect(body.error.field).toBe(field)
  })
})

describe('sources', () => {
  test('are listed by name or by claims, with counts and nothing else', async () => {
    const { body } = await get('/api/sources')
    expect(body).toMatchObject({ total: ledger.sources().total, withheld: 0 })
    expect(Object.keys(body.sources[0])).toEqual(['name', 'side', 'claims', 'reports', 'matters', 'contested'])
    const most = (await get('/api/sources?by=claims&limit=1')).body.sources
    expect(most).toMatchObject([{ name: ledger.sources({ limit: 1 }).sources[0]!.name }])
    expect((await get('/api/sources?q=monitor')).body.sources).toMatchObject([{ name: 'Border Monitor' }])
  })
  test('one source: its claims by matter, others’ beside them, its words', async () => {
    const { body } = await get('/api/sources/Ministry%20of%20Defence%2C%20North')
    expect(body.source).toMatchObject({ name: 'Ministry of Defence, North', side: 'north', claims: 4 })
    expect(
      body.said.every(
        (one: { own: { matter: string }[]; matter: { id: string } }) => one.own[0]!.matter === one.matter.id,
      ),
    ).toBe(true)
    expect(body.words).toContainEqual(expect.objectContaining({ word: 'liberated', gloss: 'took', own: true }))
  })
  test('a side has one letter on every page', async () => {
    const letters = new Set<string>()
    for (const path of [
      '/api/sources',
      '/api/sources/Ministry%20of%20Defence%2C%20South',
      '/api/reports/north-daily-1',
      '/api/overview',
    ])
      for (const { id, letter } of (await get(path)).body.sides) letters.add(`${id} ${letter}`)
    expect([...letters].sort()).toEqual(['north A', 'south B'])
  })
  test('who is not there is not found', async () => {
    expect((await get('/api/sources/Nobody')).status).toBe(404)
  })
})

test('every address is described at /openapi.json', async () => {
  const { paths } = (await get('/openapi.json')).body
  expect(Object.keys(paths)).toEqual(
    expect.arrayContaining(['/api/overview', '/api/search', '/api/sources', '/api/sources/{name}']),
  )
})
