/** How many, on whole sentences: one claim for each toll, its counts, and who counts. Names of places are made up or plain. */
import { expect, test } from 'vitest'
import { readReport } from '../src/claim/read-report.js'
import type { Claim } from '../src/record/record.js'
import { makeReport } from '../src/text/make-report.js'
import { rulesAlone } from './rules-alone.js'

const tools = rulesAlone()
const read = (text: string) => readReport(makeReport({ id: 'r', text, publishedAt: '2021-03-10' }), tools).claims

/** "12 killed", "10.. killed civilian" */
const counts = ({ quantities }: Claim) =>
  quantities
    .map(({ of, population, low, high, best }) => {
      const bounds = best !== null ? `~${best}` : low === high ? `${low}` : `${low ?? ''}..${high ?? ''}`
      return `${bounds} ${of}${population === 'unspecified' ? '' : ` ${population}`}`
    })
    .join(', ')

const inShort = (text: string) => read(text).map((claim) => `${claim.evidence.text} = ${counts(claim)}`)

test.each([
  [
    'Strikes killed 45 civilians in Alma and 22 in Beria.',
    'Strikes killed 45 civilians in Alma = 45 killed civilian',
    '22 in Beria = 22 killed civilian',
  ],
  [
    'Five people were killed in Alma, 28 in Beria and 18 in Gamma.',
    'Five people were killed in Alma = 5 killed',
    '28 in Beria = 28 killed',
    '18 in Gamma = 18 killed',
  ],
  [
    'Ten monks died on Monday and another six on Tuesday.',
    'Ten monks died on Monday = 10 killed',
    'another six on Tuesday = 6 killed',
  ],
  [
    'The army shot down 27 drones over the valley and four more above the lake.',
    'The army shot down 27 drones over the valley = 27 drone',
    'four more above the lake = 4 drone',
  ],
  [
    'The rebels seized six drivers near Alma and 12 others near Beria.',
    'The rebels seized six drivers near Alma = 6 captured',
    '12 others near Beria = 12 captured',
  ],
  [
    'The government sent 200 troops to Alma and 300 to Beria.',
    'The government sent 200 troops to Alma = 200 troop military',
    '300 to Beria = 300 troop military',
  ],
  ['The army lost six men and the rebels ten.', 'The army lost six men = 6 killed', 'the rebels ten = 10 killed'],
  ['Norland received 42 bodies, Sudland 40.', 'Norland received 42 bodies = 42 body', 'Sudland 40 = 40 body'],
  [
    '40 houses were destroyed and 33 damaged in the raid.',
    '40 houses were destroyed = 40 building',
    '33 damaged in the raid = 33 building',
  ],
  [
    'Rockets hit the port, sinking ten boats and damaging 31 others.',
    'sinking ten boats = 10 boat',
    'damaging 31 others = 31 boat',
  ],
])('a clause without a verb or a noun of its own is a claim of its own: %s', (text, ...expected) => {
  expect(inShort(text)).toEqual(expect.arrayContaining(expected))
})

test.each([
  ['Rebels killed 45 soldiers and 22 policemen in Alma.', 1],
  ['A blast killed ten people in Alma and wounded six in Beria.', 2],
  ['The rebels shot down two jets and MiG 29.', 1],
  ['Ten people died in Alma and Room 12.', 1],
  ['Ten died in Alma and 22 in Beria were hurt.', 2],
])('what has a verb, or shares one place, is none: %s', (text, expected) => {
  expect(read(text).filter(({ kind }) => /^(?:deaths|injuries|destruction)$/.test(kind))).toHaveLength(expected)
})

test.each([
  ['Nine of the 32 dead were soldiers.', '9 killed military, 32 killed'],
  ['Of the 32 dead, nine were soldiers.', '32 killed, 9 killed military'],
  ['Ten people were hurt, three of whom were children.', '10 injured, 3 injured child'],
  ['Four farmers, one of them a 15-year-old boy, were killed in Alma.', '4 killed civilian, 1 killed child'],
  ['The raid left 23 people dead, among them six civilians.', '23 killed, 6 killed civilian'],
  ['Five people were killed: two soldiers and three civilians.', '5 killed, 2 killed military, 3 killed civilian'],
  ['Three of the wounded died in hospital.', '3 killed'],
  ['The raid killed no fewer than 40 people.', '40.. killed'],
  ['Among the wounded were nine children.', '9 injured child'],
  ['40 prisoners were freed, eight of them women.', '40 prisoner, 8 woman woman'],
  ['The number of detainees stands at 73.', '73 captured'],
  ['Two more men died, bringing to 42 the number of people killed.', '42 killed'],
  ['Ten died on Monday, pushing the toll past 35.', '36.. killed'],
  ['Killed: 12; wounded: 30.', '12 killed'],
])('who some of them are is told in one claim: %s', (text, expected) => {
  const found = read(text)
  expect(found.map(counts)).toContain(expected)
  expect(found.every(({ polarity }) => polarity === 'affirmed')).toBe(true)
})

test.each([
  ['The toll, initially put at 12, rose to 31.', ['12 killed', '31 killed']],
  ['Official figures gave 23 dead and 71 injured.', ['23 killed', '71 injured']],
  ['The mutineers released the mayor unharmed.', ['']],
  ['The rebels ambushed and shot dead ten men.', ['10 killed']],
  ['The army intercepted and destroyed 27 drones.', ['27 drone']],
  ['A mass grave holding 38 bodies was found near Alma.', ['38 killed']],
  ['Ten villagers are in intensive care.', ['10 injured civilian']],
  ['Ten villagers are under the rubble.', ['10 missing civilian']],
  ['Other villagers are still missing.', ['']],
])('one claim for each toll: %s', (text, expected) => {
  expect(
    read(text)
      .filter(({ kind }) => kind !== 'attack')
      .map(counts),
  ).toEqual(expected)
})

test.each([
  ['Officials put the death toll at 34.', 'Officials'],
  ['A doctor, who asked not to be named, put the number of wounded at 34.', 'A doctor, who asked not to be named'],
  ['Official figures gave 23 dead and 71 injured.', 'Official figures'],
  ['The Red Cross recorded 40 deaths in Alma.', 'The Red Cross'],
  ['The bomb killed 40 people in Alma.', undefined],
  ['The rebels put the town under siege.', undefined],
])('who counts is the source: %s', (text, expected) => {
  expect(read(text)[0]!.attribution?.source[0]?.text).toBe(expected)
})
