/** Verbs by which people are fed, healed, sheltered and paid for: aid. Those of other main senses stand with these (forces.ts, dealings.ts). */
import { row, type VerbTrigger } from './row.js'
import { aidThings, needy, sums } from './shared-classes.js'

/** @param verbs lemma → past form, for the example @param sentence with *_* for the past form */
const group = (
  verbs: Readonly<Record<string, string>>,
  sentence: string,
  needs: Omit<VerbTrigger, 'lemma' | 'kind' | 'frame' | 'example'>,
): VerbTrigger[] =>
  Object.entries(verbs).map(([lemma, past]) => row(lemma, 'aid', 'act', sentence.replace('_', past), needs))

export const help: readonly VerbTrigger[] = [
  ...group(
    {
      airdrop: 'airdropped',
      parachute: 'parachuted',
      truck: 'trucked',
      haul: 'hauled',
      convey: 'conveyed',
      funnel: 'funnelled',
      channel: 'channelled',
      dispense: 'dispensed',
      contribute: 'contributed',
      lend: 'lent',
      earmark: 'earmarked',
      disburse: 'disbursed',
      promise: 'promised',
      unlock: 'unlocked',
      offload: 'offloaded',
    },
    'The agency has _ food to the camp.',
    { object: ['relief', ...sums] },
  ),
  ...group(
    {
      bankroll: 'bankrolled',
      subsidise: 'subsidised',
      subsidize: 'subsidized',
    },
    'The kingdom _ the militia for years.',
    { transitive: true, unless: ['talks', 'pact', 'truce', '=resolution', '=bill', '=draft'] },
  ),
  ...group(
    {
      feed: 'fed',
      clothe: 'clothed',
      nurse: 'nursed',
      bandage: 'bandaged',
      vaccinate: 'vaccinated',
      inoculate: 'inoculated',
      immunise: 'immunised',
      immunize: 'immunized',
      nourish: 'nourished',
      resupply: 'resupplied',
    },
    'The nuns have _ the refugees for months.',
    { object: needy },
  ),
  row('help', 'aid', 'act', 'The nuns helped the refugees in the church.', { object: needy }),
  row('help', 'aid', 'act', 'The agency helped with food and tents.', { preposition: ['with'], near: ['relief'] }),
  ...group({ care: 'cared', cater: 'catered' }, 'The nuns _ for the refugees in the church.', {
    preposition: ['for'],
    subject: ['people', 'name', '=charity', '=agency', '=hospital', '=clinic'],
  }),
  row('tend', 'aid', 'act', 'The nuns tended the sick villagers in the church.', { object: needy }),
  row('tend', 'aid', 'act', 'The nuns were tending to the villagers in the church.', {
    preposition: ['to'],
    subject: ['people', 'name'],
    near: ['people'],
  }),
  ...group({ rebuild: 'rebuilt', reconstruct: 'reconstructed' }, 'The agency _ the clinic on Monday.', {
    object: ['structure', 'ground', '=country', '=infrastructure', 'name'],
  }),
  ...group({ allow: 'allowed', permit: 'permitted', admit: 'admitted' }, 'The army _ food into the town on Monday.', {
    object: [...aidThings, '=convoy'],
    preposition: ['in', 'into', 'through'],
  }),
  ...group({ halve: 'halved', slash: 'slashed' }, 'The agency _ the rations of the families.', {
    object: ['=ration', '=aid', '=assistance', '=funding'],
  }),
]
