/** Families of verbs by which people leave their homes, are driven from them, shelter and come back: displacement. */

import type { VerbTrigger } from '../row.js'
import { rows } from '../row.js'
import { lemmas } from './family.js'

/** Who lives somewhere and may have to leave it. */
const folk = lemmas(
  `refugee family migrant evacuee resident villager civilian inhabitant people person woman child household townspeople
  townsman population farmer shopkeeper trader settler returnee displaced peasant islander mother baby elder nomad herder
  thousand hundred dozen million score tens fisherman citizen exile deportee brother sister father parent son daughter couple tribe clan community`,
)
const shelter = lemmas('shelter refuge safety sanctuary asylum cover haven')
const away = [
  'to',
  'from',
  'into',
  'towards',
  'toward',
  'across',
  'over',
  'out',
  'back',
  'home',
  'north',
  'south',
  'east',
  'west',
  'northward',
  'southward',
  'eastward',
  'westward',
  'onto',
  'away',
]

export const flight: readonly VerbTrigger[] = [
  // whoever goes
  ...rows(
    'stream flood sweep trek trudge trickle throng pile head travel hurry rush run move',
    'displacement',
    'undergo',
    'A thousand families ~ across the border.',
    {
      subject: folk,
      preposition: away,
      objectless: true,
      active: true,
      unless: lemmas('street'),
    },
  ),
  ...rows('cross', 'displacement', 'undergo', 'A thousand families ~ into the republic.', {
    subject: folk,
    preposition: ['into', 'over'],
  }),
  ...rows('cross ford swim', 'displacement', 'undergo', 'A thousand families ~ the border.', {
    subject: folk,
    object: lemmas('border frontier river crossing checkpoint strait sea mountain pass bridge tunnel line desert'),
  }),
  ...rows('abandon quit vacate desert', 'displacement', 'undergo', 'The families ~ their homes.', {
    subject: [...folk, 'name'],
    object: lemmas('home house village farm hamlet shack apartment neighbourhood neighborhood town'),
  }),
  ...rows('return', 'displacement', 'undergo', 'The families ~ to their village.', {
    subject: folk,
    objectless: true,
    active: true,
    preposition: ['to', 'home', 'from', 'back', 'after', 'in'],
    unless: lemmas('work school office street'),
  }),
  ...rows('go come get', 'displacement', 'undergo', 'The families ~ home on Monday.', {
    subject: folk,
    preposition: ['home', 'back'],
    active: true,
  }),
  ...rows('disperse scatter decamp clear move ship', 'displacement', 'undergo', 'The villagers ~ out on Monday.', {
    subject: folk,
    preposition: ['out', 'into', 'across', 'away'],
    objectless: true,
    active: true,
  }),
  ...rows('pack', 'displacement', 'undergo', 'The families have ~ up.', { subject: folk, particle: 'up' }),
  ...rows('emigrate migrate', 'displacement', 'undergo', 'A thousand families ~ on Monday.', { subject: folk }),
  ...rows('bring get', 'displacement', 'act', 'Volunteers ~ ninety villagers out of the valley.', {
    object: folk,
    preposition: ['out', 'away'],
  }),
  ...rows('fly airlift ship bus ferry', 'displacement', 'act', 'The airline ~ ninety foreigners home.', {
    object: [...folk, ...lemmas('foreigner national expatriate tourist worker student')],
    preposition: ['home', 'out', 'back', 'abroad'],
  }),
  // whoever hides or is sheltered
  ...rows(
    'hide huddle cower crouch cram crowd squeeze squat camp languish shelter',
    'displacement',
    'undergo',
    'The families ~ in a school.',
    {
      subject: [...folk, 'name'],
      preposition: ['in', 'under', 'inside', 'into', 'on', 'among'],
      objectless: true,
    },
  ),
  ...rows('sleep live stay', 'displacement', 'undergo', 'The families ~ in tents.', {
    subject: folk,
    preposition: ['in', 'under', 'inside', 'on'],
    near: ['relief', 'structure'],
    objectless: true,
  }),
  ...rows('queue wait gather line', 'displacement', 'undergo', 'The families have ~ at the border.', {
    particle: 'at',
    object: lemmas('border frontier crossing checkpoint gate'),
    subject: folk,
  }),
  ...rows('trek trudge', 'displacement', 'undergo', 'The families ~ for three days.', { subject: folk }),
  ...rows('hole', 'displacement', 'undergo', 'The families ~ up in a school.', { subject: folk, particle: 'up' }),
  ...rows('find take seek claim request', 'displacement', 'undergo', 'The families ~ refuge in a school.', {
    object: shelter,
  }),
  ...rows('ask apply', 'displacement', 'undergo', 'The brothers ~ for asylum.', {
    preposition: ['for'],
    particle: 'for',
    object: ['=asylum', '=refuge'],
  }),
  ...rows('accommodate house host absorb register lodge', 'displacement', 'find', 'The camp ~ a thousand refugees.', {
    object: lemmas('refugee evacuee displaced migrant family returnee people'),
  }),
  ...rows('take', 'displacement', 'find', 'The state has ~ in a thousand refugees.', {
    particle: 'in',
    object: lemmas('refugee evacuee displaced migrant family'),
  }),
  // whoever drives or brings them away
  ...rows('drive force send chase', 'displacement', 'act', 'The raids ~ the villagers into cellars.', {
    object: folk,
    preposition: ['into', 'underground', 'off', 'onto'],
  }),
  ...rows(
    'drive chase hound force expel evict push clear remove sweep uproot turn throw burn bomb shell',
    'displacement',
    'act',
    'The militia ~ the families from their homes.',
    {
      object: folk,
      preposition: ['from', 'out', 'off'],
      unless: lemmas('fighter'),
    },
  ),
  ...rows('send', 'displacement', 'act', 'The war ~ a thousand families into exile.', {
    object: folk,
    preposition: ['into', 'across', 'over', 'towards', 'toward'],
  }),
  ...rows('force', 'displacement', 'act', 'The war ~ a thousand families to flee.', {
    object: folk,
    says: ['order'],
  }),
  ...rows('banish exile dispossess evict', 'displacement', 'act', 'The militia ~ the families on Monday.', {
    object: [...folk, 'name'],
  }),
  ...rows('empty', 'displacement', 'undergo', 'The villages have ~.', {
    subject: lemmas('village town city district quarter neighbourhood neighborhood'),
    objectless: true,
  }),
  ...rows('leave', 'displacement', 'undergo', 'The villagers ~ on Monday.', {
    subject: lemmas('population townspeople islander settler displaced villager'),
    objectless: true,
    active: true,
  }),
  ...rows('take', 'displacement', 'undergo', 'The villagers ~ to the hills.', {
    particle: 'to',
    object: lemmas('hill mountain forest bush woods boat road'),
    subject: folk,
    objectless: true,
  }),
  ...rows('depopulate empty', 'displacement', 'act', 'The war has ~ the villages.', {
    object: lemmas('village town city district region quarter neighbourhood neighborhood area province valley'),
  }),
  ...rows(
    'airlift shuttle ferry spirit transport bus truck',
    'displacement',
    'act',
    'A thousand families were ~ to safety.',
    {
      object: folk,
      unless: lemmas('wounded victim casualty prisoner hostage'),
    },
  ),
  ...rows('move ship lead', 'displacement', 'act', 'A thousand families were ~ to safety.', {
    object: folk,
    preposition: ['to', 'from', 'into', 'out', 'across', 'away'],
    unless: lemmas('wounded victim casualty prisoner hostage'),
  }),
]

/**
 * The same of whoever is only counted or named: *ninety thousand crossed into the republic, 400 Kaldars poured in*. They stand
 * behind every other row of these verbs, which tell what forces do.
 */
export const crossings: readonly VerbTrigger[] = [
  ...rows(
    'cross pour stream flood surge stampede spill swarm',
    'displacement',
    'undergo',
    'A million people have ~ into the republic.',
    { subject: ['people'], preposition: ['into', 'across', 'over'], objectless: true },
  ),
  ...rows('return', 'displacement', 'undergo', 'A million people have ~ from exile.', {
    subject: ['people'],
    preposition: ['from', 'home'],
    objectless: true,
    active: true,
  }),
  ...rows('live sleep stay', 'displacement', 'undergo', 'Some 90,000 people ~ in makeshift tents.', {
    subject: ['people'],
    particle: 'in',
    object: lemmas('tent camp shelter open street cellar basement barn container tarpaulin'),
  }),
]
