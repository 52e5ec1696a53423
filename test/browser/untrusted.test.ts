import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Ledger, openLedger } from '../../src/ledger/index.js'
import type { Desk } from '../../src/server/desk.js'
import { deskOfLedger } from '../../src/server/desk-of-ledger.js'
import { shelfOfLedger } from '../../src/server/shelf-of-ledger.js'
import { type RunningServer, startServer } from '../../src/server/start-server.js'
import { readingFrom } from '../readings-from.js'
import { launchChromium } from './find-chromium.js'
import { payloads } from './payloads.js'
import { patience } from './workbench.js'

const root = join(import.meta.dirname, '../..')
let folder: string
let ledger: Ledger
let desk: Desk
let server: RunningServer
let browser: Browser
let context: BrowserContext
let page: Page
const asked: string[] = []
const dialogs: string[] = []
let own: string

/** Every payload as title, outlet, address, text, evidence, speaker, place, framing and gloss, told by two who differ. */
const hostile = payloads.flatMap(([name, words], at) =>
  [3, 9].map((dead, side) =>
    readingFrom(
      {
        id: `evil-${at}-${side}`,
        title: words,
        outlet: `${name} ${words}`,
        agency: words,
        author: words,
        url: side === 0 ? `javascript:window.ran=1//${at}` : `https://example.org/"><img src=x onerror=window.ran=1>`,
        publishedAt: '2020-10-14',
        text: `${words} said that ${dead} people were killed ${words} in Ganja. Rest ${at}.`,
      },
      [
        {
          kind: 'deaths',
          words: `${dead} people were killed ${words} in Ganja`,
          by: {
            source: words,
            cue: 'said',
            actor: {
              id: `name:${at}`,
              name: words,
              kind: 'organisation',
              country: null,
              side: `side-${side} ${words}`,
            },
          },
          agents: [{ words, actor: null }],
          targets: [{ words, actor: null }],
          place: {
            words: 'Ganja',
            place: {
              id: 'g',
              name: words,
              otherNames: [{ name: words, language: 'und', usedBy: words }],
              lat: 40.68,
              lon: 46.36,
              country: 'AZE',
              claimedBy: [],
              admin1: null,
              feature: 'P.PPL',
            },
            precision: 1,
          },
          day: ['2020-10-11', '2020-10-11'],
          count: { words: String(dead), of: words, low: dead, high: dead },
          framing: { words, gloss: words, favours: 'agent' },
        },
      ],
    ),
  ),
)

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'untrusted-'))
  ledger = openLedger(folder)
  ledger.recordAll(hostile, '2020-10-16T00:00:00Z')
  desk = deskOfLedger(ledger)
  server = await startServer({ shelf: shelfOfLedger(ledger), desk, workbench: join(root, 'dist/workbench/') })
  own = new URL(server.url).origin
  browser = await launchChromium()
  context = await browser.newContext({ viewport: { width: 1360, height: 850 } })
  context.setDefaultTimeout(patience)
  context.on('request', (request) => asked.push(request.url()))
  page = await context.newPage()
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.message())
    void dialog.dismiss()
  })
})
afterAll(async () => {
  await browser?.close()
  await server?.close()
  await desk?.close()
  ledger?.close()
  rmSync(folder, { recursive: true, force: true })
})

const nothingRan = async (where: string) => {
  expect([where, await page.evaluate('window.ran')]).toEqual([where, undefined])
  expect([where, asked.filter((url) => !url.startsWith(own) && !/^(blob|data):/.test(url))]).toEqual([where, []])
  expect(dialogs).toEqual([])
}
const elements =
  'document.querySelectorAll("main :is(script,iframe,object,embed,img,base,meta,link,form[action],video,audio,math,marquee,[onerror],[onload],[onfocus],[href^=javascript i])").length'

test('there are more than forty techniques, all different', () => {
  expect(payloads.length).toBeGreaterThan(43)
  expect(new Set(payloads.map(([name]) => name)).size).toBe(payloads.length)
  expect(new Set(payloads.map(([, words]) => words)).size).toBe(payloads.length)
})

test('the page is one on which a payload would be noticed: run by itself, it is', async () => {
  const bare = await context.newPage()
  await bare.setContent(`<div>${payloads.find(([name]) => name === 'an image that fails')![1]}</div>`)
  await bare.waitForFunction('window.ran === 1')
  await expect.poll(() => asked.some((url) => url.includes('evil.example'))).toBe(true)
  await bare.close()
  asked.length = 0
})

test.each(payloads.map(([name, words], at) => [name, words, at] as const))(
  '%s on a report is its characters',
  async (_, words, at) => {
    const claim = hostile[at * 2]!.claims[0]!.id
    await page.goto(`${own}/reports/evil-${at}-0?claim=${claim}`)
    await page.locator('article.card.open').waitFor()
    const shown = await page.locator('.txt').first().textContent()
    expect(shown).toContain(words.split('\n')[0])
    expect(await page.evaluate(elements)).toBe(0)
    await nothingRan('report')
  },
)

test('matters, the list of reports, the queue and the log show all of them, and nothing runs', async () => {
  const ids = ledger.matters({ limit: Number.POSITIVE_INFINITY }).matters.map(({ id }) => id)
  expect(ids.length).toBeGreaterThan(0)
  for (const [name, path] of [
    ['overview', '/'],
    ['search', '/search?q=the'],
    ['sources', '/sources'],
    ['reports', '/reports'],
    ['reports, next', '/reports?from=50'],
    ['matters', '/matters'],
    ['a search for one', `/reports?q=${encodeURIComponent('<img src=x onerror="window.ran=1">')}`],
    ...ids.slice(0, 12).map((id) => ['matter', `/matters/${id}`]),
  ] as [string, string][]) {
    await page.goto(own + path)
    await page.locator('main').waitFor()
    await page.waitForTimeout(150)
    expect([name, await page.evaluate(elements)]).toEqual([name, 0])
    await nothingRan(name)
  }
})

test('the queue: every claim is opened, corrected with a payload, and the log shows it', async () => {
  await page.goto(`${own}/review`)
  await page.locator('.rv-item').first().waitFor()
  await page
    .getByLabel(/Decided by/)
    .first()
    .fill('"><img src=x onerror=window.ran=1>')
  for (let at = 0; at < 40; at++) {
    await page.locator('body').click({ position: { x: 700, y: 5 } })
    await page.keyboard.press(at % 2 === 0 ? 'j' : 's')
    await page.locator('.rv-work h1').waitFor()
    expect(await page.evaluate(elements)).toBe(0)
  }
  await page.getByPlaceholder('the reason, for the log').fill('<svg onload=window.ran=1>')
  await page.locator('h1').click()
  await page.keyboard.press('c')
  await page.keyboard.press('3')
  await page.keyboard.press('Control+A')
  await page.keyboard.type('people')
  await page.keyboard.press('Enter')
  await page
    .getByText(/Corrected:/)
    .first()
    .waitFor()
  await page.goto(`${own}/review/log`)
  await page.getByText('<svg onload=window.ran=1>').first().waitFor()
  expect(await page.evaluate(elements)).toBe(0)
  await nothingRan('review')
})

test('the brief: every payload in it is its characters, under a policy that lets nothing run', async () => {
  const response = await page.goto(`${own}/api/export/claims?format=html&private=1`)
  expect(response!.headers()['content-security-policy']).toMatch(/default-src 'none'.*sandbox/)
  expect(await page.locator('blockquote').count()).toBe(hostile.length)
  expect(
    await page.evaluate(
      'document.querySelectorAll("script,iframe,object,embed,img,base,link,form,svg,video,audio,math,[onerror],[onload],[href^=javascript i]").length',
    ),
  ).toBe(0)
  await nothingRan('brief')
  const saved = await context.newPage()
  await saved.setContent(await response!.text())
  expect(await saved.locator('blockquote').count()).toBe(hostile.length)
  expect(await saved.evaluate('window.ran')).toBeUndefined()
  await saved.close()
  await nothingRan('brief, saved')
})

test('added as texts, as saved pages and as JSON lines: what is recorded is text, and nothing runs', async () => {
  const story = (words: string) =>
    `The governor said that rebels shelled the port on Monday ${words} and that nine people were killed there.`
  await page.goto(`${own}/add`)
  const files = payloads.slice(0, 44).flatMap(([, words], at) => [
    { name: `t${at}.txt`, mimeType: 'text/plain', buffer: Buffer.from(story(words)) },
    {
      name: `h${at}.html`,
      mimeType: 'text/html',
      buffer: Buffer.from(
        `<!doctype html><html><head><title>${words}</title></head><body><article><h1>Port shelled</h1><p>${story(words)}</p><p>${story('')}</p></article></body></html>`,
      ),
    },
  ])
  files.push({
    name: 'all.jsonl',
    mimeType: 'text/plain',
    buffer: Buffer.from(
      payloads
        .map(([, words], at) =>
          JSON.stringify({ id: `j${at}`, text: story(words), title: words, url: `javascript:${words}` }),
        )
        .join('\n'),
    ),
  })
  files.push({
    name: 'wrong<img src=x onerror=window.ran=1>.txt',
    mimeType: 'text/plain',
    buffer: Buffer.from([0xff, 0xfe]),
  })
  await page.locator('input[type=file]').first().setInputFiles(files)
  await page.getByText(/· done/).waitFor({ timeout: 200_000 })
  await page
    .getByText(/wrong<img/)
    .first()
    .waitFor()
  expect(await page.evaluate(elements)).toBe(0)
  await nothingRan('add')
  const recorded = ledger
    .reports({ limit: Number.POSITIVE_INFINITY })
    .reports.map(({ id }) => id)
    .filter((id) => !id.startsWith('evil-'))
  expect(recorded.length).toBeGreaterThan(payloads.length)
  for (const id of recorded.filter((_, at) => at % 4 === 0)) {
    await page.goto(`${own}/reports/${encodeURIComponent(id)}`)
    await page.locator('.txt').first().waitFor()
    expect(await page.evaluate(elements)).toBe(0)
  }
  await nothingRan('reports that were added')
})

test('a click on every link that a report gives goes nowhere but http', async () => {
  await page.goto(`${own}/reports/evil-0-0`)
  await page.locator('.txt').first().waitFor()
  expect(await page.getByText('Original page').count()).toBe(0)
  await page.goto(`${own}/reports/evil-0-1`)
  expect(await page.getByText('Original page').getAttribute('href')).toMatch(/^https:\/\/example\.org\//)
  await nothingRan('links')
})
