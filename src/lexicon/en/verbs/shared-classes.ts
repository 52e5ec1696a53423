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
  '=craft',
  '=speedboat',
  '=dinghy',
  '=skiff',
  '=dhow',
  '=barge',
  '=ferry',
  '=tug',
  '=carrier',
  '=bulker',
  '=liner',
  '=steamer',
  '=schooner',
  '=corvette',
  '=cutter',
  '=frigate',
  '=minesweeper',
  '=patrol-boat',
  '=gunboat',
  '=hovercraft',
  '=canoe',
  '=raft',
  '=sailboat',
  '=motorboat',
  '=coaster',
  '=submarine',
  '=warship',
  '=destroyer',
  '=merchantman',
  '=armada',
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
  '=gold',
  '=diamond',
  '=ivory',
  '=timber',
  '=charcoal',
  '=cigarette',
  '=alcohol',
  '=contraband',
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
  '=finger',
  '=thumb',
  '=toe',
  '=ear',
  '=nose',
  '=tongue',
  '=tooth',
  '=nail',
  '=fingernail',
  '=toenail',
  '=chest',
  '=stomach',
  '=abdomen',
  '=shoulder',
  '=knee',
  '=thigh',
  '=ankle',
  '=wrist',
  '=neck',
  '=throat',
  '=rib',
  '=jaw',
  '=cheek',
  '=forehead',
  '=elbow',
  '=forearm',
  '=breast',
  '=genital',
  '=groin',
  '=hip',
  '=buttock',
  '=kidney',
  '=liver',
  '=bowel',
  '=eardrum',
  '=bone',
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
/** Who takes a stand in words: parties, offices and bodies of every kind. */
export const speakers: readonly Wanted[] = [
  ...parties,
  ...'government office party parliament council court commission committee assembly cabinet junta embassy presidency kingdom'
    .split(' ')
    .map((noun): Wanted => `=${noun}`),
  ...'union bloc alliance agency organisation organization movement leadership authority side tribe community church group'
    .split(' ')
    .map((noun): Wanted => `=${noun}`),
  ...'spokesman spokeswoman spokesperson premier king queen emir sultan chancellor secretary critic analyst neighbor neighbour ally'
    .split(' ')
    .map((noun): Wanted => `=${noun}`),
  ...'newspaper press media lawmaker deputy envoy ambassador politician republic capital military judge public administration'
    .split(' ')
    .map((noun): Wanted => `=${noun}`),
]
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

/** Dead people: what is found, carried, given back or defiled. */
export const remainsOf = [
  '=body',
  '=corpse',
  '=remains',
  '=remain',
  '=skeleton',
  '=coffin',
  '=casket',
  '=ashes',
] as const
/** What is dug up. */
export const graves = [...remainsOf, '=grave', '=skull', '=bone'] as const
/** What is found by chance. */
export const found = ['=body', '=corpse', '=grave', '=skeleton', '=skull'] as const
/** Who may be held, beside names: *bundled the editor into a car*. */
export const persons: readonly Wanted[] = ['people', 'force', 'captive', 'name']
/** Who takes others away by force. */
export const captors: readonly Wanted[] = [
  'force',
  'bomber',
  'rule',
  '=man',
  '=kidnapper',
  '=abductor',
  '=captor',
  '=agent',
  '=assailant',
  '=authority',
  '=pirate',
  '=service',
  '=jailer',
  '=warder',
  '=operative',
  '=youth',
]
/** What poisons the air. */
export const toxic: readonly Wanted[] = [
  '=gas',
  '=chlorine',
  '=sarin',
  '=mustard',
  '=fume',
  '=smoke',
  '=chemical',
  '=agent',
  '=vapour',
  '=vapor',
  '=phosphorus',
  '=toxin',
  '=substance',
]
/** What flies off where something explodes, and what hurts by it. */
export const fragments: readonly Wanted[] = [
  'munition',
  'explosive',
  '=splinter',
  '=fragment',
  '=glass',
  '=debris',
  '=pellet',
  '=canister',
  '=flechette',
  '=bearing',
  '=gunshot',
  '=stone',
  '=brick',
  '=bullets',
]
/** Of them, what hits one person: a shell that hits somebody is a strike. */
export const shots: readonly Wanted[] = [
  '=bullet',
  '=gunfire',
  '=gunshot',
  '=shrapnel',
  '=splinter',
  '=fragment',
  '=pellet',
  '=canister',
  '=debris',
]
/** What people cannot go without. */
export const vitals: readonly Wanted[] = [
  '=food',
  '=water',
  '=medicine',
  '=medication',
  '=insulin',
  '=care',
  '=sleep',
  '=light',
  '=sanitation',
  '=bread',
]
