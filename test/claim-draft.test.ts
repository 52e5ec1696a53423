import { expect, test } from 'vitest'
import { changedSlots, draftOf, isMisfit, slotsOf, withPicked } from '../workbench/src/review/draft.js'
import { handReadings } from './browser/hand-readings.js'

const { report, claims } = handReadings[0]!
const claim = claims[3]! // "killing at least ten civilians"
const passage = { start: 0, text: report.text }
const draft = draftOf(claim)
const made = (change: object) => slotsOf({ ...draft, ...change }, claim, passage)

test('a draft that nobody touched changes nothing', () => {
  for (const one of claims) {
    expect([...changedSlots(draftOf(one), one)]).toEqual([])
    expect(slotsOf(draftOf(one), one, passage)).toEqual({})
  }
})

test.each<[string, object, object]>([
  ['a kind', { kind: 'injuries' }, { kind: 'injuries' }],
  [
    'a speaker: the nearest of the same words',
    { source: 'The ministry' },
    { attribution: { source: [{ start: report.text.indexOf('The ministry') }], speaker: null } },
  ],
  ['a stance keeps the speaker', { stance: 'doubts' }, { attribution: { ...claim.attribution, stance: 'doubts' } }],
  ['the report’s own voice', { source: '' }, { attribution: null }],
  [
    'agents: those that stay keep their actor',
    { agents: 'southern forces; its troops' },
    { agents: [claim.agents[0], { text: 'its troops', actor: null }] },
  ],
  ['no targets', { targets: '' }, { targets: [] }],
  ['a day', { from: '2020-10-12', to: '' }, { time: { from: '2020-10-12', to: null, basis: 'stated' } }],
  ['no day', { from: '', to: '' }, { time: null }],
  [
    'bounds',
    { numbers: [{ ...draft.numbers[0]!, low: '9', high: '12' }] },
    { quantities: [{ text: 'at least ten', low: 9, high: 12, population: 'civilian' }] },
  ],
  ['polarity', { polarity: 'negated' }, { polarity: 'negated', modality: 'asserted', background: false }],
])('%s', (_, change, slots) => expect(made(change)).toMatchObject(slots))

test.each<[string, object, string, RegExp]>([
  ['words that are not there', { targets: 'soldiers' }, 'targets', /“soldiers” does not stand/],
  ['a day that is none', { from: 'Friday' }, 'time', /no day/],
  ['days that are turned', { from: '2020-10-12', to: '2020-10-11' }, 'time', /after the last/],
  ['a count that is none', { numbers: [{ ...draft.numbers[0]!, low: 'ten' }] }, 'numbers', /no count/],
  ['bounds that are turned', { numbers: [{ ...draft.numbers[0]!, low: '9', high: '3' }] }, 'numbers', /above/],
])('%s is refused at its slot', (_, change, slot, message) => {
  const misfit = made(change)
  expect(isMisfit(misfit) && misfit.slot).toBe(slot)
  expect(isMisfit(misfit) && misfit.message).toMatch(message)
})

test('what is picked goes into the slot that was last used', () => {
  expect(withPicked(draft, 'speaker', 'a monitor').source).toBe('a monitor')
  expect(withPicked(draft, 'agents', 'its troops').agents).toBe('southern forces; its troops')
  expect(withPicked(draft, 'places', 'Terter').places.map(({ words }) => words)).toEqual(['Ganja', 'Terter'])
  expect(withPicked(draft, 'numbers', 'eight').numbers.map(({ words }) => words)).toEqual(['at least ten', 'eight'])
  expect(withPicked(draft, 'kind', 'eight')).toEqual(draft)
})
