// Nouns for people who can be counted, with the population of the codebook (rule 4).
//
// Rule of entry: the singular of a noun that by itself means a person. Armed members of any side are
// military, whatever word the report uses for them (soldier, rebel, terrorist): the word is the
// report's, the population only says that they bore arms. Nouns that leave it open are unspecified.

export type Population = 'military' | 'civilian' | 'child' | 'woman' | 'police' | 'medic' | 'journalist' | 'unspecified'

const nouns: Readonly<Record<Population, string>> = {
  military:
    'soldier troop trooper paratrooper serviceman servicewoman servicemember fighter warfighter militant rebel insurgent gunman terrorist extremist ' +
    'jihadist jihadi guerrilla guerilla combatant militiaman partisan mercenary separatist commando marine sailor airman ' +
    'pilot conscript reservist sniper bomber attacker assailant infantryman tankman artilleryman legionnaire commander ' +
    'warlord lieutenant sergeant corporal captain major colonel general brigadier admiral cadet peshmerga mujahideen ' +
    'sentry defender mujahid subversive infiltrator peacekeeper bodyguard guardsman ranger facilitator hijacker crewman veteran ' +
    'detonator triggerman deserter defector pirate mutineer gunner taliban isi hamas houthi ' +
    'grenadier saboteur bombmaker kamikaze machinegunner legionary sharpshooter submariner raider invader sapper rifleman warrior hitman irregular',
  civilian:
    'civilian villager townspeople noncombatant bystander passerby peasant shopper worshipper worshiper pilgrim parishioner farmer',
  child:
    'child kid boy girl infant baby toddler newborn schoolchild schoolboy schoolgirl minor youngster orphan ' +
    'grandchild preschooler stepchild schoolmate',
  woman:
    'woman mother wife widow nun housewife grandmother daughter sister ' +
    'aunt niece granddaughter stepdaughter girlfriend fiancee bride businesswoman actress waitress princess ' +
    'schoolmistress',
  police: 'policeman policewoman police gendarme constable carabiniero deputy trooper-police',
  medic:
    'medic paramedic doctor nurse physician surgeon rescuer first-responder ' +
    'midwife dentist orderly anaesthetist anesthetist paediatrician pediatrician gynaecologist vaccinator ' +
    'psychiatrist stretcher-bearer',
  journalist:
    'journalist reporter cameraman photojournalist photographer correspondent newsman ' +
    'editor columnist broadcaster newscaster blogger anchorman stringer freelancer newspaperman presenter',
  unspecified:
    'person people man victim resident citizen inhabitant individual other human national foreigner tourist passenger ' +
    'worker laborer labourer employee staff member element personnel student pupil teacher professor lawyer judge prosecutor mayor official ' +
    'politician minister diplomat ambassador priest jesuit bishop imam cleric monk leader activist demonstrator protester ' +
    'protestor marcher voter driver guard prisoner hostage captive detainee inmate refugee migrant displaced survivor ' +
    'relative brother father son husband grandfather uncle cousin neighbor neighbour family-member dependent spouse ' +
    'suspect criminal bandit looter smuggler trafficker escapee aide adviser advisor expert engineer technician contractor ' +
    'volunteer supporter follower sympathizer sympathiser loyalist opponent dissident businessman merchant trader shopkeeper ' +
    'vendor owner miner fisherman shepherd herder crew casualty patient evacuee settler youth teenager teen adult elder ' +
    'pensioner guest spectator fan athlete player officer soul somebody someone compatriot countryman muslim christian jew ' +
    'yazidi kurd arab sunni shiite shia alawite druze operative accomplice associate emissary envoy observer inspector ' +
    'monitor delegate deputy-minister legislator senator congressman councilor councillor governor president trade-unionist ' +
    'male female seaman seafarer kidnapper abductor captor assassin intruder ringleader mastermind financier supplier courier planner crewmember ' +
    'unionist intellectual writer actor singer scientist nurse-aide gardener cook maid clerk cashier farmworker missionary companion colleague recruit acquaintance skipper aid-worker ' +
    'accountant administrator agronomist analyst apprentice architect archbishop archaeologist artist artisan ' +
    'assistant attendant attorney auditor author ayatollah baker banker barber barrister bartender beggar ' +
    'beekeeper blacksmith boatman bookkeeper bookseller boss boyfriend breadwinner bricklayer bridegroom builder ' +
    'bureaucrat butcher buyer camper candidate cardinal caretaker carpenter catechist chairman chairwoman ' +
    'chancellor chaplain chauffeur chef chemist chief chieftain churchgoer cleaner clergyman client comedian ' +
    'commuter comrade confidant consul consultant convict counsellor councilman coworker craftsman culprit ' +
    'curator customer cyclist dancer dealer defendant deminer designer detective dictator dignitary director ' +
    'diver docker economist educator electrician emir entertainer entrepreneur evangelist executive exile ' +
    'explorer farmhand filmmaker fiance firefighter fireman fisher friend fugitive goatherd graduate grandparent ' +
    'grandson grocer guardian hairdresser hawker headmaster headman headteacher heir herdsman hiker historian ' +
    'hitman homeowner hunter immigrant informant informer instructor internee interpreter investigator islander ' +
    'jailer jailor janitor jeweller juror king kingpin lecturer librarian lifeguard logger magistrate magnate ' +
    'manager mason mechanic mediator medallist messenger mobster motorcyclist motorist mountaineer mourner ' +
    'muezzin mufti mukhtar mullah musician negotiator nephew nomad notable novelist novice occupant onlooker ' +
    'organiser organizer overseer painter parent parliamentarian participant passer-by pastor pastoralist ' +
    'patriarch pedestrian performer pharmacist philosopher pianist plumber poet porter postman preacher premier ' +
    'prince principal professional psychologist publisher rabbi rapper receptionist referee repatriate researcher ' +
    'retiree returnee rioter roommate ruler salesman sapper scholar schoolmaster schoolteacher sculptor secretary ' +
    'seminarian servant sheikh sheik sheriff sibling slave smallholder solicitor spokesman spokesperson ' +
    'spokeswoman spy stallholder statesman stepfather stranger strategist subcontractor subordinate sultan ' +
    'superintendent supervisor surveyor swimmer tailor teammate tenant therapist trainee trainer traitor ' +
    'translator traveller traveler trekker treasurer tribesman trucker tutor tycoon vet veterinarian vicar ' +
    'visitor waiter warden watchman weaver welder whistleblower widower woodcutter yachtsman stonecutter deportee ' +
    'asylum-seeker abductee hostage-taker rower climber skier bather beachgoer holidaymaker vacationer churchman ' +
    'choirmaster abbot deacon pontiff sorcerer healer herbalist jogger streetsweeper binman dustman scavenger ' +
    'ragpicker quarryman boatbuilder lumberjack rancher grower planter sharecropper ploughman cattleman ferryman ' +
    'fishmonger greengrocer stallkeeper innkeeper hotelier restaurateur barista bouncer doorman housekeeper nanny ' +
    'babysitter stepson stepbrother halfbrother godson clansman kinsman townsman ' +
    'chief chieftain headman spokesman spokeswoman spokesperson chairman chairwoman king queen prince princess premier chancellor ' +
    'emir sheikh sultan mullah ayatollah preacher rabbi patriarch pope lawmaker parliamentarian strongman kingpin investigator analyst ' +
    'robber arsonist vandal henchman gangster',
}

export const peopleNouns: ReadonlyMap<string, Population> = new Map(
  (Object.keys(nouns) as Population[]).flatMap((population) =>
    nouns[population].split(/\s+/).map((noun): [string, Population] => [noun, population]),
  ),
)

/** Adjectives and first nouns that give a population to what they modify: *civilian* deaths, *army* officers, *women* prisoners. */
export const populationModifiers: ReadonlyMap<string, Population> = new Map<string, Population>([
  ['civilian', 'civilian'],
  ['unarmed', 'civilian'],
  ['noncombatant', 'civilian'],
  ['military', 'military'],
  ['army', 'military'],
  ['armed', 'military'],
  ['infantry', 'military'],
  ['border', 'military'],
  ['militia', 'military'],
  ['rebel', 'military'],
  ['militant', 'military'],
  ['insurgent', 'military'],
  ['guerrilla', 'military'],
  ['terrorist', 'military'],
  ['jihadist', 'military'],
  ['taliban', 'military'],
  ['marine', 'military'],
  ['navy', 'military'],
  ['enemy', 'military'],
  ['isis', 'military'],
  ['isil', 'military'],
  ['daesh', 'military'],
  ['police', 'police'],
  ['child', 'child'],
  ['female', 'woman'],
  ['medical', 'medic'],
  ['health', 'medic'],
])

/** Plurals that no rule makes: plural → singular. */
export const irregularPlurals: ReadonlyMap<string, string> = new Map([
  ['people', 'person'],
  ['persons', 'person'],
  ['men', 'man'],
  ['women', 'woman'],
  ['children', 'child'],
  ['kids', 'kid'],
  ['policemen', 'policeman'],
  ['policewomen', 'policewoman'],
  ['gunmen', 'gunman'],
  ['servicemen', 'serviceman'],
  ['militiamen', 'militiaman'],
  ['airmen', 'airman'],
  ['crewmen', 'crewman'],
  ['guardsmen', 'guardsman'],
  ['fishermen', 'fisherman'],
  ['businessmen', 'businessman'],
  ['congressmen', 'congressman'],
  ['cameramen', 'cameraman'],
  ['schoolchildren', 'schoolchild'],
  ['infantrymen', 'infantryman'],
  ['tankmen', 'tankman'],
  ['riflemen', 'rifleman'],
  ['tribesmen', 'tribesman'],
  ['clansmen', 'clansman'],
  ['herdsmen', 'herdsman'],
  ['henchmen', 'henchman'],
  ['families', 'family'],
  ['bodies', 'body'],
  ['lives', 'life'],
  ['aircraft', 'aircraft'],
  ['passersby', 'passerby'],
  ['wives', 'wife'],
  ['houses', 'house'],
  ['buses', 'bus'],
  ['crises', 'crisis'],
  ['cities', 'city'],
  ['series', 'series'],
  ['sorties', 'sortie'],
  ['movies', 'movie'],
  ['houthis', 'houthi'],
  ['casualties', 'casualty'],
  ['missiles', 'missile'],
  ['axes', 'axis'],
  ['bases', 'base'],
  ['warehouses', 'warehouse'],
  ['vehicles', 'vehicle'],
  ['houses', 'house'],
  ['archives', 'archive'],
  ['corps', 'corps'],
  ['gas', 'gas'],
  ['bus', 'bus'],
  ['police', 'police'],
])
