import { expect, test } from 'vitest'
import { readReport } from '../src/claim/read-report.js'
import { loadTools } from '../src/load-tools.js'
import type { Kind } from '../src/record/kinds.js'
import type { Modality, Polarity } from '../src/record/record.js'
import { makeReport } from '../src/text/make-report.js'

const tools = loadTools()
const read = (text: string) => readReport(makeReport({ text, publishedAt: '2020-10-14' }), tools).claims

test.each<[string, Kind, Modality, Polarity]>([
  ['The rebels aim to drive the army out and take control of the road.', 'territory-taken', 'intended', 'affirmed'],
  ['Dornia is willing to withdraw from the valley.', 'territory-lost', 'intended', 'affirmed'],
  ['If the shelling went on, Dornia would launch an offensive.', 'attack', 'hypothetical', 'affirmed'],
  ['It is unclear if rebels shelled the market.', 'strike', 'possible', 'affirmed'],
  ['The panel will investigate whether rebels shelled the market.', 'strike', 'possible', 'affirmed'],
  ['The court determined that rebels had shelled the market.', 'strike', 'asserted', 'affirmed'],
  ['The marks appear to match those of a rocket.', 'situation', 'possible', 'affirmed'],
  [
    'The army has deployed troops there to prevent rebels from seizing the town.',
    'territory-taken',
    'intended',
    'negated',
  ],
  ['The troops could not reach the town.', 'territory-taken', 'asserted', 'negated'],
  ['The raid was suspected to be the work of rebels fighting the army.', 'clash', 'asserted', 'affirmed'],
  ['The minister vowed to punish those responsible for the bombings of two camps.', 'bombing', 'asserted', 'affirmed'],
  ['The ministers met to assess the situation following the bombings at the camps.', 'bombing', 'asserted', 'affirmed'],
  ['The rebels promised to release soldiers captured during the war.', 'capture', 'asserted', 'affirmed'],
  ['The rebels promised to release soldiers captured during the war.', 'exchange', 'intended', 'affirmed'],
  ['The rebels promised the release of prisoners.', 'exchange', 'intended', 'affirmed'],
  ['Rebels launched a counterattack to retake the village on Monday.', 'territory-taken', 'intended', 'affirmed'],
  ['The guns could be used to shell the town.', 'strike', 'possible', 'affirmed'],
  ['The guns were used to shell the town.', 'strike', 'asserted', 'affirmed'],
  ['She insisted that the police were to blame.', 'accusation', 'asserted', 'affirmed'],
  ['Troops fired on the crowd to disperse it, wounding six.', 'injuries', 'asserted', 'affirmed'],
])('%s %s: %s, %s', (text, kind, modality, polarity) => {
  const found = read(text)
    .filter((claim) => claim.kind === kind)
    .map((claim) => [claim.modality, claim.polarity])
  expect(found).toContainEqual([modality, polarity])
})
