/**
 * Verbs that tell an event of the conflict, with its kind and its frame.
 *
 * Rule of entry: a coder would write a claim of this kind for the verb in most of its uses in war
 * reporting under the row's conditions. Rows of one lemma are tried in order; the first whose
 * conditions hold is taken, so the more special stand first. Every row's example is parsed by a test
 * that must find the row's kind.
 *
 * Frames say which relation holds whom:
 *   act      agent: subject or *by*; target: object or passive subject, or the object of on/at/against/into
 *   weapon   as act, but the object is what is fired: the target stands behind a preposition
 *   undergo  the subject is the target: *Ten people died.*
 *   move     the subject is the agent; where it goes is a place, no target: *Troops left the city.*
 *   mutual   the subject and whoever follows with/against are agents
 *   speak    the speaker is the agent, whom or what he speaks to or of the target
 *   feel     who feels is the agent, also as the object or passive subject; over whom or what the target
 */
import type { Kind } from '../../record/kinds.js'
import type { NounClass } from './noun-classes.js'

export type Frame = 'act' | 'weapon' | 'undergo' | 'move' | 'mutual' | 'speak' | 'feel'

/** A class of nouns, a lemma (`=shot`), a name or pronoun (`name`), or a name alone (`proper`). */
export type Wanted = NounClass | `=${string}` | 'name' | 'proper'

export interface VerbTrigger {
  readonly lemma: string
  readonly kind: Kind
  readonly frame: Frame
  /** Needs this particle (*blow up*). */
  readonly particle?: string
  /** Needs an object (or passive subject) of one of these classes or lemmas. */
  readonly object?: readonly Wanted[]
  /** Not with an object of these classes or lemmas: *met the demands*, *supported the accusations*. */
  readonly unless?: readonly Wanted[]
  /** Needs an active clause: *wanted by the police* is no call, *was met with a crackdown* no talks. */
  readonly active?: true
  /** Needs a subject (active) of one of these classes or lemmas. */
  readonly subject?: readonly Wanted[]
  /** Needs one of these: before a phrase of the verb, as its particle or adverb, or some before a phrase on its object. */
  readonly preposition?: readonly string[]
  /**
   * Needs a complement: `own-deed`, a clause or infinitive whose subject is a pronoun or nobody (*warned that he
   * would attack*, *warned of*, not *warned that the toll would rise*); `noun`, a phrase behind of or against;
   * `wish`, what somebody is asked to do or for (*asked them to leave*, *for help*, not *asked whether they left*).
   */
  readonly says?: readonly ('own-deed' | 'noun' | 'wish')[]
  /** Needs a clause without object or phrase behind a preposition: *the town had fallen*. */
  readonly bare?: true
  /** Needs a clause without an object: *demonstrated in the capital*, not *demonstrated its strength*. */
  readonly objectless?: true
  /** Needs an object of its own: *wanted the prisoners to be freed*, not *wanted to leave*. */
  readonly transitive?: true
  /** Needs a word of blame behind it: *called the raid a crime*. */
  readonly judged?: true
  /** Needs a noun of one of these classes among the six words behind it: parsers lose objects now and then. */
  readonly near?: readonly NounClass[]
  /** How it puts what it tells: *denied the accusations*, *threatened to strike*. */
  readonly puts?: 'negated' | 'intended'
  /** What it tells where it is negated: *does not agree* is opposition, affirmed. */
  readonly negatedKind?: Kind
  readonly example: string
}

const row = (
  lemma: string,
  kind: Kind,
  frame: Frame,
  example: string,
  needs: Omit<VerbTrigger, 'lemma' | 'kind' | 'frame' | 'example'> = {},
): VerbTrigger => ({ lemma, kind, frame, example, ...needs })

/** What is made, bought, stored or handed over to fight with. */
const arms = ['equipment', 'munition', 'explosive'] as const
/** Arms as booty: what is seized or laid down, and is no ground. */
const booty = [
  'munition',
  'explosive',
  '=rifle',
  '=weapon',
  '=weaponry',
  '=ammunition',
  '=gun',
  '=arm',
  '=pistol',
  '=firearm',
  '=launcher',
  '=cartridge',
  '=cache',
  '=equipment',
  '=hardware',
  '=armour',
  '=howitzer',
  '=vehicle',
  '=truck',
  '=lorry',
  '=car',
  '=bus',
  '=ship',
  '=boat',
  '=vessel',
  '=tanker',
  '=materiel',
  'platform',
] as const
/** Booty that is neither ground nor arms: what is seized in a search. */
const goods = [
  '=drug',
  '=narcotic',
  '=narcotics',
  '=opium',
  '=heroin',
  '=hashish',
  '=marijuana',
  '=cocaine',
  '=amphetamine',
  '=pill',
  '=poppy',
  '=cash',
  '=currency',
  '=money',
  '=document',
  '=paper',
  '=computer',
  '=laptop',
  '=phone',
  '=telephone',
  '=radio',
  '=passport',
  '=uniform',
  '=livestock',
  '=cattle',
  '=goods',
  '=belongings',
  '=material',
  '=propaganda',
] as const
/** Parts of the body. */
const body = [
  '=hand',
  '=leg',
  '=arm',
  '=head',
  '=face',
  '=eye',
  '=eyesight',
  '=hearing',
  '=skin',
  '=lung',
  '=limb',
  '=spine',
  '=foot',
  '=skull',
  '=back',
] as const
/** Who takes to the streets. */
const crowd = ['=protester', '=demonstrator', '=marcher', '=striker', '=rioter'] as const
/** Their gatherings, as what is broken up. */
const gathering = [...crowd, '=crowd', '=protest', '=rally', '=demonstration', '=mob', '=march'] as const
/** Where forces sit down. */
const posts = [
  '=base',
  '=checkpoint',
  '=post',
  '=outpost',
  '=camp',
  '=roadblock',
  '=position',
  '=headquarters',
  '=garrison',
  '=fortification',
  '=trench',
  '=point',
] as const
/** What a search brings to light. */
const finds = [...arms, '=weapon', '=cache', '=ammunition'] as const
/** Arms in somebody's hands: what is carried, handed out or hidden. */
const carried = [
  '=bomb',
  '=explosive',
  '=dynamite',
  '=mine',
  '=grenade',
  '=rocket',
  '=missile',
  '=shell',
  '=mortar',
  '=rifle',
  '=weapon',
  '=weaponry',
  '=ammunition',
  '=gun',
  '=firearm',
] as const
/** Lines that are broken through. */
const lines = [
  '=line',
  '=defence',
  '=defense',
  '=siege',
  '=blockade',
  '=encirclement',
  '=perimeter',
  '=cordon',
] as const
/** Bodies that are set up for talks. */
const forTalks = ['=mechanism', '=committee', '=commission', '=channel', '=hotline', '=delegation'] as const
/** What is denied without being told. */
const blame = [
  '=accusation',
  '=allegation',
  '=claim',
  '=report',
  '=charge',
  '=information',
  '=involvement',
  '=responsibility',
] as const

export const verbTriggers: readonly VerbTrigger[] = [
  // force from a distance
  row('shell', 'strike', 'act', 'Gunners shelled the market at dawn.'),
  row('bombard', 'strike', 'act', 'Artillery bombarded the hills for hours.'),
  row('bomb', 'strike', 'act', 'Warplanes bombed the depot.'),
  row('rocket', 'strike', 'act', 'Helicopters rocketed the suburb on Monday.'),
  row('machinegun', 'strike', 'act', 'Helicopters machinegunned the suburb on Monday.'),
  row('pound', 'strike', 'act', 'Heavy guns pounded the suburb.'),
  row('hammer', 'strike', 'act', 'Heavy guns hammered the suburb.'),
  row('pummel', 'strike', 'act', 'Heavy guns pummelled the suburb.'),
  row('batter', 'strike', 'act', 'Heavy guns battered the suburb.'),
  row('strafe', 'strike', 'act', 'A jet strafed the column.'),
  row('barrage', 'strike', 'act', 'The army barraged the ridge.'),
  row('rain', 'strike', 'act', 'Dozens of rockets rained on the town.', { subject: ['munition'] }),
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
  row('launch', 'strike', 'weapon', 'The group launched rockets at the port.', { object: ['munition'] }),
  row('launch', 'strike', 'weapon', 'The militants launched hundreds of homemade rockets on Monday.', {
    subject: ['force'],
    near: ['munition'],
  }),
  row('lob', 'strike', 'weapon', 'Fighters lobbed mortars into the square.', { object: ['munition'] }),
  row('hurl', 'bombing', 'weapon', 'The men hurled a bomb at the post.', {
    object: ['=bomb', '=dynamite', '=explosive'],
  }),
  row('hurl', 'attack', 'weapon', 'The youths hurled grenades at the post.', { object: ['munition'] }),
  row('drop', 'strike', 'weapon', 'Helicopters dropped barrel bombs on the village.', {
    object: ['munition', 'explosive'],
  }),
  row('drop', 'strike', 'weapon', 'A helicopter dropped containers of gas on the village.', {
    object: ['=container', '=canister', '=gas', '=chlorine'],
    preposition: ['on', 'over', 'onto'],
  }),
  row('unleash', 'strike', 'weapon', 'They unleashed a barrage on the city.', { object: ['munition'] }),
  row('hit', 'bombing', 'act', 'A blast hit the market on Monday.', { subject: ['=blast', '=explosion'] }),
  row('hit', 'strike', 'act', 'Two missiles hit the power station.', { subject: ['munition', 'platform'] }),
  row('hit', 'strike', 'act', 'The air force has hit three depots.', {
    object: ['structure', 'equipment', 'ground', 'force', 'name', '=target', '=position'],
  }),
  row('hit', 'strike', 'act', 'Two raids hit the village.', { subject: ['=raid', '=strike', '=airstrike'] }),
  row('strike', 'ceasefire', 'mutual', 'The elders struck a truce with the army.', { object: ['truce'] }),
  row('strike', 'agreement', 'mutual', 'The elders struck a deal with the army.', {
    object: ['=deal', '=agreement', '=accord'],
  }),
  row('strike', 'bombing', 'act', 'A blast struck the market on Monday.', { subject: ['=blast', '=explosion'] }),
  row('strike', 'strike', 'act', 'A rocket struck the bakery.', { subject: ['munition', 'platform'] }),
  row('strike', 'strike', 'act', 'The air force struck military targets.', {
    object: ['structure', 'equipment', 'ground', 'force', 'name', '=target'],
  }),
  row('strike', 'strike', 'act', 'Seventeen rockets struck near the base.', {
    preposition: ['near', 'in', 'at'],
    subject: ['munition'],
  }),
  row('land', 'strike', 'undergo', 'Shells landed in the city centre.', { subject: ['munition'] }),
  row('fall', 'strike', 'undergo', 'Rockets fell near the school.', { subject: ['munition'] }),
  row('slam', 'strike', 'undergo', 'A missile slammed into a house.', { subject: ['munition', 'platform'] }),
  row('crash', 'strike', 'undergo', 'A shell crashed into a school.', { subject: ['munition'] }),
  row('shoot', 'strike', 'weapon', 'The weapons were shot from a hill.', { object: ['munition', '=weapon'] }),
  row('launch', 'attack', 'weapon', 'The army launched an operation in the valley.', {
    object: ['=operation', '=campaign', '=crackdown', '=counterattack', '=counter-attack', '=onslaught', '=sweep'],
  }),
  row('conduct', 'attack', 'weapon', 'The army conducted an operation in the valley.', {
    object: ['=operation', '=campaign', '=sweep'],
  }),
  row('carry', 'attack', 'weapon', 'The army carried out an operation in the valley.', {
    object: ['=operation', '=campaign', '=sweep'],
  }),
  row('mount', 'attack', 'weapon', 'The army mounted an operation in the valley.', {
    object: ['=operation', '=campaign', '=sweep'],
  }),
  row('begin', 'attack', 'weapon', 'The army began an operation in the valley.', { object: ['=operation', '=sweep'] }),
  row('start', 'attack', 'weapon', 'The army started operations in the valley.', {
    object: ['=operation', '=campaign', '=sweep'],
    subject: ['force', 'name', 'rule'],
  }),
  row('stage', 'attack', 'weapon', 'The army staged an operation in the valley.', {
    object: ['=operation', '=campaign', '=sweep'],
  }),
  row('break', 'attack', 'act', 'The rebels broke the defence lines of the army.', { object: lines }),
  row('break', 'attack', 'act', 'The rebels broke through the lines of the army.', {
    object: lines,
    particle: 'through',
  }),
  row('breach', 'attack', 'act', 'The rebels breached the defences of the army.', { object: lines }),
  row('harass', 'attack', 'act', 'The rebels harassed the garrison.', { object: ['force', '=garrison'] }),
  row('harass', 'abuse', 'act', 'The guards harassed the villagers.', { object: ['people'] }),
  row('overpower', 'attack', 'act', 'The rebels overpowered the guards.'),
  row('engage', 'attack', 'act', 'A helicopter engaged the vehicle.', {
    object: ['equipment', '=insurgent', '=individual', '=target', '=fighter'],
    subject: ['platform', '=aircraft', 'force'],
  }),
  row('disperse', 'attack', 'act', 'Police dispersed a crowd of students.', { object: gathering }),
  row('suppress', 'attack', 'act', 'Police suppressed the protests.', { object: gathering }),
  row('quell', 'attack', 'act', 'Police quelled the protests.', { object: gathering }),
  row('stab', 'attack', 'act', 'A man stabbed two guards at the gate.', { object: ['people', 'force', 'name'] }),
  row('throw', 'bombing', 'weapon', 'A man threw a bomb at the post.', {
    object: ['=bomb', '=dynamite', '=explosive'],
  }),
  row('throw', 'attack', 'weapon', 'A man threw a grenade at the post.', { object: ['munition', 'explosive'] }),
  row('throw', 'protest', 'act', 'The crowd threw stones at the police.', { object: ['=stone', '=rock', '=bottle'] }),
  row('hurl', 'protest', 'act', 'The crowd hurled stones at the police.', { object: ['=stone', '=rock', '=bottle'] }),
  row('pelt', 'protest', 'act', 'The crowd pelted the police with stones.'),
  row('ransack', 'destruction', 'act', 'The mob ransacked a police station.'),
  row('plunder', 'destruction', 'act', 'Fighters plundered the shops.'),
  row('pillage', 'destruction', 'act', 'Fighters pillaged the shops.'),
  row('target', 'bombing', 'act', 'A blast targeted the convoy.', { subject: ['=blast', '=explosion'] }),
  row('target', 'attack', 'act', 'The army targeted a convoy.'),
  // explosives
  row('detonate', 'bombing', 'act', 'A man detonated his vest at the gate.'),
  row('explode', 'bombing', 'undergo', 'A car bomb exploded outside a court.', {
    subject: ['explosive', 'munition', '=car', '=vehicle', '=truck', '=motorcycle', '=motorbike'],
  }),
  row('explode', 'bombing', 'undergo', 'Something exploded near the gate.'),
  row('blow', 'bombing', 'act', 'A bomber blew himself up at a checkpoint.', { particle: 'up' }),
  row('set', 'bombing', 'act', 'Militants set off a bomb near the bridge.', { object: ['explosive'], particle: 'off' }),
  row('trigger', 'bombing', 'act', 'A farmer triggered a mine near the road.', { object: ['explosive'] }),
  row('transport', 'weapons', 'act', 'The explosives were transported by sea.', { object: finds }),
  row('transfer', 'weapons', 'act', 'The explosives were transferred by sea.', { object: finds }),
  row('ship', 'weapons', 'act', 'The explosives were shipped to the port.', { object: finds }),
  row('contain', 'weapons', 'act', 'The shed contained explosives.', { object: finds }),
  row('defuse', 'weapons', 'act', 'Police defused a bomb near the bridge.', { object: ['explosive', 'munition'] }),
  row('dismantle', 'weapons', 'act', 'Sappers dismantled two bombs.', { object: booty }),
  row('disarm', 'weapons', 'act', 'The army disarmed the militia.'),
  row('dynamite', 'bombing', 'act', 'The rebels dynamited two bridges.'),
  row('emplace', 'bombing', 'act', 'Insurgents emplaced a bomb under the bridge.', { object: ['explosive'] }),
  row('plant', 'bombing', 'act', 'Militants planted a bomb under the bridge.', { object: ['explosive'] }),
  row('drive', 'bombing', 'act', 'A man drove a car packed with explosives into the gate.', {
    object: ['=car', '=truck', '=vehicle', '=lorry', '=van', '=ambulance', '=motorcycle'],
    near: ['explosive'],
  }),
  row('ram', 'bombing', 'act', 'An attacker rammed a truck into the gate.', {
    object: ['=car', '=truck', '=vehicle', '=lorry', 'explosive'],
  }),
  row('rip', 'bombing', 'undergo', 'A blast ripped through the market.', { subject: ['explosive'] }),
  row('tear', 'bombing', 'undergo', 'An explosion tore through a mosque.', { subject: ['explosive'] }),
  row('rock', 'bombing', 'act', 'On Monday explosions rocked the capital.', { subject: ['explosive'] }),
  row('shake', 'bombing', 'act', 'A blast shook the port on Monday.', { subject: ['explosive'] }),
  row('mine', 'bombing', 'act', 'Fighters mined the road.', { object: ['ground', 'structure'] }),
  // shooting down, destruction
  row('down', 'destruction', 'act', 'The army downed a drone.'),
  row('bring', 'destruction', 'act', 'The rebels brought down a helicopter.', {
    particle: 'down',
    object: ['structure', 'platform', 'equipment', '=pylon', '=plane'],
  }),
  row('shoot', 'destruction', 'act', 'Rebels have shot down a jet.', { particle: 'down' }),
  row('destroy', 'destruction', 'act', 'The strike destroyed two tanks.'),
  row('damage', 'injuries', 'act', 'The blast damaged his hearing.', { object: body }),
  row('damage', 'destruction', 'act', 'Shelling damaged a school.'),
  row('sabotage', 'destruction', 'act', 'The rebels sabotaged two pylons.'),
  row('knock', 'destruction', 'act', 'The blast knocked out the power.', {
    particle: 'out',
    object: ['structure', 'equipment', '=power', '=electricity', '=service', '=communication'],
  }),
  row('demolish', 'destruction', 'act', 'Troops demolished twenty homes.'),
  row('level', 'destruction', 'act', 'The clinic was levelled.', { object: ['structure', 'ground', 'name'] }),
  row('raze', 'destruction', 'act', 'The militia razed the village.'),
  row('ruin', 'destruction', 'act', 'The war ruined the town.'),
  row('wreck', 'destruction', 'act', 'The blast wrecked several cars.'),
  row('devastate', 'destruction', 'act', 'Bombs devastated the quarter.'),
  row('flatten', 'destruction', 'act', 'Air raids flattened the block.'),
  row('burn', 'injuries', 'act', 'The blast burned two children.', { object: ['people', ...body] }),
  row('burn', 'destruction', 'act', 'Soldiers burned the houses.', { object: ['structure', 'equipment'] }),
  row('torch', 'destruction', 'act', 'The mob torched a church.'),
  row('loot', 'destruction', 'act', 'Fighters looted shops.'),
  row('sink', 'destruction', 'act', 'A missile sank the cruiser.', {
    object: ['equipment', '=cruiser', '=vessel', '=ship'],
  }),
  row('cause', 'destruction', 'act', 'The rockets have caused a blaze in the harbour.', {
    object: ['=fire', '=blaze', '=destruction'],
  }),
  row('wreak', 'destruction', 'act', 'The militia wreaked havoc in the quarter.', {
    object: ['=havoc', '=destruction', '=damage'],
  }),
  row('obliterate', 'destruction', 'act', 'The raid obliterated the market.'),
  row('pulverize', 'destruction', 'act', 'The raid pulverized the market.'),
  row('incinerate', 'destruction', 'act', 'The raid incinerated two lorries.', { object: ['structure', 'equipment'] }),
  row('wipe', 'deaths', 'act', 'The brigade wiped out the rebels.', { particle: 'out', object: ['people', 'force'] }),
  row('wipe', 'destruction', 'act', 'The raid wiped out the village.', {
    particle: 'out',
    object: ['structure', 'equipment', 'ground'],
  }),
  row('shatter', 'destruction', 'act', 'The blast shattered windows in the street.'),
  row('vandalize', 'destruction', 'act', 'The mob vandalized a church.'),
  row('ravage', 'destruction', 'act', 'The war has ravaged the city.'),
  row('bulldoze', 'destruction', 'act', 'Troops bulldozed ten houses.'),
  row('gut', 'destruction', 'act', 'The fire gutted a school.'),
  row('set', 'destruction', 'act', 'The mob set a police station on fire.', {
    preposition: ['on'],
    object: ['structure', 'equipment'],
  }),
  row('butcher', 'deaths', 'act', 'The gang butchered six villagers.'),
  row('neutralize', 'deaths', 'act', 'Troops neutralized four fighters.', { object: ['people', 'force'] }),
  row('neutralise', 'deaths', 'act', 'Troops neutralised four fighters.', { object: ['people', 'force'] }),
  row('neutralize', 'destruction', 'act', 'The army neutralized a launcher.', {
    object: ['equipment', 'munition', 'platform', 'structure', 'explosive'],
  }),
  row('collapse', 'destruction', 'undergo', 'Three houses collapsed.', { subject: ['structure'] }),
  row('crash', 'destruction', 'undergo', 'A military plane crashed.', { subject: ['platform', 'equipment'] }),
  // ground fighting
  row('clash', 'clash', 'mutual', 'Troops clashed with rebels.'),
  row('fight', 'clash', 'mutual', 'The militia fought the government forces.'),
  row('battle', 'clash', 'mutual', 'Troops battled the insurgents.'),
  row('skirmish', 'clash', 'mutual', 'The two armies skirmished on the border.'),
  row('exchange', 'clash', 'mutual', 'The two sides exchanged fire.', { object: ['munition', '=blow'] }),
  row('trade', 'clash', 'mutual', 'The armies traded fire across the river.', { object: ['munition', '=blow'] }),
  row('defeat', 'clash', 'act', 'The army defeated the rebels.', { object: ['force', 'name', '=enemy'] }),
  row('engage', 'clash', 'mutual', 'Troops engaged the enemy.', { object: ['force', '=enemy', '=they'] }),
  row('lock', 'clash', 'mutual', 'The factions have been locked in battle.', { preposition: ['in'] }),
  row('pit', 'clash', 'act', 'The war has pitted rebels against the government.'),
  row('attack', 'attack', 'act', 'Gunmen attacked a checkpoint.'),
  row('assault', 'attack', 'act', 'Rebels assaulted the garrison.'),
  row('raid', 'attack', 'act', 'Troops raided a compound.'),
  row('storm', 'attack', 'act', 'Fighters stormed the prison.'),
  row('waylay', 'attack', 'act', 'Gunmen have waylaid a convoy.'),
  row('ambush', 'attack', 'act', 'Insurgents ambushed a convoy.'),
  row('infiltrate', 'attack', 'act', 'Gunmen infiltrated the base on Monday.'),
  row('sneak', 'attack', 'move', 'The gunmen sneaked into the base.', { preposition: ['into'] }),
  row('penetrate', 'attack', 'act', 'The militants penetrated the lines of the army.'),
  row('search', 'attack', 'act', 'The troops were searching for a commander.', { subject: ['force'] }),
  row('rout', 'clash', 'act', 'The rebels routed the brigade.', { transitive: true }),
  row('comb', 'attack', 'act', 'Soldiers combed the area.', { object: ['ground', 'structure'] }),
  row('crack', 'attack', 'act', 'Police cracked down on the movement.', { particle: 'down' }),
  row('invade', 'attack', 'act', 'The army invaded its neighbour.'),
  row('counterattack', 'attack', 'act', 'The brigade counterattacked at night.'),
  row('retaliate', 'attack', 'act', 'The army retaliated with air raids.'),
  row('respond', 'attack', 'act', 'The group would respond to airstrikes.', {
    preposition: ['to', 'with'],
    subject: ['force', 'name'],
  }),
  row('respond', 'attack', 'act', 'The soldiers responded and used heavy weapons.', { subject: ['force'], near: arms }),
  row('open', 'attack', 'weapon', 'Police opened fire on the crowd.', { object: ['=fire'] }),
  row('shoot', 'attack', 'act', 'He said that a sniper had shot at a patrol.', { preposition: ['at', 'on'] }),
  row('fire', 'attack', 'act', 'One of the gunmen fired.', { subject: ['people', 'force'], bare: true }),
  row('shoot', 'injuries', 'act', 'Gunmen shot a policeman.', { object: ['people', 'force'] }),
  row('encircle', 'control', 'act', 'The alliance encircled the town.'),
  row('block', 'protest', 'act', 'Protesters blocked the bridge for hours.', {
    subject: [...crowd, '=farmer', '=worker', '=student', '=supporter', '=activist', '=resident', '=settler'],
    object: ['ground', 'structure'],
  }),
  row('block', 'control', 'act', 'Troops blocked the road to the port.', {
    object: [
      '=road',
      '=route',
      '=highway',
      '=bridge',
      '=border',
      '=access',
      '=street',
      '=entrance',
      '=port',
      '=crossing',
    ],
  }),
  row('barricade', 'control', 'act', 'The gunmen barricaded themselves in a house.'),
  row('surround', 'control', 'act', 'Troops surrounded the camp.', {
    object: ['ground', 'structure', 'name', 'force'],
  }),
  row('isolate', 'control', 'act', 'Troops isolated the village.', { object: ['ground', 'structure'] }),
  row('besiege', 'control', 'act', 'Rebels besieged the city.'),
  row('blockade', 'control', 'act', 'The navy blockaded the port.'),
  // ground that changes hands
  row('capture', 'capture', 'act', 'Rebels captured six soldiers.', { object: ['people', 'force', 'captive'] }),
  row('capture', 'capture', 'undergo', 'Two soldiers captured on Monday are in a camp.', {
    subject: ['people', 'force', 'captive'],
    objectless: true,
  }),
  row('capture', 'weapons', 'act', 'The rebels captured ten rifles.', { object: booty }),
  row('capture', 'territory-taken', 'act', 'The army captured the town.'),
  row('recapture', 'territory-taken', 'act', 'Troops recaptured the hill.'),
  row('retake', 'territory-taken', 'act', 'Government forces retook the city.'),
  row('regain', 'territory-taken', 'act', 'The army regained three villages.'),
  row('recover', 'territory-taken', 'act', 'The army recovered two villages near the border.', {
    object: ['=village', '=town', '=area', '=region', '=territory', '=city', '=ground', '=district'],
  }),
  row('win', 'territory-taken', 'act', 'The army won back the town.', { particle: 'back', object: ['ground', 'name'] }),
  row('purge', 'territory-taken', 'act', 'The army purged the militants from the valley.', {
    preposition: ['from', 'of'],
  }),
  row('seize', 'capture', 'act', 'Gunmen seized four engineers.', { object: ['people', 'captive'] }),
  row('seize', 'weapons', 'act', 'Police seized a cache of rifles.', { object: booty }),
  row('seize', 'other', 'act', 'Police seized a kilogram of heroin.', { object: goods }),
  row('seize', 'territory-taken', 'act', 'Fighters seized a junction.'),
  row('liberate', 'territory-taken', 'act', 'The army liberated three villages.'),
  row('free', 'exchange', 'act', 'The rebels freed two hostages.', { object: ['people', 'captive', 'force'] }),
  row('free', 'territory-taken', 'act', 'Troops freed the village.', { object: ['ground', 'name'] }),
  row('occupy', 'territory-taken', 'act', 'The army occupied the strip.'),
  row('reoccupy', 'territory-taken', 'act', 'Troops reoccupied the pass.'),
  row('conquer', 'territory-taken', 'act', 'The militia conquered the port.'),
  row('overrun', 'territory-taken', 'act', 'Militants overran a base.'),
  row('annex', 'territory-taken', 'act', 'The state annexed the peninsula.'),
  row('secure', 'territory-taken', 'act', 'Troops secured the airport.', { object: ['ground'] }),
  row('clear', 'weapons', 'act', 'Sappers were clearing mines.', { object: ['explosive', '=ordnance'] }),
  row('clear', 'territory-taken', 'act', 'Troops cleared the village of mines.', { object: ['ground', 'name'] }),
  row('take', 'capture', 'act', 'The rebels took thirty villagers hostage.', {
    object: ['people', 'captive', '=hostage'],
  }),
  row('take', 'territory-taken', 'act', 'Rebels took over the town.', {
    particle: 'over',
    object: ['ground', 'structure', 'name', '=power', '=country', '=control'],
  }),
  row('take', 'territory-taken', 'act', 'The army took control of the hill.', { object: ['hold'] }),
  row('take', 'territory-taken', 'act', 'Fighters took two villages.', { object: ['ground'] }),
  row('take', 'displacement', 'undergo', 'Residents took shelter in cellars.', {
    object: ['=shelter', '=refuge', '=cover'],
  }),
  row('take', 'territory-taken', 'act', 'The rebels took Aleppo on Monday.', {
    subject: ['force'],
    object: ['proper'],
  }),
  row('assume', 'territory-taken', 'act', 'The rebels assumed control over the valley.', { object: ['=control'] }),
  row('gain', 'territory-taken', 'act', 'Rebels gained control of the road.', { object: ['hold', 'ground'] }),
  row('enter', 'displacement', 'undergo', 'Hundreds of refugees entered the republic.', {
    subject: ['=refugee', '=family', '=migrant', '=evacuee', '=resident', '=villager', '=civilian'],
  }),
  row('enter', 'territory-taken', 'act', 'Troops entered the town.', { subject: ['force', 'proper'] }),
  row('enter', 'territory-taken', 'act', 'They entered its southern districts.', { object: ['ground'] }),
  row('advance', 'territory-taken', 'move', 'The rebels have advanced towards the city.'),
  row('push', 'territory-taken', 'act', 'Troops pushed the rebels out of the valley.', {
    object: ['force', 'people', 'name'],
    preposition: ['from', 'of', 'out'],
  }),
  row('flush', 'territory-taken', 'act', 'Troops flushed the rebels out of the valley.', {
    preposition: ['from', 'of', 'out'],
  }),
  row('press', 'territory-taken', 'move', 'The troops pressed into the enclave.', { preposition: ['into'] }),
  row('thrust', 'territory-taken', 'move', 'The troops were thrusting into the enclave.', { preposition: ['into'] }),
  row('expel', 'sanctions', 'act', 'The state expelled the inspectors.', {
    object: ['=inspector', '=attaché', '=attache', '=consul', '=correspondent'],
  }),
  row('expel', 'territory-taken', 'act', 'The army expelled the militants from the town.', { object: ['force'] }),
  row('evict', 'territory-taken', 'act', 'The army evicted the militants from the town.', { object: ['force'] }),
  row('restore', 'territory-taken', 'act', 'The army restored control over the town.', { object: ['=control'] }),
  row('wrest', 'territory-taken', 'act', 'The army wrested the town from the rebels.'),
  row('push', 'territory-taken', 'move', 'The brigade pushed into the stronghold.', {
    preposition: ['into', 'toward', 'towards'],
  }),
  row('cross', 'territory-taken', 'act', 'Tanks crossed the border.', { object: ['ground', '=river'] }),
  row('drive', 'displacement', 'act', 'The war drove thousands of families from their homes.', {
    object: ['=family', '=resident', '=villager', '=inhabitant', '=civilian', '=thousand', '=million'],
    preposition: ['from', 'out'],
  }),
  row('drive', 'territory-taken', 'act', 'Troops drove the militants out of the valley.', {
    object: ['force', 'people'],
    preposition: ['from', 'of', 'out'],
  }),
  row('chase', 'territory-taken', 'act', 'The rebels chased the garrison out of the town.', {
    object: ['force', '=garrison'],
    preposition: ['out', 'from', 'of'],
  }),
  row('oust', 'territory-taken', 'act', 'Rebels ousted the garrison from the town.'),
  row('expel', 'sanctions', 'act', 'The state expelled two diplomats.', {
    object: ['=diplomat', '=ambassador', '=envoy'],
  }),
  row('expel', 'displacement', 'act', 'The militia expelled the inhabitants.'),
  row('fall', 'territory-taken', 'undergo', 'The town had fallen.', { subject: ['ground', 'proper'], bare: true }),
  row('fall', 'territory-taken', 'undergo', 'The town fell to the rebels.', {
    preposition: ['to', 'under'],
    subject: ['ground', 'proper'],
  }),
  row('withdraw', 'territory-lost', 'move', 'Troops withdrew from the city.'),
  row('retreat', 'territory-lost', 'move', 'The brigade retreated to the hills.'),
  row('pull', 'territory-lost', 'move', 'The army pulled out of the district.', { particle: 'out' }),
  row('pull', 'territory-lost', 'move', 'The army pulled back.', { particle: 'back' }),
  row('abandon', 'territory-lost', 'act', 'Soldiers abandoned the post.', {
    object: ['ground', 'structure', '=position'],
  }),
  row('surrender', 'weapons', 'act', 'On Monday the rebels surrendered their rifles.', {
    object: ['equipment', 'munition'],
  }),
  row('surrender', 'territory-lost', 'move', 'The garrison surrendered.'),
  row('remove', 'territory-lost', 'act', 'The ally will remove its troops from the valley.', { object: ['force'] }),
  row('cede', 'territory-lost', 'act', 'The state ceded the district.'),
  row('hand', 'territory-lost', 'act', 'The army handed over two villages.', { object: ['ground'], particle: 'over' }),
  row('lose', 'deaths', 'undergo', 'The army lost two soldiers on Monday.', { object: ['people', 'force'] }),
  row('lose', 'territory-lost', 'act', 'The militia lost the hill.', { object: ['ground', 'hold'] }),
  row('leave', 'territory-lost', 'move', 'Troops left the country.', {
    subject: ['force'],
    object: ['ground', 'name', '=country'],
  }),
  row('leave', 'displacement', 'undergo', 'Thousands of people left the city.', {
    subject: ['people'],
    object: ['ground', 'structure', 'name', '=country', '=home'],
  }),
  // held
  row('control', 'control', 'act', 'The militia still controls the valley.', {
    unless: ['=media', '=price', '=crowd', '=company', '=bank', '=temper', '=epidemic', '=newspaper'],
  }),
  row('hold', 'talks', 'mutual', 'The two sides held talks on Monday.', { object: ['talks'] }),
  row('hold', 'exchange', 'mutual', 'They agreed to hold an exchange of prisoners.', {
    object: ['=exchange', '=swap'],
  }),
  row('hold', 'protest', 'act', 'Students held a rally.', {
    object: ['=protest', '=rally', '=demonstration', '=march', '=vigil'],
  }),
  row('hold', 'mobilisation', 'act', 'The navy held drills.', { object: ['alert'] }),
  row('hold', 'capture', 'act', 'The group holds nine hostages.', { object: ['captive', 'people'] }),
  row('hold', 'control', 'act', 'Rebels hold the eastern districts.', { object: ['ground', 'name', 'hold'] }),
  row('defend', 'control', 'act', 'The brigade defended the bridge.', {
    object: ['ground', 'structure', 'name', '=border', '=homeland', '=country', '=north', '=south', '=east', '=west'],
  }),
  row('repel', 'control', 'act', 'Troops repelled an attack.'),
  row('repulse', 'control', 'act', 'The garrison repulsed the assault.'),
  row('thwart', 'control', 'act', 'The army thwarted an attack.'),
  row('maintain', 'control', 'act', 'The rebels maintain control over the valley.', {
    object: ['hold', '=presence', '=position'],
  }),
  row('keep', 'control', 'act', 'The rebels kept control of the valley.', { object: ['hold'] }),
  row('retain', 'control', 'act', 'The rebels have retained control of the valley.', { object: ['hold'] }),
  row('tighten', 'control', 'act', 'The army tightened its grip on the port.', { object: ['=grip', '=noose', 'hold'] }),
  row('cut', 'control', 'act', 'The army cut off the supply road.', {
    particle: 'off',
    object: ['=road', '=route', '=line', '=highway', '=supplies'],
  }),
  row('sever', 'control', 'act', 'The army severed the supply route.', {
    object: ['=road', '=route', '=line', '=link', '=highway'],
  }),
  row('have', 'control', 'act', 'The troops have full control of the district.', { object: ['=control'] }),
  row('hold', 'control', 'act', 'The rest of the city is held by the rebels.', {
    object: ['=rest', '=most', '=half', '=part'],
  }),
  row('foil', 'control', 'act', 'Police foiled a bombing.'),
  row('rule', 'control', 'act', 'The movement has ruled the strip for years.', { object: ['ground', 'name'] }),
  row('dominate', 'control', 'act', 'The group dominates the province.', { object: ['ground', 'name'] }),
  row('intercept', 'control', 'act', 'Air defences intercepted two missiles.'),
  // deaths and harm
  row('kill', 'deaths', 'act', 'A shell killed six people.'),
  row('slay', 'deaths', 'act', 'Gunmen slew two guards.'),
  row('murder', 'deaths', 'act', 'The gang murdered a judge.'),
  row('massacre', 'deaths', 'act', 'The militia massacred the villagers.'),
  row('slaughter', 'deaths', 'act', 'Fighters slaughtered captives on Monday.'),
  row('assassinate', 'deaths', 'act', 'Gunmen assassinated a minister.'),
  row('execute', 'deaths', 'act', 'The group executed two captives.', { object: ['people', 'captive', 'force'] }),
  row('behead', 'deaths', 'act', 'The group beheaded a hostage.'),
  row('exterminate', 'deaths', 'act', 'The militia exterminated the prisoners.'),
  row('decapitate', 'deaths', 'act', 'The group decapitated a hostage.'),
  row('crucify', 'deaths', 'act', 'The group crucified two men.', { object: ['people', 'force', 'name', 'captive'] }),
  row('liquidate', 'deaths', 'act', 'The army liquidated ten fighters.', { object: ['people', 'force'] }),
  row('mow', 'deaths', 'act', 'The gunmen mowed down six people.', { particle: 'down' }),
  row('drown', 'deaths', 'undergo', 'Nine people drowned.', { subject: ['people', 'name'] }),
  row('gun', 'deaths', 'act', 'Attackers gunned down a teacher.', { particle: 'down' }),
  row('martyr', 'deaths', 'act', 'Two soldiers were martyred on Monday.'),
  row('lynch', 'deaths', 'act', 'The mob lynched two men.'),
  row('bury', 'deaths', 'act', 'The villagers buried nine men.', { object: ['people', 'captive', 'force'] }),
  row('recover', 'deaths', 'act', 'Teams recovered four bodies from the river.', { object: ['=body', '=corpse'] }),
  row('remove', 'deaths', 'act', 'Teams removed two bodies from the rubble.', { object: ['=body', '=corpse'] }),
  row('pull', 'deaths', 'act', 'Teams pulled two bodies from the rubble.', { object: ['=body', '=corpse'] }),
  row('hang', 'abuse', 'act', 'The militia hung the bodies from a bridge.', { object: ['=body', '=corpse'] }),
  row('hang', 'abuse', 'undergo', 'The bodies hung from a bridge.', { subject: ['=body', '=corpse'] }),
  row('hang', 'deaths', 'act', 'The militia hanged two men.', { object: ['people', 'force', 'captive'] }),
  row('strangle', 'deaths', 'act', 'The captors strangled a guard.'),
  row('eliminate', 'deaths', 'act', 'The army eliminated ten fighters.', { object: ['people', 'force'] }),
  row('eliminate', 'attack', 'act', 'The army tried to eliminate the movement.', {
    object: ['=movement', '=group', '=organisation', '=organization', 'name'],
  }),
  row('starve', 'deaths', 'undergo', 'Dozens of people starved to death.', { preposition: ['to'] }),
  row('die', 'deaths', 'undergo', 'Nine people died.'),
  row('perish', 'deaths', 'undergo', 'Many villagers perished.'),
  row('succumb', 'deaths', 'undergo', 'Two soldiers have succumbed to their wounds.'),
  row('injure', 'injuries', 'act', 'The blast injured a child.'),
  row('wound', 'injuries', 'act', 'A shell has wounded two women.'),
  row('hurt', 'injuries', 'act', 'Nobody was hurt.'),
  row('blind', 'injuries', 'act', 'The blast blinded a child.', { object: ['people', 'force', 'name'] }),
  row('disfigure', 'injuries', 'act', 'The blast disfigured a child.'),
  row('maim', 'injuries', 'act', 'The mine maimed a farmer.'),
  row('harm', 'injuries', 'act', 'No civilians were harmed.', {
    object: ['people', 'force', '=nobody', '=anyone', '=anybody', '=none'],
  }),
  row('hospitalize', 'injuries', 'act', 'Five people were hospitalized.'),
  row('treat', 'injuries', 'act', 'Doctors treated the wounded.', {
    object: ['people', '=wounded', '=casualty', '=injury'],
  }),
  row('suffocate', 'injuries', 'undergo', 'Ten people suffocated in the smoke.', { subject: ['people'] }),
  row('transfer', 'injuries', 'act', 'The victims were transferred to a hospital.', {
    object: ['=victim', '=wounded', '=casualty'],
  }),
  row('rush', 'injuries', 'act', 'Ten people were rushed to a clinic.', { object: ['people', 'force'] }),
  row('transfer', 'displacement', 'act', 'The families were transferred to another province.', {
    object: ['people', '=refugee', '=family'],
    preposition: ['to', 'from', 'into'],
  }),
  row('transport', 'mobilisation', 'act', 'Trucks transported soldiers to the front.', {
    object: ['force', 'equipment'],
  }),
  row('transport', 'displacement', 'act', 'The families were transported to another province.', {
    object: ['people', '=refugee', '=family', 'name'],
    preposition: ['to', 'from', 'into', 'away'],
  }),
  row('carry', 'weapons', 'act', 'The men were carrying rifles.', { object: carried }),
  row('carry', 'mobilisation', 'act', 'The lorry was carrying soldiers to the front.', {
    subject: ['=bus', '=convoy', '=train', '=boat', '=truck', '=lorry', '=ship', '=vehicle', 'platform'],
    object: ['force'],
  }),
  row('carry', 'displacement', 'act', 'The buses were carrying residents from the village.', {
    subject: ['=bus', '=convoy', '=train', '=boat', '=truck', '=ferry'],
    object: ['people'],
  }),
  row('escort', 'displacement', 'act', 'The police escorted the families to the border.', {
    object: ['people', 'name'],
  }),
  row('ferry', 'mobilisation', 'act', 'Helicopters ferried troops to the front.', { object: ['force', 'equipment'] }),
  row('fly', 'mobilisation', 'act', 'Helicopters flew troops to the front.', { object: ['force'] }),
  row('ferry', 'displacement', 'act', 'Boats ferried the residents to the island.', { object: ['people'] }),
  row('relocate', 'displacement', 'act', 'The families were relocated to another province.'),
  row('resettle', 'displacement', 'act', 'The families were resettled on Monday.'),
  row('deport', 'displacement', 'act', 'The state has deported hundreds of migrants.'),
  row('force', 'displacement', 'act', 'Thousands were forced out of the town.', {
    object: ['people', 'name'],
    preposition: ['out', 'from'],
  }),
  row('rescue', 'aid', 'act', 'Volunteers rescued ten people.', { object: ['people', 'force'] }),
  row('flee', 'displacement', 'undergo', 'Thousands fled the city.'),
  row('displace', 'displacement', 'act', 'The war displaced a million people.'),
  row('repatriate', 'displacement', 'act', 'The state repatriated ten refugees on Monday.', {
    object: ['=refugee', '=migrant', '=displaced', '=family', '=resident', '=villager'],
  }),
  row('strand', 'displacement', 'act', 'Hundreds of foreigners were stranded at the border.'),
  row('trap', 'displacement', 'act', 'Hundreds of foreigners were trapped in the city.', { object: ['people'] }),
  row('evacuate', 'displacement', 'act', 'Buses evacuated civilians on Monday.'),
  row('uproot', 'displacement', 'act', 'Fighting uprooted whole villages.'),
  row('shelter', 'displacement', 'undergo', 'Families sheltered in a school.'),
  row('escape', 'displacement', 'undergo', 'Residents escaped to the hills.', { subject: ['people'] }),
  row('return', 'displacement', 'undergo', 'Refugees returned to their homes.', {
    subject: ['people'],
    preposition: ['to'],
  }),
  row('vanish', 'missing', 'undergo', 'Two aid workers vanished.', { subject: ['people', 'force', 'name'] }),
  row('disappear', 'missing', 'undergo', 'Dozens of men disappeared.', { subject: ['people', 'force', 'name'] }),
  // people held, hurt in custody, released
  row('arrest', 'capture', 'act', 'Police arrested ten suspects.'),
  row('detain', 'capture', 'act', 'Troops detained two men on Monday.'),
  row('round', 'capture', 'act', 'Police rounded up forty men.', { particle: 'up' }),
  row('pick', 'capture', 'act', 'The police picked up two men.', { particle: 'up', subject: ['force', '=agent'] }),
  row('nab', 'capture', 'act', 'Police nabbed two suspects.'),
  row('sentence', 'capture', 'act', 'A court sentenced two officers to ten years.'),
  row('remand', 'capture', 'act', 'The suspects were remanded in custody.'),
  row('incarcerate', 'capture', 'act', 'The regime incarcerated critics on Monday.'),
  row('hijack', 'capture', 'act', 'Gunmen hijacked an airliner.'),
  row('abduct', 'capture', 'act', 'Gunmen abducted a priest.'),
  row('kidnap', 'capture', 'act', 'Militants kidnapped two nurses.'),
  row('imprison', 'capture', 'act', 'The regime imprisoned critics on Monday.'),
  row('jail', 'capture', 'act', 'A court jailed four activists.'),
  row('question', 'capture', 'act', 'Police questioned two men.', {
    object: ['people', 'name'],
    unless: ['=resident', '=villager', '=inhabitant', '=witness', '=civilian', '=journalist', '=reporter', '=official'],
  }),
  row('interrogate', 'capture', 'act', 'Police interrogated two men.', { object: ['people', 'name'] }),
  row('extradite', 'capture', 'act', 'The state extradited two men.', { object: ['people', 'name'] }),
  row('apprehend', 'capture', 'act', 'Troops apprehended a commander.'),
  row('condemn', 'capture', 'act', 'The judges condemned the culprits.', { object: ['=culprit', '=defendant'] }),
  row('condemn', 'capture', 'act', 'The court condemned two officers to death.', {
    object: ['people', 'force'],
    preposition: ['to'],
    near: ['penalty'],
  }),
  row('torture', 'abuse', 'act', 'Guards tortured detainees on Monday.'),
  row('rape', 'abuse', 'act', 'Soldiers raped women on Monday.'),
  row('mutilate', 'abuse', 'act', 'Fighters mutilated the bodies.'),
  row('abuse', 'abuse', 'act', 'Guards abused the prisoners.'),
  row('flog', 'abuse', 'act', 'The militia flogged two men.'),
  row('humiliate', 'abuse', 'act', 'Guards humiliated the prisoners.', { object: ['people', 'captive'] }),
  row('persecute', 'abuse', 'act', 'The regime persecuted the tribe.'),
  row('mistreat', 'abuse', 'act', 'Guards mistreated captives on Monday.'),
  row('beat', 'control', 'act', 'The army beat back the rebels.', { particle: 'back' }),
  row('beat', 'abuse', 'act', 'Police beat protesters.', { object: ['people', 'force'] }),
  row('release', 'exchange', 'act', 'The group released two hostages.', {
    object: ['people', 'captive', 'force', 'proper'],
  }),
  row('exchange', 'exchange', 'mutual', 'The two sides exchanged prisoners on Monday.', {
    object: ['captive', 'people'],
  }),
  row('swap', 'exchange', 'mutual', 'The parties swapped detainees.', { object: ['captive', 'people'] }),
  row('repatriate', 'exchange', 'act', 'The state repatriated the bodies.'),
  row('retrieve', 'exchange', 'act', 'Teams retrieved the bodies.', { object: ['captive'] }),
  row('turn', 'exchange', 'act', 'The rebels turned over two prisoners.', {
    object: ['captive', '=suspect', '=fugitive', 'people'],
    particle: 'over',
  }),
  row('hand', 'exchange', 'act', 'On Monday rebels handed over the remains.', {
    object: ['captive', '=suspect', '=fugitive'],
    particle: 'over',
  }),
  // forces and weapons
  row('embed', 'mobilisation', 'act', 'Two officers were embedded with the brigade.'),
  row('guard', 'capture', 'act', 'The militia was guarding the prisoners.', { object: ['captive'] }),
  row('guard', 'control', 'act', 'The soldiers were guarding the bridge.', { object: ['ground', 'structure', 'name'] }),
  row('station', 'mobilisation', 'act', 'The ally stationed jets there.'),
  row('deploy', 'strike', 'weapon', 'Cluster munitions were deployed over the town.', {
    object: ['munition'],
    preposition: ['over', 'on', 'against'],
  }),
  row('deploy', 'mobilisation', 'act', 'The army deployed tanks.'),
  row('dispatch', 'mobilisation', 'act', 'The government dispatched soldiers to the province.', {
    object: ['force', 'equipment', 'people', '=agent', '=team', '=mission'],
  }),
  row('scramble', 'mobilisation', 'act', 'The air force scrambled two jets.', {
    object: ['platform', 'force', 'equipment'],
  }),
  row('redeploy', 'mobilisation', 'act', 'The army redeployed its tanks.'),
  row('bring', 'mobilisation', 'act', 'The army brought heavy artillery to the front.', {
    object: ['force', 'equipment', 'platform'],
    preposition: ['to', 'into', 'in', 'from', 'forward', 'up'],
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
  row('call', 'mobilisation', 'act', 'The state called up its reservists.', { particle: 'up', object: ['force'] }),
  row('operate', 'mobilisation', 'move', 'The militia operates in the valley.', {
    subject: ['force'],
    preposition: ['in', 'near', 'around', 'along', 'alongside', 'across', 'throughout', 'from'],
  }),
  row('regroup', 'mobilisation', 'move', 'The rebels regrouped in the hills.', { subject: ['force', 'name'] }),
  row('enlist', 'mobilisation', 'move', 'Many students enlisted in the army.'),
  row('close', 'mobilisation', 'move', 'The rebels closed in on the town.', { particle: 'in' }),
  row('open', 'mobilisation', 'act', 'The ally opened a base in the valley.', {
    object: ['=base', '=camp', '=outpost'],
  }),
  row('muster', 'mobilisation', 'act', 'The army mustered its troops.'),
  row('fortify', 'mobilisation', 'act', 'The army fortified its positions.'),
  row('strengthen', 'mobilisation', 'act', 'The army strengthened its forces in the valley.', {
    object: ['force', '=presence', '=defence', '=defense', '=garrison', '=position'],
  }),
  row('bolster', 'mobilisation', 'act', 'The army bolstered its presence in the valley.', {
    object: ['force', '=presence', '=defence', '=defense', '=garrison', '=position'],
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
  row('set', 'talks', 'act', 'The two sides set up a joint committee.', { particle: 'up', object: forTalks }),
  row('set', 'mobilisation', 'act', 'The army has set up a checkpoint near the bridge.', {
    particle: 'up',
    object: posts,
  }),
  row('establish', 'territory-taken', 'act', 'The army established control over the valley.', {
    object: ['=control'],
  }),
  row('establish', 'ceasefire', 'act', 'The plan established a truce.', { object: ['truce'] }),
  row('establish', 'talks', 'act', 'The two sides established a joint committee.', { object: forTalks }),
  row('create', 'talks', 'act', 'The two sides created a joint committee.', { object: forTalks }),
  row('form', 'talks', 'act', 'The two sides formed a joint committee.', { object: forTalks }),
  row('establish', 'mobilisation', 'act', 'The army established a base near the bridge.', { object: posts }),
  row('erect', 'mobilisation', 'act', 'The army erected a checkpoint near the bridge.', { object: posts }),
  row('build', 'mobilisation', 'act', 'The army built a base near the bridge.', { object: posts }),
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
  row('mobilize', 'mobilisation', 'act', 'The state has mobilized reservists.'),
  row('mobilise', 'mobilisation', 'act', 'The state mobilised the reservists.'),
  row('recruit', 'mobilisation', 'act', 'The group recruits teenagers.'),
  row('conscript', 'mobilisation', 'act', 'The regime conscripted students into its army.'),
  row('amass', 'mobilisation', 'act', 'The army amassed its forces on Monday.'),
  row('reinforce', 'mobilisation', 'act', 'The army reinforced its positions.'),
  row('send', 'mobilisation', 'act', 'The ally sent troops.', { object: ['force', 'equipment'] }),
  row('send', 'aid', 'act', 'The ally sent food.', { object: ['relief'] }),
  row('send', 'talks', 'act', 'The king sent an envoy on Monday.', {
    object: ['=envoy', '=delegation', '=mediator', '=negotiator', '=emissary', '=mission'],
  }),
  row('camp', 'mobilisation', 'move', 'Troops camped in the desert.', { subject: ['force'] }),
  row('approach', 'mobilisation', 'move', 'Two gunmen approached the post.', {
    subject: ['force', 'bomber', '=gunman'],
  }),
  row('maneuver', 'mobilisation', 'move', 'The insurgents maneuvered toward the post.', { subject: ['force'] }),
  row('manoeuvre', 'mobilisation', 'move', 'The insurgents manoeuvred toward the post.', { subject: ['force'] }),
  row('join', 'mobilisation', 'move', 'Foreigners joined the rebels.', {
    object: ['force', 'name', '=fight', '=battle', '=war', '=alliance', '=coalition'],
  }),
  row('roll', 'mobilisation', 'move', 'Tanks rolled into the valley.', { subject: ['force', 'equipment', 'platform'] }),
  row('stream', 'mobilisation', 'move', 'Fighters streamed into the country.', { subject: ['force'] }),
  row('patrol', 'mobilisation', 'act', 'Soldiers patrolled the streets.'),
  row('expand', 'mobilisation', 'act', 'The group aims to expand the war.', {
    object: ['=conflict', '=war', '=operation', '=geography', '=offensive'],
  }),
  row('train', 'mobilisation', 'act', 'The ally trained two brigades.', { object: ['force', 'people', 'name'] }),
  row('house', 'mobilisation', 'act', 'The base houses foreign troops.', { object: ['force'] }),
  row('discover', 'weapons', 'act', 'Soldiers discovered explosives in the house.', {
    object: finds,
  }),
  row('find', 'weapons', 'act', 'Soldiers found rifles in the house.', {
    object: finds,
  }),
  row('recover', 'weapons', 'act', 'Soldiers recovered rifles and grenades.', {
    object: finds,
  }),
  row('discover', 'other', 'act', 'Soldiers discovered drugs in the house.', { object: goods }),
  row('find', 'other', 'act', 'Soldiers found a ton of opium in the house.', { object: goods }),
  row('recover', 'other', 'act', 'Soldiers recovered drugs and money.', { object: goods }),
  row('confiscate', 'other', 'act', 'The soldiers have confiscated drugs and money.', { object: goods }),
  row('arm', 'weapons', 'act', 'The neighbour has armed the rebels.', { object: ['force', 'name', 'people'] }),
  row('produce', 'weapons', 'act', 'The state produces missiles.', { object: arms }),
  row('make', 'weapons', 'act', 'The group makes bombs in the valley.', {
    object: ['explosive', 'munition', '=weapon'],
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
  row('deliver', 'weapons', 'act', 'The rebels will deliver their weapons to the army.', { object: arms }),
  row('distribute', 'weapons', 'act', 'The leader distributed rifles to the insurgents.', { object: arms }),
  row('turn', 'weapons', 'act', 'The rebels turned in their rifles.', { object: arms, particle: 'in' }),
  row('turn', 'weapons', 'act', 'The rebels turned over their rifles.', { object: arms, particle: 'over' }),
  row('give', 'weapons', 'act', 'The ally gave rifles to the rebels.', { object: carried }),
  row('provide', 'weapons', 'act', 'The ally provided rifles to the rebels.', { object: carried }),
  row('purchase', 'weapons', 'act', 'The state purchased ten tanks.', { object: arms }),
  row('obtain', 'weapons', 'act', 'The group has obtained rockets.', { object: arms }),
  row('receive', 'weapons', 'act', 'The rebels received rockets from the ally.', { object: carried }),
  row('manufacture', 'weapons', 'act', 'The group has manufactured bombs in the valley.', { object: arms }),
  row('stockpile', 'weapons', 'act', 'The group stockpiled rockets.', { object: arms }),
  row('hide', 'weapons', 'act', 'The group has hidden rifles in a barn.', { object: carried }),
  row('import', 'weapons', 'act', 'The state imported ten tanks.', { object: arms }),
  row('traffic', 'weapons', 'act', 'Traders trafficked rifles on Monday.', { object: arms }),
  row('place', 'bombing', 'act', 'Insurgents placed a bomb near the road.', { object: ['explosive'] }),
  row('store', 'weapons', 'act', 'The group stored rockets in a school.', {
    object: arms,
  }),
  row('hand', 'weapons', 'act', 'The rebels handed over their rifles.', {
    object: arms,
    particle: 'over',
  }),
  row('equip', 'weapons', 'act', 'The ally equipped the rebels with rifles.', { preposition: ['with'], near: arms }),
  row('steal', 'weapons', 'act', 'Gunmen have stolen ten rifles from the post.', { object: carried }),
  row('supply', 'weapons', 'act', 'The ally supplied missiles on Monday.', { object: ['equipment', 'munition'] }),
  row('supply', 'weapons', 'act', 'The trader supplied the insurgents with rifles.', {
    preposition: ['with'],
    near: arms,
  }),
  row('provide', 'weapons', 'act', 'The trader provided the insurgents with rifles.', {
    preposition: ['with'],
    near: arms,
  }),
  row('smuggle', 'weapons', 'act', 'Traders smuggled rifles on Monday.', {
    object: arms,
  }),
  row('test', 'weapons', 'act', 'The state tested a missile.', { object: ['munition', 'equipment'] }),
  row('possess', 'weapons', 'act', 'The group possesses drones.', { object: ['equipment', 'munition', 'platform'] }),
  row('have', 'weapons', 'act', 'The army has new jets.', { object: ['equipment', 'munition', 'platform'] }),
  row('use', 'attack', 'act', 'On Monday the army used sarin.', {
    object: ['=sarin', '=chlorine', '=gas', '=agent', '=chemical', '=cannon'],
  }),
  row('use', 'weapons', 'act', 'They used cluster munitions.', {
    object: ['equipment', 'munition', 'platform', 'explosive'],
  }),
  // truces and dealings
  row('violate', 'accusation', 'speak', 'The flight violated the treaty.', {
    object: ['=treaty', '=convention', '=charter', '=law'],
  }),
  row('violate', 'ceasefire-violation', 'act', 'Both sides violated the truce.', { object: ['truce', 'pact'] }),
  row('breach', 'ceasefire-violation', 'act', 'The army breached the ceasefire.', { object: ['truce', 'pact'] }),
  row('break', 'ceasefire-violation', 'act', 'The militia broke the truce.', { object: ['truce', 'pact'] }),
  row('violate', 'ceasefire-violation', 'act', 'The army violated the truce four minutes later.', { near: ['truce'] }),
  row('break', 'ceasefire-violation', 'act', 'The army broke the truce four minutes later.', { near: ['truce'] }),
  row('break', 'ceasefire-violation', 'undergo', 'The truce broke down.', { subject: ['truce'] }),
  row('crumble', 'ceasefire-violation', 'undergo', 'The truce crumbled.', { subject: ['truce'] }),
  row('collapse', 'ceasefire-violation', 'undergo', 'The truce collapsed.', { subject: ['truce'] }),
  row('broker', 'ceasefire', 'act', 'The neighbour brokered a truce.', { object: ['truce'] }),
  row('broker', 'agreement', 'act', 'The neighbour brokered a deal.'),
  row('adopt', 'agreement', 'act', 'The council adopted a resolution.', {
    object: ['=resolution', '=declaration', '=law', '=bill'],
  }),
  row('pass', 'agreement', 'act', 'The council passed a resolution.', {
    object: ['=resolution', '=law', '=bill', '=motion'],
  }),
  row('vote', 'agreement', 'act', 'The parliament voted on a resolution.', {
    near: ['pact'],
    preposition: ['on', 'for', 'against', 'in'],
  }),
  row('declare', 'ceasefire', 'act', 'The group declared a truce.', { object: ['truce'] }),
  row('agree', 'ceasefire', 'mutual', 'The two sides agreed on a ceasefire.', { object: ['truce'] }),
  row('agree', 'support', 'speak', 'The minister agreed with the plan.', {
    preposition: ['with'],
    negatedKind: 'opposition',
  }),
  row('agree', 'agreement', 'mutual', 'The two sides agreed to open the road.'),
  row('observe', 'ceasefire', 'act', 'Both armies observed the truce.', { object: ['truce'] }),
  row('respect', 'ceasefire', 'act', 'The rebels respected the truce.', { object: ['truce'] }),
  row('sign', 'ceasefire', 'mutual', 'They signed a ceasefire.', { object: ['truce'] }),
  row('sign', 'agreement', 'mutual', 'The foes signed a peace accord.'),
  row('reach', 'territory-taken', 'act', 'The fighters reached the outskirts of the town.', {
    object: ['=outskirts', '=outskirt', '=gate', '=suburb', '=entrance', '=edge'],
    subject: ['force', 'name'],
  }),
  row('reach', 'agreement', 'mutual', 'The foes reached a deal.', { object: ['pact', 'truce'] }),
  row('ratify', 'agreement', 'act', 'Parliament ratified the treaty.'),
  row('form', 'agreement', 'mutual', 'The factions formed an alliance.', { object: ['=alliance', '=coalition'] }),
  row('meet', 'talks', 'mutual', 'The ministers met in the capital.', {
    active: true,
    unless: ['=demand', '=condition', '=need', '=requirement', '=deadline', '=target', '=resistance', '=goal', '=fate'],
  }),
  row('confer', 'talks', 'mutual', 'The ministers conferred in the capital.'),
  row('consult', 'talks', 'mutual', 'The ministers consulted their allies.'),
  row('hold', 'talks', 'mutual', 'The ministers held a phone call.', {
    object: ['=call', '=conversation', '=consultation'],
  }),
  row('negotiate', 'talks', 'mutual', 'The parties negotiated for days.'),
  row('talk', 'talks', 'mutual', 'The government talked with the rebels.', { preposition: ['with'] }),
  row('speak', 'talks', 'mutual', 'The premier spoke with his counterpart.', { preposition: ['with'] }),
  row('phone', 'talks', 'mutual', 'The premier phoned his counterpart.', { transitive: true }),
  row('telephone', 'talks', 'mutual', 'The premier telephoned his counterpart.', { transitive: true }),
  row('mediate', 'talks', 'act', 'The neighbour mediated the dispute.'),
  row('discuss', 'talks', 'mutual', 'The leaders discussed the crisis.'),
  row('visit', 'talks', 'act', 'The envoy visited the region.'),
  row('tour', 'talks', 'act', 'The envoy toured the region.', { object: ['ground', 'name', '=country', '=site'] }),
  row('host', 'talks', 'act', 'The city hosted the negotiations.', { object: ['talks'] }),
  row('resume', 'talks', 'mutual', 'The two sides resumed their contacts.', {
    object: ['=contact', '=tie', '=relation'],
  }),
  // speech acts of parties
  row('urge', 'call', 'speak', 'The union urged both sides to stop.'),
  row('demand', 'call', 'speak', 'The rebels demanded a withdrawal.'),
  row('call', 'call', 'speak', 'The council called for restraint.', { preposition: ['for', 'on', 'upon'] }),
  row('recommend', 'call', 'speak', 'The minister recommended a withdrawal.'),
  row('plead', 'call', 'speak', 'The mayor pleaded for help.'),
  row('beg', 'call', 'speak', 'The residents begged for help.'),
  row('pressure', 'call', 'speak', 'The union pressured the president to leave.'),
  row('seek', 'call', 'speak', 'The party sought a ban on the group.', {
    object: [
      '=ban',
      '=help',
      '=assistance',
      '=extradition',
      '=intervention',
      '=permission',
      'truce',
      'talks',
      'relief',
    ],
  }),
  row('want', 'call', 'speak', 'The rebels want the prisoners to be freed.', { transitive: true, active: true }),
  row('push', 'call', 'speak', 'The envoy pushed for a withdrawal.', { preposition: ['for'] }),
  row('press', 'call', 'speak', 'The envoy pressed for a withdrawal.', { preposition: ['for'] }),
  row('lobby', 'call', 'speak', 'The union lobbied for a truce.', { preposition: ['for'] }),
  row('propose', 'call', 'speak', 'The envoy proposed a meeting in the capital.', {
    object: ['talks', 'truce', 'pact', '=withdrawal', '=plan', '=solution', '=exchange'],
  }),
  row('petition', 'call', 'speak', 'The families petitioned the court.'),
  row('insist', 'call', 'speak', 'The rebels insisted on a withdrawal.', { preposition: ['on'] }),
  row('advise', 'call', 'speak', 'The embassy advised its citizens to leave.'),
  row('encourage', 'call', 'speak', 'The envoy encouraged both sides to talk.'),
  row('appeal', 'call', 'speak', 'The agency appealed for help.'),
  row('ask', 'call', 'speak', 'The ministry asked its allies for help.', { says: ['wish'] }),
  row('request', 'call', 'speak', 'The state requested a meeting.'),
  row('invite', 'call', 'speak', 'The president invited observers.'),
  row('order', 'call', 'speak', 'The president ordered a withdrawal.'),
  row('instruct', 'call', 'speak', 'The general instructed his troops to hold fire.'),
  row('implore', 'call', 'speak', 'The mayor implored the residents to leave.'),
  row('support', 'support', 'speak', 'The neighbour supported the rebels.', {
    unless: ['=accusation', '=claim', '=allegation', '=theory', '=charge', '=assertion', '=family', '=view', '=idea'],
  }),
  row('back', 'support', 'speak', 'The alliance backed the plan.'),
  row('applaud', 'support', 'speak', 'The envoy applauded the rebels.'),
  row('defend', 'support', 'speak', 'The minister defended the decision.', {
    object: ['=decision', '=plan', '=move', '=policy', '=record', '=action', '=step', '=strategy', '=choice', 'pact'],
  }),
  row('champion', 'support', 'speak', 'The minister championed the plan.'),
  row('tout', 'support', 'speak', 'The minister touted the plan.'),
  row('commend', 'support', 'speak', 'The general commended the brigade.'),
  row('salute', 'support', 'speak', 'The leader saluted the fighters.'),
  row('cooperate', 'support', 'mutual', 'The militia cooperated with the army.', { preposition: ['with'] }),
  row('align', 'support', 'mutual', 'The tribe aligned with the rebels.', { preposition: ['with'] }),
  row('ally', 'support', 'mutual', 'The tribe has allied with the rebels.', { preposition: ['with'] }),
  row('thank', 'support', 'speak', 'The minister thanked the soldiers.'),
  row('laud', 'support', 'speak', 'The minister lauded the soldiers.'),
  row('hail', 'support', 'speak', 'The minister hailed the victory.'),
  row('hearten', 'support', 'feel', 'The minister was heartened by the help.'),
  row('accept', 'support', 'speak', 'The government accepted the plan.', { negatedKind: 'opposition' }),
  row('approve', 'support', 'speak', 'The parliament approved the plan.'),
  row('assist', 'support', 'speak', 'The militia assisted the army.', { object: ['force', 'name'] }),
  row('honour', 'support', 'speak', 'The president honoured the soldiers.', { object: ['people', 'force'] }),
  row('honor', 'support', 'speak', 'The president honored the soldiers.', { object: ['people', 'force'] }),
  row('praise', 'support', 'speak', 'The leader praised the troops.'),
  row('welcome', 'support', 'speak', 'The union welcomed the deal.'),
  row('endorse', 'support', 'speak', 'The council endorsed the plan.'),
  row('recognize', 'support', 'speak', 'The state recognized the government.', {
    object: ['ground', 'name', '=government', '=independence', '=right'],
  }),
  row('appreciate', 'support', 'speak', 'We appreciate the help of the army.'),
  row('congratulate', 'support', 'speak', 'The leader congratulated the army.'),
  row('reject', 'opposition', 'speak', 'The group rejected the offer.'),
  row('oppose', 'opposition', 'speak', 'The state opposes the plan.'),
  row('refuse', 'opposition', 'speak', 'The rebels refused to leave.'),
  row('boycott', 'opposition', 'speak', 'The party boycotted the vote.'),
  row('deny', 'opposition', 'speak', 'The authorities denied access to the observers.', {
    object: ['=permission', '=access', '=request', '=visa', '=entry', '=permit', '=passage'],
  }),
  row('renege', 'opposition', 'speak', 'The group reneged on its promise.'),
  row('rebuff', 'opposition', 'speak', 'The rebels rebuffed the offer.'),
  row('spurn', 'opposition', 'speak', 'The rebels spurned the offer.'),
  row('rule', 'opposition', 'speak', 'The president ruled out a ceasefire.', { particle: 'out' }),
  row('turn', 'opposition', 'speak', 'The rebels turned down the offer.', {
    particle: 'down',
    object: ['=offer', '=request', '=proposal', '=demand', '=plan', '=invitation', '=deal'],
  }),
  row('ignore', 'opposition', 'speak', 'The gunmen ignored the order.', {
    object: ['=call', '=order', '=demand', '=appeal', '=warning', '=resolution', '=ultimatum', '=request'],
  }),
  row('veto', 'opposition', 'speak', 'The ally vetoed the resolution.'),
  row('deplore', 'opposition', 'speak', 'The union deplored the attack.'),
  row('lament', 'opposition', 'speak', 'The envoy lamented the lack of help.'),
  row('disown', 'opposition', 'speak', 'The movement disowned the group.'),
  row('decry', 'opposition', 'speak', 'The union decried the attack.'),
  row('slam', 'opposition', 'speak', 'The minister slammed the decision.', {
    subject: ['people', 'name', '=ministry', '=government'],
  }),
  row('blast', 'opposition', 'speak', 'The minister blasted the decision.', {
    object: ['=decision', '=plan', '=government', '=move', '=report', 'name'],
  }),
  row('rebuke', 'opposition', 'speak', 'The minister rebuked the ambassador.'),
  row('complain', 'opposition', 'speak', 'The residents complained about the soldiers.'),
  row('disappoint', 'opposition', 'feel', 'The minister was disappointed by the vote.'),
  row('concern', 'opposition', 'feel', 'The ministry was concerned by the raid.', {
    preposition: ['by', 'over', 'about', 'at'],
  }),
  row('alarm', 'opposition', 'feel', 'The ministry was alarmed by the raid.'),
  row('shock', 'opposition', 'feel', 'The ministry was shocked by the raid.'),
  row('outrage', 'opposition', 'feel', 'The ministry was outraged by the raid.'),
  row('regret', 'opposition', 'speak', 'The ministry regretted the decision.'),
  row('resist', 'opposition', 'speak', 'The party resisted the plan.'),
  row('defy', 'opposition', 'speak', 'The party defied the order.'),
  row('deny', 'accusation', 'undergo', 'The ministry denied the accusations.', {
    object: blame,
    puts: 'negated',
  }),
  row('refute', 'accusation', 'undergo', 'The ministry refuted the accusations.', {
    object: blame,
    puts: 'negated',
  }),
  row('dismiss', 'accusation', 'undergo', 'The ministry dismissed the accusations.', {
    object: blame,
    puts: 'negated',
  }),
  row('condemn', 'opposition', 'speak', 'The union condemned the attack.'),
  row('criticize', 'opposition', 'speak', 'The minister criticized the raid.'),
  row('criticise', 'opposition', 'speak', 'The minister criticised the raid.'),
  row('denounce', 'opposition', 'speak', 'The party denounced the deal.'),
  row('disagree', 'opposition', 'speak', 'The neighbour has disagreed with the plan.'),
  row('protest', 'opposition', 'speak', 'The ministry protested the overflight.', {
    object: ['=overflight', '=move', '=decision', '=incursion', '=violation'],
  }),
  row('protest', 'protest', 'act', 'Thousands protested in the capital.'),
  row('demonstrate', 'protest', 'act', 'Students demonstrated against the war.', {
    subject: ['people'],
    objectless: true,
  }),
  row('riot', 'protest', 'act', 'Prisoners rioted.'),
  row('mutiny', 'protest', 'act', 'Inmates mutinied on Sunday.'),
  row('gather', 'protest', 'act', 'Protesters gathered outside the embassy.', { subject: crowd }),
  row('chant', 'protest', 'act', 'The students were chanting slogans.', { object: ['=slogan'] }),
  row('rally', 'protest', 'act', 'Thousands of people rallied in the capital.', { subject: ['people', 'name'] }),
  row('march', 'protest', 'act', 'Some 500 Albanians marched in the city.', { subject: ['name'] }),
  row('picket', 'protest', 'act', 'The students picketed the embassy.'),
  row('march', 'protest', 'act', 'Thousands marched through the city.', { subject: ['people'] }),
  row('accuse', 'accusation', 'speak', 'The ministry accused its neighbour of lying.'),
  row('blame', 'accusation', 'speak', 'The ministry blamed the rebels.'),
  row('call', 'accusation', 'speak', 'The minister called the raid a crime.', { judged: true }),
  row('term', 'accusation', 'speak', 'The minister termed the raid a crime.', { judged: true }),
  row('label', 'accusation', 'speak', 'The minister labelled the group terrorists.', { judged: true }),
  row('describe', 'accusation', 'speak', 'The minister described the raid as a crime.', { judged: true }),
  row('characterize', 'accusation', 'speak', 'The minister characterized the raid as a violation.', { judged: true }),
  row('dub', 'accusation', 'speak', 'The minister dubbed the raid a crime.', { judged: true }),
  row('brand', 'accusation', 'speak', 'The minister branded the group an outlaw.'),
  row('violate', 'accusation', 'speak', 'The flight violated the sovereignty of the republic.', {
    object: ['=sovereignty', '=airspace', '=law', '=right', '=resolution', '=constitution', '=border'],
  }),
  row('charge', 'accusation', 'speak', 'Two officers were charged with murder.', { preposition: ['with', 'over'] }),
  row('link', 'accusation', 'speak', 'Two men were linked to the bombing.', {
    object: ['people', 'force', 'name'],
    preposition: ['to', 'with'],
  }),
  row('indict', 'accusation', 'speak', 'The court indicted two officers.'),
  row('allege', 'accusation', 'speak', 'The group alleged fraud.'),
  row('sue', 'accusation', 'speak', 'A trader sued the ministry for damages.'),
  row('threaten', 'threat', 'speak', 'The general threatened to bomb the dam.', { puts: 'intended' }),
  row('warn', 'threat', 'speak', 'The general warned that he would attack.', {
    says: ['own-deed', 'noun'],
    puts: 'intended',
  }),
  row('vow', 'threat', 'speak', 'The leader vowed to avenge the dead.', { puts: 'intended' }),
  row('swear', 'threat', 'speak', 'The rebels have sworn that they will take the town.', {
    says: ['own-deed'],
    puts: 'intended',
  }),
  row('point', 'threat', 'weapon', 'The men were pointing rifles at the guards.', {
    object: ['=rifle', '=gun', '=weapon', '=pistol'],
  }),
  row('reserve', 'threat', 'speak', 'The army reserves the right to strike back.', {
    object: ['=right'],
    puts: 'intended',
  }),
  row('sanction', 'sanctions', 'act', 'The union sanctioned two generals.'),
  row('ban', 'sanctions', 'act', 'The group is banned in three states.'),
  row('freeze', 'sanctions', 'act', 'The union has frozen the assets of the group.', {
    object: ['=asset', '=account', '=fund', '=aid'],
  }),
  row('suspend', 'sanctions', 'act', 'The state suspended its aid.', {
    object: ['=aid', '=tie', '=relation', '=membership', '=cooperation', '=export', '=sale'],
  }),
  row('suspend', 'sanctions', 'act', 'The alliance suspended the talks.', { object: ['talks'] }),
  row('suspend', 'sanctions', 'act', 'The state suspended part of an aid programme.', { near: ['relief'] }),
  row('withhold', 'sanctions', 'act', 'The state withheld its aid.', { object: ['relief', '=payment'] }),
  row('halt', 'sanctions', 'act', 'The state halted its aid.', { object: ['relief', '=export', '=sale'] }),
  row('cancel', 'sanctions', 'act', 'The minister cancelled a visit to the republic.', {
    object: ['=visit', '=contract', '=aid', '=trip', '=talk', '=meeting', '=summit'],
  }),
  row('prohibit', 'sanctions', 'act', 'The state prohibited all aid to the rebels.', {
    object: ['relief', '=import', '=export', '=sale'],
  }),
  row('cut', 'sanctions', 'act', 'The state cut its ties with the regime.', {
    object: ['=tie', '=relation', '=aid', '=funding', '=link'],
  }),
  row('sever', 'sanctions', 'act', 'The state severed its ties with the regime.', { object: ['=tie', '=relation'] }),
  row('recall', 'sanctions', 'act', 'The state recalled its ambassador.', {
    object: ['=ambassador', '=envoy', '=diplomat'],
  }),
  row('blacklist', 'sanctions', 'act', 'The union blacklisted two banks.'),
  row('conduct', 'weapons', 'act', 'The state conducted another nuclear test.', { object: ['=test'] }),
  row('impose', 'sanctions', 'act', 'The union imposed an embargo.', { object: ['sanction'] }),
  row('deliver', 'aid', 'act', 'Trucks delivered the food.', { object: ['relief'] }),
  row('render', 'aid', 'act', 'The state has rendered assistance to the families.', { object: ['relief'] }),
  row('offer', 'aid', 'act', 'The state offered assistance to the families.', { object: ['relief'] }),
  row('extend', 'aid', 'act', 'The state extended a loan to the families.', { object: ['relief'] }),
  row('distribute', 'aid', 'act', 'On Monday volunteers distributed the food.', { object: ['relief'] }),
  row('finance', 'aid', 'act', 'The kingdom financed the rebels.'),
  row('fund', 'aid', 'act', 'The kingdom funded the rebels.'),
  row('pledge', 'aid', 'act', 'The union pledged aid.', { object: ['relief'] }),
  row('receive', 'aid', 'undergo', 'The camp received food.', { object: ['relief'] }),
  row('provide', 'aid', 'act', 'The agency provided the tents.', { object: ['relief'] }),
  row('provide', 'aid', 'act', 'The ally provided military support to the rebels.', {
    object: [
      '=training',
      '=support',
      '=intelligence',
      '=backing',
      '=treatment',
      '=$',
      '=dollar',
      '=million',
      '=billion',
    ],
  }),
  row('give', 'aid', 'act', 'The union gave food to the families.', {
    object: ['relief', '=dollar', '=euro', '=grant'],
  }),
  row('hand', 'aid', 'act', 'Doctors handed over two tons of medicine.', {
    object: ['relief', '=ton', '=tonne'],
    particle: 'over',
  }),
  row('bring', 'aid', 'act', 'The trucks brought food to the camp.', { object: ['relief'] }),
  row('allocate', 'aid', 'act', 'The union allocated funds to the camp.', { object: ['relief', '=dollar', '=euro'] }),
  row('grant', 'aid', 'act', 'The state granted asylum to the refugees.', { object: ['=asylum', 'relief'] }),
  row('donate', 'aid', 'act', 'The state donated blankets.'),
  row('reach', 'aid', 'act', 'Food has reached the camp.', {
    subject: ['=aid', '=food', '=relief', '=supplies', '=medicine', '=convoy'],
  }),
  row('arrive', 'displacement', 'undergo', 'A thousand families have arrived in the city.', {
    subject: ['=family', '=refugee', '=evacuee', '=migrant', '=displaced'],
  }),
  // standing
  row('recognise', 'status', 'act', 'The enclave is recognised as part of the republic.'),
  row('consider', 'status', 'act', 'The enclave is considered part of the republic.', {
    transitive: true,
    unless: [
      '=plan',
      '=option',
      '=move',
      '=step',
      '=request',
      '=proposal',
      '=offer',
      '=deployment',
      '=way',
      '=measure',
      '=possibility',
      'sanction',
      'relief',
    ],
  }),
  row('regard', 'status', 'act', 'The group is regarded as the strongest force.', { preposition: ['as'] }),
  row('belong', 'status', 'undergo', 'The island belongs to the republic.'),
  row('proclaim', 'status', 'act', 'The rebels proclaimed a republic.'),
  row('declare', 'status', 'act', 'The militants declared an autonomous region.', {
    unless: ['truce', '=war', '=end', '=threat', '=support', '=intention'],
  }),
  row('designate', 'status', 'act', 'The union designated the group a terrorist organisation.'),
  row('establish', 'status', 'act', 'The council was established after the war.'),
]
