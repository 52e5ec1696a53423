/**
 * Pictures of every page for looking at: light and dark, at the width of a phone, a tablet and a desk.
 *
 *   npm run build && npx tsx bench/look.ts LEDGER OUT [--only report,map] [--theme light] [--width 390]
 *
 * Writes OUT/page-width-theme.png, one page after the other. Nothing is judged: open them and look.
 */
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { openLedger } from '../src/ledger/index.js'
import { deskOfLedger } from '../src/server/desk-of-ledger.js'
import { shelfOfLedger } from '../src/server/shelf-of-ledger.js'
import { startServer } from '../src/server/start-server.js'
import { launchChromium } from '../test/browser/find-chromium.js'

const [folder, out] = process.argv.slice(2)
if (folder === undefined || out === undefined) throw new Error('Say which ledger, and where the pictures go.')
const argument = (name: string) =>
  process.argv.includes(name) ? process.argv[process.argv.indexOf(name) + 1]?.split(',') : undefined
const widths = argument('--width')?.map(Number) ?? [390, 1024, 1440]
const themes = (argument('--theme') ?? ['light', 'dark']) as ('light' | 'dark')[]
const only = argument('--only')

const ledger = openLedger(folder)
const desk = deskOfLedger(ledger)
const server = await startServer({
  shelf: shelfOfLedger(ledger),
  desk,
  workbench: join(import.meta.dirname, '../dist/workbench/'),
})
const of = encodeURIComponent
const [contested] = ledger.matters({ status: 'contested', kind: 'toll', limit: 1 }).matters
const [any] = ledger.matters({ limit: 1 }).matters
const matter = contested ?? any
const report = matter?.claims[0]?.report ?? ledger.reports({ limit: 1 }).reports[0]?.id ?? ''
const source = ledger.sources({ limit: 1, by: 'claims' } as never).sources[0]?.name ?? ''
/** Page, address, and what is there when it is drawn. */
const pages: readonly (readonly [string, string, string])[] = [
  ['overview', '', 'main h1'],
  ['reports', 'reports', '.reports li'],
  ['report', `reports/${of(report)}`, '.txt'],
  ['report-claim', `reports/${of(report)}?claim=${of(matter?.claims[0]?.id ?? '')}`, '.lit'],
  ['matters', 'matters', 'main'],
  ['matter', `matters/${of(matter?.id ?? '')}`, '.ask'],
  ['map', 'map?span=0', '.mp-drawn'],
  ['map-control', 'map?mode=control', '.mp-drawn'],
  ['timeline', 'timeline', '.tl-left'],
  ['timeline-told', 'timeline?view=told', '.tl-chart svg'],
  ['sources', 'sources', 'main'],
  ['source', `sources/${of(source)}`, 'main h1'],
  ['search', 'search?q=killed', 'main'],
  ['review', 'review', 'main'],
  ['log', 'review/log', 'main'],
  ['add', 'add', 'main'],
  ['keys', 'reports', '.reports li'],
  ['nothing-found', 'search?q=xylophone', 'main'],
  ['no-such-report', 'reports/none', '.failure'],
]

mkdirSync(out, { recursive: true })
const browser = await launchChromium()
for (const width of widths) for (const theme of themes) await lookAt(browser, width, theme)
await browser.close()
await server.close()
await desk.close()
ledger.close()

async function lookAt(browser: Browser, width: number, colorScheme: 'light' | 'dark'): Promise<void> {
  const phone = width < 600
  const context = await browser.newContext({
    viewport: { width, height: phone ? 844 : width < 1200 ? 800 : 900 },
    colorScheme,
    ...(phone && { hasTouch: true, isMobile: true }),
  })
  const page = await context.newPage()
  page.setDefaultTimeout(60_000)
  for (const [name, address, drawn] of pages) {
    if (only !== undefined && !only.includes(name)) continue
    try {
      await page.goto(server.url + address)
      await page.locator(drawn).first().waitFor()
      await page.waitForTimeout(name.startsWith('map') || name.startsWith('report') ? 2500 : 700)
      if (name === 'keys') {
        await page.keyboard.press('?')
        await page.locator('.kd').waitFor()
      }
      const over = await page.evaluate('document.documentElement.scrollWidth - innerWidth')
      if (Number(over) > 0) console.log(`${name} ${width} ${colorScheme}: ${over} pixels wider than the screen`)
      await page.screenshot({ path: join(out!, `${name}-${width}-${colorScheme}.png`) })
    } catch (error) {
      console.log(`${name} ${width} ${colorScheme}: ${String(error).split('\n')[0]}`)
    }
  }
  await context.close()
}
