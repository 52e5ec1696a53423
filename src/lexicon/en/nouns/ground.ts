/**
 * Nouns of events that concern ground, forces, arms and flight, beside those of noun-triggers.ts, under whose rule of entry
 * they stand.
 */
import { type NounTrigger, rows } from './row.js'

const fighting = ['force', 'platform', '=army', '=military', '=infantry', '=garrison', '=army'] as const
const folk = [
  '=refugee',
  '=family',
  '=migrant',
  '=resident',
  '=villager',
  '=civilian',
  '=inhabitant',
  '=people',
  '=person',
  '=population',
  '=displaced',
  '=exile',
  '=evacuee',
  '=islander',
  '=settler',
  '=hundred',
  '=thousand',
] as const
const arms = [
  'munition',
  'explosive',
  '=arm',
  '=arms',
  '=weapon',
  '=weaponry',
  '=tank',
  '=rifle',
  '=gun',
  '=jet',
  '=howitzer',
] as const

export const groundNouns: readonly NounTrigger[] = [
  ...rows('conquest reconquest', 'territory-taken', 'The ~ of the town was announced.', ['ground', '=name']),
  ...rows('retaking reclamation overrunning', 'territory-taken', 'The ~ of the town was announced.', [
    'ground',
    '=name',
  ]),
  ...rows('gain', 'territory-taken', 'Territorial gains by the rebels were reported.', [
    '=territorial',
    '=territory',
    '=battlefield',
  ]),
  ...rows('loss', 'territory-lost', 'The ~ of the airfield by the rebels was announced.', ['ground']),
  ...rows('pullback pull-out pull-back drawdown disengagement', 'territory-lost', 'The ~ of the troops was announced.'),
  ...rows('capitulation', 'territory-lost', 'The ~ of the garrison was announced.'),
  ...rows('abandonment relinquishment cession', 'territory-lost', 'The ~ of the base was announced.', ['ground']),
  ...rows(
    'departure exit evacuation',
    'territory-lost',
    'The ~ of the troops from the valley was announced.',
    fighting,
  ),
  ...rows('closure', 'territory-lost', 'The ~ of the base was announced.', ['=base', '=outpost', '=garrison']),
  ...rows('rout', 'territory-lost', 'The ~ of the brigade was announced.', fighting),
  ...rows('collapse', 'territory-lost', 'The ~ of the front was reported.', [
    '=front',
    '=line',
    '=frontline',
    '=defence',
    '=defense',
    '=garrison',
    '=brigade',
  ]),
  ...rows('cordon stranglehold', 'control', 'A ~ around the town was imposed on Monday.'),
  ...rows('build-up massing concentration', 'mobilisation', 'A ~ of troops near the border was reported.', fighting),
  ...rows('dispatch stationing basing despatch rotation', 'mobilisation', 'The ~ of troops was announced.', fighting),
  ...rows('drill manoeuvre maneuver exercise', 'mobilisation', 'Live-fire ~s near the border began.', [
    '=live',
    '=scale',
    '=snap',
    '=combat',
    '=war',
    '=naval',
    '=military',
    '=joint',
    '=amphibious',
  ]),
  ...rows('movement', 'mobilisation', 'Troop movements near the border were reported.', [
    '=troop',
    '=soldier',
    '=army',
    '=tank',
  ]),
  ...rows('surge', 'mobilisation', 'A troop ~ in the valley was announced.', ['=troop']),
  ...rows('conscription enlistment call-up', 'mobilisation', 'The ~ of students was announced.'),
  ...rows('service', 'mobilisation', 'Compulsory military ~ was extended on Monday.', [
    '=compulsory',
    '=mandatory',
    '=conscript',
  ]),
  ...rows('draft', 'mobilisation', 'A military ~ began on Monday.', ['=military', '=army']),
  ...rows(
    'possession stockpiling proliferation manufacture export import provision',
    'weapons',
    'The ~ of rockets by the militia was reported.',
    arms,
  ),
  ...rows(
    'transfer delivery shipment supply sale handover',
    'weapons',
    'The ~ of ten tanks to the army was announced.',
    ['=tank', '=jet', '=howitzer', '=helicopter', '=launcher', '=gun', '=rifle'],
  ),
  ...rows('enrichment', 'weapons', 'The ~ of uranium began on Monday.', ['=uranium']),
  ...rows('disarmament', 'weapons', 'The ~ of the militia began on Monday.'),
  ...rows(
    'eviction relocation resettlement removal banishment',
    'displacement',
    'The ~ of the villagers began on Monday.',
    folk,
  ),
  ...rows(
    'return flight migration movement transfer flood stream wave arrival',
    'displacement',
    'The ~ of refugees was reported.',
    folk,
  ),
  ...rows('wave', 'displacement', 'A ~ of displacement was reported.', ['=displacement', '=flight', '=exodus']),
  ...rows('cleansing', 'displacement', 'Ethnic ~ in the valley was reported.', ['=ethnic']),
]
