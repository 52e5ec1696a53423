import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readAreas } from '../gazetteer/read-areas.js'
import { loadTools, makeReport } from '../src/index.js'
import { isInside } from '../src/place/disputed-area.js'
import { readDisputedNames } from '../src/place/disputed-names.js'
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

test.each([
  // text, the name, rounded latitude and longitude
  ['Shells fell on Martuni in Nagorno-Karabakh on Monday.', 'Martuni', 40, 47],
  ['Azerbaijan said on Monday that Stepanakert was quiet. Shells fell on Martuni and Hadrut.', 'Martuni', 40, 47],
  ['He was born in Martuni, Armenia, near Lake Sevan.', 'Martuni', 40, 45],
  ['Protests spread from Srinagar to Islamabad in the Kashmir valley.', 'Srinagar', 34, 75],
  ['They met in Georgia, not far from Atlanta.', 'Georgia', 33, -84],
  ['Russian troops entered Georgia and shelled Gori, west of Tbilisi.', 'Georgia', 42, 44],
  ['Tripoli, Libya, was quiet on Monday.', 'Tripoli', 33, 13],
  ['Clashes shook Tripoli, Lebanon, on Monday.', 'Tripoli', 34, 36],
  ['The governor of New York state spoke in Albany.', 'New York', 43, -75],
  ['The president flew from London to Washington on Monday.', 'Washington', 39, -77],
  ['Fighting went on in Knox and Pike counties in Ohio.', 'Knox', 40, -82],
  ['The president of Mexico flew to Panama.', 'Mexico', 23, -102],
])('%s: %s lies at %d, %d', (text, name, lat, lon) => {
  const place = toponymsIn(text).find((one) => one.text === name)?.place
  expect(place && [Math.round(place.lat), Math.round(place.lon)]).toEqual([lat, lon])
})

test.each([
  // text, the name the source used, the others shown, who claims the area
  ['Shells fell on Stepanakert on Monday.', 'Stepanakert', ['Khankendi'], ['ARM', 'AZE']],
  ['Shells fell on Khankendi on Monday.', 'Khankendi', ['Stepanakert'], ['ARM', 'AZE']],
  ['Fighters entered the town of Kobani.', 'Kobani', ['Ain al-Arab'], []],
  ['The troops left Bakhmut on Monday.', 'Bakhmut', ['Artemivsk', 'Artyomovsk'], ['RUS', 'UKR']],
  ['He lives in Kiev.', 'Kiev', ['Kyiv'], []],
  ['Clashes broke out in Hebron on Monday.', 'Hebron', ['Al-Khalil'], ['ISR', 'PSE']],
])('%s: %s, also called %j, claimed by %j', (text, name, others, claimedBy) => {
  const place = toponymsIn(text).find((one) => one.text === name)?.place
  expect(place).toMatchObject({ name, claimedBy, ...(claimedBy.length > 0 ? { country: null } : {}) })
  expect(place!.otherNames.map((other) => other.name)).toEqual(others)
  for (const other of place!.otherNames)
    expect([other.language.length >= 2, other.usedBy === null]).toEqual([true, false])
})

test('a village that no gazetteer has takes the point of the district that the text puts it in', () => {
  const found = toponymsIn('The army took the village of Qoralumbek in Idlib province on Monday.')
  const [village, province] = ['Qoralumbek', 'Idlib'].map((name) => found.find(({ text }) => text === name))
  expect(village).toMatchObject({ name: 'Qoralumbek', geonameid: null, place: { name: 'Qoralumbek', country: 'SYR' } })
  expect(village!.precision).toBeGreaterThanOrEqual(3)
  expect([village!.place!.lat, village!.place!.lon]).toEqual([province!.place!.lat, province!.place!.lon])
})

test.each([
  ['Michael Jordan met Laura London in Boston.', ['Boston']],
  ['Nelson said that he would stay. Mr. Nelson lives in Dublin.', ['Dublin']],
  ['In March 2016 and again in August the town was quiet.', []],
  ['NATO said on Monday that Hamas had left.', []],
])('%s names the places %j', (text, names) => {
  expect(toponymsIn(text).map((one) => one.text)).toEqual(names)
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
    /places\.bin: no gazetteer of layout 2\. Build it with npm run build:gazetteer/,
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

test('every name of a disputed place has its language, its users and a source; no place has one name twice', () => {
  const places = readDisputedNames(readFileSync('gazetteer/names/disputed-names.txt', 'utf8'), 'disputed-names.txt')
  expect(places.length).toBeGreaterThan(110)
  for (const { conflict, names } of places) {
    expect([conflict.length > 2, names.length > 0]).toEqual([true, true])
    expect(names.map(({ name }) => name)).toEqual(
      [...new Set(names.map(({ name }) => name))].sort((a, b) => (a < b ? -1 : 1)),
    )
    for (const one of names)
      expect([one.name, /^[a-z]{2,3}$/.test(one.language), one.usedBy !== '', one.source !== '']).toEqual([
        one.name,
        true,
        true,
        true,
      ])
  }
})

test.each([
  ['  Alma | en | all | EB', /disputed-names\.txt:1: a name before any place/],
  ['AZ | 39.8, 46.7 | P.PPL', /disputed-names\.txt:1: four cells/],
  ['# head\nAZ | 39.8, 46.7 | P.PPL | war\n  Alma | en | all', /disputed-names\.txt:3: four cells/],
])('a line of another form is refused with its number: %j', (text, said) => {
  expect(() => readDisputedNames(text, 'disputed-names.txt')).toThrow(said)
})

test.each([
  // point, in which areas it lies
  ['Shusha', 39.76, 46.75, ['Nagorno-Karabakh']],
  ['Ganja', 40.68, 46.36, []],
  ['Simferopol', 44.95, 34.1, ['Crimea']],
  ['Nablus', 32.22, 35.26, ['West Bank']],
  ['Tel Aviv', 32.08, 34.78, []],
  ['Srinagar', 34.08, 74.8, ['Kashmir']],
  ['Islamabad', 33.69, 73.06, []],
  ['Laayoune', 27.15, -13.2, ['Western Sahara']],
  ['Donetsk in Russia', 48.34, 39.95, []],
])('%s (%d, %d) lies in %j', (_name, lat, lon, names) => {
  const areas = readAreas(readFileSync('gazetteer/names/disputed-areas.txt', 'utf8'))
  expect(areas.filter(({ outline }) => isInside({ lat, lon }, outline)).map(({ name }) => name)).toEqual(names)
})

test.each([
  ['Two bombs went off in Kabul Tuesday.', 'Kabul', 'place'],
  ['The Aleppo Media Centre gave a toll.', 'Aleppo', 'in-name'],
  ['He taught at the University of Damascus.', 'Damascus', 'in-name'],
])('%s: %s is a %s', (text, name, role) => {
  expect(toponymsIn(text).find((one) => one.text === name)?.role).toBe(role)
})
