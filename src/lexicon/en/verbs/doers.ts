/**
 * Verbs whose kind is told by who does it: a missile that explodes is a strike and no planted bomb, villagers who withdraw give
 * up no ground, lorries of flour that enter a town take none, demonstrators who storm a ministry protest. They are tried first.
 */
import { peopleNouns } from '../people-nouns.js'
import { lemmas, troops } from './families/family.js'
import { rows, type VerbTrigger, type Wanted } from './row.js'
import { captors, crowd } from './shared-classes.js'

const innocent: ReadonlySet<string> = new Set(['civilian', 'child', 'woman', 'medic', 'journalist'])
/** Who bears no arms, whatever he does; nouns that leave it open (*man, person, official*) are none of them. */
const unarmed: readonly Wanted[] = [
  ...[...peopleNouns].filter(([, population]) => innocent.has(population)).map(([noun]): Wanted => `=${noun}`),
  ...lemmas(
    `resident inhabitant family refugee migrant evacuee displaced household population pensioner elder student pupil teacher
    worker employee staff diplomat inspector monitor priest monk bishop shepherd herder fisherman miner trader shopkeeper
    vendor merchant patient tourist passenger settler nomad couple mourner returnee labourer laborer engineer relative
    islander parishioner exile`,
  ),
]
/** What is fired and flies without a crew. *bomb*, *grenade* and *charge* are none: they may be planted. */
const missiles: readonly Wanted[] = lemmas(
  'missile rocket shell mortar round warhead projectile torpedo katyusha grad scud atacms munition icbm flechette bomblet',
)
const fired: readonly Wanted[] = [...missiles, ...lemmas('drone uav quadcopter')]
const shut = lemmas('street road avenue boulevard highway motorway square route approach')

export const doers: readonly VerbTrigger[] = [
  // what is fired
  ...rows('explode detonate', 'strike', 'undergo', 'Two missiles ~ in a yard.', { subject: fired, objectless: true }),
  ...rows('blow', 'strike', 'undergo', 'A rocket ~ up beside the school.', {
    subject: fired,
    particle: 'up',
    objectless: true,
    active: true,
  }),
  ...rows('reach miss overshoot approach near', 'strike', 'act', 'Two missiles ~ the school.', {
    subject: fired,
    object: ['ground', 'structure', 'craft', 'platform', 'proper', 'people', '=target', '=goal', '=mark', '=coast'],
    active: true,
  }),
  ...rows('fly pass sail arc whistle come slip', 'strike', 'undergo', 'Two missiles ~ over the village.', {
    subject: missiles,
    preposition: ['over', 'into', 'through', 'across', 'under', 'past', 'above'],
    active: true,
  }),
  ...rows('cross', 'strike', 'undergo', 'Two missiles ~ into the republic.', {
    subject: missiles,
    preposition: ['over', 'into', 'through', 'across'],
  }),
  ...rows('get', 'strike', 'undergo', 'Six rockets ~ through the defences.', {
    subject: fired,
    preposition: ['through', 'past'],
    active: true,
  }),
  ...rows('veer stray', 'strike', 'undergo', 'The missile ~ off course.', { subject: fired, active: true }),
  // who bears no arms
  ...rows('withdraw retreat advance', 'displacement', 'undergo', 'The families ~ to the hills.', {
    subject: unarmed,
    objectless: true,
    active: true,
    preposition: ['to', 'from', 'into', 'towards', 'toward', 'across', 'on', 'out', 'over'],
  }),
  ...rows('pull fall', 'displacement', 'undergo', 'The families ~ back to the hills.', {
    particle: 'back',
    subject: unarmed,
    objectless: true,
    active: true,
  }),
  ...rows('pull move', 'displacement', 'undergo', 'The families ~ out of the valley.', {
    particle: 'out',
    subject: unarmed,
    objectless: true,
    active: true,
  }),
  ...rows('abandon', 'displacement', 'undergo', 'The shepherds ~ their village.', {
    subject: unarmed,
    object: ['ground', 'structure'],
    active: true,
  }),
  ...rows(
    'storm seize occupy invade enter surround encircle blockade besiege',
    'protest',
    'act',
    'Protesters ~ the ministry.',
    {
      subject: crowd,
      object: ['ground', 'structure', '=ministry', 'proper'],
    },
  ),
  ...rows('take', 'protest', 'act', 'Protesters ~ over the square.', {
    particle: 'over',
    subject: crowd,
    object: ['ground', 'structure', '=ministry'],
  }),
  ...rows('break burst', 'protest', 'act', 'Protesters ~ into the ministry.', {
    subject: crowd,
    preposition: ['into'],
  }),
  // lorries, ships and aircraft with relief aboard
  ...rows('enter reach leave', 'aid', 'move', 'Trucks of flour ~ the town.', { subject: ['laden'] }),
  ...rows(
    'arrive land stop pass roll depart head unload wait queue drive go travel',
    'aid',
    'move',
    'The lorries of flour ~ at the border.',
    { subject: ['laden'], active: true },
  ),
  ...rows('cross', 'aid', 'move', 'The aid lorries ~ the border.', { subject: ['laden'], active: true }),
  ...rows('dock berth moor', 'aid', 'move', 'The ship with flour has ~ in the port.', {
    subject: ['laden'],
    active: true,
  }),
  // the rest
  ...rows('rob mug', 'abuse', 'act', 'The militia ~ ten villagers.', {
    object: ['people'],
    subject: captors,
    unsaid: true,
  }),
  ...rows(
    'integrate absorb merge incorporate reintegrate',
    'mobilisation',
    'act',
    'The army ~ the rebels into its ranks.',
    {
      object: ['force'],
      preposition: ['into', 'in', 'with'],
    },
  ),
  ...rows('stand mount', 'mobilisation', 'move', 'Troops ~ guard outside the palace.', {
    object: ['=guard'],
    subject: troops,
  }),
  ...rows('line', 'mobilisation', 'move', 'Tanks ~ the streets.', {
    subject: [...troops, 'platform', '=vehicle'],
    object: shut,
    active: true,
  }),
  ...rows('lose', 'destruction', 'undergo', 'The city ~ power after the raid.', {
    subject: ['ground', 'structure', '=household', '=customer', '=resident', '=consumer', '=subscriber'],
    object: lemmas('power electricity water heating'),
    active: true,
  }),
  ...rows('blast blow', 'attack', 'act', 'The gunmen ~ open the gate.', {
    preposition: ['open'],
    near: ['structure'],
    subject: ['force', 'people', 'name'],
  }),
  ...rows('want', 'accusation', 'speak', 'The commander is ~ for war crimes.', {
    passive: true,
    preposition: ['for', 'by', 'in'],
    object: ['people', 'force', 'proper'],
  }),
  ...rows('withdraw', 'other', 'undergo', 'The candidate ~ from the race.', {
    preposition: ['from'],
    particle: 'from',
    object: lemmas('race election poll contest debate tournament competition event campaign vote match public view'),
  }),
  // forces on the way and in the air
  ...rows('ferry shuttle rush', 'mobilisation', 'act', 'The army ~ conscripts to the front.', {
    object: ['force'],
    preposition: ['to', 'into', 'towards', 'toward'],
    unless: lemmas('casualty wounded'),
  }),
  ...rows('take', 'mobilisation', 'move', 'Two bombers ~ off from the base.', {
    particle: 'off',
    subject: ['platform', '=squadron'],
    active: true,
    objectless: true,
  }),
  ...rows('arrive', 'aid', 'move', 'The doctors ~ in the camp.', {
    subject: lemmas('doctor nurse medic paramedic surgeon rescuer'),
    active: true,
  }),
  // words and votes
  ...rows('fire shoot', 'opposition', 'speak', 'The senator ~ back at the premier.', {
    particle: 'back',
    subject: lemmas(
      'senator minister president premier chancellor lawmaker deputy spokesman spokeswoman mayor mp critic candidate',
    ),
    preposition: ['at'],
  }),
  ...rows('lose', 'other', 'undergo', 'The party ~ its majority.', {
    object: ['=majority', '=job', '=lawsuit', '=mandate'],
  }),
]
