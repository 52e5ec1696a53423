import { expect, test } from 'vitest'
import { readReport } from '../src/claim/read-report.js'
import { makeReport } from '../src/text/make-report.js'
import { rulesAlone } from './rules-alone.js'

const tools = rulesAlone()
const claimsOf = (text: string) =>
  readReport(makeReport({ id: 'r', text, publishedAt: '2021-03-10' }), tools).claims.map((claim) => ({
    kind: claim.kind,
    agents: claim.agents.map((one) => one.text),
    targets: claim.targets.map((one) => one.text),
    modality: claim.modality,
    sources: claim.attribution?.source?.map((one) => one.text) ?? [],
  }))

test.each([
  // what is needed
  ['The bishop said an inquiry was urgently needed.', 'call'],
  ['The envoy said there was an urgent need for a truce.', 'call'],
  ['"We need an arms embargo," the mayor said.', 'call'],
  ['The mayor said it was vital that the two sides talk.', 'call'],
  ['The envoy stressed the need for restraint.', 'call'],
  ['The leader summoned her supporters to leave the palace.', 'call'],
  // for and against
  ['The bishop is a fierce critic of the junta.', 'opposition'],
  ['The union said it was deeply concerned by the arrests.', 'opposition'],
  ['The senator called the findings troubling.', 'opposition'],
  ['The minister said the government would not back down.', 'opposition'],
  ['The president awarded the soldier.', 'support'],
  ['The mission wished the injured a swift recovery.', 'support'],
  ['The king paid tribute to the victims.', 'support'],
  ['The minister laid a wreath at the memorial.', 'support'],
  // blame
  ['The observers said the officers had bribed the judges.', 'accusation'],
  ['The bishop said the regime was lying.', 'accusation'],
  ['The minister accused the neighbour of violating the constitution.', 'accusation'],
  // a deadline
  ['The junta gave the rebels a week to withdraw.', 'call'],
])('what a party says or does by words has its kind: %s', (text, kind) => {
  expect(claimsOf(text).map((claim) => claim.kind)).toContain(kind)
})

test.each([
  ['The villagers need food.', 'call'],
  ['The road is important to the army.', 'call'],
  ['It is important because the town lies on the road.', 'call'],
  ['The mayor gave the children a week of lessons.', 'call'],
  ['The bus backed down the street.', 'opposition'],
  ['The town was lying in the valley.', 'accusation'],
  ['The soldier was lying at the door of the shop.', 'accusation'],
  ['The partner of the officer was unhurt.', 'opposition'],
])('no other sense is taken for it: %s', (text, kind) => {
  expect(claimsOf(text).map((claim) => claim.kind)).not.toContain(kind)
})

test.each([
  ['The union imposed sanctions on the junta.', 'sanctions', 'the junta'],
  ['The union suspended aid to the regime.', 'sanctions', 'the regime'],
  ['"We stand by Norland," the bishop said.', 'support', 'Norland'],
  ['The militia is a close ally of Norland.', 'status', 'Norland'],
  ['The mayor is an outspoken critic of the army.', 'opposition', 'the army'],
])('whom it is for or against: %s', (text, kind, target) => {
  expect(claimsOf(text).find((claim) => claim.kind === kind)?.targets).toEqual([target])
})

test.each([
  ['The bishop issued a statement urging the rebels to leave.', 'call', 'The bishop'],
  ['The refusal of the junta to talk angered the mediators.', 'opposition', 'the junta'],
  ['The minister accused the neighbour of violating the constitution.', 'accusation', 'the neighbour'],
])('who says it, or is blamed: %s', (text, kind, agent) => {
  expect(claimsOf(text).find((claim) => claim.kind === kind)?.agents).toEqual([agent])
})

test.each([
  ['The envoy said the army has to release the prisoners.', 'demanded'],
  ['The envoy said the army had to release the prisoners.', 'asserted'],
  ['The envoy said it was vital to release the prisoners.', 'demanded'],
])('what has to be done is demanded, what somebody had to do is done: %s', (text, modality) => {
  expect(claimsOf(text).find((claim) => claim.kind === 'exchange')?.modality).toBe(modality)
})
