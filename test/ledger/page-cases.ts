import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Ledger } from '../../src/ledger/index.js'
import { handReadings } from '../browser/hand-readings.js'
import { readingOf } from './cases.js'

const at = '2020-10-16T08:00:00Z'

/** What every back end answers to the pages that go over the whole ledger. */
export function pageCases(name: string, open: (folder: string) => Ledger): void {
  describe(name, () => {
    let folder: string
    let ledger: Ledger
    beforeEach(() => {
      folder = mkdtempSync(join(tmpdir(), 'ledger-'))
      ledger = open(folder)
    })
    afterEach(() => {
      ledger.close()
      rmSync(folder, { recursive: true })
    })

    test('an empty ledger is told to be empty', () => {
      expect(ledger.overview()).toMatchObject({ reports: 0, outlets: 0, sources: 0, published: null, byTime: [] })
      expect(ledger.changes()).toMatchObject({ since: null, reports: 0, newest: [], matters: [], decisions: [] })
    })
    test('what it holds: the same numbers as its lists give', () => {
      ledger.recordAll(handReadings, at)
      const overview = ledger.overview()
      expect(overview).toMatchObject({ reports: 3, outlets: 3, lastAdded: at })
      expect(overview).toMatchObject(ledger.counts())
      expect(overview.sources).toBe(ledger.sources().total)
      expect(overview.published).toEqual({ from: '2020-10-14', to: '2020-10-15' })
      expect(overview.byTime).toEqual([
        { when: '2020-10-14', reports: 2 },
        { when: '2020-10-15', reports: 1 },
      ])
    })
    test('reports of many days are counted by month', () => {
      const days = ['2019-01-31', '2020-10-14', '2020-10-30']
      const readings = days.map((publishedAt, n) => {
        const reading = readingOf(`Shells hit town ${n}.`, [`Shells hit town ${n}`], '1', `Outlet ${n}`)
        return { ...reading, report: { ...reading.report, publishedAt } }
      })
      ledger.recordAll(readings, at)
      expect(ledger.overview().byTime).toEqual([
        { when: '2019-01', reports: 1 },
        { when: '2020-10', reports: 2 },
      ])
    })
    test('what came since a mark: reports, matters they speak on, decisions; nothing twice', () => {
      const [north, south, monitor] = handReadings
      ledger.recordAll([north!, south!], at)
      const { mark } = ledger.overview()
      expect(ledger.changes(mark)).toMatchObject({ since: mark, reports: 0, reread: 0, newest: [], matters: [] })

      ledger.record(monitor!, '2020-10-17T08:00:00Z')
      ledger.record({ ...north!, reader: { version: 'newer', models: {} } }, '2020-10-17T08:00:00Z')
      ledger.review({ decision: 'accept', claim: south!.claims[0]!.id, at, who: 'ana', why: '' })
      const changes = ledger.changes(mark)
      expect(changes).toMatchObject({ reports: 1, reread: 1 })
      expect(changes.newest.map(({ id }) => id)).toEqual(['monitor-1'])
      expect(changes.decisions).toEqual([{ who: 'ana', decision: 'accept', count: 1, last: at }])
      const grown = changes.matters.find(({ kind }) => kind === 'toll')!
      expect(grown).toMatchObject({ fresh: 1, claims: ledger.matter(grown.id)!.claims.length })
      expect(ledger.changes(ledger.overview().mark)).toMatchObject({ reports: 0, reread: 0, decisions: [] })
    })
    test('a search finds claims, reports, matters, sources and places by their words', () => {
      ledger.recordAll(handReadings, at)
      const found = ledger.search({ text: 'ganja' })
      expect(found.claims.total).toBe(3)
      expect(found.claims.rows.every(({ claim }) => claim.evidence.text.includes('Ganja'))).toBe(true)
      expect(found.claims.rows[0]!.report).toBe('monitor-1')
      expect(found.reports.rows.map(({ id }) => id)).toEqual(['monitor-1', 'south-bulletin-1', 'north-daily-1'])
      expect(found.matters.rows[0]!.status).toBe('contested')
      expect(found.places.rows).toEqual([
        { id: '586523', name: 'Ganja', otherNames: [], admin1: null, country: null, claims: 4 },
      ])
      expect(ledger.search({ text: 'border mon' }).sources.rows.map(({ name }) => name)).toEqual(['Border Monitor'])
    })
    test('all words have to be there, accents make no difference, and nothing is asked of no words', () => {
      ledger.record(readingOf('Mortars struck Ağdam at dawn.', ['Mortars struck Ağdam at dawn']), at)
      expect(ledger.search({ text: 'agdam mortars' }).claims.total).toBe(1)
      expect(ledger.search({ text: 'agdam rockets' }).claims.total).toBe(0)
      expect(ledger.search({ text: ' * " ' })).toEqual(ledger.search({ text: '' }))
      expect(ledger.search({ text: '' }).claims).toEqual({ total: 0, more: false, rows: [] })
    })
    test('one group alone is asked for, a page at a time', () => {
      ledger.recordAll(handReadings, at)
      const all = ledger.search({ text: 'ganja', of: 'claims', limit: 50 })
      expect(all.reports.rows).toEqual([])
      const rest = ledger.search({ text: 'ganja', of: 'claims', offset: 2, limit: 50 })
      expect(rest.claims).toEqual({ total: 3, more: false, rows: all.claims.rows.slice(2) })
    })
    test('sources by name without their article, or by claims', () => {
      ledger.recordAll(handReadings, at)
      const names = ledger.sources({ by: 'name' }).sources.map(({ name }) => name)
      const key = (name: string) => name.replace(/^the /i, '').toLowerCase()
      expect(names.length).toBeGreaterThan(3)
      expect(names.map(key)).toEqual(names.map(key).sort())
      const counts = ledger.sources().sources.map(({ claims }) => claims)
      expect(counts).toEqual([...counts].sort((a, b) => b - a))
      expect(ledger.sides()).toEqual(['north', 'south'])
    })
    test('what a source said, by matter, with what others say on the same', () => {
      ledger.recordAll(handReadings, at)
      const source = ledger.source('Ministry of Defence, South')!
      expect(source).toMatchObject({ side: 'south', claims: 4, reports: 1, first: '2020-10-14', last: '2020-10-14' })
      expect(source.total).toBe(source.matters)
      expect(source.said[0]!.matter.status).toBe('contested')
      for (const { own, others } of source.said) {
        expect(own.length).toBeGreaterThan(0)
        expect(own.every(({ report }) => report === 'south-bulletin-1')).toBe(true)
        expect(others.every((other) => other.source !== source.name)).toBe(true)
      }
      const contested = ledger.source(source.name, { contested: true })!
      expect(contested.total).toBe(source.contested)
      expect(contested.said.every(({ matter }) => matter.status === 'contested')).toBe(true)
      expect(ledger.source('Nobody')).toBeUndefined()
    })
    test('what a source calls things: its words by kind, others’ on the same matters, with glosses', () => {
      ledger.recordAll(handReadings, at)
      const { words, countedClaims, claims } = ledger.source('Ministry of Defence, North')!
      expect(countedClaims).toBe(claims)
      const own = words.filter((use) => use.own)
      expect(own.reduce((sum, use) => sum + (use.kind === null ? 0 : use.claims), 0)).toBe(claims)
      expect(words).toContainEqual({
        kind: 'territory-taken',
        word: 'liberated',
        gloss: 'took',
        favours: 'agent',
        own: true,
        side: null,
        claims: 1,
      })
      expect(words.some((use) => !use.own && use.side === 'south')).toBe(true)
    })
    test('a person who is named in one report alone is marked as private', () => {
      const reading = readingOf('Ilona Vadas said shells hit the mill.', ['shells hit the mill'])
      const speaker = {
        id: 'report:ilona-vadas',
        name: 'Ilona Vadas',
        kind: 'person' as const,
        country: null,
        side: null,
      }
      const attribution = {
        source: [{ start: 0, end: 11, text: 'Ilona Vadas' }],
        cue: [{ start: 12, end: 16, text: 'said' }],
        content: [{ start: 17, end: 36, text: 'shells hit the mill' }],
        speaker,
        medium: null,
        saidOn: null,
        stance: 'asserts' as const,
        via: [],
        confidence: 0.9,
        foundBy: 'test',
      }
      ledger.record({ ...reading, claims: reading.claims.map((claim) => ({ ...claim, attribution })) }, at)
      expect(ledger.sources().sources).toMatchObject([{ name: 'Ilona Vadas', private: true }])
      expect(ledger.search({ text: 'vadas' }).sources.rows).toEqual([])
    })
    test.each(['9.9.9-00000000', '0.0.0-ffffffff', 'yesterday'])('%s is no mark of this ledger', (mark) => {
      ledger.recordAll(handReadings, at)
      expect(ledger.changes(mark)).toMatchObject({ since: null, reports: 3, matters: [], decisions: [] })
    })
  })
}
