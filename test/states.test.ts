import { expect, test } from 'vitest'
import { readReport } from '../src/claim/read-report.js'
import { makeReport } from '../src/text/make-report.js'
import { rulesAlone } from './rules-alone.js'

const tools = rulesAlone()
const claimsOf = (text: string) =>
  readReport(makeReport({ id: 'r', text, publishedAt: '2021-03-10' }), tools).claims.map(
    ({ kind, evidence }) => `${kind}: ${evidence.text}`,
  )

test.each([
  ['Nine villagers were among 30 people killed in the camp.', 'deaths'],
  ['None of the wounded were foreigners.', 'injuries'],
  ['The wounded were not from the city.', 'injuries'],
  ['The wounded included two reporters.', 'injuries'],
  ['Among the dead were two nurses.', 'deaths'],
  ['Among those killed were two nurses.', 'deaths'],
  ['The number of farmers abducted in the valley stands at 70.', 'capture'],
  ['Those killed included two nurses.', 'deaths'],
  ['The death count could be over 90.', 'deaths'],
])('who is known by what befell him is told of in one claim: %s', (text, kind) => {
  expect(claimsOf(text)).toEqual([`${kind}: ${text.slice(0, -1)}`])
})

test.each([
  ['The leader is responsible for directing mortar attacks in the valley.', 'strike'],
  ['The group may have been behind many of the bomb attacks.', 'bombing'],
  ['The brigade has played a role in the battle against the rebels.', 'clash'],
  ['They were carried out by a suicide bomber.', 'bombing'],
  ['They were carried out by warplanes.', 'strike'],
  ['The units have accomplished their operation in the valley.', 'attack'],
])('whoever has a part in a deed is said to have done it: %s', (text, kind) => {
  expect(claimsOf(text)).toEqual([`${kind}: ${text.slice(0, -1)}`])
})

test('a participle that only describes who acts states nothing', () => {
  expect(claimsOf('The source said that gunmen positioned in the villages fired 13 rockets on the town.')).toHaveLength(
    1,
  )
})

test.each([
  ['This is a big win for the rebels.', 'situation'],
  ['The statement was a surprise.', 'situation'],
  ['The valley is a rebel stronghold.', 'status'],
  ['Rebel groups in the valley include the Falcons and the Union.', 'status'],
  ['The town is now almost entirely in rebel hands.', 'control'],
])('what a place or a group is, is its status; what is thought of it, the situation: %s', (text, kind) => {
  expect(claimsOf(text)).toEqual([`${kind}: ${text.slice(0, -1)}`])
})

test('a judgement of a deed is told beside the deed', () => {
  expect(claimsOf('The union called the shelling of the town a war crime.').map((line) => line.split(':')[0])).toEqual([
    'accusation',
    'strike',
  ])
})

test('whoever asks not to be named asks for nothing', () => {
  expect(claimsOf('An official who asked not to be named said the town had fallen.')).toEqual([
    'territory-taken: the town had fallen',
  ])
})

test('what nobody can tell from the clause is no claim', () => {
  expect(claimsOf('It is difficult.')).toEqual([])
})

test.each([
  ['The hill was subject to a siege by the army.', 'control'],
  ['The surgeon was one of two people killed.', 'deaths'],
  ['Still missing are two engineers.', 'missing'],
  ['The general took part in the defence of the city.', 'control'],
  ['A tip led the troops to a farm in the valley.', 'mobilisation'],
  ['It was not clear who was responsible.', 'situation'],
  ['The rebels handed over the bodies of two soldiers.', 'exchange'],
  ['Soldiers found the bodies of ten villagers in a ditch.', 'deaths'],
])('one claim of the kind that its words tell: %s', (text, kind) => {
  expect(claimsOf(text)).toEqual([`${kind}: ${text.slice(0, -1)}`])
})

test.each([
  [
    'Efforts to negotiate with the fighters are ongoing.',
    ['talks: Efforts to negotiate with the fighters are ongoing'],
  ],
  [
    'There was no word on the attack which state media said was carried out by a suicide bomber.',
    ['situation: There was no word on the attack', 'bombing: was carried out by a suicide bomber'],
  ],
  ['The agency said it had opened an inquiry.', ['other: it had opened an inquiry']],
])('%s', (text, expected) => {
  expect(claimsOf(text)).toEqual(expected)
})

test.each([
  ['The depot holds several tanks.', 'weapons'],
  ['The army secured the exit of 300 families.', 'displacement'],
  ['The villages have passed between rebel and army fighters before.', 'territory-taken'],
  ['The city has been divided between army control in the west and rebel control in the east.', 'control'],
  ['The army declared a ceasefire.', 'ceasefire'],
  ['Air strikes on a market in the valley continued.', 'strike'],
  ['Both sides may be responsible.', 'accusation'],
])('whose words decide the kind: %s', (text, kind) => {
  expect(claimsOf(text)).toEqual([`${kind}: ${text.slice(0, -1)}`])
})

test.each([
  ['There were three foreigners among the dead militants.', 'deaths'],
  ['The comments last week were in response to a letter from the union.', 'situation'],
])('a day behind a noun makes no date of it, and a toll is told once: %s', (text, kind) => {
  expect(claimsOf(text)).toEqual([`${kind}: ${text.slice(0, -1)}`])
})

test.each([
  ['It is time for both sides to leave the valley.', 'call'],
  ['The fate of nine others is unknown.', 'missing'],
  ['Kaldar has been divided between a rebel-held east and an army-held west.', 'control'],
])('%s', (text, kind) => {
  expect(claimsOf(text)).toEqual([`${kind}: ${text.slice(0, -1)}`])
})

test.each([
  ['The king flew to the capital on Monday.', 'talks'],
  ['The ambassador left for consultations with his government.', 'talks'],
  ['Nine bombers flew out of the base.', 'mobilisation'],
  ['The planes are headed to the border.', 'mobilisation'],
  ['The villagers returned to the valley.', 'displacement'],
])('who goes somewhere tells what for: %s', (text, kind) => {
  expect(claimsOf(text)).toEqual([`${kind}: ${text.slice(0, -1)}`])
})

test.each([
  ['The rebels are wary of the plan.', 'opposition'],
  ['The rebels were bewildered by the statement.', 'opposition'],
  ['The general was grateful for the help.', 'support'],
])('who feels something about a plan takes sides: %s', (text, kind) => {
  expect(claimsOf(text)).toEqual([`${kind}: ${text.slice(0, -1)}`])
})

test.each([
  ['The raid represents a flagrant violation of law.', 'accusation'],
  ['The report is baseless.', 'accusation'],
  ['The clashes were part of an offensive.', 'attack'],
  ['The tanks are near the border.', 'mobilisation'],
])('what a clause says that something is: %s', (text, kind) => {
  expect(claimsOf(text)).toEqual([`${kind}: ${text.slice(0, -1)}`])
})

test('an effort is told with what it is for', () => {
  expect(claimsOf('The rebels made an attempt to seize the town.')).toEqual([
    'territory-taken: The rebels made an attempt to seize the town',
  ])
})

test('what comes after an attack does not come under it', () => {
  expect(claimsOf('The casualties came after a rocket attack on the base.')).toEqual([
    'strike: a rocket attack on the base',
  ])
})

test.each([
  ['Ten people were killed in a car bomb in Alma.', 'bombing'],
  ['Ten people died after a roadside bomb near Alma.', 'bombing'],
  ['An attack hit Alma on Monday, killing ten people.', 'attack'],
])('what killed people is told beside the deaths: %s', (text, kind) => {
  const kinds = claimsOf(text).map((claim) => claim.split(':')[0])
  expect(kinds.sort()).toEqual([kind, 'deaths'].sort())
})

// Scenes, lives and procedures are no claims about a conflict; the same clause beside a word of it may be one.
test.each([
  ['Traders sell smoked fish by the basket.', []],
  ['The road climbs through orchards to a pass, then drops towards the river.', []],
  ['Her war on red tape went on.', ['situation: Her war on red tape went on']],
  ['Soldiers sell smoked fish by the basket.', ['situation: Soldiers sell smoked fish by the basket']],
  ['A rocket ploughed into the clinic.', ['strike: A rocket ploughed into the clinic']],
  ['The rocket lay on the road.', ['situation: The rocket lay on the road']],
  [
    'Abandoned by its garrison, the post fell to the rebels.',
    ['territory-lost: Abandoned by its garrison', 'territory-taken: the post fell to the rebels'],
  ],
  ['Ninety inmates broke out of the prison.', ['other: Ninety inmates broke out of the prison']],
])('%s', (text, expected) => {
  expect(claimsOf(text)).toEqual(expected)
})
