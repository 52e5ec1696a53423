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
    test.each(['9.9.9-00000000', '0.0.0-ffffffff', 'yesterday'])('%s is no mark of this ledger', (mark) => {
      ledger.recordAll(handReadings, at)
      expect(ledger.changes(mark)).toMatchObject({ since: null, reports: 3, matters: [], decisions: [] })
    })
  })
}
