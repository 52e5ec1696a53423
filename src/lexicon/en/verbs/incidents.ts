/**
 * Verbs of incidents beside the fighting: prison breaks and courts, coups, ships seized, mines and graves, looting and
 * rustling, closures, votes, mourning. Of a verb that other files list too these are the special senses, and are tried first.
 */
import { row, rows, type VerbTrigger, type Wanted } from './row.js'
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

export const incidents: readonly VerbTrigger[] = [
  // prisons
  row('escape', 'other', 'undergo', 'Ninety inmates escaped on Monday.', { subject: held }),
  row('abscond', 'other', 'undergo', 'Two inmates have absconded.'),
  // courts
  row('plead', 'opposition', 'speak', 'The officer has pleaded not guilty.', { preposition: ['not'] }),
  ...rows('acquit:acquitted exonerate absolve', 'other', 'act', 'The court ~ two officers.'),
  ...rows(
    'quash overturn annul:annulled uphold commute reduce cut confirm reverse revoke suspend reinstate issue',
    'other',
    'act',
    'The court ~ the verdict.',
    { object: judgments },
  ),
  row('drop', 'other', 'act', 'The court dropped the charges.', { object: ['=charge', '=case', '=indictment'] }),
  // rulers
  ...rows('depose unseat dethrone oust remove overthrow', 'attack', 'act', 'The officers ~ the president.', {
    object: rulers,
  }),
  ...rows('resign abdicate', 'other', 'undergo', 'The prime minister ~ on Monday.', {
    subject: [...rulers, 'people', 'proper'],
    unless: ['=himself', '=herself', '=themselves'],
  }),
  row('step', 'other', 'undergo', 'The president stepped down on Monday.', { particle: 'down' }),
  row('step', 'other', 'undergo', 'The premier stepped aside on Monday.', { particle: 'aside' }),
  row('swear', 'other', 'act', 'A new president was sworn in on Monday.', { particle: 'in', passive: true }),
  row('inaugurate', 'other', 'act', 'A new president was inaugurated on Monday.', { object: offices }),
  ...rows('dissolve disband', 'other', 'act', 'The president ~ the parliament.', {
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
  }),
  ...rows('sack dismiss fire', 'other', 'act', 'The president ~ the governor.', {
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
  }),
  // ships and aircraft stopped
  ...rows('commandeer confiscate', 'capture', 'act', 'The navy ~ a freighter.', { object: vessels }),
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
  ...rows('shadow tail buzz', 'mobilisation', 'act', 'Two jets ~ a warship.', {
    subject: ['platform', 'force', 'proper', ...vessels],
  }),
  row('train', 'attack', 'weapon', 'The crew trained its guns on the trawler.', {
    object: ['=gun', '=cannon', '=rifle', '=laser', '=radar'],
    preposition: ['on'],
  }),
  row('use', 'attack', 'weapon', 'Police used water cannon to clear the street.', {
    object: ['=cannon', '=baton', '=truncheon', '=bullet', '=stick', '=spray'],
  }),
  // mines and graves
  row('demine', 'other', 'act', 'Sappers have demined the field.'),
  ...rows('remove deactivate disarm', 'other', 'act', 'Sappers ~ two mines.', {
    object: ['=mine', '=landmine', '=ordnance', '=bomb', '=device', '=munition'],
  }),
  ...rows('exhume unearth disinter identify', 'deaths', 'find', 'Experts ~ nine bodies.', { object: graves }),
  row('dig', 'deaths', 'find', 'Villagers dug up nine bodies.', { object: graves, particle: 'up' }),
  ...rows('find discover uncover', 'deaths', 'find', 'The soldiers ~ a mass grave.', {
    object: ['=grave', '=skeleton', '=skull'],
  }),
  // goods and herds
  row('make', 'capture', 'act', 'The pirates made off with six sailors.', {
    particle: 'with',
    preposition: ['off'],
    object: ['people', 'force', 'captive'],
  }),
  ...rows('make run', 'destruction', 'act', 'The gunmen ~ off with sacks of grain.', {
    particle: 'with',
    preposition: ['off'],
  }),
  ...rows('rustle steal', 'destruction', 'act', 'The raiders ~ 200 cows.', {
    object: loot,
  }),
  ...rows('haul carry cart', 'destruction', 'act', 'The gunmen ~ away the grain.', {
    particle: 'away',
    object: loot,
  }),
  row('carry', 'destruction', 'act', 'The gunmen carried off the grain.', { particle: 'off', object: loot }),
  ...rows('rob burgle', 'destruction', 'act', 'The gunmen ~ a bank.'),
  ...rows('empty strip', 'destruction', 'act', 'The looters ~ the warehouse.', {
    object: ['structure', '=granary', '=store', '=shelf'],
    subject: ['force', 'people', '=looter', '=mob', '=raider', '=they'],
  }),
  ...rows('slaughter kill poison butcher shoot', 'destruction', 'act', 'The raiders ~ forty cows.', {
    object: animals,
  }),
  ...rows('recover retrieve return', 'other', 'act', 'Police ~ forty stolen cows.', {
    object: animals,
  }),
  row('trample', 'destruction', 'act', 'The cattle trampled a field of maize.', {
    object: ['=field', '=farm', '=crop', '=farmland'],
  }),
  row('drive', 'destruction', 'act', 'The raiders drove off forty cows.', { object: animals, particle: 'off' }),
  row('sack', 'destruction', 'act', 'The militia sacked the town.', { object: ['ground', 'structure'] }),
  row('stop', 'attack', 'act', 'The gunmen stopped a bus on the highway.', {
    object: ['=bus', '=minibus', '=car', '=vehicle', '=convoy', '=truck', '=lorry', '=train', '=ambulance'],
    subject: ['force', '=bandit', '=robber', '=gang'],
  }),
  ...rows('contain hold yield', 'deaths', 'find', 'The pit ~ nine bodies.', {
    object: ['=body', '=corpse', '=remains', '=remain', '=skeleton'],
    subject: ['=grave', '=pit', '=site', '=well', '=trench'],
  }),
  // closures, votes, rites
  ...rows('lapse expire pass', 'other', 'undergo', 'The deadline ~ on Monday.', {
    subject: ['=deadline', '=ultimatum', '=mandate'],
    objectless: true,
  }),
  ...rows('shut cut block restore', 'other', 'act', 'The state ~ the internet.', {
    object: ['=internet', '=website', '=broadcast', '=broadcaster', '=newspaper', '=telephone'],
  }),
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
  ...rows('suspend cancel:cancelled ground divert', 'other', 'act', 'The airline ~ its flights on Monday.', {
    object: services,
  }),
  row('hold', 'other', 'act', 'The state held an election on Monday.', { object: [...votes, ...rites] }),
  ...rows(
    'postpone cancel:cancelled annul:annulled organise organize schedule win',
    'other',
    'act',
    'The party ~ an election.',
    { object: votes },
  ),
  ...rows('steal', 'accusation', 'act', 'The party ~ the election.', {
    object: votes,
  }),
  row('elect', 'other', 'act', 'The parliament elected a president.', { transitive: true }),
  row('declare', 'other', 'act', 'The president declared a day of mourning.', {
    object: ['=mourning', '=day', '=holiday'],
  }),
  ...rows('erect throw', 'control', 'act', 'The militia ~ barricades in the town.', {
    object: barriers,
  }),
]
