import fc from 'fast-check'
import { expect, test } from 'vitest'
import { checkLanguage } from '../src/intake/check-language.js'
import { decodeText } from '../src/intake/decode-text.js'
import { linesOf } from '../src/intake/lines.js'
import { readDay } from '../src/intake/read-fields.js'
import { readHtml } from '../src/intake/read-html.js'
import { readJsonLine } from '../src/intake/read-json-line.js'
import { readPlain } from '../src/intake/read-plain.js'
import { makeReport } from '../src/text/make-report.js'

const page = `<!doctype html><html><head><title>Town shelled - The Outlet</title>
<script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"WebSite","name":"x"},{"@type":"NewsArticle","headline":"Town shelled, mayor says","datePublished":"2020-10-14T09:30:00+04:00","author":{"@type":"Person","name":"Ana Bell"},"publisher":{"@type":"Organization","name":"The Outlet"}}]}</script>
</head><body><nav><a href="/">Home</a> <a href="/w">World</a></nav>
<article><h1>Town shelled, mayor says</h1><figure><img src="a.jpg"><figcaption>A street in the town. (Agency Photo)</figcaption></figure>
<p>Shells hit the town on Wednesday, the mayor said. Nine people were killed in the market and many houses burned through the night.</p>
<p>The army denied that its guns had fired. “We did not shell the town,” a spokesman said, and he called the reports false.</p>
<script>alert(1)</script></article><footer>All rights reserved</footer></body></html>`

test('a page gives its article, title, outlet, author, day and captions, and nothing of its scripts', async () => {
  const input = await readHtml(page, 'page.html')
  expect(input).toMatchObject({
    title: 'Town shelled, mayor says',
    outlet: 'The Outlet',
    author: 'Ana Bell',
    publishedAt: '2020-10-14T09:30:00+04:00',
  })
  const report = makeReport(input)
  expect(report.parts.map(({ kind, start, end }) => [kind, report.text.slice(start, end).slice(0, 14)])).toEqual([
    ['headline', 'Town shelled, '],
    ['caption', 'A street in th'],
    ['body', 'Shells hit the'],
    ['body', 'The army denie'],
  ])
  expect(report.text).not.toContain('alert')
  expect(report.text).not.toContain('All rights')
})

test('a header gives the fields and is no part of the text', () => {
  expect(
    readPlain(
      '---\noutlet: The Outlet\npublished: 2020-10-14\nnote: two\n  lines\n---\n\nShells hit the town.',
      'x.txt',
    ),
  ).toEqual({
    outlet: 'The Outlet',
    publishedAt: '2020-10-14',
    text: 'Shells hit the town.',
  })
})

test('a text without a header is left as it is', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      fc.pre(!text.split(/\r?\n/)[0]!.trim().startsWith('---'))
      expect(readPlain(text, 'x').text).toBe(text)
    }),
  )
})

test('UTF-8 of any text comes back', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (text) => {
      fc.pre(text.trim() !== '' && !text.includes('\0') && !text.startsWith('\ufeff'))
      expect(decodeText(new TextEncoder().encode(text), 'x')).toBe(
        new TextDecoder().decode(new TextEncoder().encode(text)),
      )
    }),
  )
})

test('every day of the calendar is read; no other is', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1000, max: 2999 }),
      fc.integer({ min: 0, max: 14 }),
      fc.integer({ min: 0, max: 33 }),
      (year, month, day) => {
        const text = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
        const exists = month >= 1 && month <= 12 && day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate()
        if (exists) expect(readDay(text, 'x')).toBe(text)
        else expect(() => readDay(text, 'x')).toThrow(/no day|is no day/)
      },
    ),
  )
})

test('the id of a report hangs on outlet, url, day and text, and on nothing else', () => {
  const base = { text: 'Shells hit the town.', outlet: 'A', url: 'u', publishedAt: '2020-10-14' }
  const { id } = makeReport(base)
  expect(makeReport({ ...base, title: 'other', author: 'other' }).id).toBe(id)
  for (const field of ['text', 'outlet', 'url', 'publishedAt'] as const)
    expect(makeReport({ ...base, [field]: 'other' }).id).not.toBe(id)
})

async function* chunks(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let i = 0; i < bytes.length; i += size) yield bytes.subarray(i, i + size)
}

test('lines come back however the bytes are cut', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.string({ unit: 'grapheme' })), fc.integer({ min: 1, max: 9 }), async (texts, size) => {
      const lines = texts.map((text) => text.replace(/\n/g, ' '))
      const found: string[] = []
      for await (const { text } of linesOf(chunks(Buffer.from(lines.map((line) => `${line}\n`).join('')), size), 1000))
        found.push(`\ufeff${text}`.slice(1))
      expect(found).toEqual(lines.map((line) => line.replace(/^\ufeff/, '')))
    }),
  )
})

test('a broken line and a long one are known, and the lines around them read', async () => {
  const bytes = Buffer.concat([Buffer.from('a\n'), Buffer.from([0xe9, 10]), Buffer.from(`${'x'.repeat(9)}\nb`)])
  const found = []
  for await (const line of linesOf(chunks(bytes, 4), 8)) found.push(line.wrong ?? line.text)
  expect(found).toEqual(['a', 'encoding', 'length', 'b'])
})

test('any text of fields comes back from its line', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.option(fc.string()), (text, outlet) => {
      fc.pre(text.trim() !== '')
      expect(readJsonLine({ text: JSON.stringify({ id: 7, text, outlet }) }, 'x')).toEqual({
        id: '7',
        text,
        ...(outlet !== null && { outlet }),
      })
    }),
  )
})

const german =
  'Nach Angaben des Ministeriums haben die Truppen am Montag die Stadt beschossen und dabei mehrere Menschen getötet. Die Regierung wies das zurück.'
const names =
  'Alma Bora Cresta Dunaj Erzin Farsk Gorna Hadar Irkov Jastra Kelmen Lodva Mirna Norsk Ostrava Pralt Questa Ruvo Stanz Tolva'

test.each([
  [
    'English',
    `Shells hit the town on Monday, the army said. ${'It was the third time that they were fired at it. '.repeat(3)}`,
  ],
  ['few words', 'Die Stadt fiel.'],
])('%s is read without a word', async (_, text) => {
  expect(await checkLanguage({ text }, 'x')).toBeNull()
})

test('another language is refused with a remedy, unless it is said to be English', async () => {
  await expect(checkLanguage({ text: german }, 'x.txt')).rejects.toThrow(
    /x\.txt: the text looks German, .*language: en/,
  )
  expect(await checkLanguage({ text: german, language: 'en' }, 'x.txt')).toBeNull()
})

test('what may be another language gets a note and is read', async () => {
  expect(await checkLanguage({ text: `${german} The army took the town, and they fled.` }, 'x.txt')).toMatch(
    /x\.txt: the text may not be English \(it looks German\)/,
  )
  expect((await checkLanguage({ text: names }, 'x')) ?? 'x: may not').toMatch(/may not/)
})
