import { expect, test } from 'vitest'
import { loadTools, makeReport, readReport } from '../src/index.js'

const tools = loadTools()
const told = (text: string) =>
  readReport(makeReport({ id: 'twin', text, publishedAt: '2020-10-10' }), tools).claims.map(
    ({ kind, polarity, agents, targets }) => ({
      kind,
      polarity,
      agents: agents.map(({ text: words }) => words),
      targets: targets.map(({ text: words }) => words),
    }),
  )

test.each([
  ['The shelling of the town has not stopped.', 'strike'],
  ['The fighting did not cease.', 'clash'],
  ['They did not stop shelling the town.', 'strike'],
])('what has not stopped goes on: %s', (text, kind) => {
  const claims = told(text).filter((claim) => claim.kind === kind)
  expect(claims.map(({ polarity }) => polarity)).toEqual(['affirmed'])
})

test.each([
  ['The army said it had no role in the strike on the school.', 'strike'],
  ['They were not responsible for killing the hostages.', 'deaths'],
  ['He was not responsible for the deaths of civilians.', 'deaths'],
  ['It played no part in the strike on the school.', 'strike'],
  ['The unit was not engaged in the fighting.', 'clash'],
  ['The group is not involved in the attack.', 'attack'],
  ['The rebels did not succeed in taking the town.', 'territory-taken'],
  ['The attack did not lead to clashes.', 'clash'],
  ['The talks did not end in an agreement.', 'agreement'],
  ['The town was not subject to a siege.', 'control'],
  ['The army said no civilians were among those killed.', 'deaths'],
  ['The rebels were not among those killed.', 'deaths'],
  ['No bomb killed anyone.', 'bombing'],
  ['There was no indication that rebels had fired the rocket.', 'strike'],
  ['The minister said there was no evidence that troops had attacked the village.', 'attack'],
  ['It is false that the army shelled the town.', 'strike'],
  ['It is not true that the army shelled the town.', 'strike'],
  ['The army no longer controls the town.', 'control'],
  ['The town is no longer under siege.', 'control'],
  ['Its artillery does not fire at civilians.', 'strike'],
  ['The army denies having attacked the convoy.', 'attack'],
  ['The army has yet to release the hostages.', 'exchange'],
])('what is denied with the clause that tells it is negated: %s', (text, kind) => {
  const claims = told(text).filter((claim) => claim.kind === kind)
  expect(claims.map(({ polarity }) => polarity)).toEqual(['negated'])
})

test.each(['The army did not kill or wound civilians.', 'The army neither attacked nor shelled the town.'])(
  'behind or and nor a verb shares negation and object: %s',
  (text) => {
    const claims = told(text)
    expect(claims.map(({ polarity }) => polarity)).toEqual(['negated', 'negated'])
    expect(claims[0]!.targets).toEqual(claims[1]!.targets)
  },
)

test('who did it is open, not whether it happened', () => {
  expect(told('It was not clear who carried out the raid.')).toMatchObject([
    { kind: 'attack', polarity: 'affirmed', agents: [] },
  ])
})

test.each(['refused', 'declined'])('what somebody %s to do is one claim, his stance', (verb) => {
  expect(told(`The rebels ${verb} to release the hostages.`).map(({ kind }) => kind)).toEqual(['opposition'])
})

test('a circumstance has happened, whatever did not', () => {
  const claims = told('The convoy was not able to enter the town due to artillery shelling.')
  expect(claims.find(({ kind }) => kind === 'strike')?.polarity).toBe('affirmed')
})

test.each([
  ['The police unit is responsible for preventing attacks on schools.', 'The police unit'],
  ['The judge is responsible for the inquiry into the killing of the mayor.', 'The judge'],
  ["The mediators' efforts to end the killing of civilians continue.", "The mediators'"],
  ['Clashes erupted on the road between the airport and the city.', 'the airport'],
  ['The town was taken by force.', 'force'],
])('whoever prevents, ends or looks into a deed did not do it, and no place did: %s', (text, who) => {
  const deeds = told(text).filter(({ kind }) => /^(attack|deaths|clash|strike|territory-taken)$/.test(kind))
  expect(deeds.flatMap(({ agents }) => agents)).not.toContain(who)
})

test.each([
  ['Norland holds Sudland responsible for the shelling of the town.', 'Sudland'],
  ['The army put the blame for the shelling of the market on the rebels.', 'the rebels'],
])('blame in an idiom is the deed, by the blamed (codebook, rule 7): %s', (text, who) => {
  expect(told(text)).toMatchObject([{ kind: 'strike', polarity: 'affirmed', agents: [who] }])
})

test('a deed denied for another is that other one’s', () => {
  expect(told("The rebels denied the army's involvement in the bombing.")).toMatchObject([
    { kind: 'bombing', polarity: 'negated' },
  ])
  expect(told("The rebels denied the army's involvement in the bombing.")[0]!.agents[0]).toMatch(/army/)
})

test('one kind, whatever armed people are called', () => {
  const kinds = ['Rebels', 'Terrorists', 'Militants', 'Fighters', 'Loyalists'].map((who) =>
    told(`${who} bombed a market.`).map(({ kind }) => kind),
  )
  expect(new Set(kinds.map((one) => one.join()))).toEqual(new Set(['bombing']))
})

test('the subject of a toll is told where nothing was told before', () => {
  expect(told('The bombing killed six.').map(({ kind }) => kind)).toEqual(['bombing', 'deaths'])
  expect(told('A bomb exploded in a market. The blast killed six.').map(({ kind }) => kind)).toEqual([
    'bombing',
    'deaths',
  ])
})

test('what somebody is reported to say is his claim, also without a word of the lexicon', () => {
  expect(told('The governor said the misery had ended.')).toMatchObject([{ kind: 'situation' }])
  expect(told('The minister described the town as a military zone.')).toMatchObject([{ kind: 'situation' }])
})

test('a deed is no word of saying', () => {
  const { claims } = readReport(
    makeReport({
      id: 'cue',
      text: 'Militants have launched fresh attacks on the town, killing at least twelve people.',
    }),
    tools,
  )
  expect(claims.map(({ attribution }) => attribution)).toEqual(claims.map(() => null))
})

test.each([
  ["The judge's murder did not shock the town.", 'deaths'],
  ['Those killed were not soldiers.', 'deaths'],
  ['The number of villagers abducted does not exceed 40.', 'capture'],
  ['The dead were not soldiers.', 'deaths'],
])('what is denied of a deed or of those it befell does not deny the deed: %s', (text, kind) => {
  expect(told(text)).toMatchObject([{ kind, polarity: 'affirmed' }])
})

test('a sentence that begins with an adverb reads', () => {
  expect(told('Longer than expected, the siege killed ten people.').map(({ kind }) => kind)).toContain('deaths')
})

test.each(['denied', 'rejected'])('who %s reports of a deed denies the deed, beside the reports', (verb) => {
  const claims = told(`The ministry ${verb} reports that the army had shelled the town.`)
  expect(claims.map(({ kind, polarity }) => `${kind} ${polarity}`)).toEqual(['strike affirmed', 'strike negated'])
})
