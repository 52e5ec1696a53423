import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { handReadings } from './hand-readings.js'
import { openWorkbench, violations, type Workbench } from './workbench.js'

let bench: Workbench
let page: Page
beforeAll(async () => {
  bench = await openWorkbench(handReadings)
  page = bench.page
})
afterAll(() => bench?.close())

const focused = () => page.evaluate('document.activeElement.innerText')

test('/ opens the search from a page, and what is typed is in the address', async () => {
  await page.goto(`${bench.own}/matters`)
  await page.locator('article.m').first().waitFor()
  await page.keyboard.press('/')
  await page.locator('#search-words').waitFor()
  await page.keyboard.type('ganja')
  // Typed slowly, its first letters are looked up too, and find as much.
  await page.waitForURL(`${bench.own}/search?q=ganja`)
  await page.getByRole('heading', { name: '3 claims' }).waitFor()
  expect(await page.locator('.se-hit mark').first().innerText()).toBe('Ganja')
  for (const group of ['3 reports', '1 place']) await page.getByRole('heading', { name: group }).waitFor()
})

test('arrows go from line to line, Enter opens the words, back comes back to what was found', async () => {
  await page.keyboard.press('ArrowDown')
  expect(await focused()).toContain('between five and seven people were killed in Ganja')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('Enter')
  await page.locator('article.card.open').waitFor()
  expect(page.url()).toContain('/reports/monitor-1?claim=')
  await page.goBack()
  await page.getByRole('heading', { name: '3 claims' }).waitFor()
  expect(await page.locator('#search-words').inputValue()).toBe('ganja')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('/')
  expect(await page.evaluate('document.activeElement.id')).toBe('search-words')
})

test('a place leads to the claims that name it', async () => {
  await page.goto(`${bench.own}/search?q=ganja`)
  await page.getByRole('region', { name: 'places' }).locator('.se-hit').click()
  await page.getByRole('heading', { name: '4 claims' }).waitFor()
  expect(page.url()).toContain('in=claims&place=586523')
  expect(await page.locator('.se-filter').textContent()).toContain('that name Ganja')
  await page.locator('.se-filter button').click()
  await page.getByText('Words of claims, reports and matters').waitFor()
})

const states: [string, string, (page: Page) => Promise<unknown>][] = [
  ['all groups', '/search?q=ganja', (page) => page.getByRole('heading', { name: '3 claims' }).waitFor()],
  ['one group', '/search?q=ganja&in=claims', (page) => page.getByRole('heading', { name: '3 claims' }).waitFor()],
  ['nothing found', '/search?q=zzz', (page) => page.getByText('Nothing in the ledger has').waitFor()],
  ['nothing asked', '/search', (page) => page.getByText('Words of claims').waitFor()],
  ['one letter', '/search?q=g', (page) => page.getByText('Two letters at least').waitFor()],
]
for (const theme of ['light', 'dark'] as const)
  for (const width of [1360, 390])
    test.each(states)(
      `%s: nothing wrong for axe-core, and no wider than the screen (${theme}, ${width})`,
      async (_, path, shown) => {
        await page.emulateMedia({ colorScheme: theme })
        await page.setViewportSize({ width, height: 850 })
        await page.goto(bench.own + path)
        await shown(page)
        await page.waitForTimeout(100)
        expect(await violations(page)).toEqual([])
        expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0)
      },
    )

test('no other host was asked, and no script failed', () => {
  expect(bench.wrong).toEqual([])
})
