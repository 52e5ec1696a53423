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

const north = '/sources/Ministry%20of%20Defence%2C%20North'
const names = () => page.locator('.so-name a').allTextContents()

test('sources stand by name; the reader may have those with most claims first, and the address says so', async () => {
  await page.goto(`${bench.own}/sources`)
  await page.locator('.so-list li').first().waitFor()
  const byName = await names()
  expect(byName.length).toBe(bench.ledger.sources().total)
  await page.getByRole('button', { name: 'most claims first' }).click()
  await expect.poll(names).toEqual(bench.ledger.sources().sources.map(({ name }) => name))
  expect(page.url()).toContain('by=claims')
  await page.goBack()
  await expect.poll(names).toEqual(byName)
  await page.getByLabel('Sources with this in the name').fill('monitor')
  await expect.poll(names).toEqual(['Border Monitor'])
})

test('a source’s page: its words by matter, each leads to the report', async () => {
  await page.goto(`${bench.own}${north}`)
  await page.locator('.so-said').first().waitFor()
  expect(await page.locator('main').textContent()).toContain('4 claims in 1 report')
  await page.locator('.so-own .so-statement a').first().click()
  await page.locator('article.card.open').waitFor()
  expect(page.url()).toContain('/reports/north-daily-1?claim=')
})

test('what it calls things: a word that takes a side is glossed, and leads to its claims', async () => {
  await page.goto(`${bench.own}${north}`)
  const cell = page.locator('.so-use', { hasText: 'liberated' }).first()
  expect(await cell.locator('.so-frame').textContent()).toBe('liberated')
  expect(await page.locator('.so-statement .so-gloss').first().textContent()).toBe('liberated: took')
  await cell.locator('a').click()
  await page.getByRole('heading', { name: '1 claim' }).waitFor()
  expect(await page.locator('.se-hit').first().textContent()).toContain('liberated eight villages')
})

test('no rate, rank or verdict on a source is anywhere on its page', async () => {
  await page.goto(`${bench.own}${north}`)
  await page.locator('.so-said').first().waitFor()
  expect(await page.locator('main').textContent()).not.toMatch(
    /%|\brank|\breliab|\btrust|\bcredib|\baccura|\bfalse\b|\btrue\b/i,
  )
})

const states: [string, string, (page: Page) => Promise<unknown>][] = [
  ['the list', '/sources', (page) => page.locator('.so-list li').first().waitFor()],
  ['nobody', '/sources?q=zzz', (page) => page.getByText('No source has').waitFor()],
  [
    'a source',
    north,
    async (page) => {
      await page.locator('.so-said').first().waitFor()
      await page.getByText('without a word that takes a side').click()
    },
  ],
  ['contested only', `${north}?contested=1`, (page) => page.locator('.so-said').first().waitFor()],
  ['not there', '/sources/Nobody', (page) => page.getByRole('alert').waitFor()],
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
