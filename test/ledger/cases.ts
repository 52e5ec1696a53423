import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Ledger } from '../../src/ledger/index.js'
import type { Claim, Matter, Reading } from '../../src/record/record.js'
import { makeReport } from '../../src/text/make-report.js'

/** A reading of a text with one claim for each quotation given. */
export function readingOf(text: string, quotes: readonly string[], version = '1', outlet = 'An Outlet'): Reading {
  const report = makeReport({ text, outlet, publishedAt: '2020-10-14', title: text.slice(0, 20) })
  const claims = quotes.map((quote, i): Claim => {
    const start = text.indexOf(quote)
    const evidence = { start, end: start + quote.length, text: quote }
    return {
      id: `${report.id}-${i}`,
      kind: 'strike',
      evidence,
      trigger: evidence,
      attribution: null,
      polarity: 'affirmed',
      modality: 'asserted',
      background: false,
      agents: [],
      targets: [],
      places: [{ ...evidence, text: quote.split(' ').at(-1)!, place: null, precision: 6, basis: 'stated' }],
      time: { from: '2020-10-11', to: '2020-10-11', mention: null, basis: 'stated' },
      quantities: [],
      framing: [],
      links: [],
      confidence: 0.5,
      foundBy: 'test',
    }
  })
  return { id: report.id, report, claims, reader: { version, models: {} } }
}

const at = '2020-10-15T08:00:00Z'

/** What every back end must do. */
export function ledgerCases(name: string, open: (folder: string) => Ledger): void {
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
    const first = readingOf('Rockets struck Ganja. Shells hit Terter.', ['Rockets struck Ganja', 'Shells hit Terter'])

    test('a reading comes back as it was recorded', () => {
      expect(ledger.record(first, at)).toBe('new')
      expect(ledger.reading(first.id)).toEqual(first)
      expect(ledger.report(first.id)).toEqual(first.report)
      expect(ledger.claim(first.claims[1]!.id)).toEqual({ report: first.id, claim: first.claims[1] })
    })
    test('the same report twice changes nothing', () => {
      ledger.record(first, at)
      const before = ledger.version()
      expect(ledger.record(first, '2020-10-16T08:00:00Z')).toBe('known')
      expect(ledger.version()).toEqual(before)
    })
    test('a newer reader adds a reading, and the old one is kept', () => {
      ledger.record(first, at)
      const newer = readingOf(first.report.text, ['Shells hit Terter'], '2')
      expect(ledger.record(newer, at)).toBe('reread')
      expect(ledger.readings(first.id)).toEqual([first, newer])
      expect(ledger.claims({ report: first.id }).claims.map(({ claim }) => claim.evidence.text)).toEqual([
        'Shells hit Terter',
      ])
    })
    test('claims are found by kind, place and day; reports by their words', () => {
      ledger.record(first, at)
      ledger.record(readingOf('Drones fell on Barda.', ['Drones fell on Barda']), at)
      expect(ledger.claims({ place: 'ganja' }).total).toBe(1)
      expect(ledger.claims({ kind: 'strike' }).total).toBe(3)
      expect(ledger.claims({ from: '2020-10-12' }).total).toBe(0)
      expect(ledger.claims({ to: '2020-10-11' }).total).toBe(3)
      expect(ledger.reports({ text: 'dron' }).reports.map(({ claims }) => claims)).toEqual([1])
      expect(ledger.reports({ text: 'nobody' }).total).toBe(0)
      expect(ledger.reports({ limit: 1 }).reports.length).toBe(1)
    })
    test('matters are put in place of those of before, contested first', () => {
      ledger.record(first, at)
      const matter = (id: string, status: Matter['status']): Matter => ({
        id,
        kind: 'event',
        question: 'What happened?',
        status,
        reason: 'One source.',
        accounts: [],
        claims: [{ id: first.claims[0]!.id, report: first.id }],
      })
      ledger.recordMatters([matter('a', 'single'), matter('b', 'contested')])
      expect(ledger.matters().matters.map(({ id }) => id)).toEqual(['b', 'a'])
      expect(ledger.matters({ status: 'single' }).total).toBe(1)
      expect(ledger.matters({ place: 'ganja' }).total).toBe(2)
      ledger.recordMatters([matter('c', 'single')])
      expect(ledger.matters().matters.map(({ id }) => id)).toEqual(['c'])
      expect(ledger.matter('a')).toBeUndefined()
    })
    test('reviews are numbered and never replaced', () => {
      const entry = {
        at,
        who: 'ana',
        decision: 'reject',
        subject: 'x',
        before: { kind: 'strike' },
        after: null,
        why: 'a headline',
      } as const
      expect(ledger.review(entry).number).toBe(1)
      expect(ledger.review({ ...entry, decision: 'undo' }).number).toBe(2)
      expect(ledger.reviews('x').map(({ decision }) => decision)).toEqual(['reject', 'undo'])
      expect(ledger.reviews('y')).toEqual([])
    })
    test('a sound ledger checks clean; a claim that does not quote its report is named', () => {
      ledger.record(first, at)
      expect(ledger.check()).toEqual([])
      const broken = readingOf('Nothing here.', ['Nothing'])
      ledger.record(
        {
          ...broken,
          claims: broken.claims.map((claim) => ({ ...claim, evidence: { ...claim.evidence, text: 'other words' } })),
        },
        at,
      )
      expect(ledger.check().join()).toContain('does not quote its report')
    })
    test('what was recorded is there after closing and opening; a backup holds it too', () => {
      ledger.record(first, at)
      ledger.backup(join(folder, 'copy.sqlite'))
      expect(() => ledger.backup(join(folder, 'copy.sqlite'))).toThrow(/is there already/)
      ledger.close()
      ledger = open(folder)
      expect(ledger.reading(first.id)).toEqual(first)
    })
  })
}
