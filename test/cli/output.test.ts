import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { countInWords } from '../../src/export/claim-columns.js'
import { csvCell } from '../../src/export/csv.js'
import { Annotation, Reading } from '../../src/record/record.js'
import { runCommand } from './run-command.js'

const report =
  '"We have taken Alma," the general said on Monday. Rebels fired ten rockets at the market, killing at least six people.'

test('read prints who, what, where, when, how many, then the words', async () => {
  const { out, code } = await runCommand(['read', '-', '--published', '2020-10-14'], report)
  expect(code).toBe(0)
  expect(out).toContain('deaths')
  expect(out).toContain('6 or more killed')
  expect(out).toContain('“Rebels fired ten rockets at the market”')
})

test('read --json is a Reading, annotate an Annotation; every mention is its slice of the text', async () => {
  const reading = Reading.parse(
    JSON.parse((await runCommand(['read', '-', '--json', '--published', '2020-10-14'], report)).out),
  )
  for (const { evidence, trigger } of reading.claims) {
    expect(reading.report.text.slice(evidence.start, evidence.end)).toBe(evidence.text)
    expect(reading.report.text.slice(trigger.start, trigger.end)).toBe(trigger.text)
  }
  const annotation = Annotation.parse(JSON.parse((await runCommand(['annotate', '-'], report)).out))
  expect(annotation.sentences.flatMap(({ tokens }) => tokens).length).toBeGreaterThan(20)
})

test('many lines go through workers and come out in order, the same as one by one', () => {
  const read = (input: string) =>
    spawnSync(process.execPath, ['bin/counterclaim.js', 'read', '--jsonl'], {
      input,
      encoding: 'utf8',
      cwd: join(import.meta.dirname, '../..'),
    })
  const lines = Array.from({ length: 40 }, (_, i) =>
    JSON.stringify({
      id: `r${i}`,
      text: `Rebels shelled town ${i} on Monday. ${i + 2} people were killed.`,
      publishedAt: '2020-10-14',
    }),
  )
  const all = read(lines.join('\n'))
  expect(all.status).toBe(0)
  const found = all.stdout.trim().split('\n')
  expect(found.map((line) => (JSON.parse(line) as { id: string }).id)).toEqual(lines.map((_, i) => `r${i}`))
  expect(found[39]).toBe(read(lines[39]!).stdout.trim())
})

test.each([
  ['=1+1', "'=1+1"],
  ['+49', "'+49"],
  ['-5', "'-5"],
  ['@cmd', "'@cmd"],
  ['a, b', '"a, b"'],
  ['say "no"', '"say ""no"""'],
  ['=a,b', '"\'=a,b"'],
  ['plain', 'plain'],
])('the cell %s is written %s', (text, cell) => {
  expect(csvCell(text)).toBe(cell)
})

test.each([
  [9, 9, null, '9'],
  [9, null, null, '9 or more'],
  [null, 12, null, 'up to 12'],
  [9, 12, null, '9 to 12'],
  [null, null, 10, 'about 10'],
  [null, null, null, 'no number'],
])('%s to %s, best %s is "%s"', (low, high, best, words) => {
  expect(countInWords({ low, high, best })).toBe(words)
})

test('explain shows the rule and the tree', async () => {
  const { out } = await runCommand(['explain', '-'], 'Rebels shelled the town.')
  expect(out).toContain('event: verb/shell')
  expect(out).toMatch(/shelled \(root/)
})

test('schema prints JSON Schema of the record', async () => {
  const { out } = await runCommand(['schema'])
  expect(JSON.parse(out)).toMatchObject({ type: 'object', properties: { claims: { type: 'array' } } })
})

test('parse keeps given words and multiword tokens', async () => {
  const given = [
    '1-2\tdon’t\t_\t_\t_\t_\t_\t_\t_\t_',
    '1\tdo\t_\t_\t_\t_\t_\t_\t_\t_',
    '2\tn’t\t_\t_\t_\t_\t_\t_\t_\t_',
    '3\tfire\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No',
    '4\t.\t_\t_\t_\t_\t_\t_\t_\t_',
  ].join('\n')
  const { out } = await runCommand(['parse', '--input', 'conllu', '-'], `${given}\n\n`)
  expect(
    out
      .split('\n')
      .filter(Boolean)
      .map((line) => line.split('\t').slice(0, 2).join(' ')),
  ).toEqual(['1-2 don’t', '1 do', '2 n’t', '3 fire', '4 .'])
})

test.each([
  [['--help']],
  [['read', '--help']],
  [['annotate', '--help']],
  [['parse', '--help']],
  [['explain', '--help']],
  [['schema', '--help']],
  [['add', '--help']],
  [['serve', '--help']],
])('%j shows a runnable example', async (args) => {
  const { out, code } = await runCommand(args)
  expect(code).toBe(0)
  expect(out).toMatch(/Example:\n {2}\$ counterclaim /)
})
