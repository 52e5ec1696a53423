import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { runCommand } from './run-command.js'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'inputs-'))
  const put = (name: string, content: string | Uint8Array) => writeFileSync(join(folder, name), content)
  put('good.txt', 'Rebels shelled the town on Monday.')
  put('empty.txt', ' \n')
  put('binary.txt', new Uint8Array([80, 75, 3, 4, 0, 0, 1, 2]))
  put('latin1.txt', new Uint8Array([82, 101, 98, 101, 108, 115, 32, 0xe9, 0x74, 0x20]))
  put('large.txt', 'a '.repeat(2_600_000))
  put('header.txt', '---\noutlet: Someone\nRebels shelled the town.')
  put('badkey.txt', '---\ncolour: red\n---\nRebels shelled the town.')
  put('badday.txt', '---\npublished: 2020-02-31\n---\nRebels shelled the town.')
  put('nothing.html', '<html><body></body></html>')
  mkdirSync(join(folder, 'none'))
})
afterAll(() => rmSync(folder, { recursive: true }))

test.each([
  // what is given, what the message says (what, where, remedy)
  ['empty.txt', /empty\.txt: empty, where a report was expected\. Give a file/],
  ['binary.txt', /binary\.txt: a binary file .* Save the report as plain text/],
  ['latin1.txt', /latin1\.txt: not UTF-8 \(the bytes at 8 .* iconv/],
  ['large.txt', /large\.txt: 5\.2 MB, where one text may have 5 MB\. Split it/],
  ['missing.txt', /missing\.txt: there is no such file\. Check the path/],
  ['none', /none: a folder, where a file was expected\. .*counterclaim add/],
  ['header.txt', /header\.txt, line 1: a header that is opened by --- and never closed\. Close it/],
  ['badkey.txt', /badkey\.txt, line 2: "colour: red" is no line of a header\. Write one of outlet/],
  ['badday.txt', /badday\.txt, published: there is no day 2020-02-31\. Check month and day/],
  ['nothing.html', /nothing\.html: no article was found in this page\. Save/],
])('%s fails alone, and the rest of the batch goes on', async (name, message) => {
  const { code, out, err } = await runCommand(['read', join(folder, name), join(folder, 'good.txt')])
  expect(err).toMatch(message)
  expect(err.trim().split('\n')).toHaveLength(1)
  expect(out).toContain('Rebels shelled the town on Monday')
  expect(code).toBe(1)
})

test.each([
  [['read'], /no file was named/],
  [['read', 'x.txt', '--published', '14.10.2020'], /--published: "14\.10\.2020" is no day .*2020-10-14/],
  [['read', 'x.txt', '--published', '2020-13-01'], /there is no day 2020-13-01/],
  [['read', 'x.txt', '--json', '--csv'], /--json and --csv exclude each other/],
  [['read', 'x.txt', '--colour'], /unknown option '--colour'/],
  [['fly'], /unknown command 'fly'/],
  [['add', 'x.txt', '--published', '2020-02-31'], /--published: there is no day 2020-02-31/],
  [['parse', 'x.txt', '--input', 'pdf'], /--input pdf: expected text or conllu/],
  [['schema', 'poem'], /schema poem: expected one of reading/],
  [['serve', '--port', 'many'], /--port many: expected a number/],
])('%j is wrong usage', async (args, message) => {
  const { code, err } = await runCommand(args)
  expect(err).toMatch(message)
  expect(code).toBe(2)
})

test('lines that are no reports are named by their number, and the others are read in order', async () => {
  const lines = [
    '{"id": "a", "text": "Rebels shelled the town."}',
    'not json',
    '[1]',
    '{"id": "b"}',
    '{"id": "c", "text": 5}',
    '{"id": "d", "text": "Nine people died.", "publishedAt": "2020-02-30"}',
    '',
    '{"id": "e", "text": "Nine people died.", "outlet": null}',
  ]
  const { code, out, err } = await runCommand(['read', '--jsonl'], lines.join('\n'))
  expect(code).toBe(1)
  expect(
    out
      .trim()
      .split('\n')
      .map((line) => (JSON.parse(line) as { id: string }).id),
  ).toEqual(['a', 'e'])
  const said = err.trim().split('\n')
  expect(said).toHaveLength(5)
  for (const [i, message] of [
    /line 2: not JSON/,
    /line 3: an array, where an object/,
    /line 4: field "text" is missing/,
    /line 5: field "text" is 5, where a string/,
    /line 6, field "publishedAt": there is no day/,
  ].entries())
    expect(said[i]).toMatch(message)
})

test('a line that is not UTF-8 fails alone, named with its file', async () => {
  const file = join(folder, 'lines.jsonl')
  const line = (id: string) => Buffer.from(`{"id": "${id}", "text": "Rebels shelled the town."}\n`)
  writeFileSync(file, Buffer.concat([line('a'), Buffer.from([0x7b, 0xe9, 0x7d, 10]), line('b')]))
  const { code, out, err } = await runCommand(['read', '--jsonl', file])
  expect(code).toBe(1)
  expect(err).toMatch(/lines\.jsonl, line 2: not UTF-8\. Save the file as UTF-8/)
  expect(out.match(/"id":"[ab]","report"/g)).toEqual(['"id":"a","report"', '"id":"b","report"'])
})

test('a broken CoNLL-U line is named', async () => {
  const { code, err } = await runCommand(['parse', '--input', 'conllu', '-'], '1\tRebels\n')
  expect(err).toMatch(/line 1: 2 columns where CoNLL-U has 10\. Columns are parted by tabs/)
  expect(code).toBe(1)
})

test('what was added before a failure stays; adding again changes nothing', async () => {
  const ledger = join(folder, 'ledger')
  const first = await runCommand(['add', join(folder, 'good.txt'), join(folder, 'missing.txt'), '--ledger', ledger])
  expect(first.out).toContain('1 added, 0 read anew, 0 known already, 1 failed')
  expect(first.code).toBe(1)
  const again = await runCommand(['add', join(folder, 'good.txt'), '--ledger', ledger])
  expect(again.out).toContain('0 added, 0 read anew, 1 known already, 0 failed')
  expect(again.code).toBe(0)
})
