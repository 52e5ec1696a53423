import { mkdtempSync, rmSync } from 'node:fs'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Ledger, openLedger } from '../src/ledger/index.js'
import type { Desk } from '../src/server/desk.js'
import { deskOfLedger } from '../src/server/desk-of-ledger.js'
import { ReadingPool } from '../src/server/reading-pool.js'
import { shelfOfLedger } from '../src/server/shelf-of-ledger.js'
import { type RunningServer, startServer } from '../src/server/start-server.js'
import { handReadings } from './browser/hand-readings.js'
import { readingFrom } from './readings-from.js'

let folder: string
let ledger: Ledger
let desk: Desk
let server: RunningServer
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'writes-'))
  ledger = openLedger(folder)
  ledger.recordAll(handReadings, '2020-10-16T00:00:00Z')
  desk = deskOfLedger(ledger, { now: () => '2020-10-16T08:00:00Z' })
  server = await startServer({ shelf: shelfOfLedger(ledger), desk })
})
afterAll(async () => {
  await server?.close()
  await desk?.close()
  ledger?.close()
  rmSync(folder, { recursive: true, force: true })
})

// biome-ignore lint/suspicious/noExplicitAny: answers are checked field by field
type Answer = { status: number; body: any }
async function send(
  method: string,
  path: string,
  body?: unknown,
  headers: Record<string, string> = {},
): Promise<Answer> {
  const response = await fetch(new URL(path, server.url), {
    method,
    headers: { 'content-type': 'application/json', ...headers },
    ...(body !== undefined && {
      body: body instanceof Uint8Array ? (body as Uint8Array<ArrayBuffer>) : JSON.stringify(body),
    }),
  })
  return { status: response.status, body: await response.json() }
}
const file = (name: string, text: string | Uint8Array) =>
  send(
    'POST',
    `/api/files?name=${encodeURIComponent(name)}`,
    typeof text === 'string' ? new TextEncoder().encode(text) : text,
    {
      'content-type': 'application/octet-stream',
    },
  )
const claims = () => ledger.corrected('north-daily-1')!.claims

describe('decisions', () => {
  test('a claim is accepted, corrected, rejected; each is an entry that the log shows and that is undone by another', async () => {
    const [first] = claims()
    const path = `/api/claims/${first!.id}/decisions`
    expect((await send('POST', path, { who: 'ana', decision: 'accept' })).body.entry).toMatchObject({
      decision: 'accept',
      who: 'ana',
      at: '2020-10-16T08:00:00Z',
    })
    const corrected = await send('POST', path, {
      who: 'ana',
      why: 'guns',
      decision: 'correct',
      after: { kind: 'clash' },
    })
    expect(corrected.status).toBe(201)
    expect(claims()[0]!.kind).toBe('clash')
    const rejected = await send('POST', path, { who: 'ben', decision: 'reject' })
    expect(claims().map(({ id }) => id)).not.toContain(first!.id)
    for (const { body } of [rejected, corrected])
      expect((await send('DELETE', `/api/reviews/${body.entry.number}?who=ana`)).status).toBe(201)
    expect(claims()[0]).toEqual(first)
    const { body } = await send('GET', '/api/reviews?limit=10')
    expect(body.entries.map((one: { decision: string }) => one.decision)).toEqual([
      'undo',
      'undo',
      'reject',
      'correct',
      'accept',
    ])
    expect(body.entries[0].of.title).toMatch(/Eight villages/)
  })
  test('the queue gives contested claims first, each with its paragraph', async () => {
    const { body } = await send('GET', '/api/review/queue?limit=5')
    expect(body.contested).toBeGreaterThan(0)
    const [item] = body.items
    expect(item).toMatchObject({ group: 'contested', matter: { status: 'contested' } })
    const { evidence } = item.claim
    expect(item.context.text.slice(evidence.start - item.context.start, evidence.end - item.context.start)).toBe(
      evidence.text,
    )
  })
  test('a claim that was missed is added, matters are merged and split', async () => {
    const { id: _, ...claim } = claims()[0]!
    const added = await send('POST', '/api/reports/north-daily-1/claims', {
      who: 'ana',
      claim: { ...claim, kind: 'displacement' },
    })
    expect(added.status).toBe(201)
    expect(claims().map(({ kind }) => kind)).toContain('displacement')
    const [one, other] = ledger.matters({ kind: 'event' }).matters
    const merged = await send('POST', '/api/matters/merge', { who: 'ana', matters: [one!.id, other!.id] })
    const both = ledger.matter(merged.body.matter)!
    expect(both.claims.length).toBe(one!.claims.length + other!.claims.length)
    const split = await send('POST', `/api/matters/${both.id}/split`, { who: 'ana', claims: [both.claims[0]!.id] })
    expect(ledger.matter(split.body.matter)!.claims.length).toBe(both.claims.length - 1)
    for (const { body } of [split, merged]) await send('DELETE', `/api/reviews/${body.entry.number}?who=ana`)
    expect(ledger.matter(one!.id)!.claims).toEqual(one!.claims)
  })
  test('words are blacked out for good', async () => {
    const { text } = ledger.report('south-bulletin-1')!
    const start = text.indexOf('Northern artillery')
    const redacted = await send('POST', '/api/reports/south-bulletin-1/redactions', {
      who: 'ana',
      why: 'asked',
      stretches: [{ start, end: start + 8 }],
    })
    expect(redacted.status).toBe(201)
    expect(ledger.report('south-bulletin-1')!.text).toBe(text.replace('Northern artillery', '████████ artillery'))
    expect((await send('DELETE', `/api/reviews/${redacted.body.entry.number}?who=ana`)).body.error.message).toMatch(
      /redaction/,
    )
  })
})

describe('what comes in', () => {
  const text = 'Rebels shelled the port of Berdica on Monday, killing nine people, the governor said.'
  test('a text is read in a thread and recorded; twice is known; read again by the same reader is known', async () => {
    const { status, body } = await send('POST', '/api/reports', { text, outlet: 'Daily', publishedAt: '2020-10-13' })
    expect({ status, failures: body.failures }).toEqual({ status: 201, failures: [] })
    expect(body.reports).toMatchObject([{ recorded: 'new' }])
    expect(body.reports[0].claims).toBeGreaterThan(0)
    expect(ledger.report(body.reports[0].id)).toMatchObject({ text, outlet: 'Daily' })
    const again = await send('POST', '/api/reports', { text, outlet: 'Daily', publishedAt: '2020-10-13' })
    expect(again.body.reports[0].recorded).toBe('known')
    const reread = await send('POST', `/api/reports/${body.reports[0].id}/readings`)
    expect(reread.body.reports[0].recorded).toBe('known')
    expect((await send('POST', '/api/reports/north-daily-1/readings')).body.reports[0].recorded).toBe('reread')
    expect((await send('POST', '/api/reports/none/readings')).status).toBe(404)
  })
  test('lines that fail are named with their remedy, and the others are read', async () => {
    const lines = [JSON.stringify({ id: 'l1', text }), '{"id":"l2"}', 'no json', JSON.stringify({ id: 'l4', text })]
    const { body } = await file('two.jsonl', lines.join('\n'))
    expect(body.reports.map(({ id }: { id: string }) => id)).toEqual(['l1', 'l4'])
    expect(body.failures).toMatchObject([
      {
        where: 'two.jsonl, line 2',
        message: 'field "text" is missing',
        remedy: expect.stringContaining('needs its text'),
      },
      { where: 'two.jsonl, line 3', message: expect.stringContaining('not JSON') },
    ])
  })
  test.each([
    ['broken.txt', new Uint8Array([0xff, 0xfe, 0x41]), /not UTF-8/],
    ['binary.txt', new Uint8Array([0x41, 0, 0x41]), /binary/],
    ['empty.txt', ' ', /empty/],
    ['large.txt', new Uint8Array(5_000_001).fill(0x41), /5\.0 MB/],
    [
      'french.txt',
      'Les rebelles ont bombardé le port de la ville lundi soir et les habitants ont quitté leurs maisons selon le gouverneur qui parlait hier.',
      /looks French/,
    ],
  ])('%s fails with its reason', async (name, bytes, reason) => {
    const { body } = await file(name, bytes)
    expect(body.reports).toEqual([])
    expect(body.failures[0].message).toMatch(reason)
    expect(body.failures[0].remedy.length).toBeGreaterThan(10)
  })
  test('the server answers while a long text is read', async () => {
    const long = file('long.txt', `${text}\n\n`.repeat(150))
    let answered = 0
    let done = false
    void long.then(() => {
      done = true
    })
    while (!done && answered < 3) {
      expect((await send('GET', '/api/reports?limit=1')).status).toBe(200)
      answered++
    }
    expect(answered).toBe(3)
    expect((await long).body.reports[0].claims).toBeGreaterThan(50)
  })
  test('a text that takes too long is given up, and the next is read', async () => {
    // Long enough for a line on a busy machine, too short for the text; loading the models does not count.
    const pool = new ReadingPool(1, 15_000)
    const input = (times: number) => ({ what: 'text', input: { text: `${text}\n\n`.repeat(times) } }) as const
    await pool.run(input(1)) // the models are loaded
    const [long, short] = [pool.run(input(30_000)), pool.run(input(1))]
    await expect(long).rejects.toThrow(/not read within 15 s/)
    expect((await short).read.length).toBe(1)
    await pool.close()
  })
  test('a place is chosen from the gazetteer', async () => {
    const { body } = await send('GET', '/api/gazetteer?name=Ganja')
    expect(body.places[0]).toMatchObject({ name: 'Ganja', country: 'AZE' })
    expect((await send('GET', '/api/gazetteer?name=Xyzzyq')).body.places).toEqual([])
  })
})

describe('what is refused', () => {
  const claim = () => `/api/claims/${claims()[0]!.id}/decisions`
  test.each<[string, () => Promise<Answer>, number, Record<string, unknown>]>([
    ['a decision of nobody', () => send('POST', claim(), { who: ' ', decision: 'accept' }), 400, { field: 'who' }],
    [
      'a kind that there is not',
      () => send('POST', claim(), { who: 'ana', decision: 'correct', after: { kind: 'war' } }),
      400,
      { field: 'after.kind' },
    ],
    [
      'a claim that is not there',
      () => send('POST', '/api/claims/x/decisions', { who: 'ana', decision: 'accept' }),
      409,
      { remedy: expect.stringContaining('rejected') },
    ],
    [
      'words that the text has not',
      () =>
        send('POST', claim(), {
          who: 'ana',
          decision: 'correct',
          after: { evidence: { start: 0, end: 4, text: 'Rain' } },
        }),
      409,
      { remedy: expect.stringContaining('Pick the words') },
    ],
    [
      'what is no JSON',
      () => send('POST', claim(), new TextEncoder().encode('{"who":')),
      400,
      { expected: expect.stringContaining('JSON') },
    ],
    [
      'a form',
      () => send('POST', claim(), { who: 'ana', decision: 'accept' }, { 'content-type': 'text/plain' }),
      415,
      {},
    ],
    [
      'an entry that is not there',
      () => send('DELETE', '/api/reviews/9999?who=ana'),
      409,
      { message: 'There is no entry 9999 in the review log' },
    ],
    ['a kind of file', () => file('photo.png', 'x'), 415, { field: 'name', expected: expect.stringContaining('.txt') }],
    ['an address that is broken', () => send('GET', '/reports/%E0%A4%A'), 400, { field: 'path' }],
    [
      'an upload beyond the bound',
      () => file('huge.txt', new Uint8Array(12_000_000)),
      413,
      { expected: 'a text of at most 5 MB' },
    ],
    [
      'a day that there is not',
      async () => {
        const { body } = await send('POST', '/api/reports', { text: 'Shells fell.', publishedAt: '2020-02-31' })
        return { status: 422, body: { error: body.failures[0] } }
      },
      422,
      { message: expect.stringContaining('no day'), remedy: expect.stringContaining('year-month-day') },
    ],
  ])('%s', async (_, ask, status, error) => {
    const before = ledger.version()
    const answer = await ask()
    expect(answer).toMatchObject({ status, body: { error } })
    expect(answer.body.error.message.length).toBeGreaterThan(5)
    expect(ledger.version()).toEqual(before)
  })
})

/** Node's fetch sets Host and forbids Origin: the raw request says what a browser elsewhere would. */
function raw(
  method: string,
  path: string,
  headers: Record<string, string>,
  url = server.url,
): Promise<{ status: number; headers: Record<string, unknown> }> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(url)
    const sent = request(
      { hostname, port, method, path, headers: { 'content-type': 'application/json', ...headers } },
      (response) => {
        response.resume()
        response.on('end', () => resolve({ status: response.statusCode!, headers: response.headers }))
      },
    )
    sent.on('error', reject)
    sent.end(method !== 'POST' ? undefined : '{"who":"eve","decision":"reject","matters":["a","b"],"text":"x"}')
  })
}

describe('who may write', () => {
  const writes = [
    ['POST', '/api/claims/x/decisions'],
    ['POST', '/api/reports'],
    ['POST', '/api/files?name=a.txt'],
    ['POST', '/api/matters/merge'],
    ['POST', '/api/reports/north-daily-1/redactions'],
    ['POST', '/api/reports/north-daily-1/readings'],
    ['DELETE', '/api/reviews/1?who=eve'],
  ] as const
  test.each(writes)('%s %s is refused to other hosts and origins', async (method, path) => {
    const { host } = new URL(server.url)
    for (const [headers, status] of [
      [{ host: 'ledger.example' }, 421],
      [{ host: `127.0.0.1.example:${new URL(server.url).port}` }, 421],
      [{ origin: 'https://example.org' }, 403],
      [{ origin: 'null' }, 403],
      [{ origin: `http://${host}.example` }, 403],
      [{ origin: `http://localhost:1` }, 403],
      [{ 'sec-fetch-site': 'cross-site' }, 403],
      [{ 'sec-fetch-site': 'same-site' }, 403],
    ] as const)
      expect([headers, (await raw(method, path, headers)).status]).toEqual([headers, status])
  })
  test('every answer carries the policy under which nothing runs but the workbench’s files', async () => {
    for (const path of ['/', '/reports/x', '/api/reports', '/api/none', '/openapi.json']) {
      const { headers } = await raw('GET', path, {})
      const policy = String(headers['content-security-policy'])
      expect(policy).toContain("default-src 'none'")
      expect(policy).toContain("script-src 'self'")
      expect(policy).toContain("frame-ancestors 'none'")
      expect(policy).not.toMatch(/unsafe|https?:|\*/)
      expect(headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer' })
    }
  })
  test('bound beyond loopback a token is demanded, to write as to read', async () => {
    await expect(startServer({ shelf: shelfOfLedger(ledger), desk, host: '0.0.0.0' })).rejects.toThrow(
      /Expected a token/,
    )
    const open = await startServer({ shelf: shelfOfLedger(ledger), desk, host: '0.0.0.0', token: 'a-long-word' })
    const url = `http://127.0.0.1:${new URL(open.url).port}/`
    try {
      expect((await raw('GET', '/api/reports', {}, url)).status).toBe(401)
      for (const [method, path] of writes) expect((await raw(method, path, {}, url)).status).toBe(401)
      expect((await raw('GET', '/api/reports', { authorization: 'Bearer another' }, url)).status).toBe(401)
      expect((await raw('GET', '/api/reports', { authorization: 'Bearer a-long-word' }, url)).status).toBe(200)
      const entered = await raw('GET', '/?token=a-long-word', {}, url)
      expect(String(entered.headers['set-cookie'])).toMatch(/HttpOnly; SameSite=Strict/)
      expect((await raw('GET', '/api/reports', { cookie: 'counterclaim=a-long-word' }, url)).status).toBe(200)
    } finally {
      await open.close()
    }
  })
  test('every writing address is described at /openapi.json', async () => {
    const { body } = await send('GET', '/openapi.json')
    const written = Object.entries(body.paths as Record<string, object>).flatMap(([path, methods]) =>
      Object.keys(methods)
        .filter((method) => method !== 'get')
        .map((method) => `${method} ${path}`),
    )
    expect(written.sort()).toEqual([
      'delete /api/reviews/{number}',
      'post /api/claims/{id}/decisions',
      'post /api/files',
      'post /api/matters/merge',
      'post /api/matters/{id}/split',
      // Writes nothing: what it asks about is long.
      'post /api/private-names',
      'post /api/reports',
      'post /api/reports/{id}/claims',
      'post /api/reports/{id}/readings',
      'post /api/reports/{id}/redactions',
    ])
  })
})

test.each([
  ['/api/export/claims?format=csv&held=ever&from=2020-10-01', 'from'],
  ['/api/export/claims?format=csv&held=2020-10-14&place=586716&families=force', 'families'],
  ['/api/export/claims?format=csv&held=ever&q=ganja', 'q'],
  ['/api/export/matters?format=csv&held=ever', 'held'],
  ['/api/export/log?format=csv&held=2020-10-14', 'held'],
])('%s is refused, naming %s', async (path, field) => {
  const { status, body } = await send('GET', path)
  expect([status, body.error?.field]).toEqual([400, field])
})
test('private names are those of the reports, matters and claims that a page shows, and of no other', async () => {
  const told = readingFrom({ id: 'p/1', title: 'The mill', text: 'Ada Holt said that shells hit the mill.' }, [
    {
      kind: 'strike',
      words: 'shells hit the mill',
      by: {
        source: 'Ada Holt',
        cue: 'said',
        actor: { id: 'report:p:ada holt', name: 'Ada Holt', kind: 'person', country: null, side: null },
      },
    },
  ])
  ledger.record(told, '2020-10-16T00:00:00Z')
  const claim = told.claims[0]!.id
  const matters = ledger
    .mattersOf([claim])
    .get(claim)!
    .map(({ id }) => id)
  const names = ['Ada Holt', 'Holt', 'Ada']
  for (const asked of [{ reports: ['p/1'] }, { matters }, { claims: [claim] }]) {
    const { status, body } = await send('POST', '/api/private-names', asked)
    expect([status, body]).toEqual([200, { names }])
  }
  const { body } = await send('POST', '/api/private-names', { reports: ['north-daily-1', 'none'] })
  expect(body.names).toEqual([])
})
