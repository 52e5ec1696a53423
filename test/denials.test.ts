import { expect, test } from 'vitest'
import { makeReport, readReport } from '../src/index.js'
import { rulesAlone } from './rules-alone.js'

const tools = rulesAlone()
/** `kind NOT | source | agents | evidence`, a line a claim. */
const told = (text: string) =>
  readReport(makeReport({ id: 'denial', text, publishedAt: '2020-10-10' }), tools).claims.map(
    ({ kind, polarity, attribution, agents, evidence }) =>
      [
        `${kind}${polarity === 'negated' ? ' NOT' : ''}`,
        attribution?.source[0]?.text ?? (attribution === null ? '-' : 'unnamed'),
        agents.map(({ text: words }) => words).join(' + '),
        evidence.text,
      ].join(' | '),
  )
const negated = (text: string) => told(text).filter((line) => line.includes(' NOT '))

test.each([
  [
    'Residents said the army had shelled the market, a claim dismissed by the ministry.',
    'strike NOT | the ministry | the army | a claim dismissed by the ministry',
  ],
  [
    'The mayor accused the rebels of torturing prisoners, a charge the rebels deny.',
    'abuse NOT | the rebels | the rebels | a charge the rebels deny',
  ],
  [
    'Witnesses said the militia had abducted two nuns, which the militia has denied.',
    'capture NOT | the militia | the militia | which the militia has denied',
  ],
  [
    'The Front is the armed wing of the ruling party, a description which the party has always contested.',
    'status NOT | the party | the party | a description which the party has always contested',
  ],
  [
    'Residents said the army had burned the village. The army denied the accusation.',
    'destruction NOT | The army | the army | The army denied the accusation',
  ],
  [
    'Activists said troops had killed the mayor. That was disputed by the governor.',
    'deaths NOT | the governor | troops | That was disputed by the governor',
  ],
  [
    'Residents said the army had raided the camp. The ministry described the allegation as a fabrication.',
    'attack NOT | The ministry | the army | The ministry described the allegation as a fabrication',
  ],
  [
    'A monitor reported the shelling of the market, which the army said had never happened.',
    'strike NOT | the army |  | which the army said had never happened',
  ],
])('what is denied by a word that stands for it: %s', (text, line) => {
  expect(negated(text)).toEqual([line])
})

test.each([
  ['The army denied any role in the raid on the camp.', 'attack NOT | The army | The army'],
  ['The rebels denied responsibility for the raid on the camp.', 'attack NOT | The rebels | The rebels'],
  ['The army denies being behind the raid on the camp.', 'attack NOT | The army | The army'],
  ['The army "categorically denied" shelling the hospital.', 'strike NOT | The army | The army'],
  ['The governor denied that the rebels had shelled the town.', 'strike NOT | The governor | the rebels'],
  ['The rebels said they had nothing to do with the raid on the camp.', 'attack NOT | The rebels | they'],
  [
    'The ministry said there was no evidence that the army had raided the camp.',
    'attack NOT | The ministry | the army',
  ],
  [
    'A lawyer said there was not a shred of proof that the army had raided the camp.',
    'attack NOT | A lawyer | the army',
  ],
])('a denial is stated by the clause that denies: %s', (text, line) => {
  const found = negated(text)
  expect(found.map((one) => one.slice(0, line.length))).toContain(line)
})

test.each([
  [
    'The minister rejected suggestions that the army had shelled the town.',
    'suggestions that the army had shelled the town',
  ],
  [
    'The minister dismissed as fiction the claim that the army had shelled the town.',
    'claim that the army had shelled the town',
  ],
])('reports and their denial are two claims (codebook, rule 7): %s', (text, words) => {
  const [reported, denied] = told(text)
  expect(reported).toBe(`strike | unnamed | the army | ${words}`)
  expect(denied).toMatch(/^strike NOT \| The minister \| the army \| The minister/)
})

test('who rejects charges is charged', () => {
  expect(told('Norland has repeatedly rejected accusations of torturing prisoners.')).toEqual([
    'abuse | unnamed | Norland | accusations of torturing prisoners',
    'abuse NOT | Norland | Norland | Norland has repeatedly rejected accusations of torturing prisoners',
  ])
})

test.each([
  'Residents said the army had shelled the market, a claim confirmed by the ministry.',
  'Residents said the army had shelled the market, which the ministry confirmed.',
  'The army neither confirmed nor denied the allegation.',
  'The army denied aid workers access to the camp.',
  'The rebels rejected the plan.',
  'The rebels offered to host the talks. That was rejected by the army.',
  'The junta set a deadline, an ultimatum that the rebels waved aside as illegitimate.',
  'The president dismissed two generals.',
])('no denial: %s', (text) => {
  expect(negated(text)).toEqual([])
})

test.each([
  ['The governor blamed the raid on the camp on the rebels.', 'attack | The governor | the rebels'],
  ['The governor attributed the killing of the mayor to the militia.', 'deaths | The governor | the militia'],
  ['The governor held the army responsible for the shelling of the town.', 'strike | The governor | the army'],
  ['The shelling of the town was blamed on the army.', 'strike | unnamed | the army'],
  ['The shelling of the town was attributed by the monitor to the rebels.', 'strike | the monitor | the rebels'],
  ['Opposition sources attributed the explosions to a Norlandic raid.', 'attack | Opposition sources | Norlandic'],
])('blame for a deed is the deed, by the blamed (codebook, rule 7): %s', (text, line) => {
  expect(told(text).map((one) => one.slice(0, line.length))).toEqual([line])
})

test.each([
  ['The raid bore the hallmarks of the militia.', 'attack', 'the militia'],
  ['Police suspect the involvement of the militia in the killing of the mayor.', 'deaths', 'the militia'],
  ['Police suspect the militia of killing the mayor.', 'deaths', 'the militia'],
])('who is only suspected may have done it (codebook, rule 16): %s', (text, kind, who) => {
  const { claims } = readReport(makeReport({ id: 'suspect', text, publishedAt: '2020-10-10' }), tools)
  expect(claims.map((claim) => [claim.kind, claim.modality, claim.agents.map((one) => one.text)])).toEqual([
    [kind, 'possible', [who]],
  ])
})

test.each(['The ministry blamed the fire on faulty wiring.', 'The evidence points to a gas leak.'])(
  'a cause is nobody’s deed: %s',
  (text) => {
    expect(told(text).filter((line) => /^(?:attack|strike|deaths)/.test(line))).toEqual([])
  },
)

test('who is blamed for what was told is its agent', () => {
  expect(told('The governor condemned the raid on the camp, blaming it on the rebels.')).toContain(
    'attack | The governor | the rebels | blaming it on the rebels',
  )
})

test('what nobody claims is in no one’s words', () => {
  expect(told('No group immediately claimed the raid on the camp.')).toEqual([
    'attack NOT | - | No group | No group immediately claimed the raid on the camp',
  ])
})
