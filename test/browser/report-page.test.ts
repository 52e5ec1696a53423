import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { loadTools, makeReport, readReport } from '../../src/index.js'
import { readPlain } from '../../src/intake/read-plain.js'
import { type Ledger, openLedger } from '../../src/ledger/index.js'
import { shelfOfLedger } from '../../src/server/shelf-of-ledger.js'
import { type RunningServer, startServer } from '../../src/server/start-server.js'
import { runCommand } from '../cli/run-command.js'
import { launchChromium } from './find-chromium.js'
import { patience } from './workbench.js'

const root = join(import.meta.dirname, '../..')
let folder: string
let ledger: Ledger
let server: RunningServer
let browser: Browser
let page: Page
const asked: string[] = []
const broken: string[] = []

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'pages-'))
  await runCommand(['add', join(root, 'samples'), '--ledger', folder])
  ledger = openLedger(folder)
  server = await startServer({ shelf: shelfOfLedger(ledger), workbench: join(root, 'dist/workbench/') })
  browser = await launchChromium()
  page = await browser.newPage({ viewport: { width: 1360, height: 850 } })
  page.setDefaultTimeout(patience)
  page.on('request', (request) => asked.push(request.url()))
  page.on('pageerror', (error) => broken.push(String(error)))
})
afterAll(async () => {
  await browser?.close()
  await server?.close()
  ledger?.close()
  rmSync(folder, { recursive: true, force: true })
})

test('the list leads to a report, and its claims stand beside their words', async () => {
  await page.goto(`${server.url}reports`)
  await page.getByText('Missile hits flats').first().click()
  const card = page.locator('article.card').first()
  await card.waitFor()
  expect(await page.locator('article.card').count()).toBeGreaterThan(5)
  expect(
    await page
      .locator('.txt')
      .allInnerTexts()
      .then((texts) => texts.join(' ')),
  ).toContain('A missile struck a block of flats')
})

test('a card opens and shows source, kind and words; its address leads there again', async () => {
  await page
    .locator('article.card button.l1', { hasText: /deaths|killed/ })
    .first()
    .click()
  const open = page.locator('article.card.open')
  await open.waitFor()
  expect(await open.innerText()).toMatch(/killed/)
  const address = page.url()
  await page.reload()
  await page.locator('article.card.open').waitFor()
  expect(page.url()).toBe(address)
  if (process.env.RENEW_PICTURE === '1') {
    await page.waitForTimeout(4000)
    mkdirSync(join(root, 'docs'), { recursive: true })
    await page.screenshot({ path: join(root, 'docs/workbench.png') })
  }
})

test('a report’s markup is shown as its characters and never run', async () => {
  const text = 'Rebels shelled <img src=x onerror="window.ran=1"><script>window.ran=1</script> the town on Monday.'
  const { text: read } = readPlain(text, 'x')
  ledger.record(readReport(makeReport({ id: 'markup', text: read }), loadTools()), '2020-10-15T00:00:00Z')
  await page.goto(`${server.url}reports/markup`)
  await page.getByText('<script>window.ran=1</script>').first().waitFor()
  expect(await page.evaluate('window.ran')).toBeUndefined()
})

test('no other host was asked, and no script failed', () => {
  expect(asked.length).toBeGreaterThan(3)
  const own = new URL(server.url).origin
  expect(asked.filter((url) => !url.startsWith(own) && !/^(blob|data):/.test(url))).toEqual([])
  expect(broken).toEqual([])
})
