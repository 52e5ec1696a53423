/** A long report: quick by leaving out what is not in sight, and yet the same report. */
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeLongReport } from '../../bench/make-long-report.js'
import { openWorkbench, settled, violations, type Workbench } from './workbench.js'

const long = { words: 4000, claims: 160 }
const reading = makeLongReport(long, 'Northern Daily')
const at = (claim?: number) =>
  `${bench.own}/reports/${encodeURIComponent(reading.report.id)}${claim === undefined ? '' : `?claim=${encodeURIComponent(reading.claims[claim]!.id)}`}`

let bench: Workbench
let page: Page
beforeAll(async () => {
  bench = await openWorkbench([reading, makeLongReport(long, 'Southern Bulletin')])
  page = bench.page
})
afterAll(() => bench?.close())

const all = () => expect.poll(() => page.locator('article.card').count()).toBe(reading.claims.length)
/** Top and bottom of the nth claim's words and of its card, in pixels of the window. */
const seen = (claim: number) =>
  page.evaluate(`(() => {
    const box = (of) => { const { top, bottom } = document.querySelector(of).getBoundingClientRect(); return { top, bottom } }
    return { words: box('[data-begins~="${claim}"]'), card: box('[data-card="${claim}"]'), high: innerHeight }
  })()`) as Promise<Record<'words' | 'card', { top: number; bottom: number }> & { high: number }>

test('every claim has its card, and the text is the report’s, to its end', async () => {
  await page.goto(at())
  await all()
  const text = (await page.locator('.txt').allTextContents()).join('')
  expect(text.replace(/\s+/g, '')).toBe(reading.report.text.replace(/\s+/g, ''))
})

test('rows out of sight keep their height: nothing moves while it is scrolled', async () => {
  await settled(page)
  await expect.poll(() => page.locator('.rows.settled').count()).toBe(1)
  const height = () => page.evaluate('document.querySelector(".rows").getBoundingClientRect().height')
  const before = Number(await height())
  for (let n = 0; n < 12; n++) {
    await page.mouse.wheel(0, 1500)
    await page.waitForTimeout(60)
  }
  expect(Math.abs(Number(await height()) - before)).toBeLessThan(2)
})

test('a link to a claim shows its words and its card side by side, wherever they stand', async () => {
  const last = reading.claims.length - 3
  await page.goto(at(last))
  await page.locator('article.card.open').waitFor()
  await expect.poll(async () => (await seen(last)).words.top).toBeGreaterThan(0)
  await expect.poll(async () => (await seen(last)).words.bottom).toBeLessThan(850)
  await expect
    .poll(async () => {
      const { words, card } = await seen(last)
      return Math.abs(words.top - card.top)
    })
    .toBeLessThan(30)
})

test('from claim to claim by key: one card is open, and no card lies over another', async () => {
  await page.goto(at())
  await all()
  for (let n = 0; n < 12; n++) await page.keyboard.press('j')
  await expect.poll(() => page.locator('article.card.open').count()).toBe(1)
  await settled(page) // until they have moved aside
  const over = () =>
    page.evaluate(`(() => {
      const boxes = [...document.querySelectorAll('.place')].map((place) => place.getBoundingClientRect())
      return boxes.filter((box, nth) => nth > 0 && boxes[nth - 1].bottom > box.top + 1).length
    })()`)
  await expect.poll(over).toBe(0)
  expect(await page.locator('.s.lit').count()).toBeGreaterThan(0)
})

test('on a phone the chosen claim’s words stand above the sheet, which leads to its matter', async () => {
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto(at(reading.claims.length - 3))
  const sheet = page.locator('.sheetcard')
  await sheet.waitFor()
  await expect
    .poll(async () => {
      const [words, box] = [await page.locator('.s.lit').first().boundingBox(), await sheet.boundingBox()]
      return words !== null && box !== null && words.y > 40 && words.y + 20 <= box.y
    })
    .toBe(true)
  expect(await sheet.locator('.against a').count()).toBeGreaterThan(0)
  expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0)
  expect(await violations(page)).toEqual([])
  await page.setViewportSize({ width: 1360, height: 850 })
})

test('no other host was asked, and no script failed', () => {
  expect(bench.wrong).toEqual([])
})
