import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { handReadings } from './hand-readings.js'
import { openWorkbench, settled, violations, type Workbench } from './workbench.js'

let bench: Workbench
let page: Page
beforeAll(async () => {
  bench = await openWorkbench(handReadings)
  page = bench.page
})
afterAll(() => bench?.close())

const press = async (...keys: string[]) => {
  for (const key of keys) await page.keyboard.press(key)
}
/** Escape, until the list is gone: until then it takes the keys. */
const closeList = async () => {
  await press('Escape')
  await expect.poll(() => page.locator('.kd').count()).toBe(0)
}
const at = () => page.evaluate('location.pathname')

test('g and a letter go to each page of the bar', async () => {
  await page.goto(`${bench.own}/reports`)
  await page.locator('.reports li').first().waitFor()
  const tabs = await page.locator('.top nav a').evaluateAll((links) => links.map((link) => link.getAttribute('href')))
  await press('?')
  await page.locator('.kd').waitFor()
  const keys = await page.locator('.kd section', { hasText: 'Go to a page' }).locator('dt').allTextContents()
  await closeList()
  expect(keys.length).toBe(tabs.length)
  for (const [nth, name] of keys.entries()) {
    await press('g', name.slice(1))
    await expect.poll(at).toBe(tabs[nth])
    expect(await page.locator('.top nav a[aria-current]').getAttribute('href')).toBe(tabs[nth])
  }
})

test('? lists the keys, those of this page first; Escape and ? close it, and the focus is where it was', async () => {
  await page.goto(`${bench.own}/matters`)
  await page.locator('article.m').first().waitFor()
  await press('j')
  const before = await page.evaluate('document.activeElement.textContent')
  expect(before).not.toBe('')
  for (const close of ['Escape', '?']) {
    await press('?')
    await page.locator('.kd').waitFor()
    const heads = await page.locator('.kd h3').allTextContents()
    expect(heads.indexOf('Matter')).toBeGreaterThan(-1)
    expect(heads.indexOf('Matter')).toBeLessThan(heads.indexOf('Review'))
    await press(close)
    await expect.poll(() => page.locator('.kd').count()).toBe(0)
    expect(await page.evaluate('document.activeElement.textContent')).toBe(before)
  }
})

test('j and k go through a list, Enter opens a line', async () => {
  await page.goto(`${bench.own}/reports`)
  await page.locator('.reports li').first().waitFor()
  const titles = await page.locator('.reports .title').allTextContents()
  await press('j', 'j', 'k', 'j')
  expect(await page.evaluate('document.activeElement.textContent')).toBe(titles[1])
  await press('Enter')
  await page.locator('.dochead h1').waitFor()
  expect(await page.locator('.dochead h1').textContent()).toBe(titles[1])
})

test('keys are turned off in one place, and nothing but Escape is taken then', async () => {
  await page.goto(`${bench.own}/reports`)
  await page.locator('.reports li').first().waitFor()
  await page.getByRole('button', { name: 'Keys' }).click()
  await page.getByLabel('single keys are on').uncheck()
  await closeList()
  await press('g', 'm', '/', '?')
  expect(await at()).toBe('/reports')
  expect(await page.locator('.kd').count()).toBe(0)
  await page.getByRole('button', { name: 'Keys' }).click()
  await page.getByLabel('single keys are on').check()
  await closeList()
  await press('g', 'm')
  await expect.poll(at).toBe('/matters')
})

test('while somebody types, letters are letters', async () => {
  await page.goto(`${bench.own}/reports`)
  await page.locator('input.filter').focus()
  await page.keyboard.type('g?/j')
  expect(await at()).toBe('/reports')
  expect(await page.locator('input.filter').inputValue()).toBe('g?/j')
})

test('on a phone the tabs scroll inside the screen, and the one of the page is in sight', async () => {
  await page.setViewportSize({ width: 320, height: 700 })
  for (const step of ['', 'add']) {
    await page.goto(`${bench.own}/${step}`)
    await page.locator('.tabs [aria-current]').waitFor()
    await settled(page)
    const box = (await page.locator('.tabs [aria-current]').boundingBox())!
    expect(box.x).toBeGreaterThanOrEqual(0)
    expect(box.x + box.width).toBeLessThanOrEqual(320.5)
    expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0)
  }
  await page.setViewportSize({ width: 1360, height: 850 })
})

test.each(['light', 'dark'] as const)('the list of keys: nothing wrong for axe-core (%s)', async (theme) => {
  await page.emulateMedia({ colorScheme: theme })
  await page.goto(`${bench.own}/reports`)
  await page.locator('.reports li').first().waitFor()
  await press('?')
  await page.locator('.kd').waitFor()
  expect(await violations(page)).toEqual([])
})

test('between phone and wide, a report’s text begins under its title: no gap beside the small map', async () => {
  await page.setViewportSize({ width: 1024, height: 850 })
  await page.goto(`${bench.own}/reports/north-daily-1`)
  await page.locator('.mapbox').waitFor()
  await settled(page)
  const title = (await page.locator('.dochead h1').boundingBox())!
  const text = (await page.locator('.txt').first().boundingBox())!
  expect(text.y - title.y - title.height).toBeLessThan(60)
  const [map, card] = [
    (await page.locator('.minimap').boundingBox())!,
    (await page.locator('article.card').first().boundingBox())!,
  ]
  expect(card.y).toBeGreaterThanOrEqual(map.y + map.height)
})

test('no other host was asked, and no script failed', () => {
  expect(bench.wrong).toEqual([])
})
