/** Families of verbs of what is fought with: weapons made, had, found, handed over. */

import type { VerbTrigger } from '../row.js'
import { rows } from '../row.js'
import { booty } from '../shared-classes.js'
import { fighters, lemmas } from './family.js'

/** What is fought with, and its stores. */
const kit = [
  'munition',
  'explosive',
  'platform',
  ...lemmas(
    'rifle weapon weaponry ammunition ammo gun arm arms pistol firearm handgun shotgun launcher cartridge arsenal stockpile hardware armour howitzer tank machinegun kalashnikov cannon interceptor warhead centrifuge sarin machete',
  ),
] as const
/** Of those, what nobody has but to fight with. */
const deadly = [
  'munition',
  'explosive',
  ...lemmas(
    'rifle weapon weaponry ammunition ammo gun pistol firearm handgun shotgun launcher cartridge arsenal howitzer tank machinegun kalashnikov warhead machete',
  ),
] as const

export const armoury: readonly VerbTrigger[] = [
  // handed over
  ...rows('supply provide equip', 'weapons', 'act', 'The ally has ~ the rebels with a million rounds of ammunition.', {
    particle: 'with',
    object: ['munition', 'explosive', 'equipment', 'platform'],
    unless: ['relief'],
  }),
  ...rows(
    'donate gift lease export deliver ship airlift channel funnel pass slip divert sneak bring',
    'weapons',
    'act',
    'The ally ~ rifles to the rebels.',
    {
      object: lemmas(
        'rifle weapon weaponry ammunition ammo gun arm arms pistol firearm launcher cartridge missile rocket shell howitzer munition explosive mortar drone interceptor tank mine grenade',
      ),
      preposition: ['to', 'into', 'for', 'across', 'over', 'through', 'in'],
    },
  ),
  ...rows(
    'donate gift lend lease export deliver import procure order purchase receive get',
    'weapons',
    'act',
    'The ally has ~ ten howitzers.',
    {
      object: kit,
      unless: lemmas(
        'fire bomb shell round barrage blast device bullet bomber bombardment plane aircraft helicopter battery strike charge belt',
      ),
    },
  ),
  ...rows('smuggle', 'weapons', 'act', 'The rifles ~ out of the depots have reached the rebels.', { object: deadly }),
  ...rows('load stock cram stuff', 'weapons', 'act', 'The ship was ~ with rifles.', {
    particle: 'with',
    object: deadly,
  }),
  ...rows('ferry haul truck cart traffic', 'weapons', 'act', 'Traders have ~ rifles across the gulf.', {
    object: deadly,
    unless: lemmas('fire'),
  }),
  ...rows('loot plunder pillage', 'weapons', 'act', 'On Monday the crowd ~ rifles from the depot.', {
    object: deadly,
  }),
  // had and shown
  ...rows('maintain', 'weapons', 'act', 'The militia has ~ missiles on the coast.', {
    object: lemmas('missile rocket launcher arsenal stockpile warhead howitzer tank weapon drone'),
  }),
  ...rows('unveil showcase', 'weapons', 'act', 'The army has ~ a missile.', {
    object: [...deadly, ...lemmas('drone jet warplane stockpile submarine')],
  }),
  ...rows('run', 'weapons', 'act', 'The army ~ out of shells.', {
    particle: 'out',
    object: lemmas('ammunition ammo shell missile rocket interceptor munition bullet round cartridge weapon'),
    subject: fighters,
  }),
  ...rows('wield tote sport bear', 'weapons', 'act', 'The men ~ rifles on Monday.', { object: deadly }),
  ...rows('parade display exhibit flaunt', 'weapons', 'act', 'The rebels ~ captured tanks on Monday.', {
    object: kit,
    subject: fighters,
    unless: lemmas('model plane aircraft'),
  }),
  ...rows(
    'inherit amass hoard accumulate stash cache store bury conceal hide retain keep own field operate',
    'weapons',
    'act',
    'The militia ~ an arsenal of rockets.',
    {
      object: [...deadly, ...lemmas('drone jet warplane stockpile gunship submarine')],
      subject: fighters,
      unless: lemmas('fire mine round barrage blast device bomb bomber bullet charge belt battery'),
    },
  ),
  ...rows('litter strew infest pepper dot contaminate', 'weapons', 'act', 'Mines ~ the fields.', {
    subject: [...lemmas('mine landmine munition ordnance explosive bomblet shell'), 'munition'],
    object: ['ground', 'structure', 'proper', '=farmland', '=track', '=countryside'],
  }),
  ...rows('lie', 'weapons', 'undergo', 'Mines have ~ in the fields for years.', {
    subject: lemmas('mine landmine bomb shell munition ordnance bomblet explosive'),
    preposition: ['in', 'across', 'along', 'under', 'on', 'around', 'beneath'],
  }),
  ...rows('give', 'weapons', 'act', 'The state ~ up its arsenal.', { particle: 'up', object: deadly }),
  // made and tried
  ...rows('enrich', 'weapons', 'act', 'The state ~ uranium.', { object: ['=uranium', '=plutonium'] }),
  ...rows('build assemble design modernise modernize upgrade', 'weapons', 'act', 'The group ~ rockets in the valley.', {
    object: deadly,
  }),
  ...rows('arm rearm', 'weapons', 'act', 'The neighbour has ~ the tribesmen.', {
    object: ['force', ...lemmas('tribe tribesman settler clan civilian villager resident group')],
  }),
  // found and put away
  ...rows('uncover unearth impound intercept locate seize', 'weapons', 'act', 'Police ~ a cache of rifles.', {
    object: [
      ...lemmas(
        'rifle weapon weaponry ammunition ammo gun arm arms firearm cache arsenal stockpile pistol explosive munition cartridge dynamite',
      ),
      'explosive',
    ],
    unless: lemmas('vehicle'),
  }),
  ...rows('turn', 'weapons', 'find', 'The search ~ up ten rifles.', { particle: 'up', object: deadly }),
  ...rows('dig', 'weapons', 'act', 'The police ~ up a cache of rifles.', {
    particle: 'up',
    object: [...deadly, '=cache'],
  }),
  ...rows('come stumble', 'weapons', 'move', 'The patrol ~ across a cache of rifles.', {
    particle: 'across',
    object: [...booty],
  }),
  ...rows('give hand lay surrender turn', 'weapons', 'act', 'The fighters ~ in their rifles.', {
    particle: 'in',
    object: [...lemmas('rifle weapon weaponry gun arm arms firearm pistol ammunition')],
  }),
  ...rows('decommission scrap', 'weapons', 'act', 'The rebels ~ their rifles.', { object: kit }),
  ...rows('abandon leave discard ditch', 'weapons', 'act', 'The rebels ~ ten tanks and rifles.', {
    object: [
      ...lemmas(
        'tank rifle gun weapon ammunition howitzer launcher hardware equipment weaponry armour armor arms carrier',
      ),
    ],
    unless: ['ground', '=bomb'],
  }),
  ...rows('leave', 'weapons', 'act', 'The rebels ~ behind ten armoured vehicles.', {
    particle: 'behind',
    object: [
      ...lemmas(
        'tank rifle gun weapon ammunition howitzer launcher hardware equipment vehicle weaponry armour armor arms carrier',
      ),
    ],
  }),
]
