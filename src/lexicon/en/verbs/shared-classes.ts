/** Classes of nouns, beside those of noun-classes.ts, that rows of several files of this folder ask for. */
import type { Wanted } from './row.js'

/** What is made, bought, stored or handed over to fight with. */
export const arms = ['equipment', 'munition', 'explosive'] as const
/** Arms as booty: what is seized or laid down, and is no ground. */
export const booty = [
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
  '=arsenal',
  '=stockpile',
  '=equipment',
  '=hardware',
  '=armour',
  '=howitzer',
  '=vehicle',
  '=truck',
  '=lorry',
  '=car',
  '=bus',
  '=materiel',
  'platform',
] as const
/** What is boarded, stopped or seized at sea, with whoever is aboard. */
export const vessels = [
  '=ship',
  '=boat',
  '=vessel',
  '=tanker',
  '=freighter',
  '=trawler',
  '=yacht',
  '=flotilla',
] as const
/** What is thought, said or written: whoever attacks it only speaks. */
export const ideas = [
  '=plan',
  '=budget',
  '=bill',
  '=law',
  '=decision',
  '=policy',
  '=proposal',
  '=idea',
  '=record',
  '=film',
  '=book',
  '=myth',
  '=hope',
  '=dream',
  '=illusion',
  '=reputation',
  '=confidence',
  '=credibility',
  '=career',
  '=trust',
  '=faith',
] as const
/** What else is fought than an enemy. */
export const evils = [
  '=fire',
  '=blaze',
  '=flame',
  '=wildfire',
  '=inferno',
  '=inflation',
  '=poverty',
  '=corruption',
  '=crime',
  '=disease',
  '=virus',
  '=pandemic',
  '=epidemic',
  '=cancer',
  '=illness',
  '=hunger',
  '=drought',
  '=case',
  '=charge',
  '=extradition',
  '=election',
  '=campaign',
  '=decision',
  '=ban',
  '=tax',
  '=plan',
  '=bill',
  '=injury',
  '=odds',
  '=tear',
] as const
/** What attacks from the air. */
export const flyers = ['=jet', '=warplane', '=plane', '=aircraft', '=helicopter', '=gunship', '=drone', '=uav'] as const
/** Booty that is neither ground nor arms: what is seized in a search. */
export const goods = [
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
export const body = [
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
export const crowd = ['=protester', '=demonstrator', '=marcher', '=striker', '=rioter'] as const
/** Their gatherings, as what is broken up. */
export const gathering = [...crowd, '=crowd', '=protest', '=rally', '=demonstration', '=mob', '=march'] as const
/** Where forces sit down. */
export const posts = [
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
/** Who lives somewhere and may have to leave it. */
export const dwellers = [
  '=refugee',
  '=family',
  '=migrant',
  '=evacuee',
  '=resident',
  '=villager',
  '=civilian',
  '=inhabitant',
] as const
/** Arms in somebody's hands: what is carried, handed out or hidden. */
export const carried = [
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
/** Bodies that are set up for talks. */
export const forTalks = ['=mechanism', '=committee', '=commission', '=channel', '=hotline', '=delegation'] as const
/** Whom a party is for or against, urges or threatens. */
export const parties: readonly Wanted[] = ['name', 'force', 'people', 'rule', '=ministry', '=country', '=state']
/** What states join or enter together. */
export const unions: readonly Wanted[] = [
  '=union',
  '=alliance',
  '=coalition',
  '=treaty',
  '=pact',
  '=bloc',
  '=axis',
  '=partnership',
  '=programme',
  '=program',
  '=initiative',
]
/** What an embargo stops. */
export const trade: readonly Wanted[] = [
  '=export',
  '=import',
  '=shipment',
  '=trade',
  '=shipping',
  '=sale',
  '=oil',
  '=goods',
]
/** What stands before the butt of anger: *railed against, hit out at*. */
export const anger = ['at', 'against'] as const
