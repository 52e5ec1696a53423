/**
 * How long a step of the map's slider takes with many claims, in a real browser: from the key to the frame that
 * shows the next day, list and all. Made-up claims from a seed, served without a ledger.
 *
 *   npm run build && npx tsx bench/map.ts [claims=200000]
 *
 * Prints what it measured with the machine's load: the time on the clock, and the processor's time of the page's
 * main thread, which another program does not lengthen. Quote nothing from a busy machine without saying so.
 */
import { cpus, loadavg } from 'node:os'
import { join } from 'node:path'
import { type Ground, type GroundClaim, packGrounds } from '../src/export/grounds.js'
import { writeSheet } from '../src/export/sheet.js'
import type { SheetClaim } from '../src/ledger/queries.js'
import { kinds } from '../src/record/kinds.js'
import type { Claim } from '../src/record/record.js'
import { GatheredClaims } from '../src/server/sheet-columns.js'
import type { Shelf } from '../src/server/shelf.js'
import { startServer } from '../src/server/start-server.js'
import { launchChromium } from '../test/browser/find-chromium.js'
import { makeReading, makeWorld } from '../test/matter/generate-readings.js'

const total = Number(process.argv[2] ?? 200_000)
const steps = 60
const state = 'made'
const world = makeWorld(1, Math.max(40, Math.round(total * 0.025)), Math.ceil((1826 * total) / 1_200_000))

const gathered = new GatheredClaims()
const grounds = new Map<string, { place: Ground['place']; claims: GroundClaim[] }>()
for (let n = 0; gathered.claims < total; n++) {
  const { report, claims } = makeReading(world, 1, n, 6)
  for (const claim of claims) {
    gathered.add(sheetClaim(claim, gathered.claims + 1, report.publishedAt))
    if (claim.kind === 'control') addGround(claim, gathered.claims)
  }
}
const sides = [...gathered.sides.keys()].map((id, at) => ({ id, name: id, letter: 'ABCD'[at]! }))
const places = [...gathered.places.values()].map(({ id, lat, lon, written }) => ({
  id,
  lat,
  lon,
  name: [...written.keys()][0]!,
  names: [],
}))
const bytes = writeSheet({
  header: { rows: gathered.rows, claims: gathered.claims, state, kinds, sides, places },
  columns: gathered.columns,
})
/** In the page: presses a key, waits until the frame is painted, again and again. */
const stepping = `(async () => {
  const times = []
  for (let n = 0; n < ${steps}; n++) {
    const start = performance.now()
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowLeft', bubbles: true }))
    await new Promise((resolve) => requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel()
      port1.onmessage = resolve
      port2.postMessage(0)
    }))
    times.push(performance.now() - start)
  }
  return times
})()`
const none = () => {
  throw new Error('not part of this bench')
}
const shelf = {
  sheet: async () => ({ state, bytes }),
  numbered: () => ({ claims: [] }),
  grounds: async () => JSON.stringify({ sides, ...packGrounds([...grounds.values()]) }),
  listReports: none,
  reportPage: none,
  listMatters: none,
  matterPage: none,
} as unknown as Shelf

const server = await startServer({ shelf, workbench: join(import.meta.dirname, '../dist/workbench/') })
const browser = await launchChromium()
const page = await browser.newPage({ viewport: { width: 1600, height: 900 } })
const cdp = await page.context().newCDPSession(page)
await cdp.send('Performance.enable', { timeDomain: 'threadTicks' })
const say = (what: string, value: string) => console.log(`${what.padEnd(46)} ${value}`)
const load = loadavg()
  .map((one) => one.toFixed(1))
  .join(' ')
say('machine', `${cpus().length} × ${cpus()[0]!.model.trim()}, load ${load}`)
say('claims, places, days', `${gathered.claims}, ${places.length}, ${Math.ceil((1826 * total) / 1_200_000)}`)
say('the sheet', `${(bytes.length / 1e6).toFixed(1)} MB`)
for (const [what, query] of [
  ['a step, one day', ''],
  ['a step, 30 days together', '?span=30'],
  ['a step, who is said to hold what', '?mode=control'],
] as const)
  await measure(what, query)
await browser.close()
await server.close()

async function measure(what: string, query: string): Promise<void> {
  await page.goto(`${server.url}map${query}`)
  await page.locator('.mp-drawn').waitFor()
  await page.locator('.mp-list tbody tr').first().waitFor()
  await page.waitForTimeout(1500)
  const before = await busy()
  const times = (await page.evaluate(stepping)) as number[]
  const after = await busy()
  const sorted = times.sort((a, b) => a - b)
  const at = (share: number) => sorted[Math.floor(share * (sorted.length - 1))]!.toFixed(0)
  say(
    what,
    `median ${at(0.5)} ms, 95th ${at(0.95)}, most ${at(1)}; main thread ${((after - before) / steps).toFixed(1)} ms of the processor`,
  )
}

/** Milliseconds of the processor that the page's main thread has worked. */
async function busy(): Promise<number> {
  const { metrics } = await cdp.send('Performance.getMetrics')
  return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0)
}

function sheetClaim(claim: Claim, number: number, published: string | null): SheetClaim {
  return {
    number,
    kind: claim.kind,
    from: claim.time?.from ?? null,
    to: claim.time?.to ?? null,
    saidOn: published,
    side: claim.attribution?.speaker?.side ?? null,
    negated: claim.polarity === 'negated',
    confidence: claim.confidence,
    places: claim.places.map(({ place, precision }) => ({ place, precision })),
  }
}

function addGround(claim: Claim, number: number): void {
  const { place } = claim.places[0]!
  const { id, name, lat, lon } = place!
  const ground = grounds.get(id) ?? { place: { id, name, lat, lon }, claims: [] }
  grounds.set(id, ground)
  const speaker = claim.attribution?.speaker
  const holder = claim.agents[0]?.actor
  ground.claims.push({
    number,
    source: speaker?.name ?? 'An outlet',
    holder: holder?.name ?? null,
    holderKey: holder?.side ?? null,
    denied: false,
    precision: 1,
    from: claim.time?.from ?? null,
    to: claim.time?.to ?? null,
    lasts: true,
  })
}
