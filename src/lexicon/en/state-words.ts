/**
 * Words by which a clause without an event of the lexicon is told apart: what it is about, or that it tells
 * nothing of the conflict (event/find-states.ts, match-predicate.ts, refine-state.ts).
 */
import type { Kind } from '../../record/kinds.js'

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Verbs that tell where armed people go or are. *Tanks rolled into the valley.* */
export const movingVerbs = words(
  'move go head arrive come leave return remain stay mass gather stream pour roll travel be fly depart sail',
)
/** Predicates that say the same. *The troops are already there, are headed to the border.* */
export const presence = words('there here present headed bound')
/** Who travels to talk, by office. *The envoy flew to the capital.* */
export const diplomats = words(`
  envoy delegation mediator negotiator emissary secretary minister president premier ambassador king queen emir sultan
  chancellor diplomat mission secretary-general representative`)
/** Verbs by which they do. */
export const travelVerbs = words('arrive leave travel fly head go return depart come journey headed bound')
/** Who moves as armed people do, beside the class of forces. *The coalition came to the valley.* */
export const armedBodies = words('coalition alliance navy fleet')

/** Verbs by which somebody is taken somewhere. *The tip led the force to the camp.* */
export const conveyingVerbs = words('lead bring take send dispatch carry transport transfer move fly bus ferry')

/** Predicates by which a building or a vehicle is destroyed. *The depot was ablaze.* */
export const wrecked = words(
  'ablaze alight aflame afire uninhabitable unusable roofless inoperable unserviceable impassable windowless',
)

/** Verbs that tell what is kept somewhere. *The depot holds several tanks.* */
export const holdingVerbs = words('hold house contain store keep stock')

/** Verbs that tell whom a group consists of. *The alliance comprises nine groups.* */
export const composingVerbs = words('include comprise consist group')

/** Verbs by which people leave their homes. *Families streamed out of the town.* */
export const leavingVerbs = words('leave return stream pour move head go run stay')

/** Verbs whose infinitive says what is done. *The troops were trying to move.* */
export const leadingVerbs = words(`
  try attempt begin start continue want plan intend aim seek manage prepare need agree decide hope expect have fail`)

/** Predicates by which the subject is part of a deed. *The group was involved in the attack.* */
export const involvement = words('involved complicit implicated responsible behind engaged')
/** Of those, the ones that blame where the deed is not named as an event. *is complicit in the looting* */
export const blamingInvolvement = words('complicit implicated responsible behind engaged')

/** Nouns by which a predicate names a deed. *This was a deliberate attack.* */
export const namedDeeds: ReadonlyMap<string, Kind> = new Map([
  ['attack', 'attack'],
  ['strike', 'strike'],
  ['bombing', 'bombing'],
  ['massacre', 'deaths'],
  ['battleground', 'clash'],
  ['battlefield', 'clash'],
])

/** What the subject holds that is *in* it. *The army is in control of the port.* */
export const inWhoseHands = words('control charge possession hand grip')

/** Verbs that tell when news came about; with one of the nouns they tell nothing of the conflict. *Reports emerged.* */
export const arrivingVerbs = words('come follow occur emerge happen surface')
export const newsNouns = words(`
  report news decision move comment remark statement announcement development incident tragedy event word detail
  information claim allegation attempt effort aim goal purpose plan crash visit vote`)

/** What counts people behind *of*, beside numbers. *Most of those killed were foreigners.* */
export const countingPeople = words(`
  number total count toll tally figure none some one most many all any half third quarter majority several few both
  rest dozen score hundred thousand least`)

/** Nouns whose infinitive says what is attempted. *Efforts to free the hostages go on.* */
export const effortNouns = words(
  'effort attempt bid move plan drive push campaign operation work mission proposal option intention',
)
/** Verbs that say of an effort no more than that it is made. *made an attempt to free them, is engaged in an effort to do so* */
export const effortVerbs = words(
  'make engage work begin start launch lead continue undertake renew join step intensify redouble mount consider weigh study mull prepare draw unveil have',
)

const withKind = (kind: Kind, list: string) => [...words(list)].map((word) => [word, kind] as const)

/**
 * Adjectives by which a party is for or against something. Rule of entry: predicated of a party, a coder gives the
 * clause this kind. *The ministry is wary of the plan, is grateful for the help.*
 */
export const stanceAdjectives: ReadonlyMap<string, Kind> = new Map<string, Kind>([
  ...withKind(
    'opposition',
    `
    concerned worried alarmed wary angry furious outraged incensed unhappy displeased dissatisfied dismayed appalled
    critical hostile opposed averse sceptical skeptical suspicious indignant bewildered perturbed disappointed
    frustrated reluctant unwilling distrustful mistrustful resentful adamant
  `,
  ),
  ...withKind(
    'support',
    `
    supportive grateful thankful appreciative sympathetic favourable favorable proud pleased satisfied delighted
    gratified loyal
  `,
  ),
])

/** Verbs whose past tells a state and no event. *was located there, had remained* */
export const enduring = words(`
  have be remain stay seem appear feel know want lie stand hope face need expect believe become mean depend exist continue
  get turn grow locate situate base make put lose see locate live own surround cover concern involve bind isolate divide
  hold demonstrate show prove increase commit engage provoke cause enable allow mark pose fear destine position restore lose
  affect weaken exhaust threaten deprive strain disrupt overwhelm cripple plunge grip worsen deteriorate improve strengthen reduce limit
  intensify escalate suffer struggle survive fail manage succeed gain benefit rely prepare work wait try seek report involve
  fill crowd pack equip compose call name know dub consider regard see view describe relate link`)

/** Verbs by which something is what it was not, or is so still. *became the capital, remains valid* */
export const becoming = words('become remain stay')
/** What somebody or something is in law or in rank. */
export const standings = words(`
  capital member republic state province territory protectorate colony enclave party ally partner president premier minister
  king leader chief commander head citizen vassal monarchy democracy caliphate emirate federation part seat independent
  autonomous sovereign neutral stateless valid invalid void null legal illegal lawful unlawful binding official
  unrecognised unrecognized disputed undefined`)

/** Words by which a report is about a conflict, beside the nouns of forces, arms, rule and dealings. */
export const ofTheField = words(`
  war wartime warfare conflict peace military armed civilian humanitarian refugee displaced siege security sovereignty
  independence autonomy secession separatist border frontier frontline embassy ambassador diplomat diplomatic minister ministry
  president parliament junta coup election referendum constitution constitutional republic state foreign ethnic sectarian
  tribal nuclear weapon arms aid famine hunger cholera looting smuggler displacement casualty toll dead wounded missing
  hostage detainee prison court tribunal crime atrocity massacre genocide intelligence mandate recognition annexation
  occupation occupied threat retaliation sanctions blockade mission envoy mediator negotiator un nato territory territorial
  unrest protest insurgency terrorism terrorist deadlock stalemate escalation tension truce talks ally alliance union statement responsible`)

/** Works, shows, courses, games and those who play: what they do is none of the conflict. *The film follows a nurse.* */
export const worksAndGames = words(`
  film movie novel play song album ballad lullaby opera ballet poem painting sculpture comedy thriller drama musical sequel documentary
  exhibition exhibit concert festival biennale museum gallery cinema theatre theater library orchestra choir playlist podcast
  course syllabus curriculum workshop seminar module webinar handbook textbook brochure leaflet newsletter bulletin catalogue
  catalog recipe restaurant cafe bakery striker goalkeeper midfielder winger footballer tournament championship league
  jersey sitcom videogame
`)
