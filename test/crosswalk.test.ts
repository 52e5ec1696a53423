import { expect, test } from 'vitest'
import { claimColumns } from '../src/export/claim-columns.js'
import { codesOf, crosswalk, kindsOf } from '../src/export/crosswalk.js'
import { loadTools, makeReport, readReport } from '../src/index.js'
import { kinds } from '../src/record/kinds.js'

const tools = loadTools()
const codes = (text: string, kind: string) => {
  const claim = readReport(makeReport({ text, publishedAt: '2020-10-14' }), tools).claims.find(
    (one) => one.kind === kind,
  )
  if (claim === undefined) return `no ${kind}`
  const { plover, cameo, acled } = codesOf(claim)
  return `${plover?.type ?? '-'} ${cameo} ${acled?.subEvent ?? '-'}`
}

test('every kind has codes, the last row of each without a condition', () => {
  for (const kind of kinds)
    expect(crosswalk.filter((row) => row.kind === kind).at(-1), kind).toMatchObject({ when: null })
})

test('and back: each code of a row leads to its kind', () => {
  for (const { kind, plover, cameo, acled } of crosswalk) {
    if (plover !== null) expect(kindsOf('plover', plover.type)).toContain(kind)
    if (acled !== null) expect(kindsOf('acled', acled.subEvent)).toContain(kind)
    expect(kindsOf('cameo', cameo)).toContain(kind)
  }
  expect(kindsOf('plover', 'RETREAT')).toEqual(['territory-lost'])
  expect(kindsOf('acled', 'Suicide bomb')).toEqual(['bombing'])
})

test.each([
  ['Jets bombed the depot on Monday.', 'strike', 'ASSAULT 195 Air/drone strike'],
  ['Gunners shelled the market.', 'strike', 'ASSAULT 194 Shelling/artillery/missile attack'],
  ['A suicide bomber blew himself up at the gate.', 'bombing', 'ASSAULT 183 Suicide bomb'],
  ['A mine exploded near the road.', 'bombing', 'ASSAULT 183 Remote explosive/landmine/IED'],
  ['Gunmen kidnapped two nurses.', 'capture', 'COERCE 181 Abduction/forced disappearance'],
  ['Police arrested ten suspects.', 'capture', 'COERCE 173 Arrests'],
  ['Gunmen attacked civilians in the square.', 'attack', 'ASSAULT 190 Attack'],
  ['Gunmen attacked a checkpoint.', 'attack', 'ASSAULT 190 Armed clash'],
  ['Police seized a cache of rifles.', 'weapons', 'COERCE 171 Disrupted weapons use'],
  ['The state will support the rebels.', 'support', 'AGREE 030 -'],
  ['The general said that the army will attack the town.', 'attack', 'THREATEN 130 -'],
  ['The two sides did not sign the accord.', 'agreement', 'REJECT 120 -'],
])('%s', (text, kind, expected) => {
  expect(codes(text, kind)).toBe(expected)
})

test('the spreadsheet has the codes beside the kind', () => {
  const { claims } = readReport(
    makeReport({ text: 'Jets bombed the depot on Monday.', publishedAt: '2020-10-14' }),
    tools,
  )
  const cell = (name: string) => claimColumns.find(([column]) => column === name)![1](claims[0]!, 'r')
  expect(['kind', 'plover', 'cameo', 'acled'].map(cell)).toEqual([
    'strike',
    'ASSAULT: aerial',
    '195',
    'Explosions/Remote violence: Air/drone strike',
  ])
})
