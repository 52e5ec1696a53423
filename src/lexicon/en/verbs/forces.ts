/** Verbs of forces and their arms: mobilisation, weapons. */
import { row, type VerbTrigger } from './row.js'
import {
  arms,
  booty,
  captors,
  carried,
  dwellers,
  forTalks,
  found,
  goods,
  persons,
  posts,
  unions,
} from './shared-classes.js'

/** What a search brings to light. */
const finds = [...arms, '=weapon', '=cache', '=ammunition', '=sarin', '=chlorine'] as const

/** Whom or what anybody mobilises without arms. */
const civil = ['=child', '=parent', '=voter', '=support', '=resource', '=money', '=fund', '=opinion', '=donor'] as const

export const forces: readonly VerbTrigger[] = [
  // raised, moved, stationed
  row('unload', 'strike', 'weapon', 'The plane unloaded its bombs on the village.', {
    object: ['munition'],
    preposition: ['on', 'over', 'onto'],
  }),
  row('unload', 'mobilisation', 'act', 'Tanks were unloaded near the bridge.', {
    object: ['platform', 'force', '=tank', '=howitzer', '=gun', '=launcher'],
  }),
  row('carry', 'attack', 'weapon', 'The army carried out an operation in the valley.', {
    object: ['=operation', '=campaign', '=sweep'],
  }),
  row('carry', 'capture', 'act', 'The attackers carried off forty women.', { particle: 'off', object: persons }),
  row('carry', 'weapons', 'act', 'The men were carrying rifles.', { object: carried }),
  row('carry', 'mobilisation', 'act', 'The lorry was carrying soldiers to the front.', {
    subject: ['=bus', '=convoy', '=train', '=boat', '=truck', '=lorry', '=ship', '=vehicle', 'platform'],
    object: ['force'],
  }),
  row('carry', 'displacement', 'act', 'The buses were carrying residents from the village.', {
    subject: ['=bus', '=convoy', '=train', '=boat', '=truck', '=ferry'],
    object: ['people'],
  }),
  row('transport', 'weapons', 'act', 'The explosives were transported by sea.', { object: finds }),
  row('transport', 'mobilisation', 'act', 'Trucks transported soldiers to the front.', {
    object: ['force', 'equipment'],
  }),
  row('transport', 'displacement', 'act', 'The families were transported to another province.', {
    object: ['people', '=refugee', '=family', 'name'],
    preposition: ['to', 'from', 'into', 'away'],
  }),
  row('bring', 'exchange', 'act', 'The army brought home two prisoners.', {
    object: ['captive'],
    preposition: ['home', 'back'],
  }),
  row('bring', 'destruction', 'act', 'The rebels brought down a helicopter.', {
    particle: 'down',
    object: ['structure', 'platform', 'equipment', '=pylon', '=plane'],
  }),
  row('bring', 'mobilisation', 'act', 'The army brought in heavy artillery from the border.', {
    particle: 'in',
    object: ['force', 'equipment', 'platform'],
  }),
  row('bring', 'mobilisation', 'act', 'The army brought heavy artillery to the front.', {
    object: ['force', 'equipment', 'platform'],
    preposition: ['to', 'into', 'in', 'from', 'forward', 'up'],
  }),
  row('bring', 'aid', 'act', 'The trucks brought food to the camp.', { object: ['relief'] }),
  row('open', 'strike', 'weapon', 'The warships opened fire on the coast.', {
    object: ['=fire'],
    subject: ['platform', '=gunner', '=howitzer'],
  }),
  row('open', 'attack', 'weapon', 'Police opened fire on the crowd.', { object: ['=fire'] }),
  row('open', 'attack', 'weapon', 'The gunmen opened up on the bus.', {
    particle: 'up',
    preposition: ['on', 'at'],
    subject: ['force', 'platform', 'equipment'],
    objectless: true,
  }),
  row('open', 'attack', 'weapon', 'The army opened a new front in the south.', { object: ['=front'] }),
  row('open', 'talks', 'act', 'The families opened a channel to the rebels.', { object: [...forTalks, 'talks'] }),
  row('open', 'mobilisation', 'act', 'The ally opened a base in the valley.', {
    object: ['=base', '=camp', '=outpost'],
  }),
  row('cross', 'displacement', 'undergo', 'A thousand refugees crossed the border.', {
    subject: dwellers,
    object: ['=border', '=frontier', '=checkpoint', '=river'],
  }),
  row('cross', 'mobilisation', 'move', 'Militants crossed the border on Monday.', {
    subject: ['force', 'equipment', 'platform', 'name'],
    object: ['=border', '=frontier'],
  }),
  row('cross', 'mobilisation', 'move', 'Militants crossed into the republic on Monday.', {
    subject: ['force', 'equipment', 'platform'],
    preposition: ['into'],
  }),
  row('cross', 'territory-taken', 'act', 'Tanks crossed the river.', {
    object: ['=river', '=bridge', '=canal', '=line', '=territory'],
    subject: ['force', 'equipment', 'proper'],
  }),
  row('ferry', 'mobilisation', 'act', 'Helicopters ferried troops to the front.', { object: ['force', 'equipment'] }),
  row('ferry', 'displacement', 'act', 'Boats ferried the residents to the island.', { object: ['people'] }),
  row('fly', 'exchange', 'act', 'The agency flew forty prisoners home.', { object: ['captive'] }),
  row('fly', 'mobilisation', 'act', 'Helicopters flew troops to the front.', { object: ['force'] }),
  row('fly', 'mobilisation', 'move', 'The jets flew over the capital.', {
    subject: ['platform'],
    preposition: ['over', 'above'],
  }),
  row('position', 'mobilisation', 'act', 'The fighters are positioned in the valley.', {
    object: ['force', 'equipment', 'platform', 'people', '=group'],
  }),
  row('arrive', 'displacement', 'undergo', 'A thousand families have arrived in the city.', {
    subject: [...dwellers, '=displaced', '=people'],
  }),
  row('arrive', 'mobilisation', 'move', 'Two thousand soldiers arrived in the valley.', {
    subject: ['force', 'platform'],
  }),
  row('arrive', 'aid', 'move', 'The food arrived in the camp.', { subject: ['relief', '=lorry', '=truck'] }),
  row('direct', 'mobilisation', 'act', 'The leader directed a cell of insurgents.', { object: ['force', '=cell'] }),
  row('oversee', 'mobilisation', 'act', 'The leader oversees thirty fighters.', { object: ['force', '=cell'] }),
  row('lead', 'capture', 'act', 'Police led away the mayor.', { particle: 'away', object: persons, subject: captors }),
  row('lead', 'capture', 'act', 'Masked men had led him out of the house.', {
    object: ['name'],
    preposition: ['off', 'out'],
    subject: captors,
  }),
  row('lead', 'mobilisation', 'act', 'The man leads a cell of insurgents.', {
    object: ['force', '=cell'],
    subject: ['people', 'name'],
    active: true,
  }),
  row('embed', 'mobilisation', 'act', 'Two officers were embedded with the brigade.'),
  row('station', 'mobilisation', 'act', 'The ally stationed jets there.'),
  row('deploy', 'strike', 'weapon', 'Cluster munitions were deployed over the town.', {
    object: ['munition'],
    preposition: ['over', 'on', 'against'],
  }),
  row('deploy', 'mobilisation', 'act', 'The army deployed tanks.'),
  row('dispatch', 'mobilisation', 'act', 'The government dispatched soldiers to the province.', {
    object: ['force', 'equipment', 'platform', 'people', 'bomber', '=agent', '=team', '=mission'],
  }),
  row('scramble', 'mobilisation', 'act', 'The air force scrambled two jets.', {
    object: ['platform', 'force', 'equipment'],
  }),
  row('redeploy', 'mobilisation', 'act', 'The army redeployed its tanks.'),
  row('move', 'attack', 'move', 'The army moved in on the rebels.', {
    particle: 'in',
    preposition: ['on'],
    subject: ['force', 'name'],
  }),
  row('move', 'attack', 'move', 'The army moved against the rebels.', {
    preposition: ['against'],
    subject: ['force', 'rule'],
    near: ['force'],
  }),
  row('move', 'territory-taken', 'move', 'The army would move into the valley.', {
    subject: ['force', 'proper'],
    preposition: ['into'],
  }),
  row('move', 'mobilisation', 'act', 'The army moved ten tanks to the border.', {
    object: ['force', 'equipment', 'platform'],
  }),
  row('airlift', 'mobilisation', 'act', 'The fighters were airlifted to the front.', {
    object: ['force', 'equipment'],
  }),
  row('operate', 'aid', 'act', 'The surgeons operated on ten villagers.', {
    preposition: ['on'],
    subject: ['=doctor', '=surgeon', '=medic', '=physician', '=nurse'],
  }),
  row('operate', 'mobilisation', 'move', 'The militia operates in the valley.', {
    subject: ['force'],
    preposition: ['in', 'near', 'around', 'along', 'alongside', 'across', 'throughout', 'from'],
  }),
  row('regroup', 'mobilisation', 'move', 'The rebels regrouped in the hills.', { subject: ['force', 'name'] }),
  row('enlist', 'mobilisation', 'move', 'Many students enlisted in the army.', { finite: true }),
  row('muster', 'mobilisation', 'act', 'The army mustered its troops.'),
  row('fortify', 'mobilisation', 'act', 'The army fortified its positions.'),
  row('strengthen', 'mobilisation', 'act', 'The army strengthened its forces in the valley.', {
    object: ['force', '=presence', '=defence', '=defense', '=garrison', '=position'],
  }),
  row('strengthen', 'agreement', 'mutual', 'The two states have strengthened their ties.', {
    object: ['=tie', '=relation'],
  }),
  row('add', 'mobilisation', 'act', 'The state will add 900 soldiers to its army.', {
    object: ['force'],
    preposition: ['to'],
  }),
  row('bolster', 'mobilisation', 'act', 'The army bolstered its presence in the valley.', {
    object: ['force', '=military', '=presence', '=defence', '=defense', '=garrison', '=position'],
  }),
  row('increase', 'mobilisation', 'act', 'The ally increased its presence in the valley.', {
    object: ['force', '=presence'],
  }),
  row('double', 'mobilisation', 'act', 'The state doubled the number of its soldiers.', {
    object: ['force', '=presence'],
  }),
  row('boost', 'mobilisation', 'act', 'The ally boosted its presence in the valley.', {
    object: ['force', '=presence'],
  }),
  row('erect', 'mobilisation', 'act', 'The army erected a checkpoint near the bridge.', { object: posts }),
  row('build', 'mobilisation', 'act', 'The army built a base near the bridge.', {
    object: [...posts, '=defence', '=defense'],
  }),
  row('install', 'mobilisation', 'act', 'The ally installed missiles in the valley.', {
    object: ['equipment', 'munition', 'platform', '=base', '=defence', '=defense', '=interceptor'],
  }),
  row('assign', 'mobilisation', 'act', 'The ministry assigned more officers to the search.', {
    object: ['force', '=agent'],
  }),
  row('command', 'mobilisation', 'act', 'He commands thirty fighters in the valley.', { object: ['force'] }),
  row('desert', 'mobilisation', 'move', 'Nine soldiers have deserted.', { subject: ['force'] }),
  row('defect', 'mobilisation', 'move', 'Ten officers defected to the rebels.'),
  row('assemble', 'mobilisation', 'act', 'The army assembled its troops.', { object: ['force', 'equipment'] }),
  row('commit', 'mobilisation', 'act', 'The ally committed troops.', { object: ['force'] }),
  row('mass', 'mobilisation', 'act', 'The army massed troops on the border.'),
  row('mobilize', 'mobilisation', 'act', 'The state has mobilized reservists.', { unless: civil }),
  row('mobilise', 'mobilisation', 'act', 'The state mobilised the reservists.', { unless: civil }),
  row('recruit', 'mobilisation', 'act', 'The group recruits teenagers.'),
  row('conscript', 'mobilisation', 'act', 'The regime conscripted students into its army.'),
  row('amass', 'mobilisation', 'act', 'The army amassed its forces on Monday.'),
  row('reinforce', 'mobilisation', 'act', 'The army reinforced its positions.', {
    unless: ['=system', '=view', '=belief', '=message', '=image', '=claim', '=idea', '=fear', '=tie', '=relation'],
  }),
  row('send', 'exchange', 'act', 'The rebels sent home forty students.', {
    object: ['people', 'captive'],
    preposition: ['home'],
  }),
  row('send', 'exchange', 'act', 'The army sent back two prisoners.', { object: ['captive'], preposition: ['back'] }),
  row('send', 'strike', 'weapon', 'The rebels sent a volley of rockets into the town.', {
    object: ['=rocket', '=shell', '=mortar', '=volley', '=salvo', '=barrage', '=torpedo', '=round'],
    preposition: ['into', 'over', 'onto', 'toward', 'towards', 'at'],
  }),
  row('send', 'weapons', 'act', 'The ally sent rifles to the rebels.', {
    object: carried,
    preposition: ['to', 'into', 'for'],
  }),
  row('send', 'mobilisation', 'act', 'The ally sent troops.', { object: ['force', 'equipment', '=team'] }),
  row('send', 'aid', 'act', 'The ally sent food.', { object: ['relief'] }),
  row('send', 'talks', 'act', 'The king sent an envoy on Monday.', {
    object: ['=envoy', '=delegation', '=mediator', '=negotiator', '=emissary', '=mission'],
  }),
  row('dig', 'missing', 'act', 'Rescuers were digging for survivors.', { preposition: ['for'], near: ['lost'] }),
  row('dig', 'mobilisation', 'move', 'The militia has dug in around the airport.', {
    particle: 'in',
    subject: ['force', 'name'],
  }),
  row('dig', 'aid', 'act', 'Volunteers were digging through the rubble.', {
    preposition: ['through'],
    subject: ['people', 'force', '=team'],
  }),
  row('camp', 'mobilisation', 'move', 'Troops camped in the desert.', { subject: ['force'] }),
  row('approach', 'mobilisation', 'move', 'Two gunmen approached the post.', {
    subject: ['force', 'bomber', '=gunman'],
  }),
  row('maneuver', 'mobilisation', 'move', 'The insurgents maneuvered toward the post.', { subject: ['force'] }),
  row('manoeuvre', 'mobilisation', 'move', 'The insurgents manoeuvred toward the post.', { subject: ['force'] }),
  row('join', 'agreement', 'mutual', 'The republic joined the alliance.', {
    object: [...unions, '=nato'],
  }),
  row('join', 'mobilisation', 'move', 'Foreigners joined the rebels.', {
    object: ['force', 'proper', '=fight', '=battle', '=war'],
    unless: ['=battalion', '=regiment', '=corps', '=navy', '=army', '=police', '=detachment'],
  }),
  row('roll', 'mobilisation', 'move', 'Tanks rolled into the valley.', { subject: ['force', 'equipment', 'platform'] }),
  row('stream', 'mobilisation', 'move', 'Fighters streamed into the country.', { subject: ['force'] }),
  row('patrol', 'mobilisation', 'act', 'Soldiers patrolled the streets.'),
  row('expand', 'territory-taken', 'move', 'The rebels expanded into the hills.', {
    subject: ['force', 'name'],
    preposition: ['into'],
  }),
  row('expand', 'mobilisation', 'act', 'The group aims to expand the war.', {
    object: [
      'force',
      '=military',
      '=presence',
      '=arsenal',
      '=mission',
      '=conflict',
      '=war',
      '=operation',
      '=geography',
      '=offensive',
    ],
  }),
  row('train', 'mobilisation', 'act', 'The ally trained two brigades.', { object: ['force', 'people', 'name'] }),
  row('house', 'mobilisation', 'act', 'The base houses foreign troops.', { object: ['force'] }),
  // arms made, had, found, handed over
  row('transfer', 'weapons', 'act', 'The explosives were transferred by sea.', { object: finds }),
  row('transfer', 'exchange', 'act', 'The bodies were transferred to the other side.', { object: ['captive'] }),
  row('transfer', 'injuries', 'act', 'The victims were transferred to a hospital.', {
    object: ['=victim', '=wounded', '=casualty'],
  }),
  row('transfer', 'displacement', 'act', 'The families were transferred to another province.', {
    object: ['people', '=refugee', '=family'],
    preposition: ['to', 'from', 'into'],
  }),
  row('ship', 'weapons', 'act', 'The explosives were shipped to the port.', { object: finds }),
  row('contain', 'weapons', 'act', 'The shed contained explosives.', { object: finds }),
  row('defuse', 'weapons', 'act', 'Police defused a bomb near the bridge.', { object: ['explosive', 'munition'] }),
  row('dismantle', 'weapons', 'act', 'Sappers dismantled two bombs.', { object: booty }),
  row('dismantle', 'attack', 'act', 'The police dismantled a cell of extremists.', {
    object: ['=network', '=cell', '=group', '=gang', '=camp', '=laboratory', '=ring', '=band'],
  }),
  row('disarm', 'weapons', 'act', 'The army disarmed the militia.'),
  row('recover', 'territory-taken', 'act', 'The army recovered two villages near the border.', {
    object: ['=village', '=town', '=area', '=region', '=territory', '=city', '=ground', '=district'],
  }),
  row('recover', 'deaths', 'find', 'Teams recovered four bodies from the river.', { object: ['=body', '=corpse'] }),
  row('recover', 'weapons', 'act', 'Soldiers recovered rifles and grenades.', {
    object: finds,
  }),
  row('recover', 'exchange', 'act', 'The team recovered the remains of two airmen.', {
    object: ['=remains', '=remain', '=body', '=corpse'],
  }),
  row('recover', 'other', 'act', 'Soldiers recovered drugs and money.', { object: goods }),
  row('have', 'control', 'act', 'The troops have full control of the district.', { object: ['=control'] }),
  row('have', 'mobilisation', 'act', 'The ally has troops in the valley.', {
    object: ['=troop', '=troops', '=soldier', '=brigade', '=battalion', '=garrison', '=fleet', '=peacekeeper'],
  }),
  row('have', 'status', 'act', 'The group has 500 fighters.', {
    object: ['=fighter', '=member', '=militant'],
    subject: ['force', 'proper', '=movement', '=organisation', '=organization'],
  }),
  row('have', 'weapons', 'act', 'The army has new jets.', {
    object: ['equipment', 'munition', 'platform'],
    unless: ['=position', '=car', '=bus', '=vehicle', '=boat', '=system'],
  }),
  row('facilitate', 'weapons', 'act', 'The leader has facilitated weapons for the rebels.', { object: arms }),
  row('facilitate', 'mobilisation', 'act', 'The leader facilitated the fighters.', { object: ['force'] }),
  row('discover', 'deaths', 'find', 'The villagers discovered two bodies in the river.', {
    object: found,
  }),
  row('discover', 'weapons', 'act', 'Soldiers discovered explosives in the house.', {
    finite: true,
    object: finds,
  }),
  row('discover', 'other', 'act', 'Soldiers discovered drugs in the house.', { object: goods }),
  row('find', 'talks', 'act', 'The envoy will find a solution.', {
    object: ['=solution', '=settlement', '=compromise'],
  }),
  row('find', 'missing', 'find', 'The crew has not been found.', {
    object: persons,
    passive: true,
    negated: true,
    puts: 'affirmed',
  }),
  row('find', 'deaths', 'find', 'The villagers found two bodies in the river.', { object: found }),
  row('find', 'weapons', 'act', 'Soldiers found rifles in the house.', {
    finite: true,
    object: finds,
  }),
  row('find', 'other', 'act', 'Soldiers found a ton of opium in the house.', { object: goods }),
  row('arm', 'weapons', 'act', 'The neighbour has armed the rebels.', { object: ['force', 'name', 'people'] }),
  row('produce', 'weapons', 'act', 'The state produces missiles.', { object: arms }),
  row('make', 'capture', 'act', 'The rebels made off with six nurses.', {
    particle: 'off',
    preposition: ['with'],
    near: ['people'],
  }),
  row('make', 'weapons', 'act', 'The group makes bombs in the valley.', {
    object: ['explosive', 'munition', '=weapon'],
    unless: ['=charge'],
  }),
  row('construct', 'weapons', 'act', 'The group constructs bombs in the valley.', {
    object: ['explosive', 'munition', '=weapon'],
  }),
  row('develop', 'weapons', 'act', 'The state develops missiles.', { object: arms }),
  row('acquire', 'weapons', 'act', 'The group has acquired rockets.', {
    object: arms,
  }),
  row('buy', 'weapons', 'act', 'The state bought ten tanks.', { object: ['equipment', 'munition', 'platform'] }),
  row('sell', 'weapons', 'act', 'The state sold ten tanks.', { object: ['equipment', 'munition', 'platform'] }),
  row('confiscate', 'weapons', 'act', 'The soldiers have confiscated rifles.', { object: [...arms, ...booty] }),
  row('confiscate', 'other', 'act', 'The soldiers have confiscated drugs and money.', { object: goods }),
  row('purchase', 'weapons', 'act', 'The state purchased ten tanks.', { object: arms }),
  row('obtain', 'weapons', 'act', 'The group has obtained rockets.', { object: arms }),
  row('manufacture', 'weapons', 'act', 'The group has manufactured bombs in the valley.', { object: arms }),
  row('stockpile', 'weapons', 'act', 'The group stockpiled rockets.', { object: arms }),
  row('hide', 'bombing', 'weapon', 'The men had hidden a bomb in the market.', {
    object: ['=bomb', '=ied'],
    preposition: ['in', 'under', 'inside', 'behind', 'beneath', 'near', 'among', 'beside', 'along'],
    finite: true,
  }),
  row('hide', 'weapons', 'act', 'The group has hidden rifles in a barn.', { object: carried, finite: true }),
  row('import', 'weapons', 'act', 'The state imported ten tanks.', { object: arms }),
  row('traffic', 'weapons', 'act', 'Traders trafficked rifles on Monday.', { object: arms }),
  row('store', 'weapons', 'act', 'The group stored rockets in a school.', {
    object: arms,
  }),
  row('equip', 'weapons', 'act', 'The ally equipped the rebels with rifles.', {
    finite: true,
    preposition: ['with'],
    near: arms,
  }),
  row('steal', 'capture', 'act', 'The soldiers stole two babies.', {
    object: ['=baby', '=child', '=infant', '=girl', '=boy', '=toddler'],
  }),
  row('steal', 'weapons', 'act', 'Gunmen have stolen ten rifles from the post.', { object: carried }),
  row('supply', 'weapons', 'act', 'The ally supplied missiles on Monday.', { object: ['equipment', 'munition'] }),
  row('supply', 'weapons', 'act', 'The trader supplied the insurgents with rifles.', {
    preposition: ['with'],
    near: arms,
  }),
  row('supply', 'aid', 'act', 'The ally supplied food to the rebels.', { object: ['relief'] }),
  row('smuggle', 'weapons', 'act', 'Traders smuggled rifles on Monday.', {
    object: arms,
  }),
  row('test', 'weapons', 'act', 'The state tested a missile.', { object: ['munition', 'equipment'] }),
  row('possess', 'weapons', 'act', 'The group possesses drones.', { object: ['equipment', 'munition', 'platform'] }),
  row('use', 'attack', 'weapon', 'On Monday the army used sarin.', {
    object: [
      '=sarin',
      '=chlorine',
      '=gas',
      '=agent',
      '=chemical',
      '=cannon',
      '=baton',
      '=truncheon',
      '=toxin',
      '=substance',
    ],
  }),
  row('use', 'weapons', 'act', 'They used cluster munitions.', {
    finite: true,
    adjunct: false,
    object: ['equipment', 'munition', 'platform', 'explosive'],
  }),
]
