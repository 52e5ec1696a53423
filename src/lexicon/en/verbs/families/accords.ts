/**
 * Families of verbs by which parties deal with one another without force: truces that begin, help that is brought and paid
 * for, ties that are cut, sides that are taken.
 */

import type { VerbTrigger, Wanted } from '../row.js'
import { rows } from '../row.js'
import { dwellers, needy, parties, sums, townsfolk, trade } from '../shared-classes.js'
import { lemmas } from './family.js'

/** Who brings or pays for help. */
const helpers: readonly Wanted[] = [
  'name',
  ...lemmas(
    'agency charity organisation organization programme program convoy truck lorry worker volunteer partner donor team mission union medic doctor nurse ship flight train plane helicopter boat aid relief responder NGO group fund bank state government ministry',
  ),
]
/** Bodies that admit and suspend members, and pass laws. */
const assemblies = lemmas(
  'council parliament senate assembly congress chamber house lawmaker deputy legislature cabinet committee bundestag union bloc league',
)
/** States and bodies that give, and may stop giving. */
const donors: readonly Wanted[] = [
  'name',
  'rule',
  ...lemmas('state ally country union donor kingdom neighbour neighbor senate bloc ministry congress'),
]
/** Whom a state sends to another. */
const emissaries = lemmas('ambassador envoy diplomat consul commissioner attaché attache emissary nuncio chargé')
/** What an ally gives, and may stop giving. */
const support = lemmas('aid assistance funding loan credit subsidy grant cooperation supply delivery shipment')

export const accords: readonly VerbTrigger[] = [
  // truces that begin
  ...rows('come enter go', 'ceasefire', 'undergo', 'The truce ~ into force on Monday.', {
    subject: ['truce'],
    preposition: ['into'],
  }),
  ...rows('take', 'ceasefire', 'undergo', 'The truce ~ effect on Monday.', {
    subject: ['truce'],
    object: ['=effect', '=hold', '=force'],
  }),
  // help
  ...rows('reach', 'aid', 'act', 'The agency has ~ 900 families with food.', {
    subject: helpers,
    preposition: ['with'],
    near: ['relief'],
  }),
  ...rows('reach', 'aid', 'act', 'The convoy of nine lorries ~ the camp with flour.', {
    subject: helpers,
    object: ['ground', 'proper', 'people', ...needy],
    particle: 'with',
    near: ['relief'],
  }),
  ...rows('pour pump plough inject sink funnel channel', 'aid', 'act', 'The ally has ~ millions into the republic.', {
    object: [...sums, ...lemmas('money cash fund aid')],
    subject: donors,
    preposition: ['into', 'to', 'in'],
  }),
  ...rows(
    'earmark disburse unlock unfreeze commit mobilise mobilize',
    'aid',
    'act',
    'The union ~ nine million euros on Monday.',
    {
      object: [...sums, ...lemmas('aid fund loan grant')],
    },
  ),
  ...rows('set put', 'aid', 'act', 'The union ~ aside nine million euros.', {
    particle: 'aside',
    object: [...sums, ...lemmas('aid fund money')],
    subject: donors,
  }),
  ...rows('bring', 'aid', 'act', 'Volunteers ~ two children out of the rubble.', {
    object: needy,
    preposition: ['out', 'from'],
    near: ['rubble'],
  }),
  ...rows('supply provide furnish issue present', 'aid', 'act', 'The agency ~ the families with blankets.', {
    object: [...needy, 'ground', ...lemmas('hospital clinic school shelter')],
    preposition: ['with'],
    near: ['relief'],
  }),
  ...rows('dig drag haul winch pluck lift extricate', 'aid', 'act', 'Volunteers have ~ two women from the rubble.', {
    object: needy,
    preposition: ['out', 'from'],
    unless: lemmas('body corpse'),
  }),
  ...rows('pick', 'aid', 'act', 'The ship ~ up ninety migrants.', {
    particle: 'up',
    object: lemmas('migrant survivor castaway refugee passenger crew sailor'),
    subject: lemmas('ship boat lifeboat vessel coastguard guard trawler freighter frigate helicopter tug fisherman'),
  }),
  ...rows('build construct equip', 'aid', 'act', 'The charity has ~ a clinic in the camp.', {
    object: lemmas('clinic hospital shelter'),
    subject: helpers,
  }),
  // ties cut
  ...rows('halt stop suspend ban end prohibit', 'sanctions', 'act', 'The state has ~ all trade with the republic.', {
    object: trade,
    subject: donors,
  }),
  ...rows('cut choke shut', 'sanctions', 'act', 'The ally ~ off aid to the regime.', {
    particle: 'off',
    object: [...support, ...lemmas('fund trade tie relation contact')],
    subject: donors,
  }),
  ...rows('freeze suspend halt pause delay block', 'sanctions', 'act', 'The ally has ~ the delivery of bombs.', {
    object: lemmas('delivery shipment sale consignment transfer cooperation contract licence license visa'),
    subject: donors,
  }),
  ...rows('suspend', 'sanctions', 'act', 'The league ~ the junta.', {
    subject: [
      'name',
      ...lemmas('league union bloc council organisation organization commonwealth alliance federation'),
    ],
    object: ['name', 'rule', ...lemmas('junta state country member republic regime membership')],
    unless: ['truce', 'talks'],
  }),
  ...rows('pull call bring', 'sanctions', 'act', 'The state ~ its ambassador home.', {
    object: emissaries,
    preposition: ['home', 'back', 'from', 'out'],
  }),
  ...rows('withdraw recall', 'sanctions', 'act', 'The state has ~ its ambassador.', { object: emissaries }),
  ...rows('order', 'sanctions', 'act', 'The state ~ two diplomats to leave.', {
    object: lemmas('diplomat attaché attache consul inspector correspondent'),
    says: ['order'],
  }),
  ...rows('expel oust eject banish', 'sanctions', 'act', 'The state ~ the high commissioner.', {
    object: emissaries,
  }),
  ...rows('boycott shun', 'sanctions', 'act', 'The state has ~ the goods of its neighbour.', {
    object: [...trade, ...lemmas('product company bank firm grain gas coal fruit wine brand')],
  }),
  ...rows('target hit punish', 'sanctions', 'act', 'The treasury ~ a network of banks.', {
    subject: lemmas('treasury sanction measure embargo restriction ban penalty tariff'),
  }),
  ...rows('ground', 'sanctions', 'act', 'The union ~ the airline of the state.', {
    object: ['=airline', '=carrier'],
  }),
  // Taggers take *embargo* for an adverb behind *arms*.
  ...rows('lift impose extend prolong tighten maintain', 'sanctions', 'act', 'The union ~ the arms embargo.', {
    object: lemmas('arm arms weapon'),
    preposition: ['embargo'],
  }),
  // agreed by vote
  ...rows('vote', 'agreement', 'speak', 'The parliament has ~ to extend the mission.', {
    subject: assemblies,
    says: ['own-deed'],
  }),
  // sides taken
  ...rows('stand', 'support', 'mutual', 'The king ~ by the general.', {
    particle: 'by',
    subject: [...parties, ...lemmas('king queen minister president premier ally neighbour')],
    object: [...parties, ...lemmas('ally neighbour neighbor general president decision plan')],
  }),
  ...rows('rally', 'support', 'speak', 'Two ministers have ~ to the king.', {
    particle: 'to',
    subject: lemmas(
      'minister party tribe lawmaker deputy senator politician elder chief leader official ally state general',
    ),
    object: parties,
  }),
  ...rows('congratulate commend applaud salute laud thank', 'support', 'speak', 'The king has ~ the general.', {
    object: parties,
  }),
  ...rows('reinstate restore', 'support', 'act', 'The ally has ~ the president.', {
    object: lemmas('president premier king emir sultan leader government minister'),
    unless: dwellers,
  }),
  // protests
  ...rows('walk', 'protest', 'act', 'The teachers ~ out on Monday.', {
    particle: 'out',
    subject: lemmas('worker teacher lawyer docker miner nurse student pupil employee staff doctor driver'),
    unless: lemmas('talk'),
  }),
  ...rows('pour stream flock surge', 'protest', 'act', 'Crowds ~ into the square.', {
    particle: 'into',
    object: lemmas('street square avenue plaza boulevard'),
    subject: townsfolk,
  }),
  ...rows('gather assemble congregate mass', 'protest', 'act', 'The mothers ~ outside the ministry.', {
    particle: 'outside',
    object: [
      'proper',
      ...lemmas(
        'embassy ministry parliament palace court courthouse headquarters office prison consulate gate residence building',
      ),
    ],
    subject: townsfolk,
  }),
]
