import { expect, test } from 'vitest'
import { partiesConflict, partyOf } from '../../src/matter/align/compare-parties.js'
import { nameKeys } from '../../src/matter/align/name-keys.js'
import { envelopeOf, inWords, overlap } from '../../src/matter/draw/bounds.js'
import { findCredit } from '../../src/matter/origin/find-credit.js'
import { findPrints } from '../../src/matter/origin/find-prints.js'
import type { Actor } from '../../src/record/record.js'

const bounds = (low: number | null, high: number | null, best: number | null = null) => ({ low, high, best })

test.each([
  [bounds(9, 9), bounds(9, null), true], // 9 and at least 9
  [bounds(3, 3), bounds(7, 7), false],
  [bounds(3, null), bounds(7, 7), true], // at least three goes with seven
  [bounds(null, 30), bounds(31, null), false], // up to 30, more than 30
  [bounds(null, null, 40), bounds(43, 43), true], // about 40
  [bounds(null, null, 40), bounds(60, 60), false],
  [bounds(null, null), bounds(5, 5), true], // no number contradicts nothing
])('%j and %j can both hold: %s', (a, b, both) => {
  expect(overlap(a, b)).toBe(both)
  expect(overlap(b, a)).toBe(both)
})

test.each([
  [[bounds(7, 7), bounds(10, 10)], '7 to 10'],
  [[bounds(7, 7), bounds(10, null)], '7 or more'],
  [[bounds(null, null, 40), bounds(43, 43)], '40 to 43'],
  [[bounds(null, 30)], '0 to 30'],
])('the envelope of %j is %s', (all, words) => expect(inWords(envelopeOf(all)!)).toBe(words))

test.each([
  ['Kharkiv', 'Kharkov'],
  ['Aleppo', 'Alepo'],
  ['al-Bukamal', 'Abu Kamal', false],
  ['Mariupol', 'Mariupol’s'],
  ['Zaporizhzhia', 'Zaporozhye'],
])('%s and %s have the same key', (a, b, same = true) => expect(nameKeys(a).join() === nameKeys(b).join()).toBe(same))
test('peoples, months and titles are no names', () =>
  expect(nameKeys('The Syrian President said on Tuesday')).toEqual([]))

test.each([
  ['KYIV (Reuters) - Shells fell.', null, 'Reuters'],
  ['Shells fell on the port. --Reuters', null, 'Reuters'],
  ['Shells fell, a resident told an AFP correspondent at the scene.', null, 'AFP'],
  ['Shells fell, an official told Reuters.', null, null], // quoted, not credited
  ['Shells fell, TASS reported.', null, null],
  ['Shells fell.', 'Agence France-Presse', 'AFP'],
])('%s credits %s: %s', (text, agency, credit) => expect(findCredit({ text, agency, outlet: null })).toBe(credit))

test('a sentence of eleven words is seen in another text; a quotation is not', () => {
  const sentence = 'the columns had turned back at the river before the bridge was blown up'
  const shared = (a: string, b: string) => {
    const prints = new Set(findPrints(a))
    return [...findPrints(b)].filter((print) => prints.has(print)).length
  }
  const other = (words: string) =>
    `Late in the day it was said in the town that ${words} and nobody asked who had done so.`
  expect(shared(`Observers wrote that ${sentence}, at dawn.`, other(sentence))).toBeGreaterThan(0)
  expect(shared(`He said "${sentence}".`, other(sentence))).toBe(0)
})

const actor = (id: string, name: string, kind: Actor['kind'], country: string | null): Actor => ({
  id,
  name,
  kind,
  country,
  side: null,
})
const party = (text: string, known: Actor | null = null) => partyOf({ start: 0, end: text.length, text, actor: known })
const army = actor('military:AAA', 'armed forces of Ruritania', 'military', 'AAA')
const state = actor('state:AAA', 'Ruritania', 'state', 'AAA')
const others = actor('state:BBB', 'Sylvania', 'state', 'BBB')
const hillArmy = actor('party:hills', 'Hill Army', 'armed-group', null)
const bike = actor('name:motorbike', 'Motorbike', 'armed-group', null)

test.each([
  [party('Ruritanian forces', army), party('Ruritania', state), false], // one state
  [party('Ruritania', state), party('Sylvania', others), true],
  [party('rebels'), party('the army'), true], // on two sides of the line
  [party('rebels'), party('the Free Hill Brigade'), false], // may be the same
  [party('the attacker'), party('Sylvania', others), false], // a role is no party
  [party('Motorbike bomber', bike), party('Sylvania', others), false], // nor is one by what he did
  [party('two masked gunmen'), party('Sylvania', others), false],
  [party('A source at the police'), party('the army'), false], // somebody quoted
  [party('Hill Army', hillArmy), party('the army'), true], // a group that calls itself an army is no state's
])('%j against %j is a conflict: %s', (a, b, conflict) => {
  const list = (one: typeof a) => (one === undefined ? [] : [one])
  expect(partiesConflict(list(a), list(b))).toBe(conflict)
  expect(partiesConflict(list(b), list(a))).toBe(conflict)
})
