/** A server with a desk on a ledger of its own, and a page of a real browser that knows whom it asked. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { type Ledger, openLedger } from '../../src/ledger/index.js'
import type { Reading } from '../../src/record/record.js'
import { deskOfLedger } from '../../src/server/desk-of-ledger.js'
import { shelfOfLedger } from '../../src/server/shelf-of-ledger.js'
import { startServer } from '../../src/server/start-server.js'
import { launchChromium } from './find-chromium.js'

const root = join(import.meta.dirname, '../..')

/** Milliseconds that a page may take to show what is waited for: what a busy machine needs. */
export const patience = 90_000

export interface Workbench {
  readonly ledger: Ledger
  readonly page: Page
  /** "http://127.0.0.1:4173" */
  readonly own: string
  /** Other hosts that were asked, and scripts that failed. */
  readonly wrong: string[]
  close(): Promise<void>
}

export async function openWorkbench(readings: readonly Reading[]): Promise<Workbench> {
  const folder = mkdtempSync(join(tmpdir(), 'workbench-'))
  const ledger = openLedger(folder)
  ledger.recordAll(readings, '2020-10-16T00:00:00Z')
  const desk = deskOfLedger(ledger)
  const server = await startServer({ shelf: shelfOfLedger(ledger), desk, workbench: join(root, 'dist/workbench/') })
  const own = new URL(server.url).origin
  const browser = await launchChromium()
  const page = await browser.newPage({ viewport: { width: 1360, height: 850 } })
  page.setDefaultTimeout(patience)
  const wrong: string[] = []
  page.on('request', (request) => {
    if (!request.url().startsWith(own) && !/^(blob|data):/.test(request.url())) wrong.push(request.url())
  })
  page.on('pageerror', (error) => wrong.push(String(error)))
  return {
    ledger,
    page,
    own,
    wrong,
    async close() {
      await browser.close()
      await server.close()
      await desk.close()
      ledger.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

const axe = readFileSync(join(root, 'node_modules/axe-core/axe.min.js'), 'utf8')

/** Waits until the page's letters are there, nothing on it moves or fades, and what followed from that is drawn. */
export async function settled(page: Page): Promise<void> {
  await page.evaluate(`(async () => {
    await document.fonts.ready
    await Promise.allSettled(document.getAnimations().map(({ finished }) => finished))
    for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame)
  })()`)
}

/** What axe-core finds wrong with the page once it has settled: rule, and the first element. */
export async function violations(page: Page): Promise<string[]> {
  await settled(page)
  await page.evaluate(axe)
  const found = (await page.evaluate('axe.run()')) as {
    violations: { id: string; nodes: { html: string; failureSummary: string }[] }[]
  }
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]!.html.slice(0, 200)} ${nodes[0]!.failureSummary}`)
}

/** The picture that the open view's Export saves: the text of the SVG, or the bytes of the PNG. */
export async function pictureOf(page: Page, kind: 'svg' | 'png'): Promise<{ name: string; bytes: Buffer }> {
  const menu = page.getByRole('region', { name: 'Export what is seen' })
  if ((await menu.count()) === 0) await page.keyboard.press('e')
  const download = page.waitForEvent('download')
  await menu.getByRole('button', { name: kind === 'svg' ? 'Picture, SVG' : /PNG/ }).click()
  return { name: (await download).suggestedFilename(), bytes: readFileSync(await (await download).path()) }
}
