/**
 * Nouns that name what parties do with or to one another without force: ceasefire, agreement, talks, call, support,
 * sanctions, aid, protest.
 *
 * Rule of entry: as for noun-triggers.ts, which holds the commonest of them. Nouns of one meaning stand together, with one
 * sentence that the test reads with each of them in the place of *_*.
 */
import type { Kind } from '../../record/kinds.js'
import type { NounTrigger } from './noun-triggers.js'

/** @param list nouns parted by spaces @param sentence with *_* for the noun @param modifier words parted by spaces */
const nouns = (kind: Kind, list: string, sentence: string, modifier?: string): NounTrigger[] =>
  list
    .trim()
    .split(/\s+/)
    .map((lemma) => ({
      lemma,
      kind,
      example: sentence.replace('_', lemma),
      ...(modifier === undefined ? {} : { modifier: modifier.split(' ').map((word) => `=${word}` as const) }),
    }))

const relief = ['relief'] as const

export const dealingNouns: readonly NounTrigger[] = [
  // talks
  ...nouns(
    'talks',
    'consultation parley roundtable round-table deliberation rapprochement',
    'The _ between the two governments began on Monday.',
  ),
  ...nouns('talks', 'bargaining diplomacy', 'The _ between the two governments continued on Monday.'),
  ...nouns(
    'talks',
    'conference congress',
    'A peace _ of the factions opened on Monday.',
    'peace donor reconciliation regional ministerial security unity constitutional',
  ),
  ...nouns(
    'talks',
    'contact channel',
    'Secret _s between the two governments continued on Monday.',
    'secret direct indirect diplomatic official political high-level back-channel backchannel back preliminary open informal discreet',
  ),
  ...nouns(
    'talks',
    'process initiative',
    'The peace _ stalled on Monday.',
    'peace reconciliation mediation negotiation normalisation normalization',
  ),
  ...nouns(
    'talks',
    'session',
    'An emergency _ of the council was held on Monday.',
    'emergency special urgent closed-door extraordinary negotiating plenary working council',
  ),
  ...nouns('talks', 'effort', 'Diplomatic _s stalled on Monday.', 'mediation diplomatic peace reconciliation'),
  ...nouns('talks', 'call', 'The two leaders held a phone _ on Monday.', 'phone telephone video'),
  // truces
  ...nouns(
    'ceasefire',
    'suspension stoppage halting',
    'A _ of hostilities was announced on Monday.',
    'hostility fighting fire operation bombardment shelling combat',
  ),
  ...nouns('ceasefire', 'lull', 'A _ in the fighting was agreed on Monday.'),
  // agreements
  ...nouns(
    'agreement',
    'compromise memorandum protocol concord covenant communique communiqué bargain detente entente',
    'On Monday a _ was signed by both sides.',
  ),
  ...nouns('agreement', 'understanding accommodation', 'On Monday the two sides reached a new _.'),
  ...nouns(
    'agreement',
    'settlement',
    'A peace _ was signed on Monday.',
    'peace political negotiated comprehensive peaceful final interim lasting',
  ),
  ...nouns(
    'agreement',
    'arrangement formula framework roadmap blueprint',
    'A peace _ was agreed on Monday.',
    'peace power power-sharing sharing security interim transitional transition grain border',
  ),
  ...nouns('agreement', 'declaration statement', 'The two sides signed a joint _ on Monday.', 'joint'),
  ...nouns('agreement', 'normalisation normalization', 'The _ of relations was announced on Monday.', 'tie relation'),
  // calls
  ...nouns('call', 'petition entreaty exhortation', 'The families repeated their _ for help on Monday.'),
  ...nouns('call', 'call', 'The union issued a _ for restraint.').map((row) => ({ ...row, governed: true as const })),
  ...nouns('call', 'precondition', 'The rebels repeated their _ for the vote on Monday.'),
  // for somebody
  ...nouns(
    'support',
    'solidarity sympathy allegiance endorsement blessing',
    'The _ of the tribe for the rebels was declared on Monday.',
  ),
  ...nouns('support', 'recognition', 'The council gave its _ to the plan on Monday.'),
  // sanctions
  ...nouns('sanctions', 'blacklist blacklisting', 'The union extended its _ on Monday.'),
  ...nouns('sanctions', 'tariff countermeasure', 'The union imposed new _s on the state on Monday.'),
  ...nouns('sanctions', 'cap', 'The union imposed a price _ on the oil.', 'price oil'),
  ...nouns(
    'sanctions',
    'measure',
    'The union imposed punitive _s on the state.',
    'punitive restrictive retaliatory coercive',
  ),
  ...nouns(
    'sanctions',
    'closure closing',
    'The _ of the border by the state was announced on Monday.',
    'border crossing airspace embassy consulate frontier strait',
  ),
  ...nouns(
    'sanctions',
    'severance severing rupture',
    'The _ of relations with the state was announced on Monday.',
    'tie relation link',
  ),
  ...nouns(
    'sanctions',
    'cut-off cutoff suspension',
    'The _ of aid to the state was announced on Monday.',
    'aid assistance funding tie relation trade export membership',
  ),
  ...nouns('sanctions', 'recall', 'The _ of the ambassador was announced on Monday.', 'ambassador envoy diplomat'),
  // help
  ...nouns('aid', 'airlift airdrop air-drop', 'The _ of food began on Monday.'),
  ...[
    ...nouns('aid', 'delivery distribution provision', 'The _ of food to the camp began on Monday.'),
    ...nouns('aid', 'supply dispatch', 'The _ of food to the camp was announced on Monday.'),
  ].map((row) => ({ ...row, modifier: relief })),
  ...nouns(
    'aid',
    'convoy truck lorry plane flight ship boat shipment package cargo consignment',
    'The aid _ reached the camp on Monday.',
    'aid relief food humanitarian medical mercy',
  ).map((row) => ({ ...row, governed: true as const })),
  ...nouns(
    'aid',
    'effort mission programme program',
    'A relief _ in the valley began on Monday.',
    'relief rescue humanitarian aid feeding food vaccination assistance',
  ),
  ...nouns('aid', 'vaccination immunisation immunization inoculation', 'The _ of the children began on Monday.'),
  ...nouns('aid', 'reconstruction rebuilding', 'The _ of the town began on Monday.'),
  ...nouns('aid', 'donation', 'The state made a _ to the camp on Monday.'),
  // protests
  ...nouns(
    'protest',
    `sit-in vigil picket walkout walk-out stoppage shutdown hartal bandh insurrection intifada encampment procession
     counter-demonstration counter-protest`,
    'The _ in the capital began on Monday.',
  ),
  ...nouns('protest', 'disturbance', 'On Monday _s broke out in the capital.'),
  ...nouns(
    'protest',
    'march',
    'A protest _ in the capital began on Monday.',
    'protest peace anti-war freedom student solidarity silent anti-government mass torchlight funeral',
  ),
  ...nouns('protest', 'march', 'Thousands attended the _ on Monday.').map((row) => ({
    ...row,
    governed: true as const,
  })),
  ...nouns('protest', 'disobedience', 'Civil _ in the capital began on Monday.', 'civil'),
]
