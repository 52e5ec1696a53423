import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { handReadings } from './hand-readings.js'
import { openWorkbench, violations, type Workbench } from './workbench.js'

let bench: Workbench
beforeAll(async () => {
  bench = await openWorkbench(handReadings)
  const by = { at: '2020-10-16T09:00:00Z', who: 'ana', why: 'a test' }
  const [one, other, third] = bench.ledger.corrected('north-daily-1')!.claims
  bench.ledger.review({ ...by, decision: 'correct', claim: one!.id, after: { kind: 'clash' } })
  bench.ledger.review({ ...by, decision: 'reject', claim: other!.id })
  bench.ledger.review({ ...by, decision: 'undo', number: 2 })
  bench.ledger.review({ ...by, decision: 'unsure', claim: third!.id })
})
afterAll(() => bench?.close())

const open = (page: Page, name: string) => page.getByRole('button', { name }).first().click()
const pages: [string, () => string, (page: Page) => Promise<unknown>][] = [
  ['the queue', () => '/review', (page) => page.locator('.rv-words').waitFor()],
  [
    'a correction',
    () => '/review',
    async (page) => {
      await page.locator('.rv-words').waitFor()
      await page.keyboard.press('c')
      await page.getByRole('button', { name: '+ place' }).click()
      await page.getByRole('button', { name: '+ number' }).click()
      await page.locator('.rv-slots select').first().selectOption('aid')
    },
  ],
  ['the log', () => '/review/log', (page) => page.locator('.rv-log li').first().waitFor()],
  ['the log, empty', () => '/review/log?who=nobody', (page) => page.getByText('No decision fits').waitFor()],
  [
    'adding',
    () => '/add',
    async (page) => {
      await page
        .locator('input[type=file]')
        .first()
        .setInputFiles([{ name: 'x.txt', mimeType: 'text/plain', buffer: Buffer.from([0xff]) }])
      await page.getByText('not UTF-8').waitFor()
    },
  ],
  [
    'a report’s open card',
    () => `/reports/north-daily-1?claim=${bench.ledger.corrected('north-daily-1')!.claims[2]!.id}`,
    (page) => page.locator('.rv-acts:visible').first().waitFor(),
  ],
  [
    'adding a claim',
    () => '/reports/north-daily-1',
    async (page) => {
      await open(page, 'Add a claim')
      await page.locator('.rv-panel').waitFor()
    },
  ],
  [
    'blacking out',
    () => '/reports/north-daily-1',
    async (page) => {
      await open(page, 'Black out')
      await page.getByLabel('Words, selected').fill('Ganja')
    },
  ],
  [
    'the export menu',
    () => '/reports',
    async (page) => {
      await page.locator('.reports li').first().waitFor()
      await page.keyboard.press('e')
      await page.locator('.ex-menu').waitFor()
    },
  ],
  [
    'merging',
    () => `/matters/${bench.ledger.matters({ kind: 'toll' }).matters[0]!.id}`,
    async (page) => {
      await page.locator('.said').first().waitFor()
      await page.keyboard.press('+')
      await page.locator('.rg-others').waitFor()
    },
  ],
]

for (const theme of ['light', 'dark'] as const)
  for (const width of [1360, 390])
    test.each(pages)(
      `%s: nothing wrong for axe-core, and no wider than the screen (${theme}, ${width})`,
      async (_, path, show) => {
        const { page, own } = bench
        await page.emulateMedia({ colorScheme: theme })
        await page.setViewportSize({ width, height: 850 })
        await page.goto(own + path())
        await page.evaluate('localStorage.clear()')
        await page.reload()
        await show(page)
        await page.waitForTimeout(200)
        expect(await violations(page)).toEqual([])
        expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0)
      },
    )
