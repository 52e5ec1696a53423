/** Families of verbs by which ground is given up: territory-lost. */

import type { VerbTrigger } from '../row.js'
import { rows } from '../row.js'
import { posts } from '../shared-classes.js'
import { fighters, land, lemmas, troops } from './family.js'

/** What gives way in a battle. */
const lines = lemmas('line defence defense front frontline resistance garrison army brigade division')

export const losses: readonly VerbTrigger[] = [
  // whoever leaves it to others
  ...rows(
    'vacate relinquish forsake quit evacuate forfeit yield concede',
    'territory-lost',
    'act',
    'The rebels ~ the town.',
    {
      subject: fighters,
      object: [...land, '=position', '=country'],
      unless: lemmas('wounded casualty'),
    },
  ),
  ...rows('vacate evacuate', 'territory-lost', 'act', 'The base was ~ on Monday.', {
    passive: true,
    object: lemmas('base post outpost position garrison checkpoint barracks'),
  }),
  ...rows('desert', 'territory-lost', 'act', 'The soldiers ~ their posts.', { object: posts }),
  ...rows('surrender', 'territory-lost', 'act', 'The rebels ~ the heights to the army.', {
    object: lemmas(
      'town village city area territory district region province position hill height base airport airfield port outpost checkpoint fort fortress garrison enclave stronghold bridge ridge island peninsula valley border crossing ground land',
    ),
  }),
  ...rows('give', 'territory-lost', 'act', 'The rebels ~ up the town.', { particle: 'up', object: ['ground'] }),
  ...rows('give', 'territory-lost', 'act', 'The rebels ~ up Alma on Monday.', {
    particle: 'up',
    object: ['proper'],
    subject: fighters,
  }),
  ...rows('turn sign give', 'territory-lost', 'act', 'The state ~ over the island to its neighbour.', {
    particle: 'over',
    object: ['ground'],
  }),
  ...rows('sign give hand', 'territory-lost', 'act', 'The state ~ away the island.', {
    particle: 'away',
    object: ['ground'],
  }),
  ...rows('hand give', 'territory-lost', 'act', 'The state ~ back the island.', {
    particle: 'back',
    object: ['ground'],
  }),
  ...rows('return', 'territory-lost', 'act', 'The state ~ the province to its neighbour.', {
    object: lemmas(
      'territory island province village town district land area peninsula valley base airport airfield port city',
    ),
    preposition: ['to'],
    subject: [...fighters, '=state', '=country'],
  }),
  ...rows(
    'relinquish yield forfeit surrender abandon forsake concede',
    'territory-lost',
    'act',
    'The rebels ~ control of the port.',
    {
      object: lemmas('control possession foothold stronghold grip'),
    },
  ),
  ...rows('hand give sign turn', 'territory-lost', 'act', 'The rebels ~ over control of the port.', {
    particle: 'over',
    object: ['=control'],
  }),
  ...rows('give', 'territory-lost', 'act', 'The rebels ~ up control of the port.', {
    particle: 'up',
    object: ['=control'],
  }),
  ...rows('exit quit', 'territory-lost', 'move', 'The troops ~ the country.', {
    subject: troops,
    object: [...land, '=country'],
  }),
  // whoever goes away
  ...rows('depart exit disengage decamp recoil', 'territory-lost', 'move', 'The troops ~ from the town.', {
    subject: troops,
    preposition: ['from'],
    unless: lemmas('life command'),
  }),
  ...rows('decamp', 'territory-lost', 'move', 'The rebels ~ on Monday.', { subject: troops }),
  ...rows('retire recoil', 'territory-lost', 'move', 'The troops ~ into the hills.', {
    subject: troops,
    preposition: ['behind', 'into', 'towards'],
  }),
  ...rows('bolt scatter scarper skedaddle', 'territory-lost', 'move', 'The troops ~ on Monday.', {
    subject: troops,
    objectless: true,
    active: true,
  }),
  ...rows('melt slip steal slink fade drift creep sneak', 'territory-lost', 'move', 'The rebels ~ away.', {
    subject: troops,
    preposition: ['away', 'out'],
    objectless: true,
  }),
  ...rows('melt vanish disappear fade', 'territory-lost', 'move', 'The rebels ~ into the forest.', {
    subject: troops,
    preposition: ['into'],
    objectless: true,
  }),
  ...rows('file march ship pack stream troop move clear', 'territory-lost', 'move', 'The soldiers ~ out of the town.', {
    subject: troops,
    preposition: ['out'],
    objectless: true,
    active: true,
  }),
  ...rows('fall draw pull drop step shrink', 'territory-lost', 'move', 'The rebels ~ back to the hills.', {
    subject: fighters,
    particle: 'back',
    objectless: true,
  }),
  ...rows('pull draw move', 'territory-lost', 'act', 'The army ~ back its tanks.', {
    particle: 'back',
    object: ['force', 'equipment', 'platform'],
  }),
  ...rows('move bring fly take call ship', 'territory-lost', 'act', 'The ally ~ its troops home.', {
    object: ['force'],
    preposition: ['home'],
    unless: lemmas('hostage prisoner captive foreigner volunteer'),
  }),
  ...rows('run turn', 'territory-lost', 'move', 'The soldiers ~ away on Monday.', {
    subject: troops,
    preposition: ['away', 'tail'],
    active: true,
  }),
  ...rows('trudge march sail head go come limp straggle', 'territory-lost', 'move', 'The soldiers ~ home.', {
    subject: troops,
    preposition: ['home'],
    active: true,
  }),
  // what gives way
  ...rows(
    'crumble buckle disintegrate crack fold collapse',
    'territory-lost',
    'move',
    'The lines of the army ~ on Monday.',
    {
      subject: lines,
      objectless: true,
    },
  ),
  ...rows('give cave', 'territory-lost', 'move', 'The defences ~ in on Monday.', { subject: lines, particle: 'in' }),
  ...rows('dismantle', 'territory-lost', 'act', 'The army has ~ its checkpoint on the bridge.', {
    object: lemmas('checkpoint roadblock post outpost base position observation garrison'),
    subject: fighters,
  }),
  ...rows('close shut', 'territory-lost', 'act', 'The ally has ~ its base in the valley.', {
    object: lemmas('base garrison outpost barracks airbase'),
    subject: [...fighters, '=ally', '=state'],
  }),
  ...rows('lose', 'territory-lost', 'act', 'The army has ~ its grip on the south.', {
    object: lemmas('grip foothold stronghold territory terrain redoubt bastion toehold'),
    subject: [...fighters, '=group', '=regime'],
  }),
  ...rows('wind draw', 'territory-lost', 'act', 'The ally has ~ down its presence in the valley.', {
    particle: 'down',
    object: ['force', ...lemmas('presence mission garrison deployment contingent')],
  }),
  ...rows('scale cut pare', 'territory-lost', 'act', 'The ally has ~ back its presence in the valley.', {
    particle: 'back',
    object: lemmas('presence mission garrison deployment contingent troop troops force'),
  }),
  ...rows('reduce halve shrink trim slash', 'territory-lost', 'act', 'The ally has ~ its garrison in the valley.', {
    object: lemmas('presence garrison deployment contingent troop troops footprint'),
  }),
  ...rows('bring', 'territory-lost', 'act', 'The ally ~ back its contingent.', {
    particle: 'back',
    object: lemmas('contingent troop troops soldier force battalion brigade peacekeeper unit'),
  }),
  ...rows('thin', 'territory-lost', 'act', 'The army has ~ out its troops.', { particle: 'out', object: ['force'] }),
]
