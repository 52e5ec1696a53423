import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { handReadings } from './hand-readings.js'
import { openWorkbench, pictureOf, type Workbench } from './workbench.js'

let bench: Workbench
beforeAll(async () => {
  bench = await openWorkbench(handReadings)
})
afterAll(async () => {
  expect(bench?.wrong).toEqual([])
  await bench?.close()
})

const text = `Rebels shelled the port of Ganja on Monday, killing nine people, the governor said. A nurse, Zelda Quorn, saw the first shells fall.

The defence ministry denied that its forces had fired.`

test('a report is pasted, kept over a reload, read, and its claims lead to their words', async () => {
  const { page, own, ledger } = bench
  await page.goto(`${own}/add`)
  await page.locator('.ad-text textarea').fill(text)
  await page.getByLabel('Outlet').fill('Harbour Daily')
  await page.getByLabel('Published').fill('2020-13-40')
  await page.getByRole('button', { name: 'Read and add' }).click()
  await page.getByText(/is no day|no day/).waitFor()
  await page.reload()
  expect(await page.locator('.ad-text textarea').inputValue()).toBe(text)
  await page.getByLabel('Published').fill('2020-10-13')
  await page.getByRole('button', { name: 'Read and add' }).click()
  await page.getByText(/Added:/).waitFor()
  expect(await page.locator('.ad-text textarea').inputValue()).toBe('')
  expect(ledger.reports({ text: 'Zelda' }).total).toBe(1)
  await page.getByRole('link', { name: /claims/ }).click()
  await page.locator('article.card').first().waitFor()
  await page.keyboard.press('j')
  await page.keyboard.press('w')
  const open = page.locator('article.card.open')
  await open.waitFor()
  const lit = await page.locator('.s.lit').allTextContents()
  expect(await open.locator('dd.words').first().textContent()).toContain(lit.join('').trim().slice(0, 12))
})

test('the claim is corrected by keys alone, undone by a key, and both are in the log', async () => {
  const { page, ledger } = bench
  const id = new URL(page.url()).searchParams.get('claim')!
  const before = ledger.claim(id)!.claim
  await page.keyboard.press('a')
  await page
    .getByText(/Your name first/)
    .first()
    .waitFor()
  await page.keyboard.type('ana')
  await page.keyboard.press('Escape')
  await page.keyboard.press('c')
  await page.keyboard.press('1')
  await page.locator('.rv-slots select').first().selectOption('clash')
  await page.keyboard.press('Escape')
  await page.keyboard.press('3')
  await page.keyboard.press('Control+A')
  await page.keyboard.type('no such words')
  await page.keyboard.press('Enter')
  await page.getByText('does not stand in the text').waitFor()
  await page.reload()
  expect(await page.getByLabel('agents, words').inputValue()).toBe('no such words')
  await page.getByLabel('agents, words').fill('Rebels')
  await page.keyboard.press('Enter')
  await page
    .getByText(/Corrected:/)
    .first()
    .waitFor()
  await expect.poll(() => ledger.claim(id)!.claim.kind).toBe('clash')
  await page.locator('article.card.open', { hasText: 'clash' }).waitFor()
  await page.keyboard.press('u')
  await expect.poll(() => ledger.claim(id)!.claim).toEqual(before)
  await page.reload()
  await page.locator('article.card.open', { hasText: before.kind }).waitFor()
  expect(ledger.log().entries.map(({ decision, who }) => [decision, who])).toEqual([
    ['undo', 'ana'],
    ['correct', 'ana'],
  ])
})

test('a rejected claim is gone from the page, and its undo is still at hand', async () => {
  const { page, ledger } = bench
  const id = new URL(page.url()).searchParams.get('claim')!
  await page.locator('h1').first().click()
  await page.keyboard.press('r')
  await page
    .getByText(/^Rejected:/)
    .first()
    .waitFor()
  await expect.poll(() => page.locator('article.card.open').count()).toBe(0)
  expect(ledger.claim(id)).toBeUndefined()
  await page.keyboard.press('u')
  await page.locator('article.card.open').waitFor()
  expect(ledger.claim(id)).toBeDefined()
})

test('a claim that the reader missed is added: words selected, slots filled, a place chosen', async () => {
  const { page, ledger } = bench
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Add a claim' }).click()
  await page.evaluate(`{
    const node = [...document.querySelectorAll('.txt')].find((one) => one.textContent.includes('saw the first'))
    const range = document.createRange()
    const walker = document.createTreeWalker(node, NodeFilter.SHOW_TEXT)
    let found
    for (let text = walker.nextNode(); text; text = walker.nextNode()) if (text.data.includes('the first shells fall')) found = text
    range.setStart(found, found.data.indexOf('the first shells fall'))
    range.setEnd(found, found.data.indexOf('the first shells fall') + 21)
    getSelection().removeAllRanges()
    getSelection().addRange(range)
    document.dispatchEvent(new PointerEvent('pointerup', { bubbles: true }))
  }`)
  const panel = page.locator('.rv-panel')
  await expect.poll(() => panel.locator('textarea').inputValue()).toBe('the first shells fall')
  await panel.getByLabel('speaker, words that name him').fill('Zelda Quorn')
  await panel.getByRole('button', { name: '+ place' }).click()
  await panel.getByLabel('place 1, words').fill('Ganja')
  await expect.poll(() => panel.getByLabel('place 1, which place').locator('option').count()).toBeGreaterThan(1)
  await panel.getByLabel('place 1, which place').selectOption({ index: 1 })
  await panel.getByLabel('first day').fill('2020-10-12')
  await panel.getByRole('button', { name: /^Add/ }).click()
  await page.locator('article.card.open', { hasText: 'the first shells fall' }).waitFor()
  const added = ledger.claim(new URL(page.url()).searchParams.get('claim')!)!.claim
  expect(added).toMatchObject({
    kind: 'strike',
    evidence: { text: 'the first shells fall' },
    attribution: { source: [{ text: 'Zelda Quorn' }] },
    places: [{ text: 'Ganja', place: { country: 'AZE' } }],
    time: { from: '2020-10-12', to: null },
    foundBy: 'person',
  })
  expect(text.slice(added.evidence.start, added.evidence.end)).toBe(added.evidence.text)
})

test('a name is blacked out in the text and its claims, and a reload shows it so', async () => {
  const { page, ledger } = bench
  await page.getByRole('button', { name: 'Black out' }).click()
  const panel = page.locator('.rv-panel')
  await panel.getByLabel('Words, selected').fill('Zelda Quorn')
  await panel.getByRole('button', { name: 'Black out 1 passage for good' }).click()
  await page.getByText('███████████').first().waitFor()
  await page.reload()
  await page.locator('.txt', { hasText: 'A nurse, ███████████, saw' }).waitFor()
  expect(await page.getByText('Words were blacked out').getAttribute('href')).toContain('decision=redact')
  expect(await page.locator('body').textContent()).not.toContain('Quorn')
  expect(ledger.reports({ text: 'Zelda' }).total).toBe(0)
  await page.getByRole('button', { name: 'Read again' }).click()
  await page.getByText(/nothing changed/).waitFor()
})

test('what is seen is exported: CSV, GeoJSON, a brief', async () => {
  const { page } = bench
  await page.keyboard.press('e')
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: /^CSV/ }).click()])
  const rows = readFileSync(await file.path(), 'utf8')
    .trim()
    .split('\r\n')
  expect(file.suggestedFilename()).toMatch(/^counterclaim-claims-.*\.csv$/)
  expect(rows.length).toBeGreaterThan(2)
  expect(rows.join()).toContain('Harbour Daily')
  const [map] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: /^GeoJSON/ }).click()])
  expect(JSON.parse(readFileSync(await map.path(), 'utf8')).features.length).toBeGreaterThan(0)
  const svg = (await pictureOf(page, 'svg')).bytes.toString('utf8')
  const words = [...svg.matchAll(/<text [^>]*>([^<]*)/g)].map(([, text]) => text).join(' ')
  expect(words).toContain('Harbour Daily')
  expect(words).toContain('███████████')
  // What is claimed has its line under the words, in the colour of its family.
  const colour = await page.evaluate(`(() => {
    const probe = document.createElement('i')
    probe.className = 'force'
    document.body.append(probe)
    probe.style.color = 'var(--k-force)'
    const { color } = getComputedStyle(probe)
    probe.remove()
    return color
  })()`)
  expect(svg).toContain(`stroke="${colour}" stroke-width="2"`)
  expect((await pictureOf(page, 'png')).bytes.subarray(1, 4).toString()).toBe('PNG')
  await page.keyboard.press('Escape')
  expect(await page.getByRole('link', { name: /^CSV/ }).count()).toBe(0)
})

test('the queue is worked off by single keys: accept, not sure, skip, reject, undo', async () => {
  const { page, own, ledger } = bench
  await page.goto(`${own}/review`)
  await page.locator('.rv-item.chosen').waitFor()
  const left = () => page.locator('.rv-queue .sec .small').textContent()
  const total = Number((await left())!.split(' ')[0])
  const here = () => page.locator('.rv-item.chosen').textContent()
  const first = await here()
  await page.keyboard.press('a')
  await page
    .getByText(/^Accepted:/)
    .first()
    .waitFor()
  expect(await here()).not.toBe(first)
  await page.keyboard.press('n')
  await page
    .getByText(/^Not sure about:/)
    .first()
    .waitFor()
  const third = await here()
  await page.keyboard.press('s')
  await expect.poll(here).not.toBe(third)
  await page.keyboard.press('r')
  await page
    .getByText(/^Rejected:/)
    .first()
    .waitFor()
  expect(await left()).toBe(`${total - 3} left`)
  await page.keyboard.press('u')
  await expect.poll(left).toBe(`${total - 2} left`)
  await expect
    .poll(() => ledger.log({ limit: 4 }).entries.map(({ decision }) => decision))
    .toEqual(['undo', 'reject', 'unsure', 'accept'])
  await page.getByRole('link', { name: /^All/ }).click()
  await page.locator('.rv-log.whole li').first().waitFor()
  expect(await page.locator('.rv-log.whole').textContent()).toMatch(/blacked out words.*of a report/)
})

test('statements of a contested matter are chosen and split off by keys, merged again, and undone', async () => {
  const { page, own, ledger } = bench
  const [matter] = ledger.matters({ kind: 'toll', status: 'contested' }).matters
  const members = matter!.claims.length
  await page.goto(`${own}/matters/${matter!.id}`)
  await page.locator('.said').first().waitFor()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press(' ')
  await page.getByText(`1 of ${members} chosen`).waitFor()
  await page.keyboard.press('-')
  await page.getByText(/^Split off 1 statement/).waitFor()
  await expect
    .poll(() => ledger.matter(new URL(page.url()).pathname.split('/').at(-1)!)?.claims.length)
    .toBe(members - 1)
  await page.keyboard.press('u')
  await expect.poll(() => ledger.matter(matter!.id)?.claims.length).toBe(members)
  // The page hears of the undoing later than the ledger, and draws itself anew: a key pressed before it has is lost.
  await expect.poll(() => page.getByText(/^Split off 1 statement/).count()).toBe(0)
  await page.waitForURL(new RegExp(`/matters/${matter!.id}`))
  await page.getByText('Choose statements that are of another matter').waitFor()
  await page.keyboard.press('+')
  await page.locator('.rg-others li').first().getByRole('button').click()
  await page.getByText(/^Merged with/).waitFor()
  await expect.poll(() => ledger.log({ limit: 1 }).entries[0]!.decision).toBe('merge')
  await page.locator('h1').first().click()
  await page.keyboard.press('u')
  await expect.poll(() => ledger.log({ limit: 1 }).entries[0]!.decision).toBe('undo')
  expect(ledger.matter(matter!.id)!.claims.length).toBe(members)
  await expect.poll(() => page.getByText(/^Merged with/).count()).toBe(0)
  await page.waitForURL(new RegExp(`/matters/${matter!.id}`))
  await page.locator('.said').first().waitFor()
  await page.keyboard.press('e')
  const [picture] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Picture, SVG' }).click(),
  ])
  expect(readFileSync(await picture.path(), 'utf8')).toMatch(/^<svg[^>]*xmlns=/)
  const [pixels] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'PNG' }).click()])
  expect(
    readFileSync(await pixels.path())
      .subarray(1, 4)
      .toString(),
  ).toBe('PNG')
})

test('files are dropped: progress, the one that fails with its remedy and retry, the rest read', async () => {
  const { page, own, ledger } = bench
  await page.goto(`${own}/add`)
  const before = ledger.reports({ limit: 1 }).total
  const lines = Array.from({ length: 40 }, (_, at) =>
    JSON.stringify({ id: `lot-${at}`, text: `Shells hit village ${at} on Monday, the mayor said.` }),
  )
  lines[7] = 'no json'
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles([
      { name: 'a.txt', mimeType: 'text/plain', buffer: Buffer.from('Rockets hit Barda on Friday, the army said.') },
      { name: 'b.jsonl', mimeType: 'text/plain', buffer: Buffer.from(lines.join('\n')) },
      { name: 'c.png', mimeType: 'image/png', buffer: Buffer.from('x') },
    ])
  await page.getByText(/· done/).waitFor()
  await page.getByText('b.jsonl, line 8: not JSON').waitFor()
  expect(ledger.reports({ limit: 1 }).total).toBe(before + 40)
  await page.getByRole('button', { name: /^Try again/ }).click()
  await page.getByText(/39 known already/).waitFor()
  await page.getByRole('button', { name: /^Leave out/ }).click()
  await expect.poll(() => page.getByText('not JSON').count()).toBe(0)
})

test('a folder is chosen, and files are dropped: what is no report in it is passed over', async () => {
  const { page, ledger } = bench
  const folder = mkdtempSync(join(tmpdir(), 'folder-'))
  mkdirSync(join(folder, 'inner'))
  writeFileSync(join(folder, 'one.txt'), 'Mortars hit Fuzuli on Friday, the army said.')
  writeFileSync(join(folder, 'inner/two.txt'), 'Drones hit Terter on Friday, the army said.')
  writeFileSync(join(folder, 'notes.png'), 'x')
  const before = ledger.reports({ limit: 1 }).total
  await page.locator('input[type=file]').nth(1).setInputFiles(folder)
  await expect.poll(() => ledger.reports({ limit: 1 }).total).toBe(before + 2)
  await page.getByText(/Passed over, since of no kind that is read: .*notes\.png\./).waitFor()
  rmSync(folder, { recursive: true })
  await page.evaluate(`{
    const dropped = new DataTransfer()
    dropped.items.add(new File(['Shells hit Agdam on Friday, the army said.'], 'three.txt'))
    document.querySelector('.ad-drop').dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer: dropped }))
  }`)
  await expect.poll(() => ledger.reports({ limit: 1 }).total).toBe(before + 3)
  await page.getByText(/· done/).waitFor()
  expect(await page.getByText('Passed over').count()).toBe(0)
})

test('the header that the page shows is read as fields, not as text', async () => {
  const { page, ledger } = bench
  await page.getByText('A text with its fields').click()
  const shown = (await page.locator('.ad-drop pre').innerText()).replace('https://…', 'https://example.org/port')
  const file = { name: 'port.txt', mimeType: 'text/plain', buffer: Buffer.from(shown) }
  await page.locator('input[type=file]').first().setInputFiles(file)
  await expect.poll(() => ledger.reports({ text: 'as it was printed' }).total).toBe(1)
  const [report] = ledger.reports({ text: 'as it was printed' }).reports
  expect(report).toMatchObject({ title: 'Shells fall on the port', outlet: 'Harbour Daily', publishedAt: '2020-10-14' })
  await page.getByText(/· done/).waitFor()
})

test('adding is cancelled: what was read stays, the rest is not sent', async () => {
  const { page, ledger } = bench
  const before = ledger.reports({ limit: 1 }).total
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles(
      Array.from({ length: 120 }, (_, at) => ({
        name: `n${at}.txt`,
        mimeType: 'text/plain',
        buffer: Buffer.from(`Guns shelled hamlet ${at} on Sunday, the mayor said.`.repeat(30)),
      })),
    )
  await page.getByRole('button', { name: 'Cancel' }).click()
  await page.getByText(/cancelled; what was read/).waitFor()
  const after = ledger.reports({ limit: 1 }).total
  expect(after).toBeLessThan(before + 120)
  await page.waitForTimeout(500)
  // The piece under way is recorded where it was read before the server heard that it was given up.
  expect(ledger.reports({ limit: 1 }).total - after).toBeLessThanOrEqual(1)
})
