/**
 * Classes of common nouns that decide what a verb tells: *took the town* is ground taken, *took part*
 * is not. Rule of entry: the noun's most frequent sense in war reporting is the class; a noun may stand
 * in several. Lemmas, lower case. Names are in no class: they would steer the reading by party.
 */
import { peopleNouns } from './people-nouns.js'

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

const counted = [...peopleNouns.keys()]
const armed = counted.filter((noun) => peopleNouns.get(noun) === 'military')
const with_ = (own: ReadonlySet<string>, more: readonly string[]): ReadonlySet<string> => new Set([...own, ...more])

export const nounClasses = {
  /** What is fired, dropped or launched. *Rockets hit the market.* */
  munition: words(`
    missile rocket shell mortar round bomb bomblet munition scud atacms icbm manpads projectile artillery katyusha grad warhead torpedo
    barrage salvo volley bullet grenade shrapnel ordnance cluster phosphorus napalm rpg shelling gunfire fire
    bombardment drone uav barrel shellfire flechette firebomb airburst sabot`),
  /** What carries munitions. *Jets bombed the camp.* */
  platform: words(`
    jet plane warplane aircraft bomber helicopter gunship drone uav fighter-jet warship gunboat destroyer frigate
    submarine artillery battery launcher tank f-16 airplane chopper corvette cutter minesweeper fighter-bomber mig sukhoi rafale chinook apache`),
  /** What is planted, carried or driven to explode. *The car bomb went off.* */
  explosive: words(`
    bomb ied mine landmine explosive device car-bomb carbomb vbied dynamite charge booby-trap vest belt blast
    explosion detonation minefield tnt petrol-bomb`),
  /** What meets an advance. *They ran into stiff resistance.* */
  resistance: words('resistance gunfire opposition'),
  /** Who rules or is at war, as a whole. *Regime air strikes hit the town.* */
  rule: words('government regime opposition coalition enemy'),
  /** Who explodes himself or it. *The bomber struck at noon.* */
  bomber: words('bomber attacker assailant suicide-bomber'),
  /** What can be taken, held or lost. *They seized the village.* */
  ground: words(`
    town village city area territory district region province position hill hilltop height base airport airbase
    airfield road highway junction crossing checkpoint bridge border settlement neighbourhood neighborhood quarter
    suburb outskirts capital port island land ground stronghold bastion camp outpost post barracks garrison compound
    facility building hospital dam refinery oilfield field plant countryside enclave corridor front frontline line
    street square valley mountain ridge ridge pass farm silo hamlet locality zone part swath swathe strip sector
    headquarters headquarter barrack station plateau foothold lands gate peninsula archipelago prison university complex site
    depot palace embassy forest jungle desert coast shore mile kilometre kilometer percent majority parts route supply-line fort fortress citadel castle redoubt crossroads roundabout intersection harbour harbor wharf quay beach beachhead bridgehead foothills highlands lowlands slope knoll mound gorge ravine canyon marsh wadi oasis delta islet atoll reef shoal steelworks factory oilwell gasfield commune canton county municipality township exclave pocket salient bulge perimeter flank crossroad
    outskirt riverbank shoreline coastline seaboard hinterland heartland isthmus headland promontory hillside hillock mountainside
    hilltop hillcrest ridgeline woodland airstrip runway heliport avenue boulevard motorway expressway thoroughfare causeway overpass
    underpass flyover subdistrict prefecture governorate emirate bunker pillbox strongpoint emplacement steelwork waterworks`),
  /** Buildings and works. *The strike destroyed a school.* */
  structure: words(`
    building house home school hospital clinic mosque church bridge road shop market factory plant depot warehouse
    tower block apartment station facility refinery pipeline infrastructure site headquarters hotel bakery
    monument cemetery storey dam grid powerplant kindergarten museum temple airport runway tunnel bunker hangar line
    village town city neighbourhood neighborhood district property roof wall window farm settlement substation
    hut cabin villa restaurant cafe bank store supermarket cinema theatre theater university college library courthouse
    pylon barn stadium shrine monastery convent abbey chapel synagogue cathedral pagoda mausoleum tomb grave graveyard statue
    minaret dome spire steeple belfry palace castle fort fortress citadel mansion bungalow cottage shack dwelling barrack barracks
    dormitory hostel orphanage nursery laboratory studio newsroom garage workshop mill granary elevator kiosk stall mall
    bazaar souk pharmacy dispensary ward wing dockyard shipyard harbour harbor wharf pier quay jetty dock crane lighthouse
    mast antenna transmitter aqueduct canal sluice dyke dike levee embankment reservoir main sewer cable pole transformer
    generator turbine boiler chimney furnace smelter rig wellhead orchard vineyard grove plantation tree fence gate barrier
    facade balcony ceiling floor staircase annex compound complex suburb hamlet archive railway railroad rail track overpass
    flyover viaduct underpass crossing junction hall parliament consulate prison jail outpost gallery theatre seminary
    madrasa gurdwara library playground pumping clinic tank-farm dairy brewery abattoir slaughterhouse residence office embassy terminal shelter farmland crop greenhouse boat ship port base arsenal stockpile`),
  /** Weapons and vehicles of war as things. *Two tanks were destroyed.* */
  equipment: words(`
    tank vehicle launcher system radar battery gun howitzer weapon weaponry ammunition arm rifle kalashnikov
    machinegun armour armor truck lorry car bus aircraft plane jet helicopter drone warship ship boat depot
    cache equipment hardware pistol firearm handgun shotgun revolver cartridge ammo missile rocket mortar artillery launchpad convoy cannon apc bulldozer ambulance
    position fortification trench dugout kalashnikovs explosive grenade radar uav munition howitzers craft speedboat
    dinghy skiff dhow barge ferry trawler tanker freighter corvette cutter minesweeper gunboat vessel airliner`),
  /** What drives, rolls, sails or flies, of war or not. *The ferry sank.* */
  craft: words(`
    vehicle car truck lorry bus minibus van pickup jeep suv taxi limousine motorcycle motorbike scooter tractor trailer wagon
    carriage coach train locomotive tram tanker ambulance bulldozer excavator digger humvee apc tank ship boat vessel ferry
    barge trawler dinghy canoe speedboat yacht launch freighter cutter corvette frigate destroyer cruiser submarine
    minesweeper warship gunboat carrier aircraft airliner jetliner plane airplane jet warplane helicopter chopper glider
    biplane drone fighter-jet bomber satellite balloon engine`),
  /** What comes out of the arms in one man's hands. *A bus was riddled with bullets.* */
  gunshot: words(
    'bullet gunfire shot gunshot gun rifle pistol kalashnikov machinegun pellet fusillade tracer buckshot',
  ),
  /** Armed people. *Troops entered the city.* */
  force: with_(
    words(`
    troop troops soldier force forces army militia militant fighter rebel insurgent police policeman officer gunman guerrilla
    commando marine guard unit brigade battalion division regiment squad patrol convoy column paramilitary
    terrorist jihadist extremist separatist raider islamist loyalist element tribesman clansman bandit infantry cavalry peacekeeper observer contractor mercenary reservist conscript recruit
    serviceman servicewoman personnel navy airforce legion faction group gang vigilante sniper recruit corps
    reinforcement volunteer foreigner combatant operative cadre policeman policewoman cop detachment gendarmerie gendarme platoon contingent irregular vanguard rearguard holdout paratroop invader occupier`),
    armed,
  ),
  /** People, armed or not. *Three people died.* */
  people: with_(
    words(`
    people person civilian man woman child boy girl resident villager inhabitant citizen family student teacher
    worker journalist reporter medic doctor nurse patient refugee protester demonstrator activist passenger
    passer-by bystander worshipper mourner pilgrim tourist farmer shepherd driver victim other many hundred thousand
    dozen score soldier troop fighter militant rebel insurgent police policeman officer gunman terrorist member
    commander leader official minister mayor judge lawyer priest imam nun hostage prisoner detainee suspect
    baby infant toddler teenager youth elder expatriate foreigner national serviceman crew survivor body staff
    aid-worker employee volunteer guard jihadist extremist guerrilla combatant casualty attacker bomber assailant
    population household migrant couple pair trio duo clan tribe community minority photographer cameraman one some several million`),
    counted,
  ),
  /** Negotiation. *Talks collapsed.* */
  talks: words(`
    talk negotiation meeting summit dialogue consultation conference mediation discussion session round contact parley
    roundtable bargaining deliberation conversation diplomacy`),
  /** Truces. *The truce held.* */
  truce: words('ceasefire cease-fire truce armistice cessation lull pause moratorium'),
  /** What is signed. *They signed an accord.* */
  pact: words(`
    agreement accord deal treaty pact memorandum protocol roadmap settlement peace resolution arrangement
    compromise understanding charter communique communiqué declaration concord convention covenant bargain framework formula
    blueprint consensus`),
  /** People held. *Prisoners were exchanged.* */
  captive: words(`
    prisoner hostage captive detainee body remains remain pow corpse abductee inmate convict internee kidnapped abducted
    coffin casket ashes`),
  /** Who or what is looked for after a disaster. *They searched for survivors.* */
  lost: words(`
    survivor victim missing body remains wreckage corpse trace castaway disappeared crew passenger airman sailor pilot
    fisherman hiker climber miner son daughter husband relative brother sister wife kin child boy girl hostage`),
  /** Parts of the body. *was hit in the leg* */
  limb: words(`
    hand leg arm head face eye skin lung limb spine foot skull back finger toe ear nose chest stomach abdomen shoulder
    knee thigh ankle wrist neck throat jaw cheek forehead elbow forearm groin hip buttock torso calf pelvis belly`),
  /** What people are beaten with. *was hit with rifle butts* (a butt, by the tagger's lemma, is a but) */
  club: words(`
    butt but baton truncheon hammer stick cable hose pipe whip club rod cane belt fist boot bat plank chain rope cosh cudgel
    crowbar bludgeon iron strap cord lash`),
  /** Who waits at home. *was returned to his family* */
  kin: words('family relative parent mother father wife husband kin kinsman relation brother sister'),
  /** What people are tied to. *were tied to trees* */
  stake: words('tree pole chair bed post stake ceiling pillar radiator bench ladder truck tank'),
  /** From where people are taken. *were taken from their homes* */
  abode: words('bed home house village dormitory field street office car bus farm mosque church market festival desk'),
  /** What shuts a road. *was held at a roadblock* */
  barrier: words('roadblock checkpoint barricade cordon checkpost crossing'),
  /** What buries people. *was trapped under the debris* */
  rubble: words('rubble debris wreckage ruin ruins concrete masonry landslide mud earth collapsed'),
  /** Where people are locked up. *threw them into jail* */
  cell: words('jail prison cell dungeon custody gaol detention stockade lockup cage'),
  /** Help. *They sent food.* */
  relief: words(`
    aid assistance food medicine relief supplies supply shelter tent blanket water fund funding donation money loan
    help convoy vaccine fuel meal flour bread rice grain package shipment medication ration grant foodstuff
    wheat maize corn sorghum millet cereal lentil bean sugar salt milk biscuit porridge vegetable kit parcel crate pallet
    mattress tarpaulin clothes clothing soap bandage antibiotic insulin stretcher generator seed fertiliser fertilizer cash
    subsidy stipend foodstuffs provisions necessity sack handout lifeline dose hygiene sheeting potato
    textbook cooking-oil plasma crutch wheelchair incubator prosthesis purifier`),
  /** Measures against a state. *They imposed an embargo.* */
  sanction: words('sanction embargo ban blacklist tariff restriction asset penalty curb countermeasure boycott cap'),
  /** What a party lays claim to hold. *It took control of the city.* */
  hold: words('control power possession hold charge'),
  /** What befalls a country without a weapon. *The province was hit by unrest.* */
  calamity: words(`
    unrest crisis war conflict violence protest drought earthquake flood storm famine shortage sanction outage disease
    epidemic wave flu virus lightning hurricane typhoon tornado cyclone avalanche landslide tsunami quake heatwave frost
    recession inflation tax`),
  /** What a court gives. *They were condemned to death.* */
  penalty: words('death prison jail imprisonment labour labor life year month lash hanging execution exile'),
  /** Orders and warnings to the forces. *Troops were put on alert.* */
  alert: words('alert readiness standby mobilization mobilisation exercise drill manoeuvre maneuver'),
} as const

export type NounClass = keyof typeof nounClasses

/** Whether the lemma is in the class, or in one of them. */
export const isOf = (lemma: string, ...classes: NounClass[]): boolean =>
  classes.some((name) => nounClasses[name].has(lemma))

/** Every noun of the classes: common words, whatever their capital. */
export const classNouns = (): string[] => Object.values(nounClasses).flatMap((words_) => [...words_])
