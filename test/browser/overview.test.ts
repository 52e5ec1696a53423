import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { handReadings } from './hand-readings.js'
import { openWorkbench, pictureOf, settled, violations, type Workbench } from './workbench.js'

let bench: Workbench
let page: Page
const [north, south, monitor] = handReadings
beforeAll(async () => {
  bench = await openWorkbench([])
  page = bench.page
})
afterAll(() => bench?.close())

const open = async () => {
  await page.goto(`${bench.own}/`)
  await page.locator('.ov-sum, .empty').first().waitFor()
}

test('an empty ledger says what to do', async () => {
  await open()
  expect(await page.locator('main').innerText()).toContain('Nothing has been read yet')
  expect(await violations(page)).toEqual([])
})

test('numbers stand in their words and lead to their lists', async () => {
  bench.ledger.recordAll([north!, south!], '2020-10-16T00:00:00Z')
  await open()
  expect(await page.locator('.ov-sum').innerText()).toContain('2 reports of 2 outlets, published on 14 Oct 2020')
  await page.locator('.ov-sum a', { hasText: 'contested' }).click()
  await page.locator('article.m').first().waitFor()
  expect(page.url()).toContain('/matters?status=contested')
  expect(await page.locator('article.m').count()).toBe(bench.ledger.counts().byStatus.contested)
})

test('the next visit shows what came since, and it is marked as seen', async () => {
  bench.ledger.record(monitor!, new Date().toISOString())
  // An hour has gone by since the page was looked at.
  await page.evaluate(`{
    const visit = JSON.parse(localStorage.getItem('counterclaim.visit'))
    visit.last.at = new Date(Date.now() - 3600000).toISOString()
    localStorage.setItem('counterclaim.visit', JSON.stringify(visit))
  }`)
  await open()
  const changed = page.locator('.ov-changed')
  await changed.getByText('1 new report').waitFor()
  expect(await changed.innerText()).toMatch(/Changed since (today|yesterday)/)
  expect(await changed.innerText()).toContain('Border Monitor counts seven dead in Ganja')
  expect(await changed.innerText()).toMatch(/\d of \d claims new/)
  await page.reload()
  await changed.getByText('1 new report').waitFor()
  await changed.getByRole('button', { name: 'Mark as seen' }).click()
  await changed.getByText('Nothing: no report was added').waitFor()
})

test.each([1600, 1024, 390])('a contested matter: its parts lie beside one another, not over (%i)', async (width) => {
  await page.setViewportSize({ width, height: 850 })
  await open()
  await settled(page)
  const parts = ['.status', 'h3', '.rs', '.held', '.when']
  const boxes = await Promise.all(
    parts.map(async (part) => (await page.locator(`.ov-contested .m >> ${part}`).first().boundingBox())!),
  )
  for (const [at, a] of boxes.entries())
    for (const [next, b] of boxes.slice(at + 1).entries())
      expect(
        a.x < b.x + b.width && b.x < a.x + a.width && a.y + 1 < b.y + b.height && b.y + 1 < a.y + a.height,
        `${parts[at]} over ${parts[at + 1 + next]}`,
      ).toBe(false)
})

test('the page as a picture: its words as text, its bars as drawn; keys and what is pressed are left out', async () => {
  await page.setViewportSize({ width: 1360, height: 850 })
  await open()
  const { name, bytes } = await pictureOf(page, 'svg')
  expect(name).toBe('counterclaim-overview.svg')
  const svg = bytes.toString('utf8')
  const seen = (await page.evaluate(`(() => {
    const svg = new DOMParser().parseFromString(${JSON.stringify(svg)}, 'image/svg+xml').documentElement
    return {
      name: svg.localName,
      width: Number(svg.getAttribute('width')),
      texts: [...svg.querySelectorAll('text')].map((text) => text.textContent),
      bars: svg.querySelectorAll('svg rect').length,
      foreign: svg.querySelectorAll('foreignObject, script, [style], [class]').length,
    }
  })()`)) as { name: string; width: number; texts: string[]; bars: number; foreign: number }
  expect(seen.name).toBe('svg')
  expect(seen.width).toBeGreaterThan(1200)
  for (const words of ['3 reports', 'Contested now', 'Nothing: no report was added', '·', 'heard'])
    expect(
      seen.texts.some((text) => text.startsWith(words)),
      words,
    ).toBe(true)
  expect(seen.texts.filter((text) => /^(As a table|Mark as seen|e)$/.test(text))).toEqual([])
  expect(seen.bars).toBeGreaterThan(0)
  expect(seen.foreign).toBe(0)
  const png = await pictureOf(page, 'png')
  // Of the width in the PNG's own header: two pixels for one of the drawing.
  expect(png.bytes.readUInt32BE(16)).toBe(seen.width * 2)
  await page.keyboard.press('Escape')
})

test('a mark in the address says since when', async () => {
  const mark = '1.1.0-'
  await page.goto(`${bench.own}/?since=${mark}`)
  await page.locator('.ov-changed').getByText('2 new reports').waitFor()
  await page.goto(`${bench.own}/?since=yesterday`)
  await page.getByRole('alert').waitFor()
  expect(await page.getByRole('alert').innerText()).toContain('12.14.3-0f3a9c1e')
})

for (const theme of ['light', 'dark'] as const)
  for (const width of [1600, 1024, 390])
    test(`nothing wrong for axe-core, and no wider than the screen (${theme}, ${width})`, async () => {
      await page.emulateMedia({ colorScheme: theme })
      await page.setViewportSize({ width, height: 850 })
      await page.goto(`${bench.own}/?since=1.1.0-`)
      await page.locator('.ov-list').first().waitFor()
      await page.getByText('As a table').click()
      await page.waitForTimeout(200)
      expect(await violations(page)).toEqual([])
      expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0)
    })

test('no other host was asked, and no script failed', () => {
  expect(bench.wrong).toEqual([])
})
