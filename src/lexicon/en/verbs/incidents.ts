/**
 * Verbs of incidents beside the fighting: prison breaks and courts, coups, ships seized, mines and graves, looting and
 * rustling, closures, votes, mourning. Of a verb that other files list too these are the special senses, and are tried first.
 */
import { row, type VerbTrigger, type Wanted } from './row.js'
import { gathering, speakers, vessels } from './shared-classes.js'

/** Who may break out of where he is held. */
const held: readonly Wanted[] = ['=inmate', '=prisoner', '=detainee', '=convict', '=captive', '=hostage', '=abductee']
const rulers: readonly Wanted[] = [
  'rule',
  '=president',
  '=premier',
  '=leader',
  '=dictator',
  '=king',
  '=monarch',
  '=ruler',
  '=strongman',
  '=minister',
  '=junta',
  '=shah',
  '=emir',
]
const animals: readonly Wanted[] = [
  '=cattle',
  '=livestock',
  '=cow',
  '=goat',
  '=sheep',
  '=camel',
  '=animal',
  '=herd',
  '=donkey',
  '=horse',
  '=ox',
  '=pig',
  '=poultry',
  '=flock',
]
const judgments: readonly Wanted[] = ['=sentence', '=conviction', '=verdict', '=acquittal', '=indictment', '=warrant']
const graves: readonly Wanted[] = ['=body', '=corpse', '=remains', '=remain', '=grave', '=skeleton', '=skull', '=bone']
const services: readonly Wanted[] = [
  '=flight',
  '=internet',
  '=traffic',
  '=train',
  '=ferry',
  '=class',
  '=lesson',
  '=broadcast',
  '=navigation',
]
const votes: readonly Wanted[] = ['=election', '=poll', '=vote', '=referendum', '=ballot', '=runoff', '=plebiscite']
const rites: readonly Wanted[] = ['=funeral', '=burial', '=memorial', '=mourning']
const barriers: readonly Wanted[] = ['=roadblock', '=barricade', '=barrier', '=cordon']
const loot: readonly Wanted[] = [
  ...animals,
  'relief',
  '=sorghum',
  '=wheat',
  '=maize',
  '=cereal',
  '=harvest',
  '=crop',
  '=fuel',
  '=gold',
  '=diamond',
  '=cash',
  '=money',
  '=property',
  '=belongings',
  '=goods',
  '=stock',
  '=furniture',
  '=computer',
  '=artefact',
  '=artifact',
  '=antiquity',
  '=vehicle',
  '=ambulance',
  '=motorcycle',
  '=truck',
  '=ton',
  '=tonne',
]
const offices: readonly Wanted[] = [
  '=president',
  '=premier',
  '=minister',
  '=government',
  '=cabinet',
  '=governor',
  'proper',
]

const each = (
  lemmas: Readonly<Record<string, string>>,
  ...[kind, frame, example, needs]: [
    VerbTrigger['kind'],
    VerbTrigger['frame'],
    (past: string) => string,
    Parameters<typeof row>[4]?,
  ]
): VerbTrigger[] => Object.entries(lemmas).map(([lemma, past]) => row(lemma, kind, frame, example(past), needs))

export const incidents: readonly VerbTrigger[] = [
  // prisons
  row('escape', 'other', 'undergo', 'Ninety inmates escaped on Monday.', { subject: held }),
  row('abscond', 'other', 'undergo', 'Two inmates have absconded.'),
  // courts
  row('plead', 'opposition', 'speak', 'The officer has pleaded not guilty.', { preposition: ['not'] }),
  ...each(
    { acquit: 'acquitted', exonerate: 'exonerated', absolve: 'absolved' },
    'other',
    'act',
    (past) => `The court ${past} two officers.`,
  ),
  ...each(
    {
      quash: 'quashed',
      overturn: 'overturned',
      annul: 'annulled',
      uphold: 'upheld',
      commute: 'commuted',
      reduce: 'reduced',
      cut: 'cut',
      confirm: 'confirmed',
      reverse: 'reversed',
      revoke: 'revoked',
      suspend: 'suspended',
      reinstate: 'reinstated',
      issue: 'issued',
    },
    'other',
    'act',
    (past) => `The court ${past} the verdict.`,
    { object: judgments },
  ),
  row('drop', 'other', 'act', 'The court dropped the charges.', { object: ['=charge', '=case', '=indictment'] }),
  // rulers
  ...each(
    {
      depose: 'deposed',
      unseat: 'unseated',
      dethrone: 'dethroned',
      oust: 'ousted',
      remove: 'removed',
      overthrow: 'overthrew',
    },
    'attack',
    'act',
    (past) => `The officers ${past} the president.`,
    { object: rulers },
  ),
  ...each(
    { resign: 'resigned', abdicate: 'abdicated' },
    'other',
    'undergo',
    (past) => `The prime minister ${past} on Monday.`,
    {
      subject: [...rulers, 'people', 'proper'],
      unless: ['=himself', '=herself', '=themselves'],
    },
  ),
  row('step', 'other', 'undergo', 'The president stepped down on Monday.', { particle: 'down' }),
  row('step', 'other', 'undergo', 'The premier stepped aside on Monday.', { particle: 'aside' }),
  row('swear', 'other', 'act', 'A new president was sworn in on Monday.', { particle: 'in', passive: true }),
  row('inaugurate', 'other', 'act', 'A new president was inaugurated on Monday.', { object: offices }),
  ...each(
    { dissolve: 'dissolved', disband: 'disbanded' },
    'other',
    'act',
    (past) => `The president ${past} the parliament.`,
    {
      object: [
        '=parliament',
        '=assembly',
        '=government',
        '=cabinet',
        '=council',
        '=party',
        '=senate',
        '=committee',
        'force',
      ],
    },
  ),
  ...each(
    { sack: 'sacked', dismiss: 'dismissed', fire: 'fired' },
    'other',
    'act',
    (past) => `The president ${past} the governor.`,
    {
      object: [
        '=governor',
        '=minister',
        '=premier',
        '=general',
        '=commander',
        '=chief',
        '=cabinet',
        '=official',
        '=judge',
      ],
    },
  ),
  // ships and aircraft stopped
  ...each(
    { commandeer: 'commandeered', confiscate: 'confiscated' },
    'capture',
    'act',
    (past) => `The navy ${past} a freighter.`,
    { object: vessels },
  ),
  row('run', 'destruction', 'undergo', 'The freighter ran aground near the port.', {
    particle: 'aground',
    subject: vessels,
  }),
  row('sink', 'destruction', 'undergo', 'The freighter sank near the port.', {
    subject: [...vessels, 'proper'],
    objectless: true,
  }),
  row('founder', 'destruction', 'undergo', 'The freighter foundered near the port.', { subject: vessels }),
  row('stray', 'mobilisation', 'move', 'Two jets strayed into the airspace of the republic.', {
    preposition: ['into', 'across', 'over'],
    subject: ['platform', 'munition', 'force', ...vessels],
  }),
  ...each(
    { shadow: 'shadowed', tail: 'tailed', buzz: 'buzzed' },
    'mobilisation',
    'act',
    (past) => `Two jets ${past} a warship.`,
    {
      subject: ['platform', 'force', 'proper', ...vessels],
    },
  ),
  row('train', 'attack', 'weapon', 'The crew trained its guns on the trawler.', {
    object: ['=gun', '=cannon', '=rifle', '=laser', '=radar'],
    preposition: ['on'],
  }),
  row('use', 'attack', 'weapon', 'Police used water cannon to clear the street.', {
    object: ['=cannon', '=baton', '=truncheon', '=bullet', '=stick', '=spray'],
  }),
  // mines and graves
  row('demine', 'other', 'act', 'Sappers have demined the field.'),
  ...each(
    { remove: 'removed', deactivate: 'deactivated', disarm: 'disarmed' },
    'other',
    'act',
    (past) => `Sappers ${past} two mines.`,
    { object: ['=mine', '=landmine', '=ordnance', '=bomb', '=device', '=munition'] },
  ),
  ...each(
    { exhume: 'exhumed', unearth: 'unearthed', disinter: 'disinterred', identify: 'identified' },
    'deaths',
    'find',
    (past) => `Experts ${past} nine bodies.`,
    { object: graves },
  ),
  row('dig', 'deaths', 'find', 'Villagers dug up nine bodies.', { object: graves, particle: 'up' }),
  ...each(
    { find: 'found', discover: 'discovered', uncover: 'uncovered' },
    'deaths',
    'find',
    (past) => `The soldiers ${past} a mass grave.`,
    {
      object: ['=grave', '=skeleton', '=skull'],
    },
  ),
  // goods and herds
  row('make', 'capture', 'act', 'The pirates made off with six sailors.', {
    particle: 'with',
    preposition: ['off'],
    object: ['people', 'force', 'captive'],
  }),
  ...each({ make: 'made', run: 'ran' }, 'destruction', 'act', (past) => `The gunmen ${past} off with sacks of grain.`, {
    particle: 'with',
    preposition: ['off'],
  }),
  ...each({ rustle: 'rustled', steal: 'stole' }, 'destruction', 'act', (past) => `The raiders ${past} 200 cows.`, {
    object: loot,
  }),
  ...each(
    { haul: 'hauled', carry: 'carried', cart: 'carted' },
    'destruction',
    'act',
    (past) => `The gunmen ${past} away the grain.`,
    {
      particle: 'away',
      object: loot,
    },
  ),
  row('carry', 'destruction', 'act', 'The gunmen carried off the grain.', { particle: 'off', object: loot }),
  ...each({ rob: 'robbed', burgle: 'burgled' }, 'destruction', 'act', (past) => `The gunmen ${past} a bank.`),
  ...each(
    { empty: 'emptied', strip: 'stripped' },
    'destruction',
    'act',
    (past) => `The looters ${past} the warehouse.`,
    {
      object: ['structure', '=granary', '=store', '=shelf'],
      subject: ['force', 'people', '=looter', '=mob', '=raider', '=they'],
    },
  ),
  ...each(
    { slaughter: 'slaughtered', kill: 'killed', poison: 'poisoned', butcher: 'butchered', shoot: 'shot' },
    'destruction',
    'act',
    (past) => `The raiders ${past} forty cows.`,
    { object: animals },
  ),
  ...each(
    { recover: 'recovered', retrieve: 'retrieved', return: 'returned' },
    'other',
    'act',
    (past) => `Police ${past} forty stolen cows.`,
    {
      object: animals,
    },
  ),
  row('trample', 'destruction', 'act', 'The cattle trampled a field of maize.', {
    object: ['=field', '=farm', '=crop', '=farmland'],
  }),
  row('drive', 'destruction', 'act', 'The raiders drove off forty cows.', { object: animals, particle: 'off' }),
  row('sack', 'destruction', 'act', 'The militia sacked the town.', { object: ['ground', 'structure'] }),
  row('stop', 'attack', 'act', 'The gunmen stopped a bus on the highway.', {
    object: ['=bus', '=minibus', '=car', '=vehicle', '=convoy', '=truck', '=lorry', '=train', '=ambulance'],
    subject: ['force', '=bandit', '=robber', '=gang'],
  }),
  ...each(
    { contain: 'contained', hold: 'held', yield: 'yielded' },
    'deaths',
    'find',
    (past) => `The pit ${past} nine bodies.`,
    {
      object: ['=body', '=corpse', '=remains', '=remain', '=skeleton'],
      subject: ['=grave', '=pit', '=site', '=well', '=trench'],
    },
  ),
  // closures, votes, rites
  ...each(
    { lapse: 'lapsed', expire: 'expired', pass: 'passed' },
    'other',
    'undergo',
    (past) => `The deadline ${past} on Monday.`,
    {
      subject: ['=deadline', '=ultimatum', '=mandate'],
      objectless: true,
    },
  ),
  ...each(
    { shut: 'shut', cut: 'cut', block: 'blocked', restore: 'restored' },
    'other',
    'act',
    (past) => `The state ${past} the internet.`,
    {
      object: ['=internet', '=website', '=broadcast', '=broadcaster', '=newspaper', '=telephone'],
    },
  ),
  row('shut', 'other', 'act', 'The state shut its airspace.', {
    object: ['=airspace', '=airport', '=station', '=newspaper'],
  }),
  row('ban', 'opposition', 'act', 'The state banned a rally.', { object: gathering }),
  row('outlaw', 'sanctions', 'act', 'The state outlawed the movement.'),
  row('give', 'call', 'speak', 'The alliance gave the army until Monday to withdraw.', {
    preposition: ['until'],
    transitive: true,
  }),
  row('give', 'call', 'speak', 'The rebels gave the army 48 hours to leave.', {
    object: ['=hour', '=day', '=week', '=month'],
    subject: speakers,
    active: true,
  }),
  row('hold', 'call', 'speak', 'The kidnappers are holding out for a ransom.', {
    particle: 'out',
    preposition: ['for'],
    object: ['=ransom', '=money', '=release', '=guarantee', '=concession', '=pardon'],
  }),
  row('close', 'other', 'act', 'The state has closed its airspace.', { object: ['=airspace'], unless: ['=road'] }),
  ...each(
    { suspend: 'suspended', cancel: 'cancelled', ground: 'grounded', divert: 'diverted' },
    'other',
    'act',
    (past) => `The airline ${past} its flights on Monday.`,
    {
      object: services,
    },
  ),
  row('hold', 'other', 'act', 'The state held an election on Monday.', { object: [...votes, ...rites] }),
  ...each(
    {
      postpone: 'postponed',
      cancel: 'cancelled',
      annul: 'annulled',
      organise: 'organised',
      organize: 'organized',
      schedule: 'scheduled',
      win: 'won',
    },
    'other',
    'act',
    (past) => `The party ${past} an election.`,
    { object: votes },
  ),
  ...each({ steal: 'stole' }, 'accusation', 'act', (past) => `The party ${past} the election.`, {
    object: votes,
  }),
  row('elect', 'other', 'act', 'The parliament elected a president.', { transitive: true }),
  row('declare', 'other', 'act', 'The president declared a day of mourning.', {
    object: ['=mourning', '=day', '=holiday'],
  }),
  ...each(
    { erect: 'erected', throw: 'threw' },
    'control',
    'act',
    (past) => `The militia ${past} barricades in the town.`,
    {
      object: barriers,
    },
  ),
]
