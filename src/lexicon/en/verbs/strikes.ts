/** Verbs of force from afar and of explosives, and of what they destroy: strike, bombing, destruction. */
import { row, type VerbTrigger } from './row.js'
import { anger, body, crowd, forTalks, ideas, persons, posts, shots, vessels } from './shared-classes.js'
import { efforts } from './sides.js'

/** What is struck, beside buildings, ground and forces. */
const aims = [
  '=target',
  '=position',
  '=hideout',
  '=gathering',
  '=concentration',
  '=den',
  '=site',
  '=location',
  '=centre',
  '=center',
  '=aircraft',
  '=unit',
  '=cooperative',
  '=camp',
  '=cave',
  '=nest',
  '=asset',
] as const

/** What stands in a house or is set in its walls, and is broken. */
const fittings = [
  '=window',
  '=door',
  '=furniture',
  '=glass',
  '=windowpane',
  '=pane',
  '=organ',
  '=press',
  '=altar',
] as const
const holes = ['=hole', '=crater', '=gash', '=gap', '=roof'] as const

export const strikes: readonly VerbTrigger[] = [
  // from afar
  row('shell', 'strike', 'act', 'Gunners shelled the market at dawn.'),
  row('bombard', 'strike', 'act', 'Artillery bombarded the hills for hours.'),
  row('rocket', 'strike', 'act', 'Helicopters rocketed the suburb on Monday.'),
  row('machinegun', 'strike', 'act', 'Helicopters machinegunned the suburb on Monday.'),
  row('pound', 'strike', 'act', 'Heavy guns pounded the suburb.'),
  row('hammer', 'strike', 'act', 'Heavy guns hammered the suburb.'),
  row('pummel', 'strike', 'act', 'Heavy guns pummelled the suburb.'),
  row('batter', 'strike', 'act', 'Heavy guns battered the suburb.'),
  row('strafe', 'strike', 'act', 'A jet strafed the column.'),
  row('barrage', 'strike', 'act', 'The army barraged the ridge.'),
  row('rain', 'attack', 'weapon', 'The gunmen rained bullets on the bus.', { object: ['=bullet'] }),
  row('rain', 'strike', 'act', 'Dozens of rockets rained on the town.', { subject: ['munition'] }),
  row('lob', 'strike', 'weapon', 'Fighters lobbed mortars into the square.', { object: ['munition'] }),
  row('drop', 'strike', 'weapon', 'Helicopters dropped barrel bombs on the village.', {
    object: ['munition', 'explosive'],
  }),
  row('drop', 'strike', 'weapon', 'A helicopter dropped containers of gas on the village.', {
    object: ['=container', '=canister', '=gas', '=chlorine'],
    preposition: ['on', 'over', 'onto'],
  }),
  row('unleash', 'strike', 'weapon', 'They unleashed a barrage on the city.', { object: ['munition'] }),
  row('hit', 'injuries', 'act', 'A stray bullet hit a nurse.', { object: persons, subject: shots }),
  row('hit', 'injuries', 'act', 'The nurse was hit in the leg.', {
    object: persons,
    preposition: ['in', 'on'],
    near: ['limb'],
  }),
  row('hit', 'opposition', 'speak', 'The minister hit back at the claims.', {
    particle: 'back',
    object: ['name', 'rule', '=claim', '=accusation', '=report', '=criticism', '=critic', '=remark', '=allegation'],
    preposition: ['at'],
    subject: ['people', 'name', '=ministry', '=government'],
  }),
  row('hit', 'attack', 'act', 'The police hit a demonstrator.', {
    object: crowd,
    subject: ['force', 'people'],
    active: true,
  }),
  row('hit', 'attack', 'move', 'The rebels hit back on Monday.', { particle: 'back', subject: ['force'] }),
  row('hit', 'bombing', 'act', 'A blast hit the market on Monday.', {
    subject: ['=blast', '=explosion', '=ied', '=landmine', '=vbied'],
  }),
  row('hit', 'attack', 'act', 'The raiders hit a farm.', {
    subject: ['=raider', '=gunman', '=bandit', '=guerrilla', '=commando', '=assailant', '=attacker'],
    object: ['structure', 'ground', 'force', 'craft', ...aims],
  }),
  row('hit', 'strike', 'act', 'Two missiles hit the power station.', {
    subject: ['munition', 'platform', '=raid', '=strike', '=airstrike'],
  }),
  row('hit', 'strike', 'act', 'The air force has hit three depots.', {
    object: ['structure', 'equipment', 'craft', 'ground', 'force', 'name', ...aims],
  }),
  row('hit', 'bombing', 'undergo', 'The convoy hit a mine.', {
    object: ['=mine', '=landmine', '=ied', '=bomb', '=charge', '=device'],
  }),
  row('hit', 'opposition', 'speak', 'The minister hit out at the union.', {
    particle: 'out',
    objectless: true,
    preposition: anger,
  }),
  row('strike', 'injuries', 'act', 'A stray bullet struck a nurse.', { object: persons, subject: shots }),
  row('strike', 'injuries', 'act', 'The nurse was struck in the leg.', {
    object: persons,
    preposition: ['in', 'on'],
    near: ['limb'],
  }),
  row('strike', 'opposition', 'speak', 'The court struck down the law.', {
    particle: 'down',
    object: ['=law', '=bill', '=decree', '=ban', '=amendment', '=order', '=decision', '=ruling'],
  }),
  row('strike', 'ceasefire', 'mutual', 'The elders struck a truce with the army.', { object: ['truce'] }),
  row('strike', 'agreement', 'mutual', 'The elders struck a deal with the army.', {
    object: ['pact', '=deal', '=agreement', '=accord', '=bargain', '=compromise'],
  }),
  row('strike', 'attack', 'move', 'The rebels struck back on Monday.', { particle: 'back' }),
  row('strike', 'bombing', 'move', 'A bomber struck at dawn.', { subject: ['bomber'], objectless: true }),
  row('strike', 'attack', 'move', 'The raiders struck at dawn.', {
    subject: ['=raider', '=killer', '=gunman', '=bandit', '=pirate', '=rebel', '=guerrilla', '=militant', '=insurgent'],
    objectless: true,
  }),
  row('strike', 'bombing', 'act', 'A blast struck the market on Monday.', {
    subject: ['=blast', '=explosion', '=ied', '=landmine', '=vbied', '=device'],
  }),
  row('strike', 'bombing', 'undergo', 'A lorry struck a roadside bomb.', {
    object: ['=mine', '=landmine', '=ied', '=bomb', '=device'],
    subject: ['craft', 'force', 'people'],
  }),
  row('strike', 'protest', 'act', 'The teachers struck for higher pay.', {
    objectless: true,
    subject: [
      '=teacher',
      '=miner',
      '=worker',
      '=doctor',
      '=nurse',
      '=driver',
      '=docker',
      '=farmer',
      '=lawyer',
      '=employee',
    ],
  }),
  row('strike', 'strike', 'act', 'A rocket struck the bakery.', { subject: ['munition', 'platform'] }),
  row('strike', 'strike', 'act', 'The air force struck military targets.', {
    object: ['structure', 'equipment', 'craft', 'ground', 'force', 'name', ...aims],
  }),
  row('land', 'strike', 'undergo', 'Shells landed in the city centre.', { subject: ['munition'] }),
  row('land', 'mobilisation', 'move', 'Two hundred marines landed on the island.', {
    subject: ['force'],
    preposition: ['on', 'at'],
  }),
  row('slam', 'strike', 'undergo', 'A missile slammed into a house.', { subject: ['munition', 'platform'] }),
  row('slam', 'opposition', 'speak', 'The minister slammed the decision.', {
    subject: ['people', 'name', '=ministry', '=government'],
  }),
  // explosives
  // Whatever armed people are called, what they bomb by hand is one kind.
  row('bomb', 'bombing', 'act', 'Rebels bombed a market.', {
    subject: [
      'bomber',
      '=extremist',
      '=terrorist',
      '=militant',
      '=insurgent',
      '=guerrilla',
      '=gunman',
      '=man',
      '=separatist',
      '=rebel',
      '=fighter',
      '=jihadist',
      '=loyalist',
      '=militia',
      '=paramilitary',
      '=vigilante',
    ],
  }),
  row('bomb', 'strike', 'act', 'Warplanes bombed the depot.', { unless: ['=attack'] }),
  row('detonate', 'bombing', 'act', 'A man detonated his vest at the gate.', { unless: ['=cord'] }),
  row('torpedo', 'ceasefire-violation', 'act', 'The raid torpedoed the truce.', { object: ['truce'] }),
  row('torpedo', 'opposition', 'speak', 'The raid torpedoed the talks.', { object: efforts }),
  row('torpedo', 'strike', 'act', 'A submarine torpedoed a cruiser.'),
  row('explode', 'bombing', 'undergo', 'A car bomb exploded outside a court.', {
    subject: ['explosive', 'munition', '=car', '=vehicle', '=truck', '=motorcycle', '=motorbike'],
  }),
  row('explode', 'bombing', 'undergo', 'Something exploded near the gate.'),
  row('blow', 'injuries', 'act', 'The mine blew off his leg.', { particle: 'off', object: body }),
  row('blow', 'destruction', 'act', 'The blast blew out the windows of a school.', {
    object: [...fittings, '=roof', 'structure'],
    unless: ['ground'],
    preposition: ['out', 'off', 'in', 'apart'],
  }),
  row('blow', 'destruction', 'act', 'The blast blew a hole in the wall.', {
    object: holes,
    near: ['structure', 'craft'],
  }),
  row('blow', 'destruction', 'act', 'The mine blew a hole below the deck.', {
    object: holes,
    subject: ['explosive', 'munition'],
  }),
  row('blow', 'destruction', 'act', 'The blast blew a bus apart.', {
    object: ['craft'],
    preposition: ['apart', 'off'],
  }),
  row('blow', 'bombing', 'act', 'A bomber blew himself up at a checkpoint.', { particle: 'up' }),
  row('set', 'attack', 'act', 'The raiders set upon a convoy.', { preposition: ['upon'], objectless: true }),
  row('set', 'bombing', 'act', 'Militants set off a bomb near the bridge.', {
    object: ['explosive', '=cylinder', '=canister'],
    particle: 'off',
  }),
  row('set', 'destruction', 'act', 'The mob set a police station on fire.', {
    preposition: ['on'],
    object: ['structure', 'equipment'],
  }),
  row('set', 'talks', 'act', 'The two sides set up a joint committee.', { particle: 'up', object: forTalks }),
  row('set', 'mobilisation', 'act', 'The army has set up a checkpoint near the bridge.', {
    particle: 'up',
    object: posts,
  }),
  row('trigger', 'bombing', 'act', 'A farmer triggered a mine near the road.', { object: ['explosive'] }),
  row('dynamite', 'bombing', 'act', 'The rebels dynamited two bridges.'),
  row('emplace', 'bombing', 'act', 'Insurgents emplaced a bomb under the bridge.', { object: ['explosive'] }),
  row('plant', 'bombing', 'act', 'Militants planted a bomb under the bridge.', { object: ['explosive'] }),
  row('ram', 'attack', 'act', 'The patrol rammed a trawler.', {
    object: [...vessels, '=frigate', '=corvette', '=cruiser', '=warship'],
  }),
  row('ram', 'bombing', 'act', 'An attacker rammed a truck into the gate.', {
    object: ['=car', '=truck', '=vehicle', '=lorry', 'explosive'],
  }),
  row('rip', 'injuries', 'act', 'The mine ripped off his leg.', { particle: 'off', object: body }),
  row('rip', 'ceasefire-violation', 'act', 'The rebels ripped up the truce.', { object: ['truce'] }),
  row('rip', 'destruction', 'act', 'The blast ripped a hole in the wall.', {
    object: [...holes, 'structure', 'craft'],
    unless: ['ground'],
  }),
  row('rip', 'bombing', 'undergo', 'A blast ripped through the market.', { subject: ['explosive', '=bombing'] }),
  row('tear', 'injuries', 'act', 'The mine tore off his leg.', { particle: 'off', object: body }),
  row('tear', 'deaths', 'act', 'The blast tore two children apart.', {
    object: ['people'],
    preposition: ['apart', 'to'],
  }),
  row('tear', 'destruction', 'act', 'Soldiers tore down a customs post.', {
    particle: 'down',
    object: ['structure', ...posts],
  }),
  row('tear', 'ceasefire-violation', 'act', 'The rebels tore up the truce.', { object: ['truce'] }),
  row('tear', 'destruction', 'act', 'The shell tore a hole in the wall.', { object: [...holes, 'structure', 'craft'] }),
  row('tear', 'bombing', 'undergo', 'An explosion tore through a mosque.', { subject: ['explosive', '=bombing'] }),
  row('rock', 'strike', 'act', 'Air strikes rocked the capital.', {
    subject: ['=strike', '=airstrike', '=raid', '=shelling', '=bombardment', 'munition'],
  }),
  row('rock', 'bombing', 'act', 'On Monday explosions rocked the capital.', { subject: ['explosive'] }),
  row('shake', 'strike', 'act', 'Air strikes shook the capital.', {
    subject: ['=strike', '=airstrike', '=raid', '=shelling', '=bombardment'],
  }),
  row('shake', 'bombing', 'act', 'A blast shook the port on Monday.', { subject: ['explosive'] }),
  row('run', 'clash', 'move', 'The army ran into stiff resistance.', {
    preposition: ['into'],
    subject: ['force'],
    near: ['force', 'resistance'],
  }),
  row('run', 'bombing', 'undergo', 'The lorry ran over a mine.', { particle: 'over', object: ['explosive'] }),
  row('mine', 'bombing', 'act', 'Fighters mined the road.', {
    object: ['ground', 'structure', '=approach', '=track', '=path', '=field'],
  }),
  row('place', 'bombing', 'act', 'Insurgents placed a bomb near the road.', { object: ['explosive'] }),
  // things destroyed
  row('crash', 'strike', 'undergo', 'A shell crashed into a school.', { subject: ['munition'] }),
  row('crash', 'destruction', 'undergo', 'A military plane crashed.', { subject: ['platform', 'equipment'] }),
  row('ransack', 'destruction', 'act', 'The mob ransacked a police station.'),
  row('plunder', 'destruction', 'act', 'Fighters plundered the shops.'),
  row('pillage', 'destruction', 'act', 'Fighters pillaged the shops.'),
  row('down', 'destruction', 'act', 'The army downed a drone.'),
  row('destroy', 'destruction', 'act', 'The strike destroyed two tanks.', { unless: ideas }),
  row('damage', 'injuries', 'act', 'The blast damaged his hearing.', { object: body }),
  row('damage', 'destruction', 'act', 'Shelling damaged a school.'),
  row('derail', 'ceasefire-violation', 'act', 'The raid derailed the truce.', { object: ['truce'] }),
  row('derail', 'opposition', 'speak', 'The raid derailed the talks.', { object: efforts }),
  row('derail', 'destruction', 'act', 'The rebels derailed a train.', { object: ['=train', '=wagon', '=tram'] }),
  row('sabotage', 'ceasefire-violation', 'act', 'The rebels sabotaged the truce.', { object: ['truce'] }),
  row('sabotage', 'opposition', 'speak', 'The militia sabotaged the talks.', { object: efforts }),
  row('sabotage', 'destruction', 'act', 'The rebels sabotaged two pylons.'),
  row('knock', 'destruction', 'act', 'The blast knocked down a pylon.', {
    particle: 'down',
    object: ['structure', 'craft', '=line'],
  }),
  row('knock', 'destruction', 'act', 'The blast knocked out the power.', {
    particle: 'out',
    object: ['structure', 'equipment', 'craft', '=power', '=electricity', '=service', '=communication'],
  }),
  row('demolish', 'destruction', 'act', 'Troops demolished twenty homes.'),
  row('level', 'destruction', 'act', 'The clinic was levelled.', { object: ['structure', 'ground', 'name'] }),
  row('raze', 'destruction', 'act', 'The militia razed the village.'),
  row('ruin', 'destruction', 'act', 'The war ruined the town.'),
  row('smash', 'strike', 'undergo', 'A rocket smashed into a house.', {
    subject: ['munition', '=plane', '=aircraft', '=drone'],
    preposition: ['into', 'through'],
  }),
  row('smash', 'destruction', 'act', 'The jets smashed a convoy.', {
    object: ['structure', 'equipment', 'craft', ...fittings],
  }),
  row('smash', 'destruction', 'act', 'The soldiers smashed up the press.', { particle: 'up' }),
  row('wreck', 'ceasefire-violation', 'act', 'The raid wrecked the truce.', { object: ['truce'] }),
  row('wreck', 'opposition', 'speak', 'The raid wrecked the talks.', { object: efforts }),
  row('wreck', 'destruction', 'act', 'The blast wrecked several cars.'),
  row('devastate', 'destruction', 'act', 'Bombs devastated the quarter.'),
  row('flatten', 'destruction', 'act', 'Air raids flattened the block.'),
  row('burn', 'injuries', 'act', 'The blast burned two children.', { object: ['people', ...body] }),
  row('burn', 'destruction', 'act', 'The rebels burned down the court.', { particle: 'down' }),
  row('burn', 'destruction', 'act', 'Soldiers burned the houses.', { object: ['structure', 'equipment', 'craft'] }),
  row('burn', 'destruction', 'undergo', 'The depot burned for hours.', {
    subject: ['structure', 'craft'],
    objectless: true,
  }),
  row('burn', 'protest', 'act', 'The crowd burned a flag.', { object: ['=flag', '=effigy', '=tire', '=tyre'] }),
  row('torch', 'destruction', 'act', 'The mob torched a church.'),
  row('loot', 'destruction', 'act', 'Fighters looted shops.'),
  row('sink', 'ceasefire-violation', 'act', 'The raid sank the truce.', { object: ['truce'] }),
  row('sink', 'destruction', 'undergo', 'The frigate sank within an hour.', { subject: ['craft'], unless: ['craft'] }),
  row('sink', 'destruction', 'act', 'A missile sank the cruiser.', {
    object: ['equipment', 'craft'],
  }),
  row('cause', 'destruction', 'act', 'The rockets have caused a blaze in the harbour.', {
    object: ['=fire', '=blaze', '=destruction'],
  }),
  row('wreak', 'destruction', 'act', 'The militia wreaked havoc in the quarter.', {
    object: ['=havoc', '=destruction', '=damage'],
  }),
  row('obliterate', 'destruction', 'act', 'The raid obliterated the market.', {
    object: ['structure', 'equipment', 'ground', 'name'],
  }),
  row('pulverize', 'destruction', 'act', 'The raid pulverized the market.'),
  row('incinerate', 'deaths', 'act', 'The raid incinerated two guards.', { object: ['people'] }),
  row('incinerate', 'destruction', 'act', 'The raid incinerated two lorries.', { object: ['structure', 'equipment'] }),
  row('wipe', 'deaths', 'act', 'The brigade wiped out the rebels.', { particle: 'out', object: ['people', 'force'] }),
  row('wipe', 'destruction', 'act', 'The raid wiped out the village.', {
    particle: 'out',
    object: ['structure', 'equipment', 'ground'],
  }),
  row('shatter', 'injuries', 'act', 'The blast shattered his leg.', { object: body }),
  row('shatter', 'ceasefire-violation', 'act', 'The shelling shattered the truce.', {
    object: ['truce', '=calm', '=peace'],
  }),
  row('shatter', 'destruction', 'act', 'The blast shattered windows in the street.', { unless: ideas }),
  row('vandalize', 'destruction', 'act', 'The mob vandalized a church.'),
  row('ravage', 'destruction', 'act', 'The war has ravaged the city.'),
  row('bulldoze', 'destruction', 'act', 'Troops bulldozed ten houses.'),
  row('gut', 'destruction', 'act', 'The fire gutted a school.'),
  row('capsize', 'destruction', 'undergo', 'The boat capsized.'),
  row('collapse', 'destruction', 'act', 'The blast collapsed a wall.', { object: ['structure'] }),
  row('collapse', 'destruction', 'undergo', 'Three houses collapsed.', { subject: ['structure'] }),
  row('collapse', 'ceasefire-violation', 'undergo', 'The truce collapsed.', { subject: ['truce'] }),
  row('scuttle', 'opposition', 'speak', 'The raid scuttled the talks.', { object: efforts }),
  row('scuttle', 'destruction', 'act', 'The crew scuttled the cruiser.'),
  row('intercept', 'capture', 'act', 'The navy intercepted a tanker.', { object: vessels }),
  row('intercept', 'weapons', 'act', 'The police intercepted a shipment of rifles.', {
    object: ['=gun', '=weapon', '=ammunition', '=rifle', '=arm', '=pistol', '=explosive', '=shipment'],
  }),
  row('intercept', 'destruction', 'act', 'Air defences intercepted two missiles.', { object: ['munition'] }),
  row('intercept', 'mobilisation', 'act', 'Two jets intercepted a bomber.', { object: ['platform'] }),
  row('intercept', 'attack', 'act', 'Gunmen intercepted a convoy on Monday.', {
    object: ['equipment', 'people', 'name', '=convoy'],
    subject: ['force', 'people', 'name'],
  }),
]
