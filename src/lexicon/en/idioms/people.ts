/**
 * Idioms of what befalls people, by groups of one meaning: *froze to death, walked free, spent two years in captivity*.
 * Further rows of idioms.ts, which tells their rule of entry.
 */

import type { Wanted } from '../verbs/row.js'
import { type Idiom, rows } from './row.js'

export const somebody: readonly Wanted[] = ['people', 'force', 'captive', 'name']
const prison = 'prison jail gaol cell dungeon custody detention captivity confinement'

export const peopleIdioms: readonly Idiom[] = [
  // killed
  ...rows(
    'crush trample club bludgeon torture kick whip batter drag knife spear scald shoot',
    'deaths',
    'object',
    'The mob ~ a man to death.',
    { phrase: 'death', behind: 'to' },
  ),
  ...rows('freeze choke burn:burned suffocate', 'deaths', 'subject', 'Two men ~ to death.', {
    phrase: 'death',
    behind: 'to',
  }),
  ...rows('blow:blown cut tear:torn', 'deaths', 'object', 'Four men were ~ to pieces.', {
    phrase: 'piece bit shred',
    behind: 'to',
    who: somebody,
  }),
  ...rows('fall', 'deaths', 'subject', 'The commander ~ in battle.', {
    phrase: 'battle combat action fighting clash',
    behind: 'in',
    who: somebody,
  }),
  ...rows('put', 'deaths', 'object', 'The militia ~ the villagers to the sword.', {
    phrase: 'sword',
    behind: 'to',
  }),
  ...rows('cost:cost', 'deaths', 'of', 'The fighting has ~ the lives of nine villagers.', { object: 'life' }),
  ...rows('end', 'deaths', 'of', 'A bomb ~ the life of a teacher.', { object: 'life' }),
  ...rows('give sacrifice', 'deaths', 'subject', 'Two soldiers ~ their lives.', { object: 'life' }),
  ...rows('pay', 'deaths', 'subject', 'Four policemen ~ with their lives.', { phrase: 'life', behind: 'with' }),
  ...rows('attain achieve embrace', 'deaths', 'subject', 'Three fighters ~ martyrdom.', {
    object: 'martyrdom',
  }),
  ...rows('meet', 'deaths', 'subject', 'The general ~ his death in the valley.', {
    object: 'death end',
    who: somebody,
  }),
  ...rows('breathe', 'deaths', 'subject', 'Two officers ~ their last.', { object: 'last' }),
  ...rows('prove', 'deaths', 'none', 'The attack ~ fatal.', { phrase: 'fatal deadly' }),
  ...rows('slit cut slash', 'deaths', 'of', 'The captors ~ the throat of a hostage.', {
    object: 'throat',
  }),
  ...rows('take:taken bring carry', 'deaths', 'object', 'Two men were ~ to the morgue.', {
    phrase: 'morgue mortuary',
  }),
  // hurt
  ...rows('take receive catch', 'injuries', 'subject', 'The captain ~ a bullet in the leg.', {
    object: 'bullet shrapnel',
    who: somebody,
  }),
  ...rows('receive', 'injuries', 'subject', 'The captain ~ a bullet wound.', {
    object: 'wound burn injury fracture',
  }),
  ...rows('undergo:undergone need require', 'injuries', 'subject', 'The captain has ~ surgery.', {
    object: 'surgery amputation hospitalisation hospitalization',
  }),
  ...rows('require receive need', 'injuries', 'subject', 'Ten people ~ hospital treatment.', {
    object: 'treatment attention',
    who: ['people', 'force'],
  }),
  ...rows('fight', 'injuries', 'subject', 'The mayor ~ for his life.', { phrase: 'life', behind: 'for' }),
  ...rows('break', 'injuries', 'subject', 'Four people ~ bones.', { object: 'bone rib' }),
  ...rows('lose', 'injuries', 'subject', 'The farmer ~ a finger.', {
    object: 'finger toe ear thumb eyesight hearing consciousness vision fingers',
  }),
  ...rows('walk emerge survive', 'injuries', 'subject', 'The crew ~ unharmed.', {
    phrase: 'unhurt unharmed uninjured unscathed',
    puts: 'negated',
  }),
  ...rows('carry', 'injuries', 'object', 'The boy was ~ away on a stretcher.', {
    phrase: 'stretcher',
    behind: 'on',
  }),
  ...rows('escape', 'injuries', 'subject', 'The envoy ~ with minor injuries.', {
    phrase: 'injury wound burn bruise scratch cut',
    behind: 'with',
  }),
  ...rows('cost:cost', 'injuries', 'none', 'The blast has ~ him his leg.', {
    object: 'arm leg foot hand eye eyesight',
  }),
  // missing
  ...rows('drop', 'missing', 'subject', 'The trader ~ out of sight.', { phrase: 'sight', who: somebody }),
  ...rows('fall drop', 'missing', 'subject', 'The trader ~ off the radar.', {
    phrase: 'radar',
    behind: 'off',
  }),
  ...rows('list report declare post register record', 'missing', 'object', 'The crew was ~ as missing.', {
    phrase: 'missing',
  }),
  ...rows('lose', 'missing', 'of', 'The army ~ track of two patrols.', { object: 'track trace', who: somebody }),
  ...rows('lose', 'missing', 'object', 'Six fishermen were ~ at sea.', { phrase: 'sea', behind: 'at' }),
  ...rows('sweep', 'missing', 'object', 'Nine sailors were ~ overboard.', { phrase: 'overboard' }),
  ...rows('turn', 'missing', 'subject', 'The priest ~ up alive.', {
    phrase: 'alive safe unharmed',
    who: somebody,
    puts: 'negated',
  }),
  ...rows('find discover', 'deaths', 'object', 'The two men were ~ shot in a field.', {
    phrase: `shot shoot hanged hang strangled strangle beheaded behead decapitated decapitate drowned drown garrotted
      garrotte dismembered dismember slain slay executed execute murdered murder stabbed stab`,
    who: somebody,
  }),
  ...rows('find', 'missing', 'object', 'The boys were ~ alive.', {
    phrase: 'alive safe unharmed',
    who: somebody,
    puts: 'negated',
  }),
  ...rows('account', 'missing', 'object', 'All the pupils were ~ for.', {
    phrase: 'for',
    who: somebody,
    puts: 'negated',
  }),
  // held
  ...rows('put place keep', 'capture', 'object', 'The activist was ~ behind bars.', {
    phrase: 'bar',
    behind: 'behind',
  }),
  ...rows('keep place put throw', 'capture', 'object', 'The state ~ two men in prison.', {
    phrase: `${prison} hostage captive prisoner incommunicado`,
    who: somebody,
  }),
  ...rows('hold', 'capture', 'object', 'Two engineers were ~ at gunpoint.', {
    phrase: 'gunpoint ransom incommunicado captivity prisoner',
    who: somebody,
  }),
  ...rows(
    'march ship drive:driven bus escort lead haul fly:flown move transfer consign bring send take:taken',
    'capture',
    'object',
    'The villagers were ~ to a detention centre.',
    { phrase: 'detention prison jail dungeon', behind: 'to', who: somebody },
  ),
  ...rows('bring', 'capture', 'object', 'Two men were ~ in for questioning.', {
    phrase: 'questioning custody interrogation',
  }),
  ...rows('languish sit:sat spend', 'capture', 'subject', 'Two men ~ years in prison.', {
    phrase: prison,
    behind: 'in',
  }),
  ...rows('spend', 'capture', 'subject', 'The doctor ~ two years as a hostage.', {
    phrase: 'hostage prisoner captive',
    behind: 'as',
  }),
  ...rows('fall', 'capture', 'subject', 'Two marines ~ captive to the rebels.', { phrase: 'captive prisoner' }),
  ...rows('get receive draw', 'capture', 'subject', 'Two officers ~ prison terms.', {
    object: 'sentence term',
    who: somebody,
  }),
  ...rows('give hand impose', 'capture', 'none', 'The court ~ the activist a prison sentence.', {
    object: 'sentence term',
  }),
  ...rows('face', 'capture', 'subject', 'The activist ~ ten years in prison.', {
    phrase: 'prison jail',
    behind: 'in',
  }),
  ...rows('force push shove bundle', 'capture', 'object', 'Gunmen ~ the doctor into a car.', {
    phrase: 'car vehicle van truck boat jeep lorry pickup',
    behind: 'into',
    who: somebody,
  }),
  // ill-treated
  ...rows('keep hold use sell take', 'abuse', 'object', 'The militia ~ the women as slaves.', {
    phrase: 'slave concubine',
    behind: 'as',
  }),
  ...rows('force sell press coerce', 'abuse', 'object', 'The militia ~ the girls into slavery.', {
    phrase: 'slavery marriage prostitution servitude labour labor sex',
    behind: 'into',
  }),
  ...rows('use', 'abuse', 'object', 'The rebels ~ children as fighters.', {
    phrase: 'fighter soldier porter combatant bomber spy',
    behind: 'as',
    who: ['=child', '=boy', '=girl', '=minor', '=youth', '=schoolboy'],
  }),
  ...rows('extract extort coerce beat wring obtain', 'abuse', 'none', 'The guards ~ a confession under torture.', {
    object: 'confession',
  }),
  ...rows('give:given administer', 'abuse', 'object', 'The prisoners were ~ electric shocks.', {
    object: 'shock',
    who: somebody,
  }),
  ...rows('strip', 'abuse', 'object', 'The soldiers ~ the men naked.', { phrase: 'naked', who: somebody }),
  ...rows('pull', 'abuse', 'none', 'The guards ~ out his fingernails.', { object: 'fingernail toenail tooth' }),
  ...rows('hold keep', 'abuse', 'object', 'The detainees were ~ in inhuman conditions.', {
    phrase: 'condition cage chain',
    behind: 'in',
    who: somebody,
  }),
  // let go, got away
  ...rows('set', 'exchange', 'object', 'The rebels ~ two nuns free.', { phrase: 'free', who: somebody }),
  ...rows('walk go', 'exchange', 'subject', 'The pilot ~ free.', { phrase: 'free', who: somebody }),
  ...rows('regain win gain obtain secure recover earn', 'exchange', 'subject', 'The trader ~ his freedom.', {
    object: 'freedom liberty',
    who: somebody,
  }),
  ...rows(
    'obtain win negotiate secure gain broker arrange',
    'exchange',
    'none',
    'The envoy ~ the release of two nuns.',
    {
      object: 'release liberation freeing return repatriation handover swap',
    },
  ),
  ...rows('release free', 'exchange', 'object', 'The editor was ~ on bail.', {
    phrase: 'bail parole',
    behind: 'on',
  }),
  ...rows('grant', 'exchange', 'object', 'The king ~ amnesty to ninety rebels.', {
    object: 'amnesty pardon clemency parole bail',
  }),
  ...rows('come return go', 'exchange', 'subject', 'Forty prisoners ~ home.', {
    phrase: 'home',
    who: ['captive'],
  }),
  ...rows('slip', 'exchange', 'subject', 'Two captives ~ away from their captors.', {
    phrase: 'captor abductor kidnapper guard',
    who: somebody,
  }),
]
