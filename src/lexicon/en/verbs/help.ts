/** Verbs by which people are fed, healed, sheltered and paid for: aid. Those of other main senses stand with these (forces.ts, sanctions.ts). */
import { row, rows, type VerbTrigger } from './row.js'
import { aidThings, needy, sums } from './shared-classes.js'

export const help: readonly VerbTrigger[] = [
  ...rows(
    'airdrop parachute truck haul convey funnel:funnelled channel:channelled dispense contribute lend earmark disburse promise unlock offload',
    'aid',
    'act',
    'The agency has ~ food to the camp.',
    { object: ['relief', ...sums] },
  ),
  ...rows('bankroll subsidise subsidize', 'aid', 'act', 'The kingdom ~ the militia for years.', {
    transitive: true,
    unless: ['talks', 'pact', 'truce', '=resolution', '=bill', '=draft'],
  }),
  ...rows(
    'feed clothe nurse bandage vaccinate inoculate immunise immunize nourish resupply',
    'aid',
    'act',
    'The nuns have ~ the refugees for months.',
    { object: needy },
  ),
  row('help', 'aid', 'act', 'The nuns helped the refugees in the church.', { object: needy }),
  row('help', 'aid', 'act', 'The agency helped with food and tents.', { preposition: ['with'], near: ['relief'] }),
  ...rows('care cater', 'aid', 'act', 'The nuns ~ for the refugees in the church.', {
    preposition: ['for'],
    subject: ['people', 'name', '=charity', '=agency', '=hospital', '=clinic'],
  }),
  row('tend', 'aid', 'act', 'The nuns tended the sick villagers in the church.', { object: needy }),
  row('tend', 'aid', 'act', 'The nuns were tending to the villagers in the church.', {
    preposition: ['to'],
    subject: ['people', 'name'],
    near: ['people'],
  }),
  ...rows('rebuild reconstruct', 'aid', 'act', 'The agency ~ the clinic on Monday.', {
    object: ['structure', 'ground', '=country', '=infrastructure', 'name'],
  }),
  ...rows('allow permit admit', 'aid', 'act', 'The army ~ food into the town on Monday.', {
    object: [...aidThings, '=convoy'],
    preposition: ['in', 'into', 'through'],
  }),
  ...rows('halve slash', 'aid', 'act', 'The agency ~ the rations of the families.', {
    object: ['=ration', '=aid', '=assistance', '=funding'],
  }),
]
