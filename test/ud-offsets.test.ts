import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { loadLanguage } from '../src/ud/load-language.js'
import { longest } from '../src/ud/splitter.js'

const language = loadLanguage(readFileSync(new URL('../models/en.ud.bin', import.meta.url)))
const parse = (text: string) => language.parse(text, [{ start: 0, end: text.length }])

/** Every character that is not white space falls into exactly one word, in order; heads form one tree. */
function check(text: string): void {
  let at = 0
  let kept = ''
  for (const { length, starts, ends, form, head, start, end } of parse(text)) {
    expect([start, end]).toEqual([starts[0], ends[length - 1]])
    expect(head.filter((h) => h === -1)).toHaveLength(1)
    for (let i = 0; i < length; i++) {
      expect(starts[i]).toBeGreaterThanOrEqual(at)
      expect(ends[i]).toBeGreaterThan(starts[i]!)
      expect(text.slice(at, starts[i]).trim()).toBe('')
      expect(form[i]).toBe(text.slice(starts[i], ends[i]))
      kept += form[i]
      at = ends[i]!
      let top = i
      for (let steps = 0; head[top]! >= 0; steps++) {
        expect(steps).toBeLessThan(length)
        top = head[top]!
      }
    }
  }
  expect(kept.replace(/\s/g, '')).toBe(text.replace(/\s/g, ''))
}

const scrap = fc.constantFrom(
  ...['said', 'The', 'U.N.', 'F-16', "don't", 'cannot', 'Sept.', '27', '5 p.m.', '“', '”', '"', "'", '—', '-', '...'],
  ...[
    '\r\n',
    '\n\n',
    '\u00a0',
    '\u200b',
    '🙂',
    'É',
    ',',
    '.',
    '!?',
    ':)',
    '1,200',
    '$5m',
    '#1',
    '@ali',
    'a.b.com',
    '(',
    ')',
  ],
)

test('the words of any text are its characters', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(scrap, fc.constantFrom('', ' ')), { maxLength: 40 }), (parts) =>
      check(parts.flat().join('')),
    ),
    {
      numRuns: 300,
      seed: 7,
    },
  )
  fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), check), { numRuns: 200, seed: 7 })
})

test.each([
  ['an unclosed quotation', '“We hit two posts, the colonel said. Nobody was hurt.'],
  ['capitals throughout', 'TWO SOLDIERS WERE KILLED WHEN THEIR VEHICLE STRUCK A MINE NEAR THE RIVER, THE ARMY SAID.'],
  ['no capital and no stop', 'two soldiers were killed near the river the army said'],
  ['no apostrophe', 'the minister said he didnt know and couldnt say'],
  ['a bullet list', '• three dead\n• nine wounded\n- one missing'],
  ['CRLF, NBSP and zero width', 'Nine people\u00a0died.\r\nTen were hurt\u200b.\r\n'],
  ['emoji', 'They came back 🙂🙂 and left 👩‍👩‍👧.'],
  ['a sentence of 3,000 words', `${'the guns and '.repeat(1000)}fell silent.`],
  ['a thousand brackets', '('.repeat(1000)],
  ['nothing', ''],
  ['white space', ' \n\t '],
])('%s', (_, text) => check(text))

test('no sentence is longer than the bound', () => {
  for (const { length } of parse('the guns and '.repeat(1000))) expect(length).toBeLessThanOrEqual(longest)
})

describe('sentences end where they end', () => {
  test.each([
    ['He left on Sept. 27. She stayed.', ['He left on Sept. 27.', 'She stayed.']],
    ['The U.N. said so. Nobody agreed.', ['The U.N. said so.', 'Nobody agreed.']],
    ['"Who did this?" Mr. Ali asked.', ['"Who did this?" Mr. Ali asked.']],
    ['It was hit at 5 p.m. Officials said nine died.', ['It was hit at 5 p.m.', 'Officials said nine died.']],
    ['Two F-16 jets struck the depot. It burned.', ['Two F-16 jets struck the depot.', 'It burned.']],
  ])('%s', (text, sentences) => {
    expect(parse(text).map(({ start, end }) => text.slice(start, end))).toEqual(sentences)
  })
})
