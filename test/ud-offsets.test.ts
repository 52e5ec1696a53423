import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { loadLanguage } from '../src/ud/load-language.js'
import { longest } from '../src/ud/splitter.js'

const bytes = (file: string) => readFileSync(new URL(`../models/${file}`, import.meta.url))
const language = loadLanguage(bytes('en.ud.bin'), bytes('en.ud.network.bin'))
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
  ['quotation marks of every kind', "«A», ‘b’, „c“, “d”, ‹e›, \"f\", 'g', ``h'', 「i」 and ‚j‘, he said."],
  ['quotation marks that close what was never open', 'We hit two posts,” the colonel said.’ »Nobody was hurt.'],
  ['a dateline', 'KALDAR, Oct. 14 (AFP) — Two villages were shelled overnight, the ministry said.'],
  ['a headline without a full stop', 'Army says nine killed in drone strike\n\nThe army said nine people died.'],
  ['a caption', 'A woman stands beside her house, Monday, Oct. 12, 2020. (Photo/Someone)'],
  [
    'neither commas nor apostrophes',
    'The ministers aide said nine were killed wounded or missing and the towns mayor didnt',
  ],
  ['a word of 5,000 letters', 'a'.repeat(5000)],
  ['ten thousand full stops', '.'.repeat(10_000)],
  ['letters and hyphens in turn', 'a-'.repeat(3000)],
  ['letters and dots in turn', 'a.'.repeat(20_000)],
  ['a sentence of 300 words', `${'the guns and '.repeat(100)}fell silent.`],
  ['a sentence of 3,000 words', `${'the guns and '.repeat(1000)}fell silent.`],
  ['a thousand brackets', '('.repeat(1000)],
  ['nothing', ''],
  ['white space', ' \n\t '],
])('%s', (_, text) => check(text))

test('given words make a sentence of any length, in accurate mode too', () => {
  const forms = Array.from({ length: 3000 }, (_, i) => ['the', 'guns', 'and'][i % 3]!)
  const offsets = Int32Array.from(forms, (_, i) => i * 5)
  for (const accurate of [false, true]) {
    const { length, head } = language.parseWords(forms, offsets, offsets, { accurate })
    expect(length).toBe(3000)
    expect(head.filter((h) => h === -1)).toHaveLength(1)
  }
})

test('no sentence is longer than the bound', () => {
  for (const { length } of parse('the guns and '.repeat(1000))) expect(length).toBeLessThanOrEqual(longest)
})

describe('sentences end where they end', () => {
  test.each([
    ['He left on Sept. 27. She stayed.', ['He left on Sept. 27.', 'She stayed.']],
    ['The U.N. said so. Nobody agreed.', ['The U.N. said so.', 'Nobody agreed.']],
    ['"Who did this?" Mr. Ali asked.', ['"Who did this?" Mr. Ali asked.']],
    ['It was hit at 5 p.m. Officials said nine died.', ['It was hit at 5 p.m.', 'Officials said nine died.']],
    ["He said: 'We did it.' Then he left.", ["He said: 'We did it.'", 'Then he left.']],
    [
      '«We fired first», he said. ‘They fired first,’ she said.',
      ['«We fired first», he said.', '‘They fired first,’ she said.'],
    ],
    [
      'KALDAR, Oct. 14 (AFP) — Two villages were shelled. Nobody was hurt.',
      ['KALDAR, Oct. 14 (AFP) —', 'Two villages were shelled.', 'Nobody was hurt.'],
    ],
    ['Army says nine killed\n\nThe army said so.', ['Army says nine killed', 'The army said so.']],
    ['THE ARMY SAID TWO WERE KILLED. A THIRD WAS HURT.', ['THE ARMY SAID TWO WERE KILLED.', 'A THIRD WAS HURT.']],
    ['the army said two were killed. a third was hurt.', ['the army said two were killed.', 'a third was hurt.']],
    ['• three dead\n• nine wounded', ['• three dead', '• nine wounded']],
    ['Two F-16 jets struck the depot. It burned.', ['Two F-16 jets struck the depot.', 'It burned.']],
  ])('%s', (text, sentences) => {
    expect(parse(text).map(({ start, end }) => text.slice(start, end))).toEqual(sentences)
  })
})

describe('a second look at the tags', () => {
  const tree = (text: string) => {
    const [sentence] = parse(text)
    return sentence!.form.map((form, i) => `${form}/${sentence!.xpos[i]}/${sentence!.deprel[i]}`).join(' ')
  }
  test.each([
    ['The soldiers confiscated rifles.', 'confiscated/VBD/root', 'rifles/NNS/obj'],
    ['The insurgents control most of the rural province.', 'control/VBP/root', 'most/JJS/obj'],
    ['The militia controls nearly all of the frontier.', 'controls/VBZ/root', 'all/DT/obj'],
    ['Volunteers distributed food.', 'distributed/VBD/root', 'food/NN/obj'],
    ['Missile hits flats in the second city, seven dead', 'Missile/NN/nsubj', 'hits/VBZ/root'],
  ])('%s', (text, ...words) => {
    for (const word of words) expect(tree(text)).toContain(word)
  })
  test('a headline of participles keeps them', () => {
    expect(tree('Two soldiers injured in blast')).toContain('injured/VBN')
  })
})

test('a line break inside a paragraph is a space to the sentences, a blank line ends one', () => {
  const wrapped = 'THE ARMY SAID THAT ITS TROOPS HAD TAKEN THE\nHILL ABOVE THE TOWN ON MONDAY.  NOBODY WAS\nHURT.'
  expect(parse(wrapped).map(({ start, end }) => wrapped.slice(start, end).replace(/\s+/g, ' '))).toEqual([
    'THE ARMY SAID THAT ITS TROOPS HAD TAKEN THE HILL ABOVE THE TOWN ON MONDAY.',
    'NOBODY WAS HURT.',
  ])
  expect(parse('Two rockets fell\n\nNobody was hurt')).toHaveLength(2)
})
