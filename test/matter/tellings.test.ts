/** Which claims of one report are told of one incident. */
import { expect, test } from 'vitest'
import { findTellings } from '../../src/matter/align/find-tellings.js'
import type { Actor, Place } from '../../src/record/record.js'
import { type ClaimInput, readingFrom } from '../readings-from.js'

const placed = (id: string, name: string, [lat, lon]: [number, number], country: string | null): Place => ({
  id,
  name,
  otherNames: [],
  lat,
  lon,
  country,
  claimedBy: [],
  admin1: null,
  feature: 'P.PPL',
})
const karlin = { words: 'Karlin', place: placed('p1', 'Karlin', [40, 46], 'AAA'), precision: 1 as const }
const sylvania = { words: 'Sylvania', place: placed('p2', 'Sylvania', [40.3, 46.6], 'BBB'), precision: 6 as const }
const day: [string, string] = ['2031-05-03', '2031-05-03']
const army: Actor = { id: 'military:AAA', name: 'the army', kind: 'military', country: 'AAA', side: null }
const others: Actor = { id: 'military:BBB', name: 'Sylvanian forces', kind: 'military', country: 'BBB', side: null }
const doer = (words: string, actor: Actor | null) => [{ words, actor }]
const shelled: ClaimInput = { kind: 'strike', words: 'A rocket hit homes in Karlin', place: karlin, day }
const dead = (words: string, number: number): ClaimInput => ({
  kind: 'deaths',
  words,
  count: { words: String(number), of: 'killed', low: number, high: number },
})

/** By incident, the numbers of the claims in it, from 0. */
function incidents(text: string, claims: ClaimInput[]): number[][] {
  const reading = readingFrom({ id: 'A', text, outlet: 'Daily A', publishedAt: '2031-05-04' }, claims)
  return findTellings(reading)
    .filter(({ node }) => node.realm === 'incident')
    .map(({ claims: told }) => told.map(({ id }) => reading.claims.findIndex((claim) => claim.id === id)).sort())
    .sort()
}

test.each<[string, string, ClaimInput[], number[][]]>([
  [
    'a toll that somebody raised is the incident’s, whatever the day on which he did',
    'A rocket hit homes in Karlin on Friday. On Sunday the mayor raised the death toll to 9.',
    [shelled, { ...dead('the mayor raised the death toll to 9', 9), day: ['2031-05-04', '2031-05-04'] }],
    [[0, 1]],
  ],
  [
    'where it was fired from is not where it hit',
    'A rocket hit homes in Karlin. The army said that Sylvanian forces fired it from the territory of Sylvania.',
    [
      shelled,
      {
        kind: 'strike',
        words: 'Sylvanian forces fired it from the territory of Sylvania',
        place: { ...sylvania, words: 'territory of Sylvania' },
        agents: doer('Sylvanian forces', others),
      },
    ],
    [[0, 1]],
  ],
  [
    'what was done in another country is another deed, however near',
    'A rocket hit homes in Karlin. The army destroyed a launch site in Sylvania.',
    [
      shelled,
      {
        kind: 'destruction',
        words: 'The army destroyed a launch site in Sylvania',
        place: sylvania,
        agents: doer('The army', army),
      },
    ],
    [[0], [1]],
  ],
  [
    'a town that is on no map is no part of another',
    'A rocket hit homes in Karlin. Shells hit the centre of Tarbes.',
    [
      shelled,
      {
        kind: 'strike',
        words: 'Shells hit the centre of Tarbes',
        place: { words: 'Tarbes', place: null, precision: 1 },
        day,
      },
    ],
    [[0], [1]],
  ],
  [
    'a quarter may be',
    'A rocket hit homes in Karlin. Shells hit Oldgate.',
    [
      shelled,
      { kind: 'strike', words: 'Shells hit Oldgate', place: { words: 'Oldgate', place: null, precision: 1 }, day },
    ],
    [[0, 1]],
  ],
  [
    'a target that is a bare name is the place',
    'The army struck Karlin. It fired on a convoy near the border, and later two died in Karlin.',
    [
      {
        kind: 'strike',
        words: 'The army struck Karlin',
        agents: doer('The army', army),
        targets: doer('Karlin', null),
        day,
      },
      {
        ...dead('later two died in Karlin', 2),
        place: karlin,
        day,
        count: { words: 'two', of: 'killed', low: 2, high: 2 },
      },
    ],
    [[0, 1]],
  ],
  [
    'a denial is of the place that it names, not of what its doer did elsewhere',
    `The army destroyed a launch site near the border. ${'The council met and talked for two hours about the truce. '.repeat(4)}The ministry denied that the army shelled Karlin.`,
    [
      { kind: 'destruction', words: 'The army destroyed a launch site', agents: doer('The army', army), day },
      {
        kind: 'strike',
        words: 'the army shelled Karlin',
        agents: doer('the army', army),
        targets: doer('Karlin', null),
        polarity: 'negated',
      },
    ],
    [[0], [1]],
  ],
])('%s', (_, text, claims, expected) => expect(incidents(text, claims)).toEqual(expected))
