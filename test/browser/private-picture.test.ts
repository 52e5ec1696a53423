import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Actor } from '../../src/record/record.js'
import { readingFrom } from '../readings-from.js'
import { openWorkbench, pictureOf, type Workbench } from './workbench.js'

const ada: Actor = { id: 'report:p:ada holt', name: 'Ada Holt', kind: 'person', country: null, side: null }
const toll = (id: string, source: string, actor: Actor | null, low: number) => {
  const words = `${low} people were killed in Ruritania`
  return readingFrom(
    {
      id,
      title: `${source} counts the dead`,
      outlet: `Daily ${id}`,
      publishedAt: '2020-10-12',
      text: `${source} said ${words}.`,
    },
    [
      {
        kind: 'deaths',
        words,
        trigger: 'killed',
        by: { source, cue: 'said', actor },
        place: { words: 'Ruritania', place: null, precision: 6 },
        day: ['2020-10-11', '2020-10-11'],
        count: { words: `${low} people`, of: 'killed', low, high: low },
      },
    ],
  )
}
let bench: Workbench
let page: Page
/** Without its letters' own bytes. */
const drawn = async () => (await pictureOf(page, 'svg')).bytes.toString('utf8').replace(/<style>.*?<\/style>/s, '')
beforeAll(async () => {
  bench = await openWorkbench([toll('p/1', 'Ada Holt', ada, 12), toll('q', 'Rescuers', null, 40)])
  page = bench.page
})
afterAll(() => bench?.close())

const mattersPath = () => `/matters/${bench.ledger.matters({ kind: 'toll' }).matters[0]!.id}`
test.each([
  ['a report', () => '/reports/p%2F1', 'article.card'],
  ['the list of reports', () => '/reports', 'a.title'],
  ['a matter', mattersPath, '.accts'],
  ['the search', () => '/search?q=ruritania&in=claims', '.se-hit'],
  ['the queue', () => '/review', '.rv-item'],
])('%s as a picture leaves private persons out, also of what is only hovered or read aloud', async (_, path, ready) => {
  await page.goto(`${bench.own}${path()}`)
  await page.locator(ready).first().waitFor()
  await page.getByRole('button', { name: /^Export/ }).click()
  const left = await drawn()
  expect(left).toContain('<text')
  expect(left).not.toMatch(/Holt|\bAda\b|<title|<desc|aria-|data-(?!url)/i)
  await page.getByLabel(/with the names of private persons/).check()
  const kept = await drawn()
  expect(kept).not.toMatch(/<title|<desc|aria-/)
  expect(kept).toMatch(/Holt/)
  expect(bench.wrong).toEqual([])
})
