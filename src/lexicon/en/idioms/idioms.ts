/**
 * Verbs with a fixed object or phrase that together tell an event: *claimed the lives of ten*.
 *
 * Rule of entry: neither word tells the event alone. `object` is the lemma of the object (or passive
 * subject), `phrase` the lemma behind a preposition or of a predicate beside the verb. `victims` says
 * where the people harmed stand: the subject, the *of* of the object, or the object.
 */

import { dealingIdioms } from './dealings.js'
import { forceIdioms } from './force.js'
import { groundIdioms } from './ground.js'
import { incidentIdioms } from './incidents.js'
import { peopleIdioms } from './people.js'
import { type Idiom, row, rows } from './row.js'
import { stanceIdioms } from './stance.js'

/** By which the hurt come to a doctor. *Two men were flown to a hospital.* */
const toHospital = rows(
  'take:taken rush transfer admit fly:flown airlift bring carry move evacuate ferry drive:driven transport convey',
  'injuries',
  'object',
  'Two men were ~ to a hospital.',
  { phrase: 'hospital clinic infirmary surgery' },
)

export const idioms: readonly Idiom[] = [
  ...toHospital,
  ...groundIdioms,
  row('lose', 'deaths', 'subject', 'Nine villagers lost their lives.', { object: 'life' }),
  row('claim', 'deaths', 'of', 'The war claimed the lives of nine people.', { object: 'life' }),
  row('take', 'deaths', 'of', 'The blast took the lives of nine people.', { object: 'life' }),
  row('shoot', 'deaths', 'object', 'Police have shot dead four men.', { phrase: 'dead death fatally' }),
  row('beat', 'deaths', 'object', 'Guards beat a man to death.', { phrase: 'death' }),
  row('stone', 'deaths', 'object', 'They stoned two men to death.', { phrase: 'death' }),
  row('stab', 'deaths', 'object', 'A man stabbed a guard to death.', { phrase: 'death' }),
  row('hack', 'deaths', 'object', 'The mob hacked a man to death.', { phrase: 'death' }),
  row('put', 'destruction', 'object', 'The raid put two clinics out of service.', {
    phrase: 'service commission action use',
  }),
  row('put', 'capture', 'object', 'The state put ten men on trial.', { phrase: 'trial' }),
  row('add', 'sanctions', 'object', 'The union added two banks to its list.', { phrase: 'list blacklist' }),
  row('fall', 'deaths', 'subject', 'Nine people fell as martyrs.', { phrase: 'martyr' }),
  row('put', 'deaths', 'object', 'They put two captives to death.', { phrase: 'death' }),
  row('set', 'destruction', 'object', 'Troops set the church ablaze.', { phrase: 'fire ablaze alight' }),
  row('go', 'destruction', 'subject', 'The depot went up in flames.', { phrase: 'flame' }),
  row('go', 'strike', 'none', 'Two mortar rounds went off in the camp.', {
    phrase: 'off',
    subject: 'missile rocket shell mortar round warhead projectile munition drone',
  }),
  row('go', 'bombing', 'none', 'A car bomb went off.', { phrase: 'off' }),
  row('go', 'missing', 'subject', 'Two sailors went missing.', { phrase: 'missing' }),
  row('come', 'opposition', 'subject', 'The minister came under fire over the war.', {
    phrase: 'fire attack criticism',
    behind: 'under',
    subject:
      'minister president premier chancellor senator administration policy plan record decision deal mayor bishop',
  }),
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
  row('go', 'opposition', 'none', 'The appeal went unheeded.', {
    phrase: 'unheeded ignored unanswered',
    subject: 'appeal call plea request letter offer invitation demand warning order',
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
  row('lay', 'bombing', 'none', 'The troops had laid mines along the road.', { object: 'mine minefield' }),
  row('lay', 'territory-lost', 'none', 'The fighters laid down their arms.', { phrase: 'arm weapon' }),
  row('give', 'capture', 'none', 'Ten fighters gave themselves up to the army.', {
    object: 'themselves himself herself',
    phrase: 'up',
  }),
  row('turn', 'capture', 'none', 'Ten fighters turned themselves in.', {
    object: 'themselves himself herself',
    phrase: 'in over',
  }),
  row('extend', 'call', 'none', 'The king extended an invitation to the rebels.', { object: 'invitation' }),
  row('cut', 'control', 'none', 'Rebels cut the supply road.', { object: 'road route highway supply' }),
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
  row('reduce', 'destruction', 'object', 'The guns reduced the town to rubble.', {
    phrase: 'rubble ash cinder dust debris ruin shell wreck wreckage pile heap',
    behind: 'to',
  }),
  row('turn', 'destruction', 'object', 'The raid turned the market into rubble.', {
    phrase: 'rubble ash inferno wasteland debris ruin moonscape fireball',
  }),
  ...['lie', 'stand', 'remain'].map((lemma) =>
    row(
      lemma,
      'destruction',
      'subject',
      `The town ${lemma === 'lie' ? 'lay' : lemma === 'stand' ? 'stood' : 'remains'} in ruins.`,
      {
        phrase: 'ruin rubble ash flame',
        behind: 'in',
      },
    ),
  ),
  row('leave', 'destruction', 'object', 'The raid left the village in ruins.', {
    phrase: 'ruin rubble ash flame',
    behind: 'in',
  }),
  row('lay', 'destruction', 'none', 'The army laid waste to the valley.', { object: 'waste' }),
  row('burst', 'destruction', 'subject', 'The tanker burst into flames.', { phrase: 'flame fireball', behind: 'into' }),
  row('erupt', 'destruction', 'subject', 'The tanker erupted in flames.', { phrase: 'flame fireball' }),
  row('catch', 'destruction', 'subject', 'The refinery caught fire.', { object: 'fire' }),
  row('engulf', 'destruction', 'object', 'The factory was engulfed in flames.', { phrase: 'flame fire', behind: 'in' }),
  row('put', 'destruction', 'object', 'The church was put to the torch.', { phrase: 'torch', behind: 'to' }),
  row('send', 'destruction', 'object', 'A torpedo sent the freighter to the bottom.', {
    phrase: 'bottom',
    behind: 'to',
  }),
  row('wipe', 'destruction', 'object', 'The raid wiped the village off the map.', {
    phrase: 'map face',
    behind: 'off',
  }),
  row('strip', 'destruction', 'object', 'The mob stripped the shops bare.', { phrase: 'bare' }),
  row('go', 'attack', 'none', 'The rebels went on the offensive.', {
    phrase: 'offensive attack rampage',
    behind: 'on',
  }),
  row('run', 'attack', 'none', 'The soldiers ran amok in the village.', { phrase: 'amok riot' }),
  row('take', 'attack', 'none', 'The rebels took the offensive.', { object: 'offensive' }),
  row('let', 'strike', 'none', 'The militia let loose a salvo of rockets.', { object: 'salvo volley barrage rocket' }),
  row('go', 'clash', 'none', 'The clans went to war over the mine.', { phrase: 'war', behind: 'to' }),
  row('come', 'clash', 'none', 'The clans came to blows over the mine.', { phrase: 'blow', behind: 'to' }),
  row('go', 'ceasefire-violation', 'none', 'The rebels went back on the truce.', {
    phrase: 'truce ceasefire',
    behind: 'on',
  }),
  row('walk', 'ceasefire-violation', 'none', 'The rebels walked away from the truce.', { phrase: 'truce ceasefire' }),
  row('deal', 'ceasefire-violation', 'none', 'The raid dealt a blow to the truce.', {
    object: 'blow',
    phrase: 'truce ceasefire',
  }),
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
  ...['record', 'log', 'count', 'document', 'register', 'tally'].map((lemma) =>
    row(
      lemma,
      'ceasefire-violation',
      'none',
      `The observers ${lemma === 'tally' ? 'tallied' : lemma === 'log' ? 'logged' : `${lemma}ed`} thirty breaches.`,
      {
        object: 'violation breach',
      },
    ),
  ),
  row('lay', 'destruction', 'object', 'The raid laid the village in ruins.', { phrase: 'ruin rubble', behind: 'in' }),
  row('cross', 'clash', 'none', 'The troops crossed swords with the rebels.', { object: 'sword' }),
  row('lose', 'injuries', 'subject', 'The farmer lost a leg.', { object: 'foot leg arm hand eye limb sight' }),
  row('step', 'bombing', 'none', 'The farmer stepped on a mine.', {
    phrase: 'mine landmine bomb ied device explosive trap',
  }),
  row('tread', 'bombing', 'none', 'A soldier trod on a mine near the river.', {
    phrase: 'mine landmine bomb ied device explosive',
  }),
  row('strike', 'bombing', 'none', 'The lorry struck a mine.', { object: 'mine landmine bomb ied' }),
  row('inflict', 'destruction', 'none', 'The shells inflicted losses on private property.', {
    object: 'loss damage',
    phrase: 'property building house home shop infrastructure vehicle',
    behind: 'on',
  }),
  row('inflict', 'injuries', 'none', 'The jets inflicted heavy losses on the brigade.', { object: 'loss casualty' }),
  row('cause', 'injuries', 'none', 'The jets caused heavy losses among the troops.', {
    object: 'loss',
    behind: 'among',
  }),
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
  row('fall', 'capture', 'subject', 'Ten soldiers fell into the hands of the rebels.', {
    phrase: 'hand captivity',
    behind: 'into',
    who: ['people', 'force'],
  }),
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
  // against
  row('meet', 'opposition', 'subject', 'The plan met with criticism.', {
    phrase:
      'criticism condemnation opposition scepticism skepticism derision outrage scorn hostility anger fury disbelief refusal objection rejection indifference suspicion',
    behind: 'with',
  }),
  row('take', 'opposition', 'none', 'The envoy took issue with the plan.', {
    object: 'issue exception umbrage offence offense swipe',
  }),
  row('turn', 'opposition', 'none', 'The council turned its back on the families.', { object: 'back' }),
  row('thumb', 'opposition', 'none', 'The general thumbed his nose at the union.', { object: 'nose' }),
  row('close', 'opposition', 'none', 'The minister closed the door to a truce.', { object: 'door' }),
  row('shut', 'opposition', 'none', 'The minister shut the door to a truce.', { object: 'door' }),
  row('slam', 'opposition', 'none', 'The minister slammed the door on a truce.', { object: 'door' }),
  row('pour', 'opposition', 'none', 'The minister poured cold water on the plan.', { object: 'water' }),
  row('throw', 'opposition', 'none', 'The minister threw cold water on the plan.', { object: 'water' }),
  row('fall', 'opposition', 'none', 'The appeal fell on deaf ears.', { phrase: 'ear', behind: 'on' }),
  row('stand', 'opposition', 'none', 'The union stood in the way of the plan.', { phrase: 'way', behind: 'in' }),
  row('protest', 'opposition', 'none', 'The general protested his innocence.', { object: 'innocence' }),
  row('maintain', 'opposition', 'none', 'The general maintained his innocence.', { object: 'innocence' }),
  row('cry', 'opposition', 'none', 'The party cried foul.', { phrase: 'foul' }),
  row('cast', 'opposition', 'none', 'The officials cast doubt on the claim.', { phrase: 'doubt aspersions' }),
  row('take', 'opposition', 'object', 'The union took the army to task.', { phrase: 'task', behind: 'to' }),
  row('dash', 'opposition', 'none', 'The raid dashed the hopes of the families.', { object: 'hope' }),
  // blame
  row('lay', 'accusation', 'object', 'The union laid the raid at the door of the army.', {
    phrase: 'door foot',
    behind: 'at',
  }),
  row('find', 'accusation', 'object', 'The report found the army complicit.', {
    phrase: 'complicit culpable liable',
  }),
  row('turn', 'accusation', 'none', 'The union turned a blind eye to the looting.', { object: 'eye ear' }),
  row('call', 'accusation', 'object', 'The union called the army to account.', { phrase: 'account', behind: 'to' }),
  // threats
  row('put', 'threat', 'object', 'The army put the rebels on notice.', { phrase: 'notice', behind: 'on' }),
  row('rattle', 'threat', 'none', 'The general rattled his sabre.', { object: 'sabre saber' }),
  row('settle', 'threat', 'none', 'The militia will settle scores.', { object: 'score' }),
  row('show', 'threat', 'none', 'The army will show no mercy.', { object: 'mercy', puts: 'affirmed' }),
  row('teach', 'threat', 'none', 'The army will teach them a lesson.', { object: 'lesson' }),
  row('take', 'status', 'none', 'The militia takes orders from the ministry.', { object: 'order' }),
  row('declare', 'other', 'none', 'The king declared three days of mourning.', { object: 'day week' }),
  // in office, to the grave
  row('swear', 'other', 'none', 'The president was sworn in on Monday.', { phrase: 'in' }),
  row('run', 'other', 'none', 'On Monday the minister ran for president.', {
    phrase: 'president office parliament mayor governor',
    behind: 'for',
  }),
  row('go', 'other', 'none', 'The villagers went to the polls.', { phrase: 'poll', behind: 'to' }),
  row('lay', 'other', 'object', 'The villagers laid the soldier to rest.', { phrase: 'rest', behind: 'to' }),
  row('fly', 'other', 'none', 'The flags flew at half-mast.', { phrase: 'half-mast mast', behind: 'at' }),
  // how it stands
  row('hang', 'situation', 'none', 'The deal was hanging by a thread.', { phrase: 'thread balance', behind: 'by' }),
  row('morph', 'clash', 'none', 'The protests morphed into a war.', { phrase: 'war conflict' }),
  ...stanceIdioms,
  ...peopleIdioms,
  ...forceIdioms,
  ...incidentIdioms,
  ...dealingIdioms,
]
