import type { Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { handReadings } from './hand-readings.js'
import { openWorkbench, pictureOf, violations, type Workbench } from './workbench.js'

let bench: Workbench
let page: Page
beforeAll(async () => {
  bench = await openWorkbench(handReadings)
  page = bench.page
})
afterAll(() => bench?.close())
beforeEach(async () => {
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
  await page.setViewportSize({ width: 1360, height: 850 })
})

/** Opens an address, and waits for the map to be painted. */
async function open(path: string): Promise<void> {
  await page.goto(bench.own + path)
  await page.locator('.mp-drawn').waitFor()
}
const slider = () => page.getByRole('slider', { name: 'Day' })
const day = () => slider().getAttribute('aria-valuetext')
const places = () => page.locator('.mp-list tbody tr').allInnerTexts()
/** Share of the map's pixels that are painted over the ground. */
const painted = () =>
  page.evaluate(`(() => {
    const canvas = document.querySelector('canvas.mp-over')
    const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height)
    let n = 0
    for (let at = 3; at < data.length; at += 4) if (data[at] > 0) n++
    return n / (data.length / 4)
  })()`) as Promise<number>

test('the map opens on the last day with claims; keys and buttons step, the address follows', async () => {
  await open('/map')
  expect(await day()).toBe('14 October 2020, 5 claims at 2 places')
  expect((await places()).map((row) => row.split(/\s/)[0])).toEqual(['Hadrut', 'Fuzuli'])
  await page.keyboard.press('ArrowLeft')
  expect(await day()).toBe('13 October 2020, 1 claim at 1 place')
  await page.waitForURL(/day=2020-10-13/)
  await page.getByRole('button', { name: 'The day before' }).click()
  expect(await day()).toBe('12 October 2020, 0 claims at 0 places')
  await page.getByText('No claim of these days names a place').waitFor()
  await page.getByRole('button', { name: '‹ 11 Oct 2020' }).click()
  expect(await day()).toBe('11 October 2020, 4 claims at 1 place')
  await page.waitForURL(/day=2020-10-11/)
  await page.reload()
  expect(await day()).toBe('11 October 2020, 4 claims at 1 place')
})

test('the strip is dragged', async () => {
  await open('/map?day=2020-10-13')
  const box = (await slider().boundingBox())!
  await page.mouse.move(box.x + box.width / 2, box.y + 20)
  await page.mouse.down()
  await page.mouse.move(box.x + 3, box.y + 20, { steps: 4 })
  await page.mouse.up()
  await expect.poll(day).toBe('11 October 2020, 4 claims at 1 place')
})

test('play steps from day to day and stops at the last', async () => {
  await open('/map?day=2020-10-12')
  await page.keyboard.press('p')
  await page.waitForURL(/day=2020-10-14/)
  await page.getByRole('button', { name: 'Play' }).waitFor()
})

test('what is drawn differs by day, and nothing is drawn where no place is claimed', async () => {
  await open('/map?day=2020-10-12&at=40,46.8,7')
  expect(await painted()).toBe(0)
  await open('/map?day=2020-10-14&at=40,46.8,7')
  // Fuzuli is known within 25 km: its ring has about 54 pixels in radius here.
  expect(await painted()).toBeGreaterThan(0.01)
})

test('a place pressed on the map lists its claims with their words, and these lead to the report', async () => {
  await open('/map?day=2020-10-13&at=40.344,46.931,8')
  const box = (await page.locator('.mp-map').boundingBox())!
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2)
  await page.waitForURL(/place=584649/)
  const words = page.locator('.sh-words')
  await words.waitFor()
  expect(await words.allInnerTexts()).toEqual(['shelling in Terter'])
  await words.click()
  await page.waitForURL(/\/reports\/north-daily-1\?claim=/)
  await page.locator('article.card.open').waitFor()
})

test('by keyboard alone: j goes to a place, Enter opens it, Escape closes it', async () => {
  await open('/map')
  await page.keyboard.press('j')
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: 'Hadrut' }).waitFor()
  await page.locator('.sh-words').first().waitFor()
  expect((await page.locator('.sh-words').allInnerTexts()).sort()).toEqual([
    'Northern artillery shelled Hadrut',
    'its own forces had shelled Hadrut',
    'wounding seven',
  ])
  await page.keyboard.press('Escape')
  await page.locator('.mp-list tbody tr').first().waitFor()
})

test('a place is called as the chosen party calls it, and told by its other name', async () => {
  await open('/map?names=south')
  expect((await places()).some((row) => row.startsWith('Varanda'))).toBe(true)
  await page.getByRole('button', { name: 'Varanda' }).click()
  await page.getByText('Fuzuli: used by Azerbaijan').waitFor()
})

test('what lies under the pointer is told: the place with its names, its claims by kind and side', async () => {
  await open('/map?day=2020-10-14&names=north&at=39.6,47.143,8')
  const box = (await page.locator('.mp-map').boundingBox())!
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2 + 40)
  const tip = await page.locator('.mp-tip').innerText()
  expect(tip).toMatch(/Fuzuli · within 25 km\s+Varanda: used by Armenians of Karabakh, south\s+2 claims/)
})

test('what is seen is exported: the days, the place and the families', async () => {
  await open('/map?day=2020-10-14&kinds=toll&place=586429')
  await page.keyboard.press('e')
  const href = await page.getByRole('link', { name: /^CSV/ }).getAttribute('href')
  expect(href).toBe('/api/export/claims?format=csv&from=2020-10-14&to=2020-10-14&families=toll&place=586429')
  const csv = await (await page.request.get(bench.own + href)).text()
  expect(csv.trim().split('\n')).toHaveLength(2)
  expect(csv).toContain('wounding seven')
  expect((await page.request.get(`${bench.own}/api/export/claims?format=csv&families=no`)).status()).toBe(400)
})

test('the map as a picture: ground, signs, legend, the days and whose borders these are, however early it is asked for', async () => {
  await open('/map?day=2020-10-14&at=40,46.8,6')
  const { name, bytes } = await pictureOf(page, 'svg')
  expect(name).toBe('counterclaim-map.svg')
  const svg = bytes.toString('utf8')
  const texts = [...svg.matchAll(/<text [^>]*>([^<]*)/g)].map(([, text]) => text)
  for (const words of ['Hadrut and 1 more', 'people harmed', 'within 25 km: ring to scale'])
    expect(texts, words).toContain(words)
  expect(texts.at(-2)).toMatch(/^14 October 2020, \d claims at \d places$/)
  expect(texts.at(-1)).toMatch(/no line here is a judgement/)
  expect(svg).not.toMatch(/<image|foreignObject|[ "(](NaN|undefined)|style=/)
  const png = await pictureOf(page, 'png')
  const land = await page.evaluate(`(async () => {
    const image = new Image()
    image.src = 'data:image/png;base64,${png.bytes.toString('base64')}'
    await image.decode()
    const canvas = document.createElement('canvas')
    Object.assign(canvas, { width: image.width, height: image.height })
    const context = canvas.getContext('2d')
    context.fillStyle = getComputedStyle(document.documentElement).getPropertyValue('--land')
    context.fillRect(0, 0, 1, 1)
    const [r, g, b] = context.getImageData(0, 0, 1, 1).data
    context.drawImage(image, 0, 0)
    const { data } = context.getImageData(0, 0, canvas.width, canvas.height)
    let n = 0
    for (let at = 0; at < data.length; at += 4) if (data[at] === r && data[at + 1] === g && data[at + 2] === b) n++
    return n / (data.length / 4)
  })()`)
  expect(land).toBeGreaterThan(0.4)
  await page.keyboard.press('Escape')
})

test.each([
  ['/map', '.mp-map canvas'],
  ['/reports/north-daily-1', '.mapbox canvas'],
])('the ground of %s is shown once its land is drawn, not as open sea before', async (path, canvas) => {
  await page.goto(bench.own + path)
  const ground = page.locator(canvas).first()
  await ground.waitFor()
  await expect
    .poll(() => ground.evaluate((canvas) => (canvas as unknown as { style: { opacity: string } }).style.opacity))
    .toBe('')
})

test('control: the file has the claims in force on the day, and through time where all are listed', async () => {
  const words = async () => {
    await page.keyboard.press('e')
    const href = await page.getByRole('link', { name: /^CSV/ }).getAttribute('href')
    await page.keyboard.press('Escape')
    const csv = await (await page.request.get(bench.own + href)).text()
    return { href, lines: csv.trim().split('\r\n').slice(1) }
  }
  await open('/map?mode=control&day=2020-10-14')
  const { href, lines } = await words()
  expect(href).toBe('/api/export/claims?format=csv&held=2020-10-14')
  expect(lines).toHaveLength(2)
  expect(lines.join()).toContain('its troops had liberated eight villages near Fuzuli')
  expect(lines.join()).toContain('its units had repelled an attack near Fuzuli')
  await open('/map?mode=control&day=2020-10-13')
  expect((await words()).lines).toEqual([])
  await open('/map?mode=control&day=2020-10-13&place=586716')
  await page.getByRole('button', { name: 'all 2 through time' }).click()
  await page.locator('.sh-words').first().waitFor()
  const ever = await words()
  expect(ever.href).toBe('/api/export/claims?format=csv&held=ever&place=586716')
  expect(ever.lines).toHaveLength(2)
  for (const format of ['json', 'geojson', 'html'])
    expect(await (await page.request.get(bench.own + ever.href!.replace('csv', format))).text()).toContain('repelled')
  expect((await page.request.get(`${bench.own}/api/export/claims?format=csv&held=today`)).status()).toBe(400)
})

test('the legend opens and closes by key, and its state is in the address; no sign lies under it then', async () => {
  await open('/map?span=0')
  const legend = page.locator('.mp-legend')
  const isOpen = () => legend.evaluate((one) => one.hasAttribute('open'))
  expect(await isOpen()).toBe(true)
  await page.keyboard.press('l')
  await page.waitForURL(/legend=0/)
  expect(await isOpen()).toBe(false)
  await page.reload()
  await page.locator('.mp-drawn').waitFor()
  expect(await isOpen()).toBe(false)
  await legend.locator('summary').focus()
  await page.keyboard.press('Enter')
  await page.waitForURL((url) => !url.search.includes('legend'))
  const [box, map] = [(await legend.boundingBox())!, (await page.locator('.mp-map').boundingBox())!]
  // A sign under the legend would reach out of it at its right: nothing but the ground is painted there.
  const painted = await page.locator('.mp-over').evaluate(
    (canvas, { right, bottom }) => {
      const { width, clientWidth } = canvas as unknown as { width: number; clientWidth: number }
      const dense = width / clientWidth
      const context = (
        canvas as unknown as { getContext(kind: string): { getImageData(...at: number[]): { data: number[] } } }
      ).getContext('2d')
      return context
        .getImageData(0, 0, Math.round(right * dense), Math.round(bottom * dense))
        .data.some((value) => value > 0)
    },
    { right: box.x + box.width - map.x, bottom: box.y + box.height - map.y },
  )
  expect(painted).toBe(false)
})

test('while a large ledger is gathered for the first time, how far it is is told', async () => {
  let gathered = () => {}
  const told = new Promise<void>((resolve) => {
    gathered = resolve
  })
  await page.route('**/api/sheet', async (route) => {
    await told
    await route.continue()
  })
  await page.goto(`${bench.own}/timeline`)
  await page.getByText(/^Reading where and when every claim stands: \d+ of \d+\.$/).waitFor()
  gathered()
  await page.locator('.tl-grid').waitFor()
  await page.unroute('**/api/sheet')
})

test('families are switched, and what is not on the map is counted and listed', async () => {
  await open('/map?span=0')
  await page.getByText('Not on the map: 2').waitFor()
  await page.getByRole('button', { name: '2 no place' }).click()
  await page.locator('.sh-words').first().waitFor()
  expect(await page.locator('.sh-words').allInnerTexts()).toEqual([
    'Fighting may go on for weeks',
    'An earlier truce had held since 1994',
  ])
  await page.keyboard.press('Escape')
  await page.locator('.mp-legend').getByRole('button', { name: 'people harmed' }).click()
  await page.waitForURL(/kinds=toll/)
  await expect.poll(async () => (await places()).map((row) => row.split(/\s/)[0])).toEqual(['Ganja', 'Hadrut'])
})

test('control: who is said to hold a place on the day, contested places marked; each claim with its words', async () => {
  await open('/map?day=2020-10-13&at=39.6,47.143,8')
  await page.keyboard.press('c')
  await page.waitForURL(/mode=control/)
  await page.getByText('Nobody is said to hold a place').waitFor()
  expect(await page.locator('.mp-list .mp-steps button').allInnerTexts()).toEqual(['14 Oct 2020 ›'])
  await page.getByRole('button', { name: '14 Oct 2020 ›' }).click()
  await page.waitForURL(/day=2020-10-14/)
  const row = page.locator('.mp-list tbody tr')
  await row.waitFor()
  expect(await row.innerText()).toMatch(/Fuzuli[\s\S]*contested[\s\S]*2/)
  expect(await day()).toBe('14 October 2020, 1 place said to be held, 1 contested')
  const box = (await page.locator('.mp-map').boundingBox())!
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2)
  await page.locator('.sh-words').first().waitFor()
  expect(await page.locator('.sh-words').allInnerTexts()).toEqual([
    'its troops had liberated eight villages near Fuzuli',
    'its units had repelled an attack near Fuzuli',
  ])
})

test('a correction elsewhere: the map is drawn anew from what the ledger holds now', async () => {
  await open('/map?day=2020-10-13')
  const claim = bench.ledger.claims({ from: '2020-10-13', to: '2020-10-13', kind: 'strike' }).claims[0]!.claim
  const by = { at: '2020-10-17T00:00:00Z', who: 'ana', why: '' }
  bench.ledger.review({ ...by, decision: 'reject', claim: claim.id })
  await page.getByRole('button', { name: 'Terter' }).click()
  await page.getByText('No claim of these days names a place').waitFor()
  bench.ledger.review({ ...by, decision: 'undo', number: bench.ledger.version().reviews })
})

test('the timeline: a figure of kind and day leads to its claims and their words', async () => {
  await page.goto(`${bench.own}/timeline`)
  await page.getByRole('button', { name: '2 deaths, 11 October 2020' }).click()
  await page.waitForURL(/cell=deaths/)
  await page.locator('.sh-words').first().waitFor()
  expect(await page.locator('.sh-words').allInnerTexts()).toEqual([
    'killing at least ten civilians',
    'between five and seven people were killed in Ganja on 11 October',
  ])
  await page.getByRole('button', { name: '2 deaths, 11 October 2020' }).focus()
  await page.keyboard.press('ArrowUp')
  expect(await page.evaluate('document.activeElement.getAttribute("aria-label")')).toBe('2 strike, 11 October 2020')
  await page.reload()
  await page.locator('.sh-words').first().waitFor()
  await page.locator('.sh-words').first().click()
  await page.waitForURL(/\/reports\/north-daily-1\?claim=/)
})

test('the day grid as a picture: every column, those too that a phone has to scroll to', async () => {
  await page.setViewportSize({ width: 280, height: 850 })
  await page.goto(`${bench.own}/timeline?by=day`)
  await page.locator('.tl-grid').waitFor()
  const columns = await page.locator('.tl-grid thead th').count()
  await page.locator('.tl-scroll').evaluate((box) => {
    box.scrollLeft = 200
  })
  const { name, bytes } = await pictureOf(page, 'svg')
  expect(name).toBe('counterclaim-timeline.svg')
  const texts = [...bytes.toString('utf8').matchAll(/<text [^>]*>([^<]*)/g)].map(([, text]) => text)
  expect(texts.slice(0, 3)).toEqual(['10', 'claims', 'on these days, by the day they tell of'])
  expect(texts.filter((text) => /^(Kind|all)$/.test(text!))).toEqual(['Kind', 'all'])
  expect(texts.slice(texts.indexOf('all') + 1).findIndex((text) => !/^\d+$/.test(text!))).toBe(columns - 2)
  expect(texts).toContain('strike')
  expect(await page.locator('.tl-scroll').evaluate(({ scrollLeft }) => scrollLeft)).toBeGreaterThan(0)
  await page.setViewportSize({ width: 1360, height: 850 })
})

test('the timeline: what was said later than it happened, as points and as figures', async () => {
  await page.goto(`${bench.own}/timeline?view=told&by=day`)
  await page.locator('.tl-chart circle').first().waitFor()
  await page.getByRole('button', { name: '4 said 2 to 7 days later', exact: true }).click()
  await page.locator('.sh-words').first().waitFor()
  expect(await page.locator('.sh-words').count()).toBe(4)
  await page.locator('.tl-chart circle[data-cell="all~2020-10-13~2020-10-13~said~2020-10-14~2020-10-14"]').click()
  await page.waitForURL(/cell=all/)
  await page.getByText('shelling in Terter').waitFor()
})

test('the keys g p and g t lead here', async () => {
  await page.goto(`${bench.own}/reports`)
  await page.locator('.reports li').first().waitFor()
  await page.keyboard.press('g')
  await page.keyboard.press('t')
  await page.locator('.tl-grid').waitFor()
  await page.keyboard.press('g')
  await page.keyboard.press('p')
  await page.locator('.mp-map').waitFor()
})

const views: [string, string, string][] = [
  ['claims', '/map', '.mp-list tbody tr'],
  ['all days', '/map?span=0&names=south', '.mp-list tbody tr'],
  ['no claim on the day', '/map?day=2020-10-12', '.mp-list .say'],
  ['claims of a place', '/map?place=586429', '.sh-words'],
  ['what is not drawn', '/map?span=0&aside=no-place', '.sh-words'],
  ['control', '/map?mode=control', '.mp-list tbody tr'],
  ['claims of a place held', '/map?mode=control&place=586716', '.sh-words'],
  ['timeline', '/timeline?cell=deaths~2020-10-11~2020-10-11', '.sh-words'],
  ['said against happened', '/timeline?view=told&by=day', '.tl-chart circle'],
]
for (const theme of ['light', 'dark'] as const)
  for (const width of [1360, 390])
    test.each(views)(
      `%s: nothing wrong for axe-core, and no wider than the screen (${theme}, ${width})`,
      async (_, path, shown) => {
        await page.emulateMedia({ colorScheme: theme })
        await page.setViewportSize({ width, height: 850 })
        await page.goto(bench.own + path)
        await page.locator(shown).first().waitFor()
        await page.waitForTimeout(300)
        expect(await violations(page)).toEqual([])
        expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0)
      },
    )

test('no other host was asked, and no script failed', () => {
  expect(bench.wrong).toEqual([])
})
