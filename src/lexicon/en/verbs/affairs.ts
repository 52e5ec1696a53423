/**
 * Verbs of what somebody or something is or becomes in law (status), of what is done in state and society beside the
 * fighting (other), and of how things go (situation).
 */
import { row, rowsOf, type VerbTrigger, type Wanted } from './row.js'
import { speakers } from './shared-classes.js'

const nouns = (list: string): Wanted[] => list.split(' ').map((noun): Wanted => `=${noun}`)

/** What the law says of somebody. */
const standings = nouns('autonomy independence recognition citizenship statehood immunity membership nationality')
/** Who is put in or out of office. */
const office: readonly Wanted[] = [
  'name',
  ...nouns(`minister president premier commander general governor mayor chief leader head director judge ambassador
    envoy spokesman cabinet government official officer successor chairman secretary adviser deputy prosecutor`),
]
/** Who leads, and what. */
const leaders: readonly Wanted[] = ['people', 'name']
const led = nouns(
  'movement party faction group organisation organization wing council delegation junta government administration clan tribe',
)
/** What befalls a country, as what comes and goes. */
const hardships: readonly Wanted[] = [
  'calamity',
  ...nouns(`hunger starvation malnutrition cholera typhoid measles polio tension fear panic chaos calm insecurity lawlessness
    anarchy suspicion mistrust uncertainty despair poverty looting banditry crime price inflation morale discontent
    resentment anger situation instability catastrophe disaster insurgency rivalry dispute feud`),
]

export const affairs: readonly VerbTrigger[] = [
  // what it is in law
  ...rowsOf(
    'status',
    'act',
    {
      classify: 'The ministry classifies the group as a terrorist organisation.',
      categorise: 'The ministry categorises the group as a terrorist organisation.',
      categorize: 'The ministry categorizes the group as a terrorist organisation.',
    },
    { preposition: ['as', 'among'], transitive: true },
  ),
  row('list', 'status', 'act', 'The union lists the group as a terrorist organisation.', {
    preposition: ['as', 'among'],
    object: nouns('group movement party organisation organization militia wing company bank'),
  }),
  row('deem', 'status', 'act', 'The court deemed the republic a part of the union.', {
    transitive: true,
    unless: ['=it', '=condition', '=measure', '=step'],
  }),
  row('admit', 'status', 'act', 'The republic was admitted to the union.', {
    passive: true,
    preposition: ['to', 'into'],
    subject: ['name', 'rule', ...nouns('state country republic territory kingdom')],
  }),
  ...rowsOf(
    'status',
    'act',
    {
      revoke: "The parliament revoked the region's autonomy.",
      abolish: "The parliament abolished the region's autonomy.",
      rescind: "The parliament rescinded the region's autonomy.",
      annul: "The parliament annulled the region's autonomy.",
      curtail: "The parliament curtailed the region's autonomy.",
      grant: 'The parliament granted the region autonomy.',
      give: 'The treaty gave the region autonomy.',
      restore: "The parliament restored the region's autonomy.",
      proclaim: 'The region proclaimed its independence.',
      gain: 'The region gained autonomy.',
      lose: 'The region lost its autonomy.',
      retain: 'The region retained its autonomy.',
      obtain: 'The region obtained autonomy.',
      attain: 'The region attained independence.',
      achieve: 'The region achieved independence.',
      secure: 'The region secured autonomy.',
      acquire: 'The man acquired citizenship.',
      concede: 'The kingdom conceded autonomy to the region.',
    },
    { object: [...standings, ...nouns('citizenship nationality suzerainty self-rule self-government home-rule')] },
  ),
  row('accede', 'status', 'move', 'The republic acceded to the union.'),
  row('secede', 'status', 'move', 'The province seceded from the republic.'),
  row('enjoy', 'status', 'undergo', 'The province enjoys autonomy.', { object: standings }),
  row('apply', 'status', 'undergo', 'The convention applies to both sides.', {
    subject: nouns('convention law article treaty rule protocol charter'),
    objectless: true,
  }),
  row('dissolve', 'other', 'act', 'The king dissolved the parliament.', {
    object: nouns('parliament assembly government cabinet council'),
    tensed: true,
  }),
  row('rename', 'status', 'act', 'The group renamed itself on Monday.'),
  row('rebrand', 'status', 'act', 'The group rebranded itself on Monday.'),
  row('transform', 'status', 'act', 'The rebels transformed themselves into a party.', {
    preposition: ['into'],
    object: ['force', 'name'],
  }),
  row('affiliate', 'status', 'act', 'The militia is affiliated with the party.', { finite: true }),
  row('head', 'status', 'act', 'The general heads the council.', {
    object: [...led, 'force'],
    subject: leaders,
    transitive: true,
  }),
  row('chair', 'status', 'act', 'The general chairs the council.', { object: led, subject: leaders }),
  // who comes into office and leaves it
  ...rowsOf(
    'other',
    'act',
    {
      appoint: 'The king appointed a premier.',
      nominate: 'The king nominated a premier.',
      elect: 'The parliament elected a president.',
      inaugurate: 'The parliament inaugurated a president.',
      reshuffle: 'The king reshuffled the cabinet.',
      sack: 'The president sacked the minister.',
      promote: 'The president promoted the general.',
      demote: 'The president demoted the general.',
      reinstate: 'The president reinstated the general.',
    },
    { object: office, tensed: true },
  ),
  row('name', 'other', 'act', 'The president named a new governor.', {
    object: nouns(
      'minister premier commander governor mayor ambassador envoy cabinet government successor chairman deputy',
    ),
    tensed: true,
  }),
  row('resign', 'other', 'move', 'The minister resigned on Monday.', { subject: speakers }),
  row('abdicate', 'other', 'move', 'The king abdicated on Monday.'),
  row('succeed', 'other', 'act', 'The general succeeded the president.', {
    object: ['name', ...nouns('president premier minister leader father commander chief king brother')],
  }),
  row('step', 'other', 'move', 'The president stepped down.', { particle: 'down' }),
  // what is looked into, and told
  ...rowsOf(
    'other',
    'find',
    {
      investigate: 'The police are investigating the blast.',
      probe: 'The prosecutors are probing the blast.',
      scrutinise: 'The inspectors scrutinised the list.',
      scrutinize: 'The inspectors scrutinized the list.',
    },
    { transitive: true, tensed: true },
  ),
  // what stops
  row('ground', 'other', 'act', 'The airline grounded its flights.', { object: ['platform', '=flight', '=fleet'] }),
  row('divert', 'other', 'act', 'The airline diverted its flights.', { object: ['platform', '=flight', '=airliner'] }),
  row('ration', 'other', 'act', 'The council rationed the water.'),
  // how things go
  ...rowsOf(
    'situation',
    'undergo',
    {
      loom: 'Famine is looming.',
      worsen: 'The crisis has worsened.',
      deteriorate: 'The situation is deteriorating.',
      simmer: 'Tensions are simmering.',
      persist: 'The shortages persist.',
      prevail: 'A tense calm prevailed in the town.',
      reign: 'Chaos reigned.',
      spread: 'Cholera is spreading.',
      soar: 'Prices have soared.',
      fester: 'The dispute has festered.',
      spiral: 'Prices are spiralling.',
      escalate: 'Tensions have escalated.',
      subside: 'Tensions have subsided.',
      ebb: 'Tensions have ebbed.',
    },
    { subject: hardships, objectless: true },
  ),
]
