/**
 * How fast the ledger is with many reports: recording, aligning and drawing matters, adding one more,
 * and asking. Made-up reports from a seed (test/matter/generate-readings.ts), about fifteen claims each;
 * reading text is not in it.
 *
 *   npx tsx bench/ledger.ts [reports=100000] [--keep FOLDER]
 *   npx tsx bench/ledger.ts [reports=100000] --keep FOLDER --ask     only the questions, on a ledger kept before
 *
 * Prints what it measured with the machine's load. Quote nothing from a busy machine without saying so.
 */
import { mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs'
import { cpus, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Ledger, openLedger } from '../src/ledger/index.js'
import { makeReading, makeWorld, randomFrom, type World } from '../test/matter/generate-readings.js'

const total = Number(process.argv[2] ?? 100_000)
const keep = process.argv[process.argv.indexOf('--keep') + 1]
const folder = process.argv.includes('--keep') && keep ? keep : mkdtempSync(join(tmpdir(), 'bench-ledger-'))
mkdirSync(folder, { recursive: true })
const seed = 1
const at = '2036-01-01T00:00:00Z'
/** Five years of war at 100,000 reports, fewer for fewer: as many events a day whatever the number; each is told in about ten reports. */
const world = inOrderOfDays(
  makeWorld(seed, Math.max(40, Math.round(total * 0.35)), Math.ceil((1826 * total) / 100_000)),
)
const events = 6
/** Reports come in as the war goes on: number n tells events of about the last week. */
const readingNumber = (n: number, seed: number) => makeReading(newsAt(n), seed, n, events)

const say = (what: string, value: string | number) => console.log(`${what.padEnd(58)} ${value}`)
const quantile = (times: readonly number[], q: number) =>
  [...times].sort((a, b) => a - b)[Math.min(times.length - 1, Math.floor(q * times.length))]!

say(
  'machine',
  `${cpus().length} × ${cpus()[0]!.model.trim()}, load ${loadavg()
    .map((one) => one.toFixed(1))
    .join(' ')}`,
)
const ledger = openLedger(folder)
const asksOnly = process.argv.includes('--ask')
if (!asksOnly) fill(ledger)
askAll(ledger)
ledger.close()
if (!process.argv.includes('--keep')) rmSync(folder, { recursive: true })

/** Records all reports, settles, and times one more report early and late. */
function fill(ledger: Ledger): void {
  let early: number[] = []
  let [claims, recording] = [0, 0]
  for (let n = 0; n < total; ) {
    const upTo = Math.min(total, n < 1000 ? 1000 : n + 500)
    const readings = Array.from({ length: upTo - n }, (_, i) => readingNumber(n + i, seed))
    for (const reading of readings) claims += reading.claims.length
    const start = performance.now()
    ledger.recordAll(readings, at)
    recording += performance.now() - start
    n = upTo
    if (n === Math.min(1000, total)) {
      ledger.settle()
      early = addSome(ledger, 1000)
    }
  }
  const start = performance.now()
  const cpuBefore = process.cpuUsage()
  ledger.settle()
  const settling = performance.now() - start
  const cpu = process.cpuUsage(cpuBefore)
  say(`recording ${total} reports, ${claims} claims`, `${(recording / 1000).toFixed(1)} s`)
  say(
    'aligning them and drawing their matters (of the processor)',
    `${(settling / 1000).toFixed(1)} s (${((cpu.user + cpu.system) / 1e6).toFixed(1)} s)`,
  )
  say('memory at the end (resident)', `${Math.round(process.memoryUsage().rss / 1e6)} MB`)
  say('the file', `${Math.round(statSync(join(folder, 'ledger.sqlite')).size / 1e6)} MB`)
  const late = addSome(ledger, total)
  say(
    'adding one report at 1,000, median (95th)',
    `${quantile(early, 0.5).toFixed(1)} ms (${quantile(early, 0.95).toFixed(1)})`,
  )
  say(
    `adding one report at ${total}, median (95th)`,
    `${quantile(late, 0.5).toFixed(1)} ms (${quantile(late, 0.95).toFixed(1)})`,
  )
  say('ratio of the medians', (quantile(late, 0.5) / quantile(early, 0.5)).toFixed(2))
}

/** Milliseconds for each of fifty reports that come in after `after` others, recorded and settled one by one. */
function addSome(to: Ledger, after: number): number[] {
  return Array.from({ length: 50 }, (_, n) => {
    const reading = readingNumber(after + n, seed + 1)
    const start = performance.now()
    to.record(reading, at)
    to.settle()
    return performance.now() - start
  })
}

function inOrderOfDays({ events }: World): World {
  return { events: [...events].sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0)) }
}

/** The events of about a week up to report `n`: 1826 days, 35,000 events and 100,000 reports have 134 of them. */
function newsAt(n: number): World {
  const week = 134
  const end = Math.max(week, Math.min(world.events.length, Math.round((n / total) * world.events.length)))
  return { events: world.events.slice(end - week, end) }
}

/** Each kind of question twenty times with other values. */
function askAll(of: Ledger): void {
  const random = randomFrom(3)
  const some = () => world.events[Math.floor(random() * world.events.length)]!
  const limit = 50
  const ids = of.matters({ limit: 200 }).matters.map(({ id }) => id)
  const pickId = () => ids[Math.floor(random() * ids.length)]!
  const questions: Record<string, () => unknown> = {
    'reports, newest': () => of.reports({ limit }),
    'reports, by words': () => of.reports({ text: some().place.name, limit }),
    'one report': () => of.corrected(`r${seed}-${Math.floor(random() * total)}`),
    'a report’s page': () => {
      const id = `r${seed}-${Math.floor(random() * total)}`
      of.neighbours(id)
      const claims = of.corrected(id)!.claims.map((claim) => claim.id)
      return of.mattersOf(claims)
    },
    'reports, by a common word': () => of.reports({ text: 'died', limit }),
    'claims, by kind and day': () => {
      const { day } = some()
      return of.claims({ kind: 'strike', from: day, to: day, limit })
    },
    'claims, by kind, of a year': () => of.claims({ kind: 'strike', from: '2032-03-01', to: '2033-02-28', limit }),
    'claims, by place': () => of.claims({ place: some().place.name.toLowerCase(), limit }),
    'claims, by words': () => of.claims({ text: `${some().place.name} ${some().day}`, limit }),
    'claims, in a box': () => {
      const { lat, lon } = some().place
      return of.claims({ box: { west: lon - 0.2, east: lon + 0.2, south: lat - 0.2, north: lat + 0.2 }, limit })
    },
    'matters, first page': () => of.matters({ limit }),
    'matters, contested tolls': () => of.matters({ status: 'contested', kind: 'toll', limit }),
    'matters, by place': () => of.matters({ place: some().place.id, limit }),
    'matters, by part of a name': () => of.matters({ place: some().place.name.slice(0, 5).toLowerCase(), limit }),
    'matters, of a week': () => {
      const { day } = some()
      const last = new Date(Date.parse(day) + 6 * 86_400_000).toISOString().slice(0, 10)
      return of.matters({ from: day, to: last, limit })
    },
    'matters, of a year': () => of.matters({ from: '2032-03-01', to: '2033-02-28', limit }),
    'matters, by words': () => of.matters({ text: some().place.name, limit }),
    'one matter': () => of.matter(pickId()),
    'control of a place': () => of.control({ place: some().place.id, on: some().day }),
    sources: () => of.sources({ limit }),
    counts: () => of.counts(),
  }
  const all: number[] = []
  for (const [name, ask] of Object.entries(questions)) {
    const times = Array.from({ length: 20 }, () => {
      const start = performance.now()
      ask()
      return performance.now() - start
    })
    all.push(...times)
    say(`  ${name}: median (95th)`, `${quantile(times, 0.5).toFixed(1)} ms (${quantile(times, 0.95).toFixed(1)})`)
  }
  say('all questions, 95th percentile', `${quantile(all, 0.95).toFixed(1)} ms`)
  say(
    'load at the end',
    loadavg()
      .map((one) => one.toFixed(1))
      .join(' '),
  )
}
