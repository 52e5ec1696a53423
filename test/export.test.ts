import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { briefLines } from '../src/export/brief.js'
import { csvLine } from '../src/export/csv.js'
import { type ExportAsked, exportLedger } from '../src/export/export-ledger.js'
import type { ExportFormat } from '../src/export/export-parts.js'
import { privateNames, withhold } from '../src/export/withhold.js'
import { type Ledger, openLedger } from '../src/ledger/index.js'
import type { Actor } from '../src/record/record.js'
import { handReadings } from './browser/hand-readings.js'
import { readingFrom } from './readings-from.js'

const nurse: Actor = { id: 'report:w:vera moss', name: 'Vera Moss', kind: 'person', country: null, side: null }
const office: Actor = { ...nurse, id: 'person:otto-hill', name: 'Otto Hill' }
const rescuers: Actor = { ...nurse, id: 'report:w:rescuers', name: 'rescuers' }
const witness = readingFrom(
  {
    id: 'w',
    title: 'What Moss saw',
    outlet: '=Daily',
    publishedAt: '2020-10-12',
    url: 'javascript:alert(1)',
    text: 'Vera Moss said that shells hit the clinic. Otto Hill denied it. Moss, a nurse, lost an arm, rescuers said.',
  },
  [
    { kind: 'strike', words: 'shells hit the clinic', by: { source: 'Vera Moss', cue: 'said', actor: nurse } },
    { kind: 'strike', words: 'denied it', by: { source: 'Otto Hill', cue: 'denied', actor: office } },
    { kind: 'injuries', words: 'Moss, a nurse, lost an arm', by: { source: 'rescuers', cue: 'said', actor: rescuers } },
  ],
)

let folder: string
let ledger: Ledger
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'export-'))
  ledger = openLedger(folder)
  ledger.recordAll([...handReadings, witness], '2020-10-16T00:00:00Z')
  ledger.review({
    at: '2020-10-16T00:00:00Z',
    who: '+ana',
    why: '@sum',
    decision: 'accept',
    claim: witness.claims[0]!.id,
  })
})
afterAll(() => {
  ledger.close()
  rmSync(folder, { recursive: true })
})
const made = (asked: ExportAsked, format: ExportFormat, withPrivate = false): string =>
  [...exportLedger(ledger, asked, { format, withPrivate, on: '2020-10-17' })].join('')
const claims: ExportAsked = { of: 'claims', query: {} }

test.each([
  ['=1+1', "'=1+1"],
  ['+1', "'+1"],
  ['-1', "'-1"],
  ['@SUM(A1)', "'@SUM(A1)"],
  [' =1', "' =1"],
  ['\t=1', "'\t=1"],
  ['a,b', '"a,b"'],
  ['say "no"', '"say ""no"""'],
  ['two\nlines', '"two\nlines"'],
  ['9 to 12', '9 to 12'],
])('the cell %j is written as %j', (text, cell) => expect(csvLine([text])).toBe(`${cell}\r\n`))

test('claims as CSV: a row each, in the order of the ledger, nothing that a spreadsheet runs', () => {
  const rows = made(claims, 'csv').trim().split('\r\n')
  expect(rows.length).toBe(1 + ledger.claims({ limit: 1 }).total)
  expect(rows[0]).toMatch(/^claim,report,who,says,.*,outlet,published,title,url$/)
  expect(rows.some((row) => row.includes("'=Daily"))).toBe(true)
  expect(rows.every((row) => !/(^|,)"?[=+@-]/.test(row))).toBe(true)
})
test('claims as JSON hold the record; a filter narrows them', () => {
  const told = JSON.parse(made({ of: 'claims', query: { report: 'monitor-1' } }, 'json'))
  expect(told).toMatchObject([{ claim: { kind: 'deaths' }, report: { id: 'monitor-1', outlet: 'Border Monitor' } }])
})
test('claims as GeoJSON: a feature for each place; none is placed more exactly than the words say', () => {
  const { type, features } = JSON.parse(made(claims, 'geojson'))
  expect(type).toBe('FeatureCollection')
  const ganja = features.find((one: { properties: { place: string } }) => one.properties.place === 'Ganja')
  expect(ganja.geometry.type).toBe('Point')
  const wide = readingFrom({ id: 'x', text: 'War in Ruritania.' }, [
    {
      kind: 'situation',
      words: 'War in Ruritania',
      place: { words: 'Ruritania', place: handReadings[0]!.claims[0]!.places[0]!.place, precision: 6 },
    },
  ])
  ledger.record(wide, '2020-10-16T00:00:00Z')
  const [country] = JSON.parse(made({ of: 'claims', query: { report: 'x' } }, 'geojson')).features
  expect(country).toMatchObject({ geometry: null, properties: { precisionInWords: 'country only' } })
})
test('private persons are left out of every format, unless asked; public office stays', () => {
  for (const format of ['csv', 'json', 'geojson', 'html'] as const) {
    expect(made(claims, format), format).not.toMatch(/Moss|vera/i)
    if (format !== 'geojson') expect(made(claims, format), format).toMatch(/Otto Hill/)
  }
  expect(made(claims, 'csv', true)).toMatch(/Moss, a nurse, lost an arm/)
  for (const format of ['csv', 'json', 'html'] as const)
    expect(made({ of: 'matters', query: {} }, format), format).not.toMatch(/Moss/)
  expect(privateNames(witness.claims)).toEqual(['Vera Moss', 'Vera', 'Moss'])
  expect(withhold({ words: 'Mossad and Moss', actor: nurse }, ['Moss'])).toEqual({
    words: 'Mossad and ████',
    actor: null,
  })
})
test('titles of reports leave private persons out, unless asked', () => {
  for (const format of ['csv', 'json', 'html'] as const) {
    expect(made({ of: 'reports', query: {} }, format), format).toContain('What ████ saw')
    expect(made({ of: 'reports', query: {} }, format, true), format).toContain('What Moss saw')
  }
})
test('a matter as CSV, JSON and brief holds every statement with its words', () => {
  const [matter] = ledger.matters({ kind: 'toll' }).matters
  const asked: ExportAsked = { of: 'matter', id: matter!.id }
  const statements = matter!.accounts.flatMap(({ entries }) => entries)
  expect(made(asked, 'csv').trim().split('\r\n').length).toBe(1 + statements.length)
  expect(JSON.parse(made(asked, 'json')).statements.length).toBe(statements.length)
  expect(made(asked, 'html').match(/<blockquote/g)!.length).toBe(statements.length)
  expect(made(asked, 'html')).toContain('nothing here is a verdict')
})
test('reports and the log as CSV, JSON and brief', () => {
  expect(made({ of: 'reports', query: {} }, 'csv').trim().split('\r\n').length).toBe(1 + ledger.reports().total)
  expect(JSON.parse(made({ of: 'log', query: {} }, 'json'))).toMatchObject([{ decision: 'accept', who: '+ana' }])
  expect(made({ of: 'log', query: {} }, 'csv')).toContain("'+ana,accept")
  expect(made({ of: 'reports', query: {} }, 'html')).toContain('Border Monitor')
})
test('the brief of the log says what a person would know: the words, what was changed, the matter, the report', () => {
  const deaths = ledger.claims({ kind: 'deaths' }).claims[0]!
  const by = { at: '2020-10-16T08:30:00Z', who: 'ben' }
  ledger.review({
    ...by,
    why: 'the text denies it',
    decision: 'correct',
    claim: deaths.claim.id,
    after: { polarity: 'negated' },
  })
  const [one, other] = ledger.matters({ kind: 'event', limit: 2 }).matters
  const first = ledger.claim(one!.claims[0]!.id)!.claim.evidence.text
  ledger.review({ ...by, why: '', decision: 'merge', matters: [one!.id, other!.id] })
  const made3 = (format: ExportFormat) => made({ of: 'log', query: {} }, format)
  const html = made3('html')
  expect(html).toMatch(/ben corrected (not )?deaths/)
  expect(html).toContain('polarity: affirmed · asserted → negated · asserted')
  expect(html).toContain(deaths.claim.evidence.text)
  expect(html).toContain('16 October 2020, 08:30 UTC · why: the text denies it')
  expect(html).toContain(deaths.from.title!)
  expect(html).toMatch(/ben merged matters: /)
  expect(html).toContain(first)
  expect(html).toContain('no reason given')
  // Of a report with a private person, whose name no file has unless it is asked for.
  expect(html).toMatch(/\+ana accepted strike/)
  expect(html).not.toContain('Moss')
  const [merged, corrected] = JSON.parse(made3('json')) as Record<string, string>[]
  expect(merged).toMatchObject({ decision: 'merge', claim: '' })
  expect(corrected).toMatchObject({
    words: deaths.claim.evidence.text,
    changed: 'polarity: affirmed · asserted → negated · asserted',
  })
  for (const number of [3, 2]) ledger.review({ ...by, why: '', decision: 'undo', number })
})
test('the log tells of matters that were joined or parted without the private persons in their reports', () => {
  const by = { at: '2020-10-16T09:00:00Z', who: 'ben' }
  const text = 'Guards said Vera Moss shelled the house of Brook. Militia said Lena Brook shelled the house of Brook.'
  const says = (source: string, whole: string, name: string) => ({
    kind: 'strike' as const,
    words: whole,
    by: { source, cue: 'said' },
    place: { words: 'house of Brook', place: null, precision: 4 as const },
    agents: [{ words: name, actor: { ...nurse, id: `report:m:${name.toLowerCase()}`, name } }],
  })
  const told = readingFrom({ id: 'm', title: 'The depot', outlet: 'Hill Post', publishedAt: '2020-10-13', text }, [
    says('Guards', 'Vera Moss shelled the house of Brook', 'Vera Moss'),
    says('Militia', 'Lena Brook shelled the house of Brook', 'Lena Brook'),
  ])
  ledger.record(told, '2020-10-16T00:00:00Z')
  const [one, other] = told.claims.map(({ id }) => [...ledger.mattersOf([id]).get(id)!][0]!.id)
  const others = ledger.matters({ kind: 'event' }).matters.map(({ id }) => id)
  const elsewhere = one === other ? others.find((id) => id !== one)! : other!
  const before = ledger.log({ limit: 1 }).entries[0]!.number
  ledger.review({ ...by, why: 'Brook and Moss are one tale', decision: 'merge', matters: [one!, elsewhere] })
  ledger.review({ ...by, why: 'Brook is not meant', decision: 'undo', number: before + 1 })
  ledger.review({ ...by, why: 'Brook again', decision: 'merge', matters: [one!, elsewhere] })
  for (const format of ['csv', 'json', 'html'] as const) {
    expect(made({ of: 'log', query: {} }, format), format).not.toMatch(/Moss|Brook/)
    expect(made({ of: 'log', query: {} }, format, true), format).toContain('Brook and Moss are one tale')
  }
  // The question of the matter as it stands names the place, and so her.
  expect(made({ of: 'log', query: {} }, 'html', true)).toMatch(/ben merged matters: [^<]* in Brook/)
  ledger.review({ ...by, why: '', decision: 'undo', number: before + 3 })
})
test('the log names no private person of a claim that was rejected', () => {
  const claim = witness.claims[0]!.id
  const { number } = ledger.review({ at: '2020-10-16T09:30:00Z', who: 'ben', why: '', decision: 'reject', claim })
  const third = ledger.review({
    at: '2020-10-16T09:31:00Z',
    who: 'ben',
    why: '',
    decision: 'reject',
    claim: witness.claims[2]!.id,
  })
  for (const format of ['csv', 'json', 'html'] as const)
    expect(made({ of: 'log', query: {} }, format), format).not.toMatch(/Moss/)
  for (const one of [third.number, number])
    ledger.review({ at: '2020-10-16T09:32:00Z', who: 'ben', why: '', decision: 'undo', number: one })
})
test('a brief escapes all it is given, links to http alone, and its policy lets nothing run', () => {
  const evil = '<script>x</script>"\'`&\u202e'
  const page = [
    ...briefLines(evil, evil, [
      {
        head: evil,
        note: evil,
        items: [
          { head: evil, words: evil, facts: [evil], source: evil, url: 'javascript:x' },
          { head: '', words: '', facts: [], source: 's', url: 'https://example.org/"onclick="x' },
        ],
      },
    ]),
  ].join('')
  expect(page).not.toMatch(/<script|"onclick|href="javascript|\u202e/)
  expect(page.match(/href="([^"]*)"/g)).toEqual(['href="https://example.org/&#34;onclick=&#34;x"'])
  expect(page).toContain('default-src &#39;none&#39;')
})
