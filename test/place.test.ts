import fc from 'fast-check'
import { expect, test } from 'vitest'
import { loadTools, makeReport } from '../src/index.js'
import { findToponyms } from '../src/place/find-toponyms.js'
import { foldPlace } from '../src/place/fold-name.js'
import { readGazetteer } from '../src/place/gazetteer.js'

const { gazetteer, language } = loadTools()

function toponymsIn(text: string) {
  const report = makeReport({ text })
  return findToponyms({ report, sentences: language.parse(text, report.parts) }, gazetteer)
}

test.each([
  ['Şuşa', 'susa'],
  ["Sana'a", 'sanaa'],
  ['Sana’a', 'sanaa'],
  ['Al-Bab', 'al bab'],
  ['el-Bab', 'al bab'],
  ['Xankəndi', 'xankandi'],
  ['Deir-ez-Zor', 'deir ez zor'],
  ['U.S.', 'us'],
])('%s folds to %s', (name, folded) => {
  expect(foldPlace(name)).toBe(folded)
})

test.each([
  // text, the name, its country, role, precision
  ['Shells fell on the city of Aleppo on Monday.', 'Aleppo', 'SYR', 'place', 1],
  ['The army advanced in Syria on Monday.', 'Syria', 'SYR', 'place', 6],
  ['The Syrian army advanced on Monday.', 'Syrian', 'SYR', 'demonym', 6],
  ['Clashes broke out in the province of Idlib on Monday.', 'Idlib', 'SYR', 'place', null],
  ['He was born in Paris, Texas, in 1950.', 'Paris', 'USA', 'place', 1],
  ['They met in Paris on Monday.', 'Paris', 'FRA', 'place', 1],
  ['The president spoke in Ganja, Azerbaijan, on Monday.', 'Ganja', 'AZE', 'place', 1],
])('%s → %s in %s', (text, name, country, role, precision) => {
  const found = toponymsIn(text).find((one) => one.text === name)
  expect(found).toMatchObject({ role, place: { country, name } })
  if (precision !== null) expect(found!.precision).toBe(precision)
})

test('a village that no gazetteer has keeps its name and gets no point', () => {
  const found = toponymsIn('The army took the village of Qoralumbek on Monday.').find(
    ({ text }) => text === 'Qoralumbek',
  )
  expect(found).toMatchObject({ name: 'Qoralumbek', place: null, geonameid: null })
})

test('mentions are slices of any text, in order', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.constantFrom(
          'Aleppo',
          'in',
          'the',
          'Syria',
          ',',
          'U.S.',
          'al',
          '-',
          'Bab',
          'village',
          'of',
          'X',
          'ə',
          '😀',
          '.',
          'Paris',
          'Texas',
        ),
        { minLength: 1, maxLength: 20 },
      ),
      (words) => {
        const text = words.join(' ')
        let last = 0
        for (const { start, end, text: words_ } of toponymsIn(text)) {
          expect(text.slice(start, end)).toBe(words_)
          expect(start).toBeGreaterThanOrEqual(last)
          last = end
        }
      },
    ),
    { numRuns: 60 },
  )
})

test('a file that is no gazetteer is refused, with what to do', () => {
  expect(() => readGazetteer(Buffer.from('hello there'), 'places.bin')).toThrow(
    /places\.bin: no gazetteer of layout 1\. Build it with npm run build:gazetteer/,
  )
})

test('the gazetteer holds the world, under spellings of friends and foes', () => {
  expect(gazetteer.size).toBeGreaterThan(130_000)
  for (const name of [
    'Kobani',
    'Ayn al-Arab',
    'Stepanakert',
    'Shusha',
    'Shushi',
    'Kyiv',
    'Kiev',
    'Bakhmut',
    'Nagorno-Karabakh',
    'Donbas',
    'Gaza Strip',
    'Darfur',
    'Golan Heights',
  ])
    expect([name, gazetteer.find(foldPlace(name)).length > 0]).toEqual([name, true])
})
