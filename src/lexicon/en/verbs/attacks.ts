/** Verbs of force at close quarters: attack, clash. */
import { row, type VerbTrigger } from './row.js'
import { arms, crowd, evils, flyers, gathering, ideas, persons, vessels } from './shared-classes.js'

/** What an army makes into ground that others hold; others make it for peace or for votes. */
const pushes = ['=push', '=drive', '=thrust', '=foray'] as const

export const attacks: readonly VerbTrigger[] = [
  // attacks
  row('fire', 'clash', 'mutual', 'The guards fired back at the gunmen.', { particle: 'back' }),
  row('fire', 'attack', 'weapon', 'Police fired tear gas at the crowd.', {
    object: ['=gas', '=teargas', '=bullet', '=cannon'],
  }),
  row('fire', 'strike', 'weapon', 'The rebels fired ten rockets at the airport.', { object: ['munition'] }),
  row('fire', 'strike', 'act', 'Gunships fired on the convoy.', { subject: ['platform', 'munition'] }),
  row('fire', 'attack', 'weapon', 'Soldiers fired on the crowd.', {
    preposition: ['on', 'at', 'into', 'upon', 'toward', 'towards'],
  }),
  row('fire', 'attack', 'weapon', 'Police fired warning shots.', { object: ['=shot', '=weapon', '=gun', '=rifle'] }),
  row('fire', 'strike', 'weapon', 'The terrorists fired a number of rockets on Monday.', {
    subject: ['force', 'name', 'people'],
    near: ['munition'],
  }),
  row('fire', 'attack', 'move', 'The guards fired in the air.', {
    subject: ['force'],
    preposition: ['in'],
    active: true,
    objectless: true,
  }),
  row('fire', 'attack', 'act', 'One of the gunmen fired.', {
    subject: ['people', 'force', 'name', '=side'],
    bare: true,
  }),
  row('launch', 'strike', 'weapon', 'The group launched rockets at the port.', { object: ['munition'] }),
  row('launch', 'strike', 'weapon', 'The militants launched hundreds of homemade rockets on Monday.', {
    subject: ['force'],
    near: ['munition'],
  }),
  row('launch', 'attack', 'weapon', 'The army launched an operation in the valley.', {
    object: ['=operation', '=crackdown', '=counterattack', '=counter-attack', '=onslaught', '=sweep', '=manhunt'],
  }),
  row('launch', 'attack', 'weapon', 'The army launched a drive to clear the valley.', {
    object: pushes,
    subject: ['force'],
  }),
  row('launch', 'attack', 'weapon', 'The army launched a campaign in the valley.', {
    object: ['=campaign'],
    subject: ['force'],
  }),
  row('hurl', 'bombing', 'weapon', 'The men hurled a bomb at the post.', {
    object: ['=bomb', '=dynamite', '=explosive'],
  }),
  row('hurl', 'attack', 'weapon', 'The youths hurled grenades at the post.', { object: ['munition'] }),
  row('hurl', 'protest', 'act', 'The crowd hurled stones at the police.', { object: ['=stone', '=rock', '=bottle'] }),
  row('shoot', 'destruction', 'act', 'The gunners shot ten drones out of the sky.', {
    object: ['platform', 'munition', 'craft'],
    preposition: ['out'],
  }),
  row('shoot', 'strike', 'weapon', 'The weapons were shot from a hill.', { object: ['munition', '=weapon'] }),
  row('shoot', 'opposition', 'speak', 'The parliament has shot down the plan.', {
    particle: 'down',
    object: ['=plan', '=proposal', '=idea', '=bill', '=draft', '=resolution', '=suggestion', '=motion', '=request'],
  }),
  row('shoot', 'destruction', 'act', 'Rebels have shot down a jet.', { particle: 'down' }),
  row('shoot', 'injuries', 'act', 'The nurse was shot in the leg.', { object: persons, near: ['limb'] }),
  row('shoot', 'attack', 'act', 'He said that a sniper had shot at a patrol.', {
    preposition: ['at', 'on'],
    objectless: true,
    active: true,
  }),
  row('shoot', 'attack', 'act', 'The convoy was shot at.', {
    particle: 'at',
    passive: true,
    object: ['equipment', 'platform', '=patrol', '=convoy', '=post', '=position'],
  }),
  row('shoot', 'clash', 'mutual', 'The gangs shot it out near the port.', { object: ['=it'] }),
  row('shoot', 'clash', 'mutual', 'The guards shot back.', { particle: 'back', subject: ['force'] }),
  row('shoot', 'attack', 'move', 'The gunmen shot their way into the hotel.', { object: ['=way'] }),
  row('shoot', 'injuries', 'act', 'Gunmen shot a policeman.', { object: ['people', 'force', 'name'] }),
  row('conduct', 'attack', 'weapon', 'The army conducted an operation in the valley.', {
    object: ['=operation', '=campaign', '=sweep'],
  }),
  row('conduct', 'weapons', 'act', 'The state conducted another nuclear test.', { object: ['=test'] }),
  row('mount', 'attack', 'weapon', 'The army mounted an operation in the valley.', {
    object: ['=operation', '=campaign', '=sweep'],
  }),
  row('begin', 'attack', 'weapon', 'The army began an operation in the valley.', { object: ['=operation', '=sweep'] }),
  row('begin', 'attack', 'weapon', 'The army began a push on the town.', { object: pushes, subject: ['force'] }),
  row('start', 'attack', 'weapon', 'The army started operations in the valley.', {
    object: ['=operation', '=campaign', '=sweep'],
    subject: ['force', 'name', 'rule'],
  }),
  row('stage', 'attack', 'weapon', 'The army staged an operation in the valley.', {
    object: ['=operation', '=campaign', '=sweep'],
  }),
  row('harass', 'attack', 'act', 'The rebels harassed the garrison.', { object: ['force', '=garrison'] }),
  row('harass', 'abuse', 'act', 'The guards harassed the villagers.', { object: ['people'] }),
  row('deal', 'attack', 'act', 'The army has dealt a blow to the rebels.', {
    object: ['=blow'],
    subject: ['force', 'name', 'rule'],
    active: true,
  }),
  row('overpower', 'capture', 'act', 'Passengers overpowered the gunman.', {
    subject: ['=police', '=policeman', '=passenger', '=bystander', '=resident', '=villager', '=bodyguard'],
  }),
  row('overpower', 'attack', 'act', 'The rebels overpowered the guards.'),
  row('disperse', 'attack', 'act', 'Police dispersed a crowd of students.', { object: gathering }),
  row('suppress', 'attack', 'act', 'Police suppressed the protests.', { object: gathering }),
  row('quell', 'attack', 'act', 'Police quelled the protests.', { object: gathering }),
  row('stab', 'injuries', 'act', 'A man stabbed two guards at the gate.', { object: ['people', 'force', 'name'] }),
  row('throw', 'capture', 'act', 'Police threw two reporters into jail.', { object: persons, near: ['cell'] }),
  row('throw', 'opposition', 'speak', 'The court threw out the complaint.', {
    particle: 'out',
    object: ['=complaint', '=case', '=bill', '=plan', '=appeal', '=proposal', '=lawsuit', '=motion', '=petition'],
  }),
  row('throw', 'control', 'act', 'The attackers were thrown back on Monday.', { particle: 'back' }),
  row('throw', 'protest', 'act', 'The crowd threw stones at the police.', {
    object: ['=stone', '=rock', '=bottle', '=brick'],
  }),
  row('throw', 'bombing', 'weapon', 'A man threw a bomb at the post.', {
    object: ['=bomb', '=dynamite', '=explosive'],
  }),
  row('throw', 'attack', 'weapon', 'A man threw a grenade at the post.', { object: ['munition', 'explosive'] }),
  row('target', 'bombing', 'act', 'A blast targeted the convoy.', { subject: ['=blast', '=explosion'] }),
  row('target', 'strike', 'act', 'The bombardment targeted a market.', { subject: ['munition', 'platform', '=raid'] }),
  row('target', 'attack', 'act', 'The army targeted a convoy.'),
  row('overthrow', 'attack', 'act', 'The officers overthrew the president.'),
  row('topple', 'attack', 'act', 'The officers toppled the government.', {
    object: ['rule', 'name', 'people', '=president', '=leader', '=dictator'],
  }),
  row('topple', 'destruction', 'undergo', 'The tower toppled on Monday.', { subject: ['structure'], objectless: true }),
  row('topple', 'destruction', 'act', 'The blast toppled a tower.', { object: ['structure'] }),
  row('hunt', 'attack', 'act', 'The army is hunting the gunmen.', { object: ['people', 'force', 'name'] }),
  row('chase', 'attack', 'act', 'The police chased the demonstrators.', { object: gathering }),
  row('chase', 'attack', 'act', 'The patrol chased the gunmen on Monday.', {
    object: ['force'],
    subject: ['force', 'people', 'name', 'platform'],
  }),
  row('chase', 'territory-taken', 'act', 'The rebels chased the garrison out of the town.', {
    object: ['force', '=garrison'],
    preposition: ['out', 'from', 'of'],
  }),
  row('chase', 'attack', 'act', 'The militiamen chased the staff into the street.', {
    object: ['people'],
    subject: ['force', 'people', 'name'],
    preposition: ['into', 'through', 'down', 'across', 'along'],
  }),
  row('pursue', 'attack', 'act', 'The patrol pursued the gunmen on Monday.', { object: ['force'] }),
  row('quash', 'attack', 'act', 'The army quashed the revolt.'),
  row('repress', 'attack', 'act', 'The regime repressed the movement.'),
  row('disrupt', 'attack', 'act', 'The raid disrupted a network of insurgents.', { object: ['=network', '=cell'] }),
  row('attack', 'opposition', 'speak', 'The leader attacked the budget.', { object: ideas }),
  row('attack', 'strike', 'act', 'Jets attacked a convoy.', { subject: flyers }),
  row('attack', 'attack', 'act', 'Gunmen attacked a checkpoint.'),
  row('assault', 'abuse', 'act', 'Soldiers sexually assaulted a nurse.', { preposition: ['sexually', 'indecently'] }),
  row('assault', 'attack', 'act', 'Rebels assaulted the garrison.'),
  row('raid', 'attack', 'act', 'Troops raided a compound.'),
  row('board', 'attack', 'act', 'Armed men boarded a tanker.', {
    object: [...vessels, 'craft', '=it'],
    subject: ['force', '=man', '=coastguard'],
  }),
  row('storm', 'opposition', 'move', 'The envoy stormed out of the meeting.', { particle: 'out' }),
  row('storm', 'opposition', 'speak', 'The delegation stormed out of the talks.', { particle: 'out' }),
  row('storm', 'attack', 'act', 'Fighters stormed the prison.'),
  row('waylay', 'attack', 'act', 'Gunmen have waylaid a convoy.'),
  row('ambush', 'attack', 'act', 'Insurgents ambushed a convoy.'),
  row('infiltrate', 'attack', 'act', 'Gunmen infiltrated the base on Monday.'),
  row('sneak', 'attack', 'move', 'The gunmen sneaked into the base.', { preposition: ['into'] }),
  row('penetrate', 'attack', 'act', 'The militants penetrated the lines of the army.'),
  row('look', 'missing', 'act', 'The teams were looking for survivors.', { particle: 'for', object: ['lost'] }),
  row('search', 'missing', 'act', 'The troops were searching for the missing sailors.', { near: ['lost'] }),
  row('search', 'attack', 'act', 'The troops were searching for a commander.', { subject: ['force'] }),
  row('comb', 'missing', 'act', 'Teams combed the hills for the missing pilot.', { near: ['lost'] }),
  row('comb', 'attack', 'act', 'Soldiers combed the area.', { object: ['ground', 'structure'] }),
  row('crack', 'destruction', 'act', 'The blasts cracked the walls of two houses.', { object: ['structure'] }),
  row('crack', 'attack', 'act', 'Police cracked down on the movement.', { particle: 'down', preposition: ['on'] }),
  row('invade', 'attack', 'act', 'The army invaded its neighbour.'),
  row('counterattack', 'attack', 'act', 'The brigade counterattacked at night.'),
  row('retaliate', 'attack', 'act', 'The army retaliated with air raids.'),
  row('respond', 'attack', 'act', 'The group would respond to airstrikes.', {
    preposition: ['to', 'with', 'by'],
    subject: ['force'],
  }),
  row('respond', 'attack', 'act', 'The soldiers responded and used heavy weapons.', {
    subject: ['force', 'name'],
    near: arms,
  }),
  // fighting of two sides
  row('engage', 'attack', 'act', 'A helicopter engaged the vehicle.', {
    object: ['equipment', '=insurgent', '=individual', '=target', '=fighter', '=threat'],
    subject: ['platform', '=aircraft', 'force'],
  }),
  row('engage', 'clash', 'mutual', 'Troops engaged the enemy.', { object: ['force', '=enemy', '=they'] }),
  row('engage', 'clash', 'move', 'The patrol engaged.', { subject: ['force'], bare: true, active: true }),
  row('combat', 'clash', 'act', 'The army is combating the insurgents.', { object: ['force', 'name', '=enemy'] }),
  row('confront', 'clash', 'act', 'The rebels confronted the soldiers.', { object: ['force', '=enemy'] }),
  row('crush', 'deaths', 'find', 'Nine pilgrims were crushed.', {
    passive: true,
    object: [
      '=people',
      '=person',
      '=woman',
      '=child',
      '=worshipper',
      '=pilgrim',
      '=villager',
      '=resident',
      '=migrant',
      '=fan',
    ],
  }),
  row('crush', 'threat', 'speak', 'The army will crush the rebels.', {
    ahead: true,
    object: ['force', 'name', '=movement', '=enemy', '=party', '=state'],
  }),
  row('crush', 'destruction', 'act', 'The tanks crushed two cars.', { object: ['craft', 'structure'] }),
  row('crush', 'clash', 'act', 'The army crushed the rebels.', {
    object: ['force', '=revolt', '=rebellion', '=uprising', '=mutiny', '=insurgency', '=resistance', '=opposition'],
  }),
  row('clash', 'protest', 'mutual', 'Protesters clashed with the police.', { subject: crowd }),
  row('clash', 'protest', 'mutual', 'The police clashed with protesters.', { object: crowd, preposition: ['with'] }),
  row('clash', 'clash', 'mutual', 'Troops clashed with rebels.'),
  row('fight', 'attack', 'move', 'The rebels fought their way into the hotel.', {
    object: ['=way'],
    preposition: ['into', 'through', 'inside', 'onto', 'to'],
  }),
  row('fight', 'clash', 'mutual', 'The militia fought the government forces.', { unless: evils }),
  row('battle', 'clash', 'mutual', 'Troops battled the insurgents.', { unless: evils }),
  row('skirmish', 'clash', 'mutual', 'The two armies skirmished on the border.'),
  row('trade', 'exchange', 'mutual', 'The two sides traded prisoners.', { object: ['captive'] }),
  row('trade', 'clash', 'mutual', 'The armies traded fire across the river.', {
    object: ['munition', '=blow', '=shot', '=gunshot'],
  }),
  row('defeat', 'clash', 'act', 'The army defeated the rebels.', { object: ['force', 'name', '=enemy'] }),
  row('lock', 'capture', 'act', 'The army locked up two hundred men.', { particle: 'up', object: persons }),
  row('lock', 'capture', 'act', 'The army locked the villagers in a barn.', {
    object: ['people', 'captive'],
    active: true,
  }),
  row('lock', 'clash', 'mutual', 'The factions have been locked in battle.', { preposition: ['in'] }),
  row('pit', 'destruction', 'act', 'The walls are pitted by shrapnel.', { object: ['structure', 'craft'] }),
  row('pit', 'clash', 'act', 'The war has pitted rebels against the government.'),
  row('rout', 'clash', 'act', 'The rebels routed the brigade.', { transitive: true }),
]
