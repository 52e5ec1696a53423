import { expect, test } from 'vitest'
import { readReport } from '../src/claim/read-report.js'
import { makeReport } from '../src/text/make-report.js'
import { rulesAlone } from './rules-alone.js'

const tools = rulesAlone()
/** Each claim that a noun tells: its kind, how it is put where it is not asserted, who to whom, and its evidence. */
const told = (text: string) =>
  readReport(makeReport({ id: 'r', text, publishedAt: '2021-03-10' }), tools)
    .claims.filter(({ foundBy }) => /^(?:noun|blame)\//.test(foundBy))
    .map(({ kind, modality, agents, targets, evidence }) => {
      const names = (list: readonly { text: string }[]) => list.map((one) => one.text).join(' + ')
      return `${kind}${modality === 'asserted' ? '' : ` ${modality}`}: ${names(agents)} > ${names(targets)} | ${evidence.text}`
    })

test.each([
  // What is done stands behind *of*, who does it behind *by*, wherever the tree hangs that.
  [
    'Shops closed after the burning of nine houses by the militia.',
    'destruction: the militia > nine houses by the militia | the burning of nine houses by the militia',
  ],
  ['The mayor announced the release of 40 detainees.', 'exchange:  > 40 detainees | the release of 40 detainees'],
  [
    'A school lost its roof during the expulsion of two diplomats by the junta.',
    'sanctions: the junta > two diplomats by the junta | the expulsion of two diplomats by the junta',
  ],
  // Who moves or mediates stands behind *of*.
  [
    'Prices rose because of the withdrawal of a detachment.',
    'territory-lost: a detachment >  | the withdrawal of a detachment',
  ],
  ['Calm returned through the mediation of the bishop.', 'talks: the bishop >  | the mediation of the bishop'],
  [
    'Fear grew after the fall of Alma to the rebels.',
    'territory-taken: the rebels > Alma | the fall of Alma to the rebels',
  ],
  // Two sides.
  [
    'The governor left after talks between the army and the rebels.',
    'talks: the army + the rebels >  | talks between the army and the rebels',
  ],
  [
    'Shops closed amid an exchange of prisoners between the army and the rebels.',
    'exchange: the army + the rebels > prisoners between the army and the rebels | an exchange of prisoners between the army and the rebels',
  ],
  [
    'The resumption of talks between the army and the rebels alarmed residents.',
    'talks: the army + the rebels >  | The resumption of talks between the army and the rebels',
  ],
  // Owners.
  ['Shops closed after its withdrawal from Alma.', 'territory-lost: its >  | its withdrawal from Alma'],
  [
    'The army escalated its attacks on the camp.',
    'attack: The army > the camp | The army escalated its attacks on the camp',
  ],
])('%s', (text, expected) => {
  expect(told(text)).toContain(expected)
})

test.each([
  ['The mayor announced the discovery of a mass grave near Alma.', 'deaths'],
  ['The envoy condemned the torturing of detainees by guards.', 'abuse'],
  ['Troops entered the camp amid the firing of tear gas.', 'attack'],
  ['Residents fled amid the firing of live ammunition.', 'attack'],
  ['After the signing of the Alma Accord the troops left.', 'agreement'],
  ['Shops closed after the imposition of sanctions on the junta.', 'sanctions'],
  ['The envoy hailed the reopening of the highway.', 'control'],
  ['The week ended with the delivery of ten tons of food to the camp.', 'aid'],
])('a noun of a deed is read by its verb: %s', (text, kind) => {
  expect(told(text).map((line) => line.split(/[: ]/)[0])).toContain(kind)
})

test.each([
  'Rebels shelled the camp. Shops closed after the attack.',
  'He works for the World Food Programme in the camp.',
  'The release of the report angered the army.',
  'The signing of a new striker cheered fans of the army club.',
  'The discovery of a new species delighted the soldiers.',
  'The reading of the verdict angered the militia.',
  'After the launch of the book the general spoke.',
  'The raising of cattle is common among the rebels.',
])('what refers back, is a name or no deed of the conflict tells nothing: %s', (text) => {
  expect(told(text)).toEqual([])
})

test('a pact is told once, by the noun of its making', () => {
  expect(told('Shops closed after the signing of a truce by the army and the rebels.')).toEqual([
    'ceasefire: the army + the rebels >  | the signing of a truce by the army and the rebels',
  ])
})

test.each([
  ['The envoy spoke of the prospect of a raid on the camp.', 'possible'],
  ['The general unveiled plans for an offensive on the camp.', 'intended'],
  ['The army has plans for a raid on the camp.', 'intended'],
  ['The army is planning a raid on the camp.', 'intended'],
])('nouns and verbs of planning put what they govern: %s', (text, modality) => {
  expect(told(text)).toEqual([expect.stringMatching(new RegExp(`^attack ${modality}: `))])
})

test('who has planned an attack that was made did not only mean to', () => {
  expect(told('The man planned the attack that killed ten people.')).not.toContainEqual(
    expect.stringMatching(/^attack intended/),
  )
})

test.each([
  ['The minister attributed a raid on the camp to the militia.', 'the militia > the camp to the militia'],
  ['The minister accused the militia of an attack on the camp.', 'the militia > the camp'],
  ['The army pressed ahead with a raid on the camp.', 'The army > the camp'],
])('who is blamed for a deed, or goes ahead with it, does it: %s', (text, who) => {
  expect(told(text)).toEqual([expect.stringContaining(`: ${who} |`)])
})

test('why a deed was done is no state beside it', () => {
  const found = readReport(
    makeReport({ id: 'r', text: 'Their attacks on the town were in response to a raid.', publishedAt: '2021-03-10' }),
    tools,
  ).claims
  expect(found.map(({ kind }) => kind)).toEqual(['attack'])
})
