import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readConflict } from '../src/actor/read-conflict.js'
import { countries } from '../src/lexicon/en/countries.js'
import { parties } from '../src/lexicon/en/parties.js'

const folder = join(import.meta.dirname, '../conflicts')
const files = readdirSync(folder).filter((name) => name.endsWith('.json'))

test.each(files)('%s names sides whose states and parties the lexicon has, each on one side only', (name) => {
  const { sides, source } = readConflict(readFileSync(join(folder, name), 'utf8'), name)
  const states = new Set(countries.map(({ iso }) => iso))
  const ids = new Set(parties.map(({ id }) => id))
  const members = sides.flatMap((side) => [...side.countries, ...side.parties])
  expect(members.filter((one) => !states.has(one) && !ids.has(one))).toEqual([])
  expect(new Set(members).size).toBe(members.length)
  expect(sides.every((side) => side.countries.length + side.parties.length > 0)).toBe(true)
  expect(source).toMatch(/^UCDP/)
})

test.each([
  ['{', 'not JSON'],
  ['{"name":"A","from":null,"to":null,"source":"UCDP","sides":[]}', 'sides: expected'],
  ['{"name":"A","from":"2020","to":null,"source":"UCDP","sides":[]}', 'from: expected an ISO day'],
  ['{"name":"","from":null,"to":null,"source":"UCDP","sides":[]}', 'name: expected'],
  [
    '{"name":"A","from":null,"to":null,"source":"UCDP","sides":[{"id":"a","name":"A","countries":["Armenia"],"parties":[]},{"id":"b","name":"B","countries":[],"parties":[]}]}',
    'sides[0].countries: expected ISO',
  ],
])('the broken file %j is refused with its field', (json, message) => {
  expect(() => readConflict(json, 'x.json')).toThrow(message)
})
