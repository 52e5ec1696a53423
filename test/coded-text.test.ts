import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, expect, test } from 'vitest'
import { readCodedTexts } from '../train/claims/coded-text.js'
import type { Example } from '../train/claims/examples.js'
import { learn } from '../train/claims/learn.js'

const folder = mkdtempSync(join(tmpdir(), 'coded-'))
afterAll(() => rmSync(folder, { recursive: true }))

const file = (...lines: string[]): string => {
  const path = join(folder, 'coded.jsonl.gz')
  writeFileSync(path, gzipSync(lines.join('\n')))
  return path
}
const row = (fields: object): string =>
  JSON.stringify({
    manner: 'labels',
    id: 'a',
    text: 'Rebels shelled it.',
    claims: [[7, 14, 'strike|attack', 1]],
    ...fields,
  })

test('a row is a text with its claims', () => {
  const [text] = readCodedTexts(file(row({})), folder)
  expect(text).toMatchObject({ manner: 'labels', id: 'a', text: 'Rebels shelled it.', publishedAt: null })
  expect(text!.claims).toEqual([{ start: 7, end: 14, kinds: ['strike', 'attack'], optional: true }])
})

test('a row may point into a corpus', () => {
  writeFileSync(join(folder, 'corpus.jsonl'), JSON.stringify({ id: 7, text: 'Before. Rebels shelled it. After.' }))
  const [text] = readCodedTexts(file(row({ text: undefined, file: 'corpus.jsonl', id: '7', from: 8, to: 26 })), folder)
  expect(text!.text).toBe('Rebels shelled it.')
})

test.each([
  ['{', /line 2: no JSON object/],
  [row({ manner: 'guess' }), /line 2: manner "guess", expected reports, labels, sentences/],
  [row({ text: undefined, file: 'nowhere.jsonl' }), /line 2: no text, and no a in nowhere\.jsonl in /],
  [row({ claims: [[7, 99, 'strike']] }), /line 2: a claim from 7 to 99 in a/],
  [row({ claims: [[7, 14, 'war']] }), /line 2: unknown kind war in a/],
])('a bad row is told by file and line: %s', (bad, told) => {
  expect(() => readCodedTexts(file(row({}), bad), folder)).toThrow(told)
})

test('what the appraisal learns from can be read, each claim within its text', () => {
  const data = join(import.meta.dirname, '../train/claims/data')
  const corpora = join(import.meta.dirname, '../../shared/corpora')
  const own = ['written.jsonl.gz', 'sentences.jsonl.gz']
  for (const name of existsSync(corpora) ? readdirSync(data) : own)
    expect(readCodedTexts(join(data, name), corpora).length).toBeGreaterThan(100)
})

test('a sign that goes with a class is learnt, the same each time', () => {
  const example = (sign: number, right: number[]): Example => ({
    signs: Int32Array.of(sign, 9),
    own: Int32Array.of(),
    right,
    noun: 0,
    manner: 0,
  })
  const examples = Array.from({ length: 60 }, (_, k) => (k % 2 === 0 ? example(1, [3]) : example(2, [0, 5])))
  const weights = learn(examples, { buckets: 1024, manner: 0 })
  const best = (sign: number) => weights.get(sign)!.indexOf(Math.max(...weights.get(sign)!))
  expect(best(1)).toBe(3)
  expect([0, 5]).toContain(best(2))
  expect([...learn(examples, { buckets: 1024, manner: 0 })]).toEqual([...weights])
})
