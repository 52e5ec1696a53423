/**
 * Nouns of events that concern ground, forces, arms and flight, beside those of noun-triggers.ts, under whose rule of entry
 * they stand.
 */
import type { Kind } from '../../record/kinds.js'
import type { NounTrigger } from './noun-triggers.js'

/** One row a noun. @param example with `@` where the noun stands */
const nouns = (list: string, kind: Kind, example: string, modifier?: NounTrigger['modifier']): NounTrigger[] =>
  list.split(' ').map((lemma) => {
    const text = example.replace('@', lemma)
    return modifier === undefined ? { lemma, kind, example: text } : { lemma, kind, example: text, modifier }
  })

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
  ...nouns('conquest reconquest', 'territory-taken', 'The @ of the town was announced.', ['ground', '=name']),
  ...nouns('retaking reclamation overrunning', 'territory-taken', 'The @ of the town was announced.', [
    'ground',
    '=name',
  ]),
  ...nouns('gain', 'territory-taken', 'Territorial gains by the rebels were reported.', [
    '=territorial',
    '=territory',
    '=battlefield',
  ]),
  ...nouns('loss', 'territory-lost', 'The @ of the airfield by the rebels was announced.', ['ground']),
  ...nouns(
    'pullback pull-out pull-back drawdown disengagement',
    'territory-lost',
    'The @ of the troops was announced.',
  ),
  ...nouns('capitulation', 'territory-lost', 'The @ of the garrison was announced.'),
  ...nouns('abandonment relinquishment cession', 'territory-lost', 'The @ of the base was announced.', ['ground']),
  ...nouns(
    'departure exit evacuation',
    'territory-lost',
    'The @ of the troops from the valley was announced.',
    fighting,
  ),
  ...nouns('closure', 'territory-lost', 'The @ of the base was announced.', ['=base', '=outpost', '=garrison']),
  ...nouns('rout', 'territory-lost', 'The @ of the brigade was announced.', fighting),
  ...nouns('collapse', 'territory-lost', 'The @ of the front was reported.', [
    '=front',
    '=line',
    '=frontline',
    '=defence',
    '=defense',
    '=garrison',
    '=brigade',
  ]),
  ...nouns('cordon stranglehold', 'control', 'A @ around the town was imposed on Monday.'),
  ...nouns('build-up massing concentration', 'mobilisation', 'A @ of troops near the border was reported.', fighting),
  ...nouns('dispatch stationing basing despatch rotation', 'mobilisation', 'The @ of troops was announced.', fighting),
  ...nouns('drill manoeuvre maneuver exercise', 'mobilisation', 'Live-fire @s near the border began.', [
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
  ...nouns('movement', 'mobilisation', 'Troop movements near the border were reported.', [
    '=troop',
    '=soldier',
    '=army',
    '=tank',
  ]),
  ...nouns('surge', 'mobilisation', 'A troop @ in the valley was announced.', ['=troop']),
  ...nouns('conscription enlistment call-up', 'mobilisation', 'The @ of students was announced.'),
  ...nouns('service', 'mobilisation', 'Compulsory military @ was extended on Monday.', [
    '=compulsory',
    '=mandatory',
    '=conscript',
  ]),
  ...nouns('draft', 'mobilisation', 'A military @ began on Monday.', ['=military', '=army']),
  ...nouns(
    'possession stockpiling proliferation manufacture export import provision',
    'weapons',
    'The @ of rockets by the militia was reported.',
    arms,
  ),
  ...nouns(
    'transfer delivery shipment supply sale handover',
    'weapons',
    'The @ of ten tanks to the army was announced.',
    ['=tank', '=jet', '=howitzer', '=helicopter', '=launcher', '=gun', '=rifle'],
  ),
  ...nouns('enrichment', 'weapons', 'The @ of uranium began on Monday.', ['=uranium']),
  ...nouns('disarmament', 'weapons', 'The @ of the militia began on Monday.'),
  ...nouns(
    'eviction relocation resettlement removal banishment',
    'displacement',
    'The @ of the villagers began on Monday.',
    folk,
  ),
  ...nouns(
    'return flight migration movement transfer flood stream wave arrival',
    'displacement',
    'The @ of refugees was reported.',
    folk,
  ),
  ...nouns('wave', 'displacement', 'A @ of displacement was reported.', ['=displacement', '=flight', '=exodus']),
  ...nouns('cleansing', 'displacement', 'Ethnic @ in the valley was reported.', ['=ethnic']),
]
