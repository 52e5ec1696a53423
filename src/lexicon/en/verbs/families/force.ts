/**
 * Families of verbs of force and of what it does to people and things: how shells and bombs come, who sets upon whom, what is
 * ruined, who is hurt, held, ill-treated, lost and given back.
 */

import type { VerbTrigger, Wanted } from '../row.js'
import { rows } from '../row.js'
import { persons, remainsOf, shots, vessels } from '../shared-classes.js'
import { lemmas, troops } from './family.js'

const guns: readonly Wanted[] = lemmas(
  'tank warship gunship battery frigate destroyer cruiser gunboat artillery howitzer cannon jet helicopter drone',
)
const shells: readonly Wanted[] = lemmas('shell rocket missile mortar bomb round projectile fire artillery munition')
const into = [
  'into',
  'through',
  'onto',
  'on',
  'in',
  'over',
  'near',
  'at',
  'across',
  'from',
  'behind',
  'outside',
] as const
const factions: readonly Wanted[] = [...troops, ...lemmas('clan tribe faction gang militia warlord commander')]
/** Who may be held, and is no traveller or buyer. */
const held: readonly Wanted[] = [
  'captive',
  ...lemmas('protester demonstrator villager prisoner detainee civilian suspect conscript deportee boy'),
]
const raiders: readonly Wanted[] = lemmas(
  'raider gunman bandit guerrilla commando assailant militant insurgent rebel fighter militiaman infiltrator tribesman',
)
const dams: readonly Wanted[] = lemmas('dam levee dyke dike reservoir pipeline embankment main')
const built: readonly Wanted[] = ['structure', 'craft', 'equipment', 'platform']

export const force: readonly VerbTrigger[] = [
  // shells, bombs
  ...rows('open', 'strike', 'weapon', 'The warships ~ up on the port.', { particle: 'up', subject: guns }),
  ...rows('shoot', 'strike', 'act', 'Tanks ~ at a house.', { subject: guns, preposition: ['at', 'on', 'into'] }),
  ...rows('rain hail shower', 'strike', 'weapon', 'The army ~ shells on the town.', { object: shells }),
  ...rows('tumble arc zip rocket thump screech scythe', 'strike', 'undergo', 'Shells ~ into the market.', {
    subject: ['munition'],
    preposition: into,
  }),
  ...rows('crash slam smash plough', 'strike', 'undergo', 'A missile ~ through the roof of a school.', {
    subject: ['munition'],
    preposition: into,
  }),
  ...rows('pepper blanket stipple', 'strike', 'act', 'Mortars ~ the market.', {
    subject: lemmas('mortar shell rocket missile artillery salvo barrage bomb bomblet'),
  }),
  ...rows('scatter strew sprinkle', 'strike', 'weapon', 'The jets ~ bomblets over the fields.', {
    object: lemmas('bomblet bomb munition submunition'),
  }),
  ...rows('carpet-bomb dive-bomb', 'strike', 'act', 'The jets ~ the suburb.'),
  ...rows('deliver post mail', 'bombing', 'weapon', 'A bomb was ~ to the embassy.', {
    object: ['=bomb'],
    passive: true,
  }),
  ...rows('send', 'strike', 'weapon', 'The rebels sent a swarm of drones at the port.', {
    object: lemmas('swarm drone missile uav'),
    preposition: ['at', 'against', 'into', 'over', 'toward', 'towards'],
  }),
  ...rows('drop plummet', 'strike', 'undergo', 'A barrel bomb ~ on the market.', {
    subject: lemmas('bomb shell rocket missile mortar bomblet munition barrel drone'),
    preposition: ['on', 'onto', 'near', 'into'],
    objectless: true,
  }),
  ...rows('pierce clip shear', 'strike', 'act', 'A shell ~ the dome of a mosque.', {
    subject: lemmas('shell rocket missile mortar drone grenade projectile round'),
    object: ['structure', 'craft', 'platform', ...lemmas('flank hull armour dome wall')],
  }),
  ...rows('ride drive walk plough charge', 'bombing', 'move', 'A suicide bomber ~ into a crowd.', {
    subject: ['=bomber'],
    preposition: ['into', 'through', 'up'],
  }),
  ...rows('ram', 'bombing', 'act', 'A suicide bomber ~ the gate.', { subject: ['=bomber'] }),
  // set upon
  ...rows('force', 'attack', 'act', 'Armed men ~ open a warehouse.', {
    subject: ['force', '=man', '=mob', '=youth'],
    preposition: ['open'],
  }),
  ...rows('force gain', 'attack', 'act', 'Gunmen ~ entry to the hotel.', {
    subject: ['force', '=man', '=mob'],
    object: ['=entry'],
  }),
  ...rows('shoot', 'attack', 'act', 'Masked men ~ up a house.', { particle: 'up', object: ['structure', 'craft'] }),
  ...rows('sweep swoop', 'attack', 'act', 'The raiders ~ down on the village.', {
    particle: 'down',
    subject: [...troops, '=raider', '=man', '=horseman'],
    near: ['ground', 'structure', 'people'],
    objectless: true,
  }),
  ...rows('harry bedevil', 'attack', 'act', 'The rebels ~ the convoys.', {
    object: ['force', 'equipment', '=garrison'],
    subject: ['force', 'rule', 'name'],
  }),
  ...rows('engage', 'clash', 'mutual', 'The rebels ~ with an army unit.', {
    preposition: ['with'],
    subject: troops,
    near: ['force'],
    objectless: true,
  }),
  ...rows('strike hit', 'attack', 'act', 'The insurgents ~ the garrison.', {
    subject: raiders,
    object: ['structure', 'ground', 'force', 'craft', '=garrison'],
  }),
  ...rows('flare rage escalate intensify reignite', 'clash', 'find', 'The conflict ~ in May.', {
    subject: ['=conflict'],
    objectless: true,
  }),
  ...rows('erupt flare rage explode', 'clash', 'find', 'Violence ~ between the two clans.', {
    subject: ['=violence', '=bloodshed'],
    preposition: ['between', 'among'],
  }),
  ...rows('counter-attack', 'attack', 'act', 'The brigade ~ at noon.'),
  ...rows('intervene', 'attack', 'move', 'The coalition ~ militarily in the country.', {
    preposition: ['militarily'],
  }),
  ...rows('intervene', 'attack', 'move', 'The coalition ~ in the war.', {
    subject: ['force', '=coalition', '=alliance', '=navy', '=military'],
    preposition: ['in', 'on'],
  }),
  ...rows('tear lay', 'attack', 'act', 'The mob ~ into the students.', {
    preposition: ['into'],
    subject: [...troops, '=mob', '=crowd', '=bull'],
    near: ['people', 'force'],
    objectless: true,
  }),
  ...rows('set', 'attack', 'act', 'The mob ~ upon two students.', {
    preposition: ['on', 'upon'],
    subject: [...troops, '=mob', '=crowd', '=youth', '=settler', '=man'],
    objectless: true,
    near: ['people', 'force', 'structure'],
  }),
  ...rows('baton-charge teargas', 'attack', 'act', 'Police ~ the crowd.'),
  ...rows('trounce thrash vanquish overcome overwhelm best', 'clash', 'act', 'The army ~ the rebels.', {
    object: ['force', '=enemy'],
    subject: [...troops, 'rule'],
  }),
  ...rows('square', 'clash', 'mutual', 'The soldiers ~ off against the militia.', {
    particle: 'off',
    subject: factions,
  }),
  ...rows('turn', 'clash', 'mutual', 'The factions ~ on each other.', {
    preposition: ['on', 'against'],
    subject: factions,
    object: lemmas('each other another'),
  }),
  ...rows('collide', 'clash', 'mutual', 'Two patrol boats ~ near the shoal.', {
    subject: lemmas('vessel boat ship coastguard cutter gunboat patrol warship frigate trawler'),
  }),
  ...rows('ram', 'attack', 'act', 'A patrol ship ~ a trawler.', { object: vessels, subject: vessels }),
  // ruined
  ...rows('blow', 'destruction', 'act', 'The retreating army ~ up two bridges.', {
    particle: 'up',
    subject: lemmas('army troop garrison soldier engineer sapper brigade'),
    object: ['structure', 'craft', 'equipment'],
  }),
  ...rows('blast', 'destruction', 'move', 'The fighters ~ through the wall of the prison.', {
    preposition: ['through'],
    near: ['structure'],
    subject: ['force'],
    objectless: true,
  }),
  ...rows('vandalise vandalize despoil', 'destruction', 'act', 'The men ~ the museum.', {
    object: [...built, ...lemmas('convoy relief aid store shop home property grain cattle')],
  }),
  ...rows('burst', 'destruction', 'undergo', 'The dam ~ on Monday.', { subject: dams }),
  ...rows('write', 'destruction', 'act', 'Two jets were written off.', {
    particle: 'off',
    object: ['craft', 'platform', 'equipment'],
  }),
  ...rows('dismantle uproot bulldoze', 'destruction', 'act', 'The army ~ the olive groves.', {
    object: ['structure', ...lemmas('tree olive vine barricade barrier shack tent camp')],
  }),
  ...rows('immobilise incapacitate gut scuttle torch incinerate', 'destruction', 'act', 'The raid ~ two lorries.', {
    object: built,
  }),
  // killed, hurt
  ...rows('cut mow', 'deaths', 'act', 'Gunmen ~ down the mayor.', {
    particle: 'down',
    object: persons,
    subject: ['force', 'gunshot', '=man', '=bullet'],
    unsaid: true,
  }),
  ...rows('fall', 'deaths', 'undergo', 'Nine soldiers ~ at the bridge.', {
    subject: lemmas('soldier fighter hero comrade defender martyr serviceman'),
    preposition: ['at', 'near', 'for'],
    objectless: true,
  }),
  ...rows('slice rip tear', 'injuries', 'act', 'Shrapnel ~ into his leg.', {
    subject: shots,
    near: ['limb'],
  }),
  ...rows('gash', 'injuries', 'act', 'The glass ~ two guards.', {
    object: persons,
    subject: lemmas('glass shrapnel splinter shard debris fragment'),
  }),
  // ill-treated
  ...rows('tie bind chain lash strap', 'abuse', 'act', 'The villagers were ~ to trees.', {
    object: persons,
    preposition: ['to'],
    near: ['stake'],
  }),
  ...rows('hang suspend string', 'abuse', 'act', 'Two prisoners were ~ by their wrists.', {
    object: persons,
    preposition: ['by', 'from'],
    near: ['limb'],
  }),
  ...rows('douse drench', 'abuse', 'act', 'The guards ~ two prisoners with petrol.', {
    object: persons,
    preposition: ['with', 'in'],
  }),
  ...rows('hit strike beat pound prod jab poke', 'abuse', 'act', 'Two prisoners were ~ with rifle butts.', {
    object: [...persons, 'name'],
    preposition: ['with'],
    near: ['club'],
  }),
  ...rows('burn torch incinerate behead dissect display hang', 'abuse', 'act', 'The fighters ~ the bodies.', {
    object: remainsOf,
  }),
  ...rows('cram pack stack pile squeeze jam stuff', 'abuse', 'act', 'The prisoners were ~ into lorries.', {
    object: held,
    passive: true,
  }),
  ...rows('stamp stomp tread', 'abuse', 'act', 'The guards ~ on his hands.', {
    preposition: ['on', 'upon'],
    near: ['limb'],
  }),
  // held
  ...rows('hold', 'capture', 'act', 'The convoy was ~ at a roadblock.', {
    object: ['craft', '=convoy', '=they', '=team'],
    near: ['barrier'],
    passive: true,
  }),
  ...rows('separate', 'capture', 'act', 'The gunmen ~ the men from the women.', {
    object: lemmas('man male boy'),
    preposition: ['from'],
    near: ['people'],
  }),
  ...rows('frog-march', 'capture', 'act', 'Guards ~ the mayor from his office.', { object: persons }),
  ...rows('corner entrap trap', 'capture', 'act', 'The gunmen were ~ in a mosque.', {
    object: lemmas('gunman attacker assailant suspect fugitive militant robber bomber'),
    passive: true,
  }),
  ...rows('catch', 'capture', 'act', 'Two robbers were caught.', {
    object: ['people', 'force'],
    passive: true,
    bare: true,
  }),
  ...rows('take snatch drag', 'capture', 'act', 'Two men were ~ from their homes.', {
    object: persons,
    passive: true,
    preposition: ['from'],
    near: ['abode'],
  }),
  // lost and given back
  ...rows('see', 'missing', 'find', 'The two nurses were last seen on Monday.', {
    object: persons,
    preposition: ['last'],
    passive: true,
  }),
  ...rows('trace', 'missing', 'find', 'Most of the missing were ~ on Monday.', {
    object: ['people', ...lemmas('missing half most all')],
    passive: true,
    finite: true,
    puts: 'negated',
  }),
  ...rows('receive', 'exchange', 'act', 'The army ~ nine bodies in return.', {
    object: [...remainsOf, ...lemmas('prisoner hostage captive')],
  }),
  ...rows('return', 'exchange', 'act', 'The boy was ~ to his family.', {
    object: persons,
    passive: true,
    preposition: ['to'],
    near: ['kin'],
  }),
  ...rows('liberate', 'exchange', 'act', 'The commandos ~ two sailors.', {
    object: [
      'captive',
      ...lemmas('sailor soldier woman girl boy engineer worker crew reporter journalist nurse slave'),
    ],
  }),
  ...rows('recover', 'exchange', 'act', 'The commandos ~ two hostages.', {
    object: lemmas('hostage captive abductee prisoner'),
  }),
]
