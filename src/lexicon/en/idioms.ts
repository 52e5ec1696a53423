/**
 * Verbs with a fixed object or phrase that together tell an event: *claimed the lives of ten*.
 *
 * Rule of entry: neither word tells the event alone. `object` is the lemma of the object (or passive
 * subject), `phrase` the lemma behind a preposition or of a predicate beside the verb. `victims` says
 * where the people harmed stand: the subject, the *of* of the object, or the object.
 */
import type { Kind } from '../../record/kinds.js'
import { dealingIdioms } from './dealing-idioms.js'
import { stanceIdioms } from './stance-idioms.js'

const pastOf: ReadonlyMap<string, string> = new Map([
  ['take', 'taken'],
  ['transfer', 'transferred'],
  ['admit', 'admitted'],
  ['fly', 'flown'],
  ['rush', 'rushed'],
])

export interface Idiom {
  readonly lemma: string
  readonly object?: readonly string[]
  readonly phrase?: readonly string[]
  /** The preposition that the phrase needs: *came under attack*, not *came after the attack*. */
  readonly behind?: string
  readonly kind: Kind
  /** How it puts what it tells: *will not go unanswered* is a threat, affirmed. */
  readonly puts?: 'affirmed' | 'negated'
  readonly victims: 'subject' | 'of' | 'object' | 'none'
  readonly example: string
}

/** By which the hurt come to a doctor. *Two men were flown to a hospital.* */
const toHospital = 'take rush transfer admit fly airlift'.split(' ').map(
  (lemma): Idiom => ({
    lemma,
    phrase: ['hospital', 'clinic'],
    kind: 'injuries',
    victims: 'object',
    example: `Two men were ${pastOf.get(lemma) ?? `${lemma}ed`} to a hospital.`,
  }),
)

/** Words of `object` and `phrase` are parted by spaces. */
const row = (
  lemma: string,
  kind: Kind,
  victims: Idiom['victims'],
  example: string,
  { object, phrase, ...needs }: { object?: string; phrase?: string } & Pick<Idiom, 'behind' | 'puts'>,
): Idiom => ({
  lemma,
  kind,
  victims,
  example,
  ...needs,
  ...(object === undefined ? {} : { object: object.split(' ') }),
  ...(phrase === undefined ? {} : { phrase: phrase.split(' ') }),
})

export const idioms: readonly Idiom[] = [
  ...toHospital,
  row('lose', 'deaths', 'subject', 'Nine villagers lost their lives.', { object: 'life' }),
  row('claim', 'deaths', 'of', 'The war claimed the lives of nine people.', { object: 'life' }),
  row('take', 'deaths', 'of', 'The blast took the lives of nine people.', { object: 'life' }),
  row('shoot', 'deaths', 'object', 'Police have shot dead four men.', { phrase: 'dead death fatally' }),
  row('beat', 'deaths', 'object', 'Guards beat a man to death.', { phrase: 'death' }),
  row('stone', 'deaths', 'object', 'They stoned two men to death.', { phrase: 'death' }),
  row('stab', 'deaths', 'object', 'A man stabbed a guard to death.', { phrase: 'death' }),
  row('hack', 'deaths', 'object', 'The mob hacked a man to death.', { phrase: 'death' }),
  row('put', 'destruction', 'object', 'The raid put two clinics out of service.', { phrase: 'service commission' }),
  row('put', 'capture', 'object', 'The state put ten men on trial.', { phrase: 'trial' }),
  row('add', 'sanctions', 'object', 'The union added two banks to its list.', { phrase: 'list blacklist' }),
  row('fall', 'deaths', 'subject', 'Nine people fell as martyrs.', { phrase: 'martyr' }),
  row('put', 'deaths', 'object', 'They put two captives to death.', { phrase: 'death' }),
  row('set', 'destruction', 'object', 'Troops set the church ablaze.', { phrase: 'fire ablaze alight' }),
  row('go', 'destruction', 'subject', 'The depot went up in flames.', { phrase: 'flame' }),
  row('go', 'bombing', 'none', 'A car bomb went off.', { phrase: 'off' }),
  row('go', 'missing', 'subject', 'Two sailors went missing.', { phrase: 'missing' }),
  row('come', 'attack', 'subject', 'The post came under fire.', {
    phrase: 'fire attack assault gunfire',
    behind: 'under',
  }),
  row('come', 'strike', 'subject', 'The post came under bombardment.', {
    phrase: 'bombardment airstrike shelling strike',
    behind: 'under',
  }),
  row('come', 'territory-taken', 'subject', 'The town came under the control of the militia.', {
    phrase: 'control',
    behind: 'under',
  }),
  row('make', 'territory-taken', 'none', 'The rebels made gains in the valley.', { object: 'gain inroad headway' }),
  row('vote', 'support', 'none', 'Eleven members voted in favour of the text.', {
    phrase: 'favour favor',
    behind: 'in',
  }),
  row('go', 'threat', 'none', 'The killing will not go unanswered.', {
    phrase: 'unanswered unpunished',
    puts: 'affirmed',
  }),
  row('put', 'mobilisation', 'object', 'The state put its troops on alert.', { phrase: 'alert standby', behind: 'on' }),
  row('escape', 'injuries', 'subject', 'The minister escaped unhurt.', {
    phrase: 'unhurt unharmed uninjured unscathed',
    puts: 'negated',
  }),
  row('come', 'clash', 'none', 'The patrol came into contact with insurgents.', { phrase: 'contact', behind: 'into' }),
  row('score', 'territory-taken', 'none', 'The rebels scored gains in the valley.', { object: 'gain advance' }),
  row('force', 'territory-lost', 'object', 'The brigade was forced into retreat.', {
    phrase: 'retreat',
    behind: 'into',
  }),
  row('hold', 'support', 'object', 'The soldiers held the general in high regard.', {
    phrase: 'regard esteem',
    behind: 'in',
  }),
  row('go', 'destruction', 'subject', 'The clinic went out of service.', { phrase: 'service', behind: 'out' }),
  row('lay', 'control', 'none', 'The rebels have laid siege to the town.', { object: 'siege' }),
  row('lay', 'bombing', 'none', 'The troops had laid mines along the road.', { object: 'mine' }),
  row('lay', 'territory-lost', 'none', 'The fighters laid down their arms.', { phrase: 'arm weapon' }),
  row('give', 'territory-lost', 'none', 'Ten fighters gave themselves up to the army.', {
    object: 'themselves himself herself',
    phrase: 'up',
  }),
  row('turn', 'territory-lost', 'none', 'Ten fighters turned themselves in.', {
    object: 'themselves himself herself',
    phrase: 'in over',
  }),
  row('extend', 'call', 'none', 'The king extended an invitation to the rebels.', { object: 'invitation' }),
  row('cut', 'control', 'none', 'Rebels cut the supply road.', { object: 'road route highway supply line' }),
  row('hold', 'capture', 'object', 'Gunmen held ten people hostage.', { phrase: 'hostage captive' }),
  row('take', 'capture', 'object', 'Gunmen took ten people captive.', { phrase: 'hostage captive prisoner' }),
  row('send', 'capture', 'object', 'The court sent two men to jail.', { phrase: 'jail prison' }),
  row('take', 'capture', 'object', 'The police took two men into custody.', {
    phrase: 'custody questioning processing prison jail station court detention',
  }),
  row('hold', 'capture', 'object', 'The state held two men in custody.', { phrase: 'custody detention jail prison' }),
  row('burn', 'deaths', 'object', 'The mob burned two men alive.', { phrase: 'death alive' }),
  row('lodge', 'opposition', 'none', 'The ministry lodged a protest.', { object: 'protest complaint' }),
  row('file', 'accusation', 'none', 'The families filed a lawsuit.', { object: 'complaint lawsuit suit' }),
  row('initiate', 'accusation', 'none', 'The prosecutor initiated a case against two officers.', {
    object: 'case proceeding',
  }),
  row('open', 'accusation', 'none', 'The prosecutor opened a case against two officers.', {
    object: 'case proceeding',
  }),
  row('pay', 'support', 'none', 'The king paid tribute to the army.', { object: 'tribute' }),
  row('push', 'control', 'none', 'The rebels pushed back the assault.', { object: 'assault attack offensive' }),
  row('break', 'control', 'none', 'The army broke the siege.', { object: 'siege' }),
  row('lift', 'control', 'none', 'The army lifted the blockade.', { object: 'siege blockade curfew' }),
  row('claim', 'attack', 'none', 'The group claimed responsibility.', { object: 'responsibility credit' }),
  row('accept', 'attack', 'none', 'The group accepted responsibility.', { object: 'responsibility' }),
  row('take', 'attack', 'none', 'The group took responsibility.', { object: 'responsibility credit' }),
  row('return', 'clash', 'none', 'The patrol returned fire.', { object: 'fire' }),
  row('receive', 'attack', 'subject', 'The patrol received fire from the village.', { object: 'fire' }),
  row('take', 'attack', 'subject', 'The patrol took fire from the village.', { object: 'fire' }),
  row('draw', 'attack', 'subject', 'The patrol drew fire from the village.', { object: 'fire' }),
  row('fire', 'strike', 'none', 'The guns fired in the direction of the town.', { phrase: 'direction' }),
  row('take', 'displacement', 'object', 'The teacher took the children to a shelter.', {
    phrase: 'shelter safety refuge',
  }),
  row('escalate', 'clash', 'none', 'The protests escalated into a war.', { phrase: 'war conflict' }),
  row('descend', 'clash', 'none', 'The country descended into a civil war.', { phrase: 'war conflict' }),
  row('plunge', 'clash', 'none', 'The country plunged into a civil war.', { phrase: 'war conflict' }),
  row('take', 'protest', 'none', 'Thousands took to the streets.', { phrase: 'street' }),
  row('step', 'support', 'none', 'The state has stepped up its support for the rebels.', { object: 'support backing' }),
  row('lose', 'territory-lost', 'none', 'The rebels lost control of the town.', { object: 'control ground territory' }),
  row('cede', 'territory-lost', 'none', 'The rebels ceded control of the town.', {
    object: 'control ground territory',
  }),
  row('join', 'talks', 'none', 'The rebels joined the talks.', { object: 'talk negotiation' }),
  row('attend', 'talks', 'none', 'The minister attended the summit.', { object: 'summit talk conference meeting' }),
  row('record', 'ceasefire-violation', 'none', 'The observers recorded thirty breaches.', {
    object: 'violation breach',
  }),
  row('lose', 'injuries', 'subject', 'The farmer lost a leg.', { object: 'foot leg arm hand eye limb sight' }),
  row('step', 'bombing', 'none', 'The farmer stepped on a mine.', { phrase: 'mine landmine' }),
  row('strike', 'bombing', 'none', 'The lorry struck a mine.', { object: 'mine landmine bomb ied' }),
  row('inflict', 'injuries', 'none', 'The jets inflicted heavy losses on the brigade.', { object: 'loss casualty' }),
  row('suffer', 'injuries', 'subject', 'The brigade suffered heavy losses.', {
    object: 'loss casualty wound burn difficulty',
  }),
  row('sustain', 'injuries', 'subject', 'The brigade has sustained heavy losses.', {
    object: 'loss casualty wound burn',
  }),
  row('incur', 'injuries', 'subject', 'The brigade has incurred heavy losses.', { object: 'loss casualty' }),
  row('use', 'abuse', 'object', 'The fighters have used villagers as human shields.', { phrase: 'shield' }),
  row('change', 'territory-taken', 'subject', 'The village changed hands several times.', { object: 'hand' }),
  row('take', 'injuries', 'subject', 'The brigade took heavy casualties.', { object: 'casualty' }),
  row('hold', 'accusation', 'object', 'The union held the army responsible.', {
    phrase: 'responsible accountable liable',
  }),
  row('find', 'accusation', 'object', 'The court found two officers guilty.', { phrase: 'guilty' }),
  row('fall', 'territory-taken', 'subject', 'The town fell into the hands of the rebels.', { phrase: 'hand control' }),
  row('lose', 'missing', 'none', 'The base lost contact with the helicopter.', { object: 'contact' }),
  row('take', 'clash', 'none', 'The villagers took up arms against the army.', { object: 'arm', phrase: 'up' }),
  row('face', 'capture', 'subject', 'The officer faces trial.', { object: 'trial' }),
  row('stand', 'capture', 'subject', 'The officer stood trial.', { object: 'trial' }),
  row('serve', 'capture', 'subject', 'The officer is serving a sentence.', { object: 'sentence' }),
  row('burn', 'destruction', 'object', 'The army burned the village to the ground.', { phrase: 'ground' }),
  row('remain', 'capture', 'subject', 'The two men remain in custody.', {
    phrase: 'custody captivity detention prison jail',
  }),
  row('morph', 'clash', 'none', 'The protests morphed into a war.', { phrase: 'war conflict' }),
  ...stanceIdioms,
  ...dealingIdioms,
]
