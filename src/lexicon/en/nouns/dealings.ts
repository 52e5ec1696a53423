/**
 * Nouns that name what parties do with or to one another without force: ceasefire, agreement, talks, call, support,
 * sanctions, aid, protest.
 *
 * Rule of entry: as for noun-triggers.ts, which holds the commonest of them. Nouns of one meaning stand together, with one
 * sentence that the test reads with each of them in the place of *~*.
 */
import { type NounTrigger, rows } from './row.js'

const relief = ['relief'] as const

export const dealingNouns: readonly NounTrigger[] = [
  // talks
  ...rows(
    'consultation parley roundtable round-table deliberation rapprochement',
    'talks',
    'The ~ between the two governments began on Monday.',
  ),
  ...rows('bargaining diplomacy', 'talks', 'The ~ between the two governments continued on Monday.'),
  ...rows('conference congress', 'talks', 'A peace ~ of the factions opened on Monday.', [
    '=peace',
    '=donor',
    '=reconciliation',
    '=regional',
    '=ministerial',
    '=security',
    '=unity',
    '=constitutional',
  ]),
  ...rows('contact channel', 'talks', 'Secret ~s between the two governments continued on Monday.', [
    '=secret',
    '=direct',
    '=indirect',
    '=diplomatic',
    '=official',
    '=political',
    '=high-level',
    '=back-channel',
    '=backchannel',
    '=back',
    '=preliminary',
    '=open',
    '=informal',
    '=discreet',
  ]),
  ...rows('process initiative', 'talks', 'The peace ~ stalled on Monday.', [
    '=peace',
    '=reconciliation',
    '=mediation',
    '=negotiation',
    '=normalisation',
    '=normalization',
  ]),
  ...rows('session', 'talks', 'An emergency ~ of the council was held on Monday.', [
    '=emergency',
    '=special',
    '=urgent',
    '=closed-door',
    '=extraordinary',
    '=negotiating',
    '=plenary',
    '=working',
    '=council',
  ]),
  ...rows('effort', 'talks', 'Diplomatic ~s stalled on Monday.', [
    '=mediation',
    '=diplomatic',
    '=peace',
    '=reconciliation',
  ]),
  ...rows('call', 'talks', 'The two leaders held a phone ~ on Monday.', ['=phone', '=telephone', '=video']),
  // truces
  ...rows('suspension stoppage halting', 'ceasefire', 'A ~ of hostilities was announced on Monday.', [
    '=hostility',
    '=fighting',
    '=fire',
    '=operation',
    '=bombardment',
    '=shelling',
    '=combat',
  ]),
  ...rows('lull', 'ceasefire', 'A ~ in the fighting was agreed on Monday.'),
  // agreements
  ...rows(
    'compromise memorandum protocol concord covenant communique communiqué bargain detente entente',
    'agreement',
    'On Monday a ~ was signed by both sides.',
  ),
  ...rows('understanding accommodation', 'agreement', 'On Monday the two sides reached a new ~.'),
  ...rows('settlement', 'agreement', 'A peace ~ was signed on Monday.', [
    '=peace',
    '=political',
    '=negotiated',
    '=comprehensive',
    '=peaceful',
    '=final',
    '=interim',
    '=lasting',
  ]),
  ...rows('arrangement formula framework roadmap blueprint', 'agreement', 'A peace ~ was agreed on Monday.', [
    '=peace',
    '=power',
    '=power-sharing',
    '=sharing',
    '=security',
    '=interim',
    '=transitional',
    '=transition',
    '=grain',
    '=border',
  ]),
  ...rows('declaration statement', 'agreement', 'The two sides signed a joint ~ on Monday.', ['=joint']),
  ...rows('normalisation normalization', 'agreement', 'The ~ of relations was announced on Monday.', [
    '=tie',
    '=relation',
  ]),
  // calls
  ...rows('petition entreaty exhortation', 'call', 'The families repeated their ~ for help on Monday.'),
  ...rows('call', 'call', 'The union issued a ~ for restraint.').map((row) => ({ ...row, governed: true as const })),
  ...rows('precondition', 'call', 'The rebels repeated their ~ for the vote on Monday.'),
  // for somebody
  ...rows(
    'solidarity sympathy allegiance endorsement blessing',
    'support',
    'The ~ of the tribe for the rebels was declared on Monday.',
  ),
  ...rows('recognition', 'support', 'The council gave its ~ to the plan on Monday.'),
  // sanctions
  ...rows('blacklist blacklisting', 'sanctions', 'The union extended its ~ on Monday.'),
  ...rows('tariff countermeasure', 'sanctions', 'The union imposed new ~s on the state on Monday.'),
  ...rows('cap', 'sanctions', 'The union imposed a price ~ on the oil.', ['=price', '=oil']),
  ...rows('measure', 'sanctions', 'The union imposed punitive ~s on the state.', [
    '=punitive',
    '=restrictive',
    '=retaliatory',
    '=coercive',
  ]),
  ...rows('closure closing', 'sanctions', 'The ~ of the border by the state was announced on Monday.', [
    '=border',
    '=crossing',
    '=airspace',
    '=embassy',
    '=consulate',
    '=frontier',
    '=strait',
  ]),
  ...rows('severance severing rupture', 'sanctions', 'The ~ of relations with the state was announced on Monday.', [
    '=tie',
    '=relation',
    '=link',
  ]),
  ...rows('cut-off cutoff suspension', 'sanctions', 'The ~ of aid to the state was announced on Monday.', [
    '=aid',
    '=assistance',
    '=funding',
    '=tie',
    '=relation',
    '=trade',
    '=export',
    '=membership',
  ]),
  ...rows('recall', 'sanctions', 'The ~ of the ambassador was announced on Monday.', [
    '=ambassador',
    '=envoy',
    '=diplomat',
  ]),
  // help
  ...rows('airlift airdrop air-drop', 'aid', 'The ~ of food began on Monday.'),
  ...[
    ...rows('delivery distribution provision', 'aid', 'The ~ of food to the camp began on Monday.'),
    ...rows('supply dispatch', 'aid', 'The ~ of food to the camp was announced on Monday.'),
  ].map((row) => ({ ...row, modifier: relief })),
  ...rows(
    'convoy truck lorry plane flight ship boat shipment package cargo consignment',
    'aid',
    'The aid ~ reached the camp on Monday.',
    ['=aid', '=relief', '=food', '=humanitarian', '=medical', '=mercy'],
  ).map((row) => ({ ...row, governed: true as const })),
  ...rows('effort mission programme program', 'aid', 'A relief ~ in the valley began on Monday.', [
    '=relief',
    '=rescue',
    '=humanitarian',
    '=aid',
    '=feeding',
    '=food',
    '=vaccination',
    '=assistance',
  ]),
  ...rows('vaccination immunisation immunization inoculation', 'aid', 'The ~ of the children began on Monday.'),
  ...rows('reconstruction rebuilding', 'aid', 'The ~ of the town began on Monday.'),
  ...rows('donation', 'aid', 'The state made a ~ to the camp on Monday.'),
  // protests
  ...rows(
    `sit-in vigil picket walkout walk-out stoppage shutdown hartal bandh insurrection intifada encampment procession
     counter-demonstration counter-protest`,
    'protest',
    'The ~ in the capital began on Monday.',
  ),
  ...rows('disturbance', 'protest', 'On Monday ~s broke out in the capital.'),
  ...rows('march', 'protest', 'A protest ~ in the capital began on Monday.', [
    '=protest',
    '=peace',
    '=anti-war',
    '=freedom',
    '=student',
    '=solidarity',
    '=silent',
    '=anti-government',
    '=mass',
    '=torchlight',
    '=funeral',
  ]),
  ...rows('march', 'protest', 'Thousands attended the ~ on Monday.').map((row) => ({
    ...row,
    governed: true as const,
  })),
  ...rows('disobedience', 'protest', 'Civil ~ in the capital began on Monday.', ['=civil']),
]
