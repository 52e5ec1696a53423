import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeEach, expect, test } from 'vitest'
import { AddedPlacesFile } from '../../src/ledger/added-places.js'
import { loadGazetteer } from '../../src/load-tools.js'
import { foldPlace } from '../../src/place/fold-name.js'
import { joinGazetteers } from '../../src/place/join-gazetteers.js'
import { readGeonamesLine } from '../../src/place/read-geonames.js'
import { runCommand } from './run-command.js'

const sample = 'gazetteer/sample-villages.txt'
const before = process.env.COUNTERCLAIM_GAZETTEER
let folder = ''
let store = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'gazetteer-'))
  store = join(folder, 'added.sqlite')
  process.env.COUNTERCLAIM_GAZETTEER = store
})
afterAll(() => {
  process.env.COUNTERCLAIM_GAZETTEER = before
})

/** A row of a GeoNames dump: what differs from a village in Azerbaijan. */
function row(cells: Partial<Record<number, string>> = {}): string {
  const all =
    '9900000009\tAlmadərə\tAlmadere\tAlma Valley\t40.5\t46.3\tP\tPPL\tAZ\t\t\t\t\t\t0\t\t410\tAsia/Baku\t2020-10-01'.split(
      '\t',
    )
  for (const [cell, value] of Object.entries(cells)) all[Number(cell)] = value!
  return all.join('\t')
}
const write = (name: string, lines: readonly string[]): string => {
  writeFileSync(join(folder, name), `${lines.join('\n')}\n`)
  return join(folder, name)
}

test('the README’s and the help’s example: three villages, asked for by any of their names', async () => {
  const { code, out, err } = await runCommand(['gazetteer', 'add', sample])
  expect({ code, err }).toEqual({ code: 0, err: '' })
  expect(out).toBe(`${sample}: 3 places and 0 names added to ${store}, 3 places there now\n`)
  expect(readFileSync('README.md', 'utf8')).toContain(out.replace(store, '.counterclaim/gazetteer.sqlite'))
  expect((await runCommand(['gazetteer', 'add', '--help'])).out).toContain(`$ counterclaim gazetteer add ${sample}`)
  const places = new AddedPlacesFile(store)
  for (const name of ['Yuxarı Dəmirli', 'Yuxari Demirli', 'Upper Demirli', 'Verin Demirli'])
    expect(places.find(foldPlace(name))).toMatchObject([
      { geonameid: 9900000001, country: 'AZE', lat: 40.61, lon: 46.3 },
    ])
  places.close()
})

test.each([
  // the row, what is said of it
  ['abc\tdef', /2 cells, where a place has 19 and a name 8 or 10/],
  [row({ 0: 'x' }), /the id “x” is no whole number above 0/],
  [row({ 1: ' ' }), /the name is empty/],
  [row({ 4: '95' }), /the latitude “95” is no number from -90 to 90/],
  [row({ 5: 'east' }), /the longitude “east” is no number from -180 to 180/],
  [row({ 6: 'PPL' }), /the feature class “PPL” is no letter/],
  [row({ 8: 'Azerbaijan' }), /the country “Azerbaijan” is no ISO 3166-1 alpha-2 code/],
  [row({ 14: 'many' }), /the population “many” is no number/],
  ['1\tx\ten\tAlma\t\t\t\t', /the id of the place, “x”, is no whole number/],
])('%j is left out with its number', async (line, said) => {
  const { code, out, err } = await runCommand([
    'gazetteer',
    'add',
    write('AZ.txt', [row(), line, row({ 0: '9900000010' })]),
  ])
  expect(code).toBe(1)
  expect(err).toMatch(/AZ\.txt, line 2: /)
  expect(err).toMatch(said)
  expect(out).toContain('2 places and 0 names added')
})

test.each([
  ['nowhere.txt', [], /nowhere\.txt: there is no such file\. Check the path/],
  [tmpdir(), [], /a folder, where a file of GeoNames was expected\. Name the files in it/],
  [sample, ['--classes', 'villages'], /--classes villages: letters of A, H, L, P/],
])('%s %j fails with what to do', async (file, options, said) => {
  const { code, err } = await runCommand(['gazetteer', 'add', file, ...options])
  expect(code).toBeGreaterThan(0)
  expect(err).toMatch(said)
})

test('an archive that was not unpacked, and a store that is something else, are refused', async () => {
  writeFileSync(join(folder, 'AZ.zip'), Buffer.from('PK\u0003\u0004rest'))
  expect((await runCommand(['gazetteer', 'add', join(folder, 'AZ.zip')])).err).toMatch(
    /a packed archive.*Unpack it first/,
  )
  const letter = join(folder, 'letter.sqlite')
  writeFileSync(letter, 'no database at all, but text that is long enough to be looked at as one'.repeat(20))
  expect((await runCommand(['gazetteer', 'add', sample, '--to', letter])).err).toMatch(
    /letter\.sqlite: cannot be opened as added places/,
  )
})

test('names are taken for places that are there; links, codes and names of other places are not', async () => {
  await runCommand(['gazetteer', 'add', sample])
  const names = write('alternateNamesV2.txt', [
    '1\t9900000003\ten\tOakvale\t1\t\t\t\t\t',
    '2\t9900000003\tlink\thttps://example.org\t\t\t\t\t\t',
    '3\t9900000003\taz\tBağlı Dərə\t\t\t\t',
    '4\t123\ten\tNobody\t\t\t\t\t\t',
    '5\t9900000003\thy\tԿաղնուտ\t\t\t\t\t\t',
  ])
  const { code, out } = await runCommand(['gazetteer', 'add', names])
  expect(code).toBe(0)
  expect(out).toContain('0 places and 2 names added')
})

test('feature classes choose; states and continents stay the package’s own', async () => {
  const file = write('all.txt', [
    row(),
    row({ 0: '2', 6: 'S', 7: 'HTL' }),
    row({ 0: '3', 6: 'A', 7: 'PCLI' }),
    row({ 0: '4', 6: 'A', 7: 'ADM2' }),
  ])
  expect((await runCommand(['gazetteer', 'add', file])).out).toContain('2 places')
  expect(
    (await runCommand(['gazetteer', 'add', file, '--classes', 'S', '--to', join(folder, 'b.sqlite')])).out,
  ).toContain('1 places')
})

test('joined with the package’s places: the package’s record stands where both have the place, claims of areas hold', () => {
  const added = new AddedPlacesFile(store)
  const karabakh = {
    id: 7,
    name: 'Oakvale',
    others: [],
    lat: 39.8,
    lon: 46.8,
    feature: 'P.PPL',
    country: 'AZ',
    division: '',
    population: 0,
  }
  const own = loadGazetteer()
  const shusha = own.find('shusha')[0]!
  added.add(
    [
      { what: 'place', ...karabakh },
      { what: 'place', ...karabakh, id: shusha.geonameid!, name: 'Shusha' },
    ],
    own.codes,
  )
  const joined = joinGazetteers(own, added)
  expect(joined.find('shusha')).toEqual(own.find('shusha'))
  expect(joined.find('oakvale').filter(({ geonameid }) => geonameid === 7)).toMatchObject([
    { country: 'AZE', claimedBy: ['ARM', 'AZE'] },
  ])
  expect(joined.size).toBe(own.size + 2)
  added.close()
})

test('a right line is read whole', () => {
  expect(readGeonamesLine(row())).toEqual({
    what: 'place',
    id: 9900000009,
    name: 'Almadərə',
    others: ['Almadere', 'Alma Valley'],
    lat: 40.5,
    lon: 46.3,
    feature: 'P.PPL',
    country: 'AZ',
    division: '',
    population: 0,
  })
})
