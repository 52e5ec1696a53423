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
export const crowd = [
  '=protester',
  '=protestor',
  '=demonstrator',
  '=marcher',
  '=striker',
  '=rioter',
  '=picketer',
] as const
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
export const forTalks = [
  '=mechanism',
  '=committee',
  '=commission',
  '=subcommittee',
  '=panel',
  '=channel',
  '=hotline',
  '=delegation',
] as const
/** Help as what comes or is let in; a bare convoy, package or shipment may be of arms. */
export const aidThings: readonly Wanted[] =
  `aid food relief supplies supply medicine assistance donation ration vaccine wheat grain
  flour rice sorghum maize blanket tent kit parcel medication foodstuff lifeline ambulance`
    .split(/\s+/)
    .map((word): Wanted => `=${word}`)
/** Sums of money, by their unit. */
export const sums: readonly Wanted[] = [
  '=$',
  '=€',
  '=£',
  '=dollar',
  '=euro',
  '=pound',
  '=rouble',
  '=ruble',
  '=dinar',
  '=lira',
  '=franc',
  '=yen',
  '=yuan',
  '=rupee',
  '=million',
  '=billion',
]
/** Whom help is for. */
export const needy: readonly Wanted[] = [
  ...dwellers,
  '=person',
  '=people',
  '=child',
  '=woman',
  '=orphan',
  '=infant',
  '=baby',
  '=victim',
  '=survivor',
  '=farmer',
  '=patient',
  '=wounded',
  '=injured',
  '=sick',
  '=displaced',
  '=homeless',
  '=needy',
  '=hungry',
  '=community',
  '=population',
  '=household',
  '=returnee',
  '=pupil',
  '=mother',
  '=casualty',
]
/** Who walks out, marches or strikes, and is under no arms. */
export const townsfolk: readonly Wanted[] = [
  ...crowd,
  '=crowd',
  '=people',
  '=person',
  '=thousand',
  '=hundred',
  '=dozen',
  '=student',
  '=pupil',
  '=worker',
  '=teacher',
  '=doctor',
  '=nurse',
  '=lawyer',
  '=farmer',
  '=miner',
  '=driver',
  '=docker',
  '=trader',
  '=shopkeeper',
  '=employee',
  '=staff',
  '=youth',
  '=woman',
  '=mother',
  '=relative',
  '=resident',
  '=villager',
  '=mourner',
  '=supporter',
  '=activist',
  '=opponent',
  '=citizen',
  '=inmate',
  '=prisoner',
  '=migrant',
  '=refugee',
  '=settler',
  '=monk',
  '=union',
]
/** Whom a party is for or against, urges or threatens. */
export const parties: readonly Wanted[] = [
  'name',
  'force',
  'people',
  'rule',
  '=ministry',
  '=country',
  '=state',
  '=side',
  '=party',
  '=authority',
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
