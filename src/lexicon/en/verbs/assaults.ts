/**
 * Verbs that tell an armed attack or a fight by how it comes: by rush or stealth, by breaking in, by what is fired. The
 * plain ones (*attack, raid, storm, clash*) stand in attacks.ts.
 */
import { row, rows, type VerbTrigger, type Wanted } from './row.js'

/** Who attacks, where tourists or reporters might do what the verb says: *descended on the town*. */
const raiders: readonly Wanted[] = ['force', 'bomber', '=man', '=mob', '=crowd', '=element', '=clan']
/** Whoever acts, by name or pronoun too. */
const anybody: readonly Wanted[] = ['force', 'people', 'name', 'rule', 'bomber', '=mob', '=crowd']
const opponents: readonly Wanted[] = ['force', '=each', '=enemy', '=attacker', '=other', '=defender']

/** What bullets or shells are poured over: *sprayed the bus with bullets, a wall riddled with shrapnel*. */
const withFire = ['spray', 'rake', 'pepper', 'riddle'].flatMap((lemma): VerbTrigger[] => [
  ...rows(lemma, 'destruction', 'act', 'The house was ~ with bullets.', {
    object: ['structure', 'craft', 'equipment'],
    near: ['gunshot', 'munition'],
    passive: true,
  }),
  ...rows(lemma, 'attack', 'act', 'The gunmen ~ the bus with bullets.', { near: ['gunshot'], subject: anybody }),
  ...rows(lemma, 'strike', 'act', 'The army ~ the town with shells.', { near: ['munition'] }),
])

export const assaults: readonly VerbTrigger[] = [
  // in by force
  row('burst', 'strike', 'undergo', 'A shell burst in the yard.', { subject: ['munition'] }),
  ...rows('burst barge', 'attack', 'move', 'Gunmen ~ into the church.', {
    preposition: ['into', 'in', 'through', 'inside'],
    subject: anybody,
    near: ['ground', 'structure'],
    objectless: true,
  }),
  row('hack', 'attack', 'move', 'The raiders hacked their way through the village.', { object: ['=way'] }),
  row('hack', 'destruction', 'act', 'The raiders hacked apart the press.', { particle: 'apart' }),
  row('sweep', 'destruction', 'undergo', 'A fire swept through the depot.', {
    subject: ['=fire', '=blaze', '=flame'],
    preposition: ['through'],
    near: ['structure'],
  }),
  row('sweep', 'attack', 'move', 'The fighters swept through the market.', {
    preposition: ['through', 'across', 'into'],
    subject: raiders,
    objectless: true,
  }),
  row('sweep', 'attack', 'act', 'Troops swept the district for gunmen.', {
    object: ['ground', 'structure'],
    subject: ['force'],
  }),
  ...rows('rampage maraud', 'attack', 'move', 'The militiamen ~ through the town.', { subject: anybody }),
  row('swarm', 'strike', 'act', 'Drones swarmed the refinery at night.', { subject: ['=drone', '=uav'] }),
  row('swarm', 'attack', 'move', 'The fighters swarmed over the wall of the base.', {
    preposition: ['over', 'into', 'through', 'across', 'onto', 'around'],
    subject: raiders,
    objectless: true,
  }),
  row('wage', 'attack', 'weapon', 'The army waged a campaign against the rebels.', {
    object: ['=campaign', '=insurgency', '=jihad'],
  }),
  // upon somebody
  row('descend', 'attack', 'act', 'The raiders descended on the village.', {
    preposition: ['on', 'upon'],
    subject: raiders,
    objectless: true,
  }),
  ...rows('pounce swoop', 'attack', 'act', 'The rebels ~ on the patrol.', {
    preposition: ['on', 'upon', 'into'],
    subject: anybody,
    objectless: true,
  }),
  ...rows('assail beset', 'attack', 'act', 'The gunmen ~ the outpost at dawn.', {
    object: ['people', 'force', 'ground', 'structure', 'equipment'],
    subject: raiders,
  }),
  row('spring', 'attack', 'weapon', 'The rebels sprang a trap near the river.', { object: ['=trap'] }),
  row('pin', 'attack', 'act', 'The troops were pinned down by gunfire.', {
    particle: 'down',
    object: ['force', 'name'],
  }),
  // by what is fired
  ...withFire,
  ...rows('shower plaster blanket saturate', 'strike', 'act', 'The army ~ the town with shells.', {
    near: ['munition'],
    preposition: ['with', 'in'],
  }),
  row('loose', 'strike', 'weapon', 'The fighters loosed off ten rockets.', {
    object: ['=rocket', '=missile', '=shell', '=mortar', '=torpedo', '=salvo', '=barrage'],
  }),
  row('loose', 'attack', 'weapon', 'The gunmen loosed off a dozen rounds.', { object: ['gunshot', 'munition'] }),
  row('empty', 'attack', 'weapon', 'A gunman emptied his pistol into the car.', {
    object: ['=magazine', '=clip', '=pistol', '=gun', '=rifle', '=revolver', '=kalashnikov'],
  }),
  row('snipe', 'attack', 'act', 'The rebels sniped at the patrol.', { subject: ['force'] }),
  row('ring', 'attack', 'undergo', 'Shots rang out near the palace.', { subject: ['gunshot', '=burst', '=volley'] }),
  row('hear', 'attack', 'find', 'Shots were heard near the palace.', {
    object: ['=shot', '=gunshot', '=burst'],
    passive: true,
  }),
  row('fend', 'control', 'act', 'The army fended off the rebels.', {
    particle: 'off',
    object: ['=attack', '=assault', '=offensive', '=raid', 'force'],
  }),
  // fighting of two sides
  row('put', 'clash', 'move', 'The rebels put up stiff resistance.', {
    particle: 'up',
    object: ['=resistance', '=fight'],
  }),
  ...rows('tangle grapple tussle duel', 'clash', 'mutual', 'The rebels ~ with soldiers.', {
    object: opponents,
    preposition: ['with'],
  }),
  row('slug', 'clash', 'mutual', 'The two clans slugged it out in the valley.', { object: ['=it'] }),
  row('face', 'clash', 'mutual', 'The two armies faced off near the dam.', { particle: 'off', subject: ['force'] }),
  row('encounter', 'clash', 'move', 'The soldiers encountered stiff resistance.', {
    object: ['=resistance', 'force', '=enemy', '=gunfire'],
    subject: ['force', 'platform', 'equipment', 'proper'],
  }),
  row('stumble', 'clash', 'move', 'The patrol stumbled on a band of rebels.', {
    preposition: ['on', 'upon', 'across', 'into'],
    subject: ['force'],
    near: ['force', 'people'],
  }),
  ...rows('war feud', 'clash', 'mutual', 'The clans have ~ with each other for years.', {
    subject: ['force', 'name', 'people', '=clan', '=tribe', '=faction', '=militia'],
    preposition: ['with', 'against', 'over'],
    finite: true,
  }),
]
