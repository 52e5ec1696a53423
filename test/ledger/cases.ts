import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Ledger } from '../../src/ledger/index.js'
import { ranks } from '../../src/ledger/query-matters.js'
import type { Claim, Mention, Reading } from '../../src/record/record.js'
import { makeReport } from '../../src/text/make-report.js'
import { makeReading, makeWorld } from '../matter/generate-readings.js'

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
      places: [{ ...lastWord(evidence), place: null, precision: 6, basis: 'stated' }],
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

function lastWord({ end, text }: Mention): Mention {
  const word = text.split(' ').at(-1)!
  return { start: end - word.length, end, text: word }
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
      expect(ledger.claim(first.claims[1]!.id)).toMatchObject({ report: first.id, claim: first.claims[1] })
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
    test('reviews are numbered, tell what they found, and are undone by an entry, not by erasing', () => {
      ledger.record(first, at)
      const [rockets, shells] = first.claims
      const by = { at, who: 'ana', why: 'a test' }
      expect(ledger.review({ ...by, decision: 'reject', claim: rockets!.id }).number).toBe(1)
      expect(ledger.corrected(first.id)!.claims).toEqual([shells])
      expect(ledger.reading(first.id)).toEqual(first)
      expect(() => ledger.review({ ...by, decision: 'accept', claim: rockets!.id })).toThrow(/undo that entry/)

      expect(ledger.review({ ...by, decision: 'undo', number: 1 })).toMatchObject({ number: 2, after: rockets })
      expect(ledger.corrected(first.id)!.claims).toEqual(first.claims)
      expect(ledger.reviews(rockets!.id)).toMatchObject([{ decision: 'reject', before: rockets, undoneBy: 2 }])
      expect(() => ledger.review({ ...by, decision: 'undo', number: 1 })).toThrow(/undone by entry 2/)
      expect(() => ledger.review({ ...by, decision: 'undo', number: 9 })).toThrow(/no entry 9/)
      expect(() => ledger.review({ ...by, who: ' ', decision: 'reject', claim: shells!.id })).toThrow(/Give a name/)
    })
    test('a re-reading keeps what people decided', () => {
      ledger.record(first, at)
      const [rockets, shells] = first.claims
      const by = { at, who: 'ana', why: 'a test' }
      ledger.review({ ...by, decision: 'correct', claim: rockets!.id, after: { kind: 'clash' } })
      ledger.review({ ...by, decision: 'reject', claim: shells!.id })
      const { id: _, ...missed } = shells!
      ledger.review({ ...by, decision: 'add', report: first.id, after: { ...missed, kind: 'destruction' } })
      const kinds = () => ledger.corrected(first.id)!.claims.map(({ kind }) => kind)
      expect(kinds()).toEqual(['clash', 'destruction'])
      ledger.record(readingOf(first.report.text, ['Rockets struck Ganja', 'Shells hit Terter'], '2'), at)
      expect(kinds()).toEqual(['clash', 'destruction'])
      ledger.record(readingOf(first.report.text, [], '3'), at)
      expect(kinds()).toEqual(['clash', 'destruction'])
    })
    test('a correction must keep to the record and quote its report', () => {
      ledger.record(first, at)
      const claim = first.claims[0]!.id
      const by = { at, who: 'ana', why: '' }
      const evidence = { start: 0, end: 4, text: 'Rain' }
      expect(() => ledger.review({ ...by, decision: 'correct', claim, after: { evidence } })).toThrow(/Pick the words/)
      const agents = [{ ...evidence, actor: null }]
      expect(() => ledger.review({ ...by, decision: 'correct', claim, after: { agents } })).toThrow(/Pick the words/)
      expect(() => ledger.review({ ...by, decision: 'correct', claim, after: { kind: 'war' as never } })).toThrow(
        /kind/,
      )
      const correct = (after: object) => () => ledger.review({ ...by, decision: 'correct', claim, after })
      const days = (from: string, to: string) => ({ time: { from, to, mention: null, basis: 'stated' } })
      expect(correct({ place: 'Karlin' })).toThrow(/"place" is no slot of a claim. Its slots are id, kind/)
      expect(correct(days('2031-02-30', '2031-03-01'))).toThrow(/2031-02-30 is no day of the calendar/)
      expect(correct(days('2031-03-02', '2031-03-01'))).toThrow(/2031-03-02 is after 2031-03-01/)
      expect(() => ledger.review({ ...by, decision: 'merge', matters: ['a', 'b'] })).toThrow(/no matter a/)
      expect(ledger.reviews()).toEqual([])
    })
    test('the queue holds what nobody has decided on, the least sure first, the unsure last', () => {
      ledger.record(first, at)
      ledger.record(readingOf('Drones fell on Barda.', ['Drones fell on Barda']), at)
      const by = { at, who: 'ana', why: '' }
      const [rockets, shells] = first.claims
      const left = () => ledger.queue().items.map(({ claim, group }) => [claim.evidence.text, group])
      expect(ledger.queue()).toMatchObject({ total: 3, contested: 0, unsure: 0 })
      const accepted = ledger.review({ ...by, decision: 'accept', claim: rockets!.id })
      ledger.review({ ...by, decision: 'unsure', claim: shells!.id })
      expect(left()).toEqual([
        ['Drones fell on Barda', 'least-sure'],
        ['Shells hit Terter', 'unsure'],
      ])
      expect(ledger.queue({ offset: 1, limit: 1 })).toMatchObject({
        total: 2,
        unsure: 1,
        items: [{ claim: { id: shells!.id } }],
      })
      ledger.review({ ...by, decision: 'undo', number: accepted.number })
      expect(left().length).toBe(3)
    })
    test('the log is listed newest first, and by person, decision, report and subject', () => {
      ledger.record(first, at)
      const [rockets, shells] = first.claims
      ledger.review({ at, who: 'ana', why: 'seen', decision: 'accept', claim: rockets!.id })
      ledger.review({ at, who: 'ben', why: '', decision: 'reject', claim: shells!.id })
      ledger.review({ at, who: 'ben', why: '', decision: 'undo', number: 2 })
      expect(ledger.log().entries.map(({ number }) => number)).toEqual([3, 2, 1])
      expect(ledger.log({ who: 'ben', limit: 1 })).toMatchObject({ total: 2, entries: [{ number: 3 }] })
      expect(ledger.log({ decision: 'reject' }).entries).toMatchObject([{ undoneBy: 3, of: { id: first.id } }])
      expect(ledger.log({ report: first.id }).total).toBe(3)
      expect(ledger.log({ subject: rockets!.id }).entries.map(({ why }) => why)).toEqual(['seen'])
    })
    test('a redaction takes words out of text, readings, log, search and file for good; offsets stay', () => {
      const text = 'Nurse Zelda Quorn died. Shells hit Terter, her sister Quorn said.'
      const reading = readingOf(text, ['Nurse Zelda Quorn died', 'Shells hit Terter'])
      const person = { id: 'report:x:zelda', name: 'Zelda Quorn', kind: 'person', country: null, side: null } as const
      const name = { start: 6, end: 17, text: 'Zelda Quorn' }
      const died = { ...reading.claims[0]!, agents: [{ ...name, actor: person }] }
      const named = { ...reading, claims: [died, reading.claims[1]!] }
      ledger.record(named, at)
      const by = { at, who: 'ana' }
      ledger.review({ ...by, why: 'Zelda Quorn asked', decision: 'correct', claim: died.id, after: { kind: 'deaths' } })
      const stretches = [name, { start: 54, end: 59 }].map(({ start, end }) => ({ start, end }))
      const entry = ledger.review({ ...by, why: 'a private person', decision: 'redact', report: reading.id, stretches })

      const after = ledger.corrected(reading.id)!
      expect(after.report.text).toBe('Nurse ███████████ died. Shells hit Terter, her sister █████ said.')
      expect(after.report).toMatchObject({ sha256: reading.report.sha256, id: reading.id })
      expect(after.report.text.length).toBe(text.length)
      expect(after.claims[0]).toMatchObject({ kind: 'deaths', evidence: { text: 'Nurse ███████████ died' } })
      expect(after.claims[0]!.agents).toEqual([{ start: 6, end: 17, text: '███████████', actor: null }])
      expect(after.claims[1]!.evidence).toEqual(reading.claims[1]!.evidence)
      expect(ledger.reports({ text: 'Quorn' }).total).toBe(0)
      expect(ledger.claims({ text: 'Zelda' }).total).toBe(0)
      expect(ledger.reports({ text: 'Terter' }).total).toBe(1)
      expect(JSON.stringify([ledger.reviews(), ledger.readings(reading.id), ledger.matters()])).not.toMatch(
        /Quorn|Zelda/,
      )
      expect(ledger.check()).toEqual([])
      expect(() => ledger.review({ ...by, why: '', decision: 'undo', number: entry.number })).toThrow(/Nothing brings/)

      ledger.record({ ...named, reader: { version: '2', models: {} } }, at)
      expect(JSON.stringify(ledger.corrected(reading.id))).not.toMatch(/Quorn|Zelda/)
      ledger.close()
      for (const file of readdirSync(folder))
        expect(readFileSync(join(folder, file)).toString('latin1'), file).not.toMatch(/quorn|zelda/i)
      ledger = open(folder)
    })
    test('a redaction that is no passage of the text is refused', () => {
      ledger.record(first, at)
      const redact =
        (stretches: { start: number; end: number }[], report = first.id) =>
        () =>
          ledger.review({ at, who: 'ana', why: '', decision: 'redact', report, stretches })
      expect(redact([])).toThrow(/No passage/)
      expect(redact([{ start: 3, end: 3 }])).toThrow(/no passage of the text/)
      expect(redact([{ start: 0, end: 999 }])).toThrow(/which has 40 characters/)
      expect(redact([{ start: 0, end: 3 }], 'x')).toThrow(/no report x/)
    })
    test('matters follow from what is recorded, and are found by kind, status, place, day, words and report', () => {
      const world = makeWorld(5, 30, 10)
      ledger.recordAll(
        Array.from({ length: 40 }, (_, n) => makeReading(world, 5, n)),
        at,
      )
      const all = ledger.matters({ limit: Number.POSITIVE_INFINITY })
      expect(all.total).toBe(all.matters.length)
      expect(all.matters.map(({ status }) => ranks[status])).toEqual(
        all.matters.map(({ status }) => ranks[status]).sort(),
      )
      const [first] = all.matters
      const kindOf = ledger.matters({ kind: 'toll', status: 'contested' })
      expect(kindOf.total).toBe(all.matters.filter((one) => one.kind === 'toll' && one.status === 'contested').length)
      expect(kindOf.total).toBe(kindOf.byKind.toll)
      const place = first!.place!
      for (const query of [{ place: place.id! }, { place: place.name }, { from: first!.from!, to: first!.to! }])
        expect(ledger.matters({ ...query, limit: Number.POSITIVE_INFINITY }).matters.map(({ id }) => id)).toContain(
          first!.id,
        )
      expect(
        ledger.matters({ text: `${place.name} ${first!.question.split(' ')[0]}` }).matters.map(({ id }) => id),
      ).toContain(first!.id)
      const [claim] = first!.claims
      expect(ledger.matters({ report: claim!.report }).matters.map(({ id }) => id)).toContain(first!.id)
      expect(
        ledger
          .mattersOf([claim!.id])
          .get(claim!.id)!
          .map(({ id }) => id),
      ).toContain(first!.id)
      expect(ledger.claims({ matter: first!.id }).total).toBe(first!.claims.length)
      expect(ledger.matter(first!.id)).toEqual(first)
      const sources = ledger.sources()
      expect(sources.sources.reduce((sum, { claims }) => sum + claims, 0)).toBe(ledger.counts().claims)
      expect(ledger.claims({ source: sources.sources[0]!.name }).total).toBe(sources.sources[0]!.claims)
    })
    test('two outlets that tell of one thing in words of their own are two origins', () => {
      const told = (outlet: string, words: string): Reading => {
        const others = Array.from({ length: 90 }, (_, n) => `${outlet.at(-1)}${n * 7}`).join(' ')
        return readingOf(`${words} Ganja. ${others}`, [`${words} Ganja`], '1', outlet)
      }
      ledger.record(told('Daily A', 'Rockets struck the old market and the quay of'), at)
      ledger.record(told('Daily B', 'Early on Sunday two rockets came down among the stalls in'), at)
      expect(ledger.matters({ kind: 'event' }).matters).toMatchObject([{ status: 'corroborated', origins: 2 }])
    })
    test('people merge and split matters, a re-reading keeps it, and undoing brings back what was', () => {
      const world = makeWorld(5, 30, 10)
      const readings = Array.from({ length: 20 }, (_, n) => makeReading(world, 5, n))
      ledger.recordAll(readings, at)
      const ids = () => ledger.matters({ limit: Number.POSITIVE_INFINITY }).matters.map(({ id }) => id)
      const before = ids()
      const by = { at, who: 'ana', why: 'a test' }
      const events = ledger.matters({ kind: 'event' }).matters
      const [one, other] = events
      const merge = ledger.review({ ...by, decision: 'merge', matters: [one!.id, other!.id] })
      const both = [...one!.claims, ...other!.claims].map(({ id }) => id)
      const merged = () =>
        ledger
          .mattersOf([both[0]!])
          .get(both[0]!)!
          .find(({ kind }) => kind === 'event')!
      expect(
        ledger
          .matter(merged().id)!
          .claims.map(({ id }) => id)
          .sort(),
      ).toEqual([...both].sort())
      ledger.record({ ...readings[0]!, reader: { version: 'newer', models: {} } }, at)
      expect(ledger.matter(merged().id)!.claims.length).toBe(both.length)

      ledger.review({ ...by, decision: 'undo', number: merge.number })
      expect(ids()).toEqual(before)
      const out = one!.claims.slice(0, 1).map(({ id }) => id)
      const split = ledger.review({ ...by, decision: 'split', matter: one!.id, claims: out })
      const home = ledger
        .mattersOf(out)
        .get(out[0]!)!
        .find(({ kind }) => kind === 'event')!
      expect(ledger.matter(home.id)!.claims.map(({ id }) => id)).toEqual(out)
      ledger.review({ ...by, decision: 'undo', number: split.number })
      expect(ids()).toEqual(before)
      expect(() => ledger.review({ ...by, decision: 'split', matter: one!.id, claims: ['x'] })).toThrow(/does not hold/)
    })
    test('who holds a place: each source by its last word, and the changes through time', () => {
      const world = makeWorld(5, 30, 10)
      ledger.recordAll(
        Array.from({ length: 40 }, (_, n) => makeReading(world, 5, n)),
        at,
      )
      const [held] = ledger.matters({ kind: 'control' }).matters
      const { changes, held: on } = ledger.control({ place: held!.place!.id!, on: '2031-01-31' })
      expect(changes.length).toBeGreaterThan(0)
      expect(changes.map(({ from }) => from)).toEqual(changes.map(({ from }) => from).sort())
      expect(on.every(({ to }) => to === null || to >= '2031-01-31')).toBe(true)
      expect(ledger.control({ place: 'Nowhere' }).changes).toEqual([])
    })
    test('claims as numbers, piece by piece, and back to their words', () => {
      ledger.record(first, at)
      ledger.record(readingOf('Shells hit Barda.', ['Shells hit Barda']), at)
      const pieces = [ledger.sheet({ after: 0, limit: 2 })]
      pieces.push(ledger.sheet({ after: pieces[0]!.at(-1)!.number, limit: 2 }))
      const [one, two, three] = pieces.flat()
      expect(pieces.map(({ length }) => length)).toEqual([2, 1])
      expect(one).toEqual({
        number: one!.number,
        kind: 'strike',
        from: '2020-10-11',
        to: '2020-10-11',
        saidOn: '2020-10-14',
        side: null,
        negated: false,
        confidence: 0.5,
        places: [{ place: null, precision: 6 }],
      })
      const words = ledger.numbered([three!.number, one!.number, 9999]).map(({ claim }) => claim.evidence.text)
      expect(words).toEqual(['Shells hit Barda', 'Rockets struck Ganja'])
      expect(two!.number).not.toBe(one!.number)
    })
    test('every place that is held has the claims that control gives for it', () => {
      const world = makeWorld(5, 30, 10)
      ledger.recordAll(
        Array.from({ length: 40 }, (_, n) => makeReading(world, 5, n)),
        at,
      )
      const gathering = ledger.gatherGrounds()
      let step = gathering.next()
      while (!step.done) step = gathering.next()
      const grounds = step.value
      expect(grounds.length).toBeGreaterThan(3)
      for (const { place, claims } of grounds) {
        const { changes } = ledger.control({ place: place.id })
        expect(claims.map(({ claim }) => claim)).toEqual(changes.map(({ claim }) => claim))
      }
    })
    test('claims of several kinds', () => {
      const [one, two] = first.claims
      ledger.record({ ...first, claims: [{ ...one!, kind: 'talks' }, two!] }, at)
      const of = (...kinds: Claim['kind'][]) => ledger.claims({ kinds }).claims.map(({ claim }) => claim.kind)
      expect(of('talks', 'strike')).toEqual(['talks', 'strike'])
      expect(of('aid', 'talks')).toEqual(['talks'])
      expect(of('aid')).toEqual([])
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
