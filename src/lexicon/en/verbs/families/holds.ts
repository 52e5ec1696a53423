/** Families of verbs by which ground is held, defended or cut off: control. */

import type { VerbTrigger, Wanted } from '../row.js'
import { rows } from '../row.js'
import { vessels } from '../shared-classes.js'
import { fighters, land, lemmas, onsets, troops } from './family.js'

/** Whom a defender throws back, beside what he does. */
const comers: readonly Wanted[] = [...onsets, 'force']
/** Who is shut in. */
const shutIn: readonly Wanted[] = [
  'force',
  ...lemmas('garrison town city village enclave quarter camp defender holdout'),
]
/** What armed people run as if it were theirs. */
const run = lemmas(
  'checkpoint roadblock court prison city town village territory area province region enclave district valley island neighbourhood neighborhood quarter administration fief statelet school crossing settlement country north south east west gate',
)

export const holds: readonly VerbTrigger[] = [
  // attacks thrown back
  ...rows(
    'rebuff parry withstand resist blunt stall stem frustrate break stop halt check contain smash crush counter',
    'control',
    'act',
    'The garrison ~ the assault.',
    {
      object: onsets,
      subject: fighters,
    },
  ),
  ...rows('halt stop stall check stem contain blunt', 'control', 'act', 'The advance was ~ near the river.', {
    passive: true,
    object: lemmas('advance offensive push thrust attacker invader onslaught'),
  }),
  ...rows('fend ward stave fight beat hold drive see', 'control', 'act', 'The garrison ~ off the assault.', {
    particle: 'off',
    object: comers,
  }),
  ...rows(
    'beat hurl fling throw turn hold roll knock force drive push',
    'control',
    'act',
    'The garrison ~ back the assault.',
    {
      particle: 'back',
      object: onsets,
    },
  ),
  ...rows('turn', 'control', 'act', 'The patrol ~ back the boat.', {
    particle: 'back',
    object: [...vessels, 'platform', 'force', '=column'],
  }),
  ...rows('break', 'control', 'act', 'The garrison ~ up the assault.', { particle: 'up', object: onsets }),
  ...rows('stop halt block check', 'control', 'act', 'Drones ~ the column near the river.', {
    object: lemmas('column convoy armour armor spearhead infiltrator'),
    subject: [...fighters, 'platform'],
  }),
  ...rows('intercept stop catch', 'control', 'act', 'The patrol ~ two infiltrators.', {
    object: lemmas('infiltrator intruder raider infiltration'),
  }),
  ...rows('resist', 'control', 'move', 'The garrison ~ for nine days.', {
    subject: troops,
    objectless: true,
    active: true,
  }),
  // ground kept
  ...rows('cling hang hold stick', 'control', 'act', 'The rebels ~ to the hill.', {
    particle: 'to',
    object: [...land, 'structure', 'hold'],
    subject: fighters,
  }),
  ...rows('hang hold cling', 'control', 'act', 'The rebels ~ on to the ridge.', {
    preposition: ['on', 'onto'],
    near: ['ground', 'structure', 'hold'],
    subject: fighters,
    objectless: true,
  }),
  ...rows('hold', 'control', 'move', 'The garrison ~ out for nine days.', {
    particle: 'out',
    subject: [...troops, 'name', '=defender', '=town', '=city'],
    objectless: true,
  }),
  ...rows('hold stand', 'control', 'act', 'The garrison ~ its ground.', {
    object: ['=ground', '=line'],
    subject: fighters,
  }),
  ...rows('defend', 'control', 'act', 'Troops ~ the approaches to the town.', {
    object: [...land, ...lemmas('approach flank line city road')],
    subject: fighters,
  }),
  ...rows('entrench ensconce', 'control', 'act', 'The rebels are ~ in the hills.', {
    object: ['force', 'rule', 'name'],
    preposition: ['in', 'on', 'along', 'around', 'behind'],
  }),
  ...rows('dig', 'control', 'act', 'The rebels are ~ in along the ridge.', { passive: true, particle: 'in' }),
  // ground ruled
  ...rows('govern administer police possess', 'control', 'act', 'The rebels ~ the province.', {
    subject: fighters,
    object: [...land, '=country'],
  }),
  ...rows('run', 'control', 'act', 'The militants ~ checkpoints in the valley.', { object: run, subject: fighters }),
  ...rows('staff operate man', 'control', 'act', 'The militants ~ checkpoints along the road.', {
    object: lemmas('checkpoint roadblock post gate barrier barricade outpost crossing'),
  }),
  ...rows('collect levy impose exact extort', 'control', 'act', 'The rebels ~ taxes on cattle.', {
    object: lemmas('tax toll tithe levy tribute fee'),
    subject: [...troops, 'proper'],
  }),
  ...rows('lord', 'control', 'act', 'The militia ~ it over the valley.', { preposition: ['over'] }),
  ...rows('reign rule', 'control', 'move', 'The militia ~ over the valley.', {
    subject: fighters,
    preposition: ['over', 'in', 'across'],
    objectless: true,
    active: true,
  }),
  // ground cut off
  ...rows('break lift raise end relieve', 'control', 'act', 'The army has ~ the siege of the town.', {
    object: lemmas('siege blockade encirclement'),
  }),
  ...rows('hold', 'control', 'act', 'The eastern bank is ~ by the militia.', {
    subject: fighters,
    object: lemmas(
      'bank outskirts outskirt half third quarter percent side part rest majority sector east west north south edge fringe approach trench tunnel bunker',
    ),
    unless: lemmas('talk'),
  }),
  ...rows('hole', 'control', 'move', 'The rebels are ~ up in the fort.', { particle: 'up', subject: troops }),
  ...rows('confine restrict pin', 'control', 'act', 'The villagers are ~ to their homes.', {
    object: lemmas('villager resident family people person civilian inhabitant household population refugee thousand'),
    preposition: ['to'],
    near: ['structure'],
    unless: lemmas('prisoner'),
  }),
  ...rows('ring encompass invest', 'control', 'act', 'Troops ~ the town.', {
    object: [...land, 'structure'],
    subject: [...troops, '=police'],
  }),
  ...rows('hem pen fence wall box', 'control', 'act', 'Troops ~ in the rebels.', { particle: 'in', object: shutIn }),
  ...rows('bottle', 'control', 'act', 'Troops ~ up the rebels in the port.', { particle: 'up', object: shutIn }),
  ...rows('close shut wall fence lock', 'control', 'act', 'Troops ~ off the valley.', {
    particle: 'off',
    object: [...land, 'structure'],
    subject: fighters,
  }),
  ...rows('lock', 'control', 'act', 'Troops ~ down the town.', { particle: 'down', object: land }),
  ...rows('choke cut block', 'control', 'act', 'Troops ~ off supplies to the town.', {
    particle: 'off',
    object: lemmas('road route line supply supplies aid access water power electricity city town enclave'),
  }),
  ...rows('strangle starve', 'control', 'act', 'The rebels ~ the enclave.', {
    object: lemmas('city town enclave district quarter camp port capital region valley'),
  }),
  ...rows('seal', 'control', 'act', 'The state ~ the border.', {
    object: lemmas('border frontier crossing road highway port airport checkpoint gate'),
  }),
  ...rows('bar', 'control', 'act', 'The soldiers ~ access to the camp.', {
    object: ['=access', '=entry', '=passage'],
  }),
  ...rows('bar', 'control', 'act', 'The soldiers ~ the families from crossing the river.', {
    object: ['people', 'name', ...lemmas('convoy aid journalist')],
    preposition: ['from'],
    subject: troops,
  }),
]
