/** Families of verbs by which ground is gained: territory-taken. */

import type { VerbTrigger, Wanted } from '../row.js'
import { rows } from '../row.js'
import { fighters, land, lemmas, troops } from './family.js'

/** Whom somebody drives out of a place. */
const driven = ['force', ...lemmas('garrison enemy defender holdout invader occupier')] as const

/** Where people live, as what is entered; a building may only be visited. */
const settled = lemmas(
  'city town village capital district suburb outskirts outskirt quarter neighbourhood neighborhood centre center port enclave territory settlement hamlet county strip peninsula island municipality commune canton',
)
const towns: readonly Wanted[] = ['proper', ...settled]

export const gains: readonly VerbTrigger[] = [
  // whoever takes it
  ...rows(
    'reclaim reconquer wrench prise subjugate re-enter reenter repossess',
    'territory-taken',
    'act',
    'The rebels ~ the village.',
    {
      unsaid: true,
      subject: fighters,
      object: land,
    },
  ),
  ...rows('snatch rescue recover', 'territory-taken', 'act', 'The rebels ~ the junction from the army.', {
    unsaid: true,
    subject: fighters,
    object: ['ground'],
  }),
  ...rows('secure', 'territory-taken', 'act', 'Troops ~ the summit on Monday.', { object: land, subject: troops }),
  ...rows('reach', 'territory-taken', 'act', 'Troops ~ the outskirts of the city.', {
    subject: troops,
    object: lemmas(
      'outskirts suburb suburbs edge centre center town village city capital river airport shore coast square',
    ),
  }),
  ...rows('pierce rupture', 'territory-taken', 'act', 'The rebels ~ the lines of the army.', {
    object: lemmas('line defence defense perimeter front frontline cordon fortification'),
    unsaid: true,
    subject: fighters,
  }),
  ...rows('mop', 'territory-taken', 'act', 'Troops ~ up the suburb.', {
    particle: 'up',
    object: ['ground', 'force'],
  }),
  ...rows('gobble swallow', 'territory-taken', 'act', 'The neighbour ~ up the province.', {
    particle: 'up',
    object: land,
  }),
  ...rows('take', 'territory-taken', 'act', 'The rebels ~ the summit.', {
    subject: fighters,
    object: lemmas('summit crest parliament ministry'),
  }),
  ...rows('take', 'territory-taken', 'act', 'The rebels ~ over the ministry.', {
    particle: 'over',
    object: lemmas('ministry parliament broadcaster station bank television radio'),
  }),
  ...rows('take', 'territory-taken', 'act', 'The army ~ back the town.', { particle: 'back', object: land }),
  ...rows('claw get grab snatch', 'territory-taken', 'act', 'The rebels ~ back two villages.', {
    particle: 'back',
    object: ['ground'],
    subject: fighters,
  }),
  ...rows('encroach', 'territory-taken', 'move', 'The rebels ~ on the suburbs.', {
    subject: troops,
    preposition: ['on', 'upon'],
  }),
  ...rows('fall', 'territory-taken', 'undergo', 'Four villages ~ in one night.', {
    subject: lemmas(
      'village town city stronghold capital base outpost hill garrison fortress fort enclave airport district bridge citadel',
    ),
    preposition: ['in', 'within', 'after', 'on', 'overnight', 'before', 'during'],
    objectless: true,
  }),
  // whoever enters it
  ...rows(
    'march stroll saunter sweep surge charge storm barrel roll slip sneak steal burst thrust punch slide blast crash flood filter',
    'territory-taken',
    'move',
    'Troops ~ into Alma.',
    { particle: 'into', object: towns, subject: fighters, objectless: true },
  ),
  ...rows(
    'pour stream flow ride drive walk move cross trickle swarm',
    'territory-taken',
    'move',
    'Soldiers have ~ into the suburbs of the city.',
    { particle: 'into', object: settled, subject: troops, objectless: true },
  ),
  ...rows('wander intrude trespass probe', 'territory-taken', 'move', 'Soldiers ~ across the line.', {
    subject: [...troops, 'platform', '=patrol'],
    preposition: ['across', 'over', 'into', 'onto'],
    objectless: true,
  }),
  ...rows('push drive throw press roll fling', 'territory-taken', 'act', 'The brigade ~ the rebels back.', {
    particle: 'back',
    object: driven,
    subject: fighters,
    active: true,
  }),
  ...rows('punch carve open drive', 'territory-taken', 'act', 'The army ~ a corridor to the garrison.', {
    object: lemmas('corridor passage breach gap wedge'),
    subject: troops,
    preposition: ['to', 'through', 'into', 'between', 'in'],
  }),
  ...rows(
    'sweep surge march charge barrel plough plow crash spill knife',
    'territory-taken',
    'move',
    'Rebels ~ into the town.',
    { subject: troops, preposition: ['into', 'through'], near: ['ground'], objectless: true },
  ),
  ...rows('sweep surge', 'territory-taken', 'move', 'They ~ into the town on Monday.', {
    subject: fighters,
    preposition: ['into', 'through'],
    near: ['ground'],
    objectless: true,
  }),
  ...rows('march bear', 'territory-taken', 'move', 'The rebels ~ on the capital.', {
    subject: troops,
    preposition: ['on'],
    objectless: true,
  }),
  ...rows('fight blast push shoot battle', 'territory-taken', 'move', 'The rebels ~ their way into the town.', {
    object: ['=way'],
    preposition: ['into', 'through', 'to', 'towards', 'toward'],
    near: ['ground'],
  }),
  ...rows('gain press inch edge creep push', 'territory-taken', 'move', 'The rebels ~ forward on Monday.', {
    subject: troops,
    preposition: ['forward', 'forwards', 'ahead', 'closer', 'nearer', 'deeper', 'northward', 'southward'],
    objectless: true,
  }),
  ...rows('push surge press thrust', 'territory-taken', 'move', 'The rebels ~ across the river.', {
    subject: troops,
    preposition: ['across', 'past', 'beyond', 'over', 'up', 'deep', 'deeper', 'through'],
    objectless: true,
  }),
  ...rows('advance', 'territory-taken', 'move', 'In the night the rebels have ~ nine kilometres.', {
    subject: troops,
    object: lemmas('kilometre kilometer km mile metre meter yard block'),
  }),
  ...rows('expand extend enlarge widen increase', 'territory-taken', 'act', 'The militia has ~ its territory.', {
    object: lemmas('territory bridgehead foothold beachhead enclave'),
    subject: [...fighters, '=group'],
  }),
  // whoever drives others out of it
  ...rows(
    'dislodge eject boot kick turf root sweep force throw sling hound smoke winkle prise burn',
    'territory-taken',
    'act',
    'Troops ~ the gunmen out of the town.',
    { object: driven, preposition: ['out', 'from', 'of'], subject: fighters },
  ),
  ...rows('dislodge eject', 'territory-taken', 'act', 'Troops ~ the gunmen from the town.', { object: driven }),
  ...rows('dislodge', 'territory-taken', 'act', 'The army ~ them.', { object: ['name'], subject: fighters }),
  ...rows('dislodge eject boot kick sweep force', 'territory-taken', 'act', 'The gunmen were ~ out of the town.', {
    passive: true,
    object: driven,
    preposition: ['out', 'from', 'of'],
  }),
  ...rows('cleanse sanitise sanitize purge', 'territory-taken', 'act', 'Troops have ~ the valley of gunmen.', {
    object: land,
    near: ['force'],
  }),
  // what is taken
]
