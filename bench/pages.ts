/**
 * What a reader waits for, in a real browser, each page opened in a browser that has never seen it:
 *
 * 1. the first view of a large ledger on loopback, until its rows are painted and take a key;
 * 2. a report of 10,000 words with 400 claims: its longest frames while it is scrolled and pointed at, and how long
 *    a claim takes to open.
 *
 *   npm run build && npx tsx bench/pages.ts                  the long report alone
 *   npm run build && npx tsx bench/pages.ts --ledger FOLDER  the first views too; bench/ledger.ts --keep FOLDER makes one
 *
 * Prints what it measured with the machine's load: the time on the clock, and the processor's time of the page's
 * main thread, which another program does not lengthen. Quote nothing from a busy machine without saying so.
 */
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { cpus, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, CDPSession, Page } from 'playwright-core'
import { openLedger } from '../src/ledger/index.js'
import { launchChromium } from '../test/browser/find-chromium.js'
import { makeLongReport } from './make-long-report.js'

const argument = (name: string) =>
  process.argv.includes(name) ? process.argv[process.argv.indexOf(name) + 1] : undefined
const rounds = Number(argument('--rounds') ?? 5)
const long = { words: 10_000, claims: 400 }

const say = (what: string, value: string) => console.log(`${what.padEnd(52)} ${value}`)
const quantile = (times: readonly number[], q: number) =>
  [...times].sort((a, b) => a - b)[Math.min(times.length - 1, Math.floor(q * times.length))]!
const spread = (times: readonly number[]) =>
  `median ${quantile(times, 0.5).toFixed(0)} ms, most ${Math.max(...times).toFixed(0)}`
const load = () =>
  loadavg()
    .map((one) => one.toFixed(1))
    .join(' ')

/** In the page: notes when something that fits is in it, laid out and painted. */
const untilShown = (wanted: string): string => `(() => {
  const look = () => {
    const row = document.querySelector(${JSON.stringify(wanted)})
    if (row === null || row.getClientRects().length === 0) return void requestAnimationFrame(look)
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => { window.shownAt = performance.now() }
    port2.postMessage(0)
  }
  requestAnimationFrame(look)
})()`
/** In the page: every frame's length, and what the browser itself calls a long frame or a slow answer to an event. */
const watching = `(() => {
  const seen = { deltas: [], long: [], events: [] }
  window.seen = seen
  let last = performance.now()
  const tick = (now) => { seen.deltas.push(now - last); last = now; seen.next = requestAnimationFrame(tick) }
  requestAnimationFrame((now) => { last = now; seen.next = requestAnimationFrame(tick) })
  const watch = (type, into, options) => new PerformanceObserver((list) => {
    for (const { name, duration } of list.getEntries()) into.push(duration)
  }).observe({ type, ...options })
  watch('long-animation-frame', seen.long)
  watch('event', seen.events, { durationThreshold: 16 })
})()`

say('machine', `${cpus().length} × ${cpus()[0]!.model.trim()}, load ${load()}`)
const browser = await launchChromium()
const folder = argument('--ledger')
if (folder !== undefined) await firstViews(browser, folder)
await longReport(browser)
await browser.close()
say('load at the end', load())

/** A server of its own, as `counterclaim serve` starts it. */
async function serve(ledger: string): Promise<{ url: string; stop: () => void }> {
  const bin = join(import.meta.dirname, '../bin/counterclaim.js')
  const child = spawn(process.execPath, [bin, 'serve', '--ledger', ledger, '--port', '0'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  process.on('exit', () => child.kill())
  let told = ''
  for await (const piece of child.stdout) {
    told += String(piece)
    const url = /https?:\S+/.exec(told)?.[0]
    if (url !== undefined) return { url: url.endsWith('/') ? url : `${url}/`, stop: () => child.kill() }
  }
  throw new Error(`The server said no address: ${told}`)
}

/** Each page, and what stands there when it can be used. */
async function firstViews(browser: Browser, folder: string): Promise<void> {
  const { url, stop } = await serve(folder)
  const ids = (await (await fetch(`${url}api/overview`)).json()) as { contested: { id: string }[]; reports: number }
  say('first views, reports', String(ids.reports))
  const once = await firstView(browser, url, 'article.m')
  say('  overview, the first that the server was asked for', `${once.shown.toFixed(0)} ms`)
  const start = performance.now()
  await (await fetch(`${url}api/sheet`)).arrayBuffer()
  await (await fetch(`${url}api/grounds`)).arrayBuffer()
  say('  until what the map draws is gathered', `${((performance.now() - start) / 1000).toFixed(1)} s`)
  for (const [what, at, rows] of [
    ['overview', '', 'article.m'],
    ['reports', 'reports', '.reports li'],
    ['matters', 'matters', 'article.m'],
    ['a contested matter', `matters/${ids.contested[0]!.id}`, '.accts .said'],
    ['sources', 'sources', 'main [data-row]'],
    ['search, a common word', 'search?q=market', 'main [data-row]'],
    ['review', 'review', '.rv-words, main [data-row]'],
    ['timeline', 'timeline', '.tl-grid td'],
    ['map', 'map', '.mp-drawn'],
  ] as const) {
    const seen: FirstView[] = []
    for (let n = 0; n < rounds; n++) seen.push(await firstView(browser, `${url}${at}`, rows))
    const busy = quantile(
      seen.map(({ busy }) => busy),
      0.5,
    )
    say(`  ${what}`, `${spread(seen.map(({ shown }) => shown))}; main thread ${busy.toFixed(0)} ms of the processor`)
  }
  stop()
}

interface FirstView {
  /** From the start of navigation to the frame after the rows were there, milliseconds. */
  readonly shown: number
  /** Processor time of the main thread until then, milliseconds. */
  readonly busy: number
}

/** Opens an address in a new profile, nothing cached. The rows are React's own, so that keys hold when they are painted. */
async function firstView(browser: Browser, url: string, rows: string): Promise<FirstView> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } })
  const page = await context.newPage()
  const cdp = await timed(page)
  await page.addInitScript({ content: untilShown(rows) })
  await page.goto(url, { waitUntil: 'commit' })
  let shown: number | undefined
  while (shown === undefined) {
    await page.waitForTimeout(50)
    shown = (await page.evaluate('window.shownAt')) as number | undefined
  }
  const spent = await busy(cdp)
  await context.close()
  return { shown, busy: spent }
}

async function timed(page: Page): Promise<CDPSession> {
  const cdp = await page.context().newCDPSession(page)
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' })
  return cdp
}
/** Milliseconds of the processor that the page's main thread has worked. */
async function busy(cdp: CDPSession): Promise<number> {
  const { metrics } = await cdp.send('Performance.getMetrics')
  return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0)
}

async function longReport(browser: Browser): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-pages-'))
  const ledger = openLedger(folder)
  const reading = makeLongReport(long, 'Northern Daily')
  // Others tell the same, so that its claims stand in matters.
  const others = ['Southern Bulletin', 'World Wire'].map((outlet) => makeLongReport(long, outlet))
  ledger.recordAll([reading, ...others], '2031-07-01T00:00:00Z')
  ledger.settle()
  ledger.close()
  const { url, stop } = await serve(folder)
  const words = reading.report.text.split(/\s+/).length
  say('a long report', `${words} words, ${reading.claims.length} claims`)
  const at = `${url}reports/${encodeURIComponent(reading.report.id)}`
  const opened: FirstView[] = []
  for (let n = 0; n < rounds; n++) opened.push(await firstView(browser, at, 'article.card'))
  say(
    '  its first view',
    `${spread(opened.map(({ shown }) => shown))}; main thread ${quantile(
      opened.map(({ busy }) => busy),
      0.5,
    ).toFixed(0)} ms of the processor`,
  )
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } })
  const page = await context.newPage()
  const cdp = await timed(page)
  await page.goto(at)
  await page.locator('article.card').first().waitFor()
  await page.waitForTimeout(2500)
  await frames(page, cdp, 'standing still', () => page.waitForTimeout(1500))
  for (const [what, act] of acts(page, cdp)) {
    await page.evaluate('scrollTo(0, 0)')
    await page.waitForTimeout(400)
    await frames(page, cdp, what, act)
  }
  await context.close()
  stop()
  rmSync(folder, { recursive: true })
}

function acts(page: Page, cdp: CDPSession): [string, () => Promise<unknown>][] {
  const wheel = (speed: number) => () =>
    cdp.send('Input.synthesizeScrollGesture', {
      x: 700,
      y: 450,
      yDistance: -2.5 * speed,
      speed,
      gestureSourceType: 'mouse',
    })
  return [
    ['scrolled by the wheel, 2,000 pixels a second', wheel(2000)],
    ['scrolled by the wheel, 8,000 pixels a second', wheel(8000)],
    [
      'the pointer over the words',
      async () => {
        for (let n = 0; n < 240; n++) await page.mouse.move(430 + ((n * 17) % 560), 330 + ((n * 5) % 480))
      },
    ],
    [
      'the pointer over the cards',
      async () => {
        for (let n = 0; n < 240; n++) await page.mouse.move(1120 + (n % 40), 330 + ((n * 7) % 480))
      },
    ],
    [
      'scrolled with the pointer over the words',
      async () => {
        for (let n = 0; n < 120; n++) {
          await page.mouse.move(430 + ((n * 17) % 560), 330 + ((n * 5) % 480))
          await page.mouse.wheel(0, 120)
        }
      },
    ],
    [
      'from claim to claim by key (40 times j)',
      async () => {
        for (let n = 0; n < 40; n++) {
          await page.keyboard.press('j')
          await page.waitForTimeout(60)
        }
        await page.keyboard.press('Escape')
      },
    ],
  ]
}

async function frames(page: Page, cdp: CDPSession, what: string, act: () => Promise<unknown>): Promise<void> {
  await page.evaluate(watching)
  const tasks = await traced(cdp, act)
  const { deltas, long, events } = (await page.evaluate('(cancelAnimationFrame(seen.next), seen)')) as Record<
    'deltas' | 'long' | 'events',
    number[]
  >
  const over = (limit: number) => deltas.filter((delta) => delta > limit).length
  say(
    `  ${what}`,
    `frames ${deltas.length}, median ${quantile(deltas, 0.5).toFixed(1)} ms, 95th ${quantile(deltas, 0.95).toFixed(1)}, longest ${Math.max(...deltas).toFixed(1)}; over 20 ms ${over(20)}, over 50 ms ${over(50)}`,
  )
  say(
    '',
    `long animation frames ${long.length}${long.length > 0 ? `, longest ${Math.max(...long).toFixed(0)} ms` : ''}; slowest answer to an event ${events.length > 0 ? `${Math.max(...events)} ms` : 'under 16 ms'}`,
  )
  const frame = tasks.reduce((sum, task) => sum + task, 0) / deltas.length
  say(
    '',
    `main thread: ${frame.toFixed(1)} ms of the processor a frame, longest task ${Math.max(...tasks).toFixed(1)} ms`,
  )
}

interface TraceEvent {
  readonly name: string
  readonly ph: string
  readonly pid: number
  readonly tid: number
  /** Microseconds of the processor. */
  readonly tdur?: number
  readonly args: { readonly name?: string }
}

/** What the page's main thread did meanwhile, task by task, in milliseconds of the processor. */
async function traced(cdp: CDPSession, act: () => Promise<unknown>): Promise<number[]> {
  const events: TraceEvent[] = []
  const gather = ({ value }: { value: object[] }) => events.push(...(value as TraceEvent[]))
  cdp.on('Tracing.dataCollected', gather)
  await cdp.send('Tracing.start', { traceConfig: { includedCategories: ['toplevel'] }, transferMode: 'ReportEvents' })
  await act()
  const ended = new Promise((resolve) => cdp.once('Tracing.tracingComplete', resolve))
  await cdp.send('Tracing.end')
  await ended
  cdp.off('Tracing.dataCollected', gather)
  const main = events.find(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain')
  return events.flatMap(({ ph, pid, tid, tdur }) =>
    ph === 'X' && pid === main?.pid && tid === main.tid ? [(tdur ?? 0) / 1000] : [],
  )
}
