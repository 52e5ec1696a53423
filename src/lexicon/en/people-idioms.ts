/**
 * Idioms of what befalls people, by groups of one meaning: *froze to death, walked free, spent two years in captivity*.
 * Further rows of idioms.ts, which tells their rule of entry.
 */
import type { Kind } from '../../record/kinds.js'
import type { Idiom } from './idioms.js'
import type { Wanted } from './verbs/row.js'

interface Needs {
  readonly object?: string
  readonly phrase?: string
  readonly behind?: string
  readonly who?: readonly Wanted[]
  readonly puts?: Idiom['puts']
}

/**
 * One row for each verb.
 *
 * @param verbs lemmas with their past form: *freeze/froze choke/choked*
 * @param example has `~` where the past form stands
 */
export const group = (
  verbs: string,
  kind: Kind,
  victims: Idiom['victims'],
  example: string,
  { object, phrase, behind, who, puts }: Needs,
): Idiom[] =>
  verbs.split(' ').map((verb) => {
    const [lemma = '', past = lemma] = verb.split('/')
    return {
      lemma,
      kind,
      victims,
      example: example.replace('~', past),
      ...(object === undefined ? {} : { object: object.split(' ') }),
      ...(phrase === undefined ? {} : { phrase: phrase.split(' ') }),
      ...(behind === undefined ? {} : { behind }),
      ...(who === undefined ? {} : { who }),
      ...(puts === undefined ? {} : { puts }),
    }
  })

export const somebody: readonly Wanted[] = ['people', 'force', 'captive', 'name']
const prison = 'prison jail gaol cell dungeon custody detention captivity confinement'

export const peopleIdioms: readonly Idiom[] = [
  // killed
  ...group(
    'crush/crushed trample/trampled club/clubbed bludgeon/bludgeoned torture/tortured kick/kicked whip/whipped batter/battered drag/dragged knife/knifed spear/speared scald/scalded shoot/shot',
    'deaths',
    'object',
    'The mob ~ a man to death.',
    { phrase: 'death', behind: 'to' },
  ),
  ...group('freeze/froze choke/choked burn/burned suffocate/suffocated', 'deaths', 'subject', 'Two men ~ to death.', {
    phrase: 'death',
    behind: 'to',
  }),
  ...group('blow/blown cut/cut tear/torn', 'deaths', 'object', 'Four men were ~ to pieces.', {
    phrase: 'piece bit shred',
    behind: 'to',
    who: somebody,
  }),
  ...group('fall/fell', 'deaths', 'subject', 'The commander ~ in battle.', {
    phrase: 'battle combat action fighting clash',
    behind: 'in',
    who: somebody,
  }),
  ...group('put/put', 'deaths', 'object', 'The militia ~ the villagers to the sword.', {
    phrase: 'sword',
    behind: 'to',
  }),
  ...group('cost/cost', 'deaths', 'of', 'The fighting has ~ the lives of nine villagers.', { object: 'life' }),
  ...group('end/ended', 'deaths', 'of', 'A bomb ~ the life of a teacher.', { object: 'life' }),
  ...group('give/gave sacrifice/sacrificed', 'deaths', 'subject', 'Two soldiers ~ their lives.', { object: 'life' }),
  ...group('pay/paid', 'deaths', 'subject', 'Four policemen ~ with their lives.', { phrase: 'life', behind: 'with' }),
  ...group('attain/attained achieve/achieved embrace/embraced', 'deaths', 'subject', 'Three fighters ~ martyrdom.', {
    object: 'martyrdom',
  }),
  ...group('meet/met', 'deaths', 'subject', 'The general ~ his death in the valley.', {
    object: 'death end',
    who: somebody,
  }),
  ...group('breathe/breathed', 'deaths', 'subject', 'Two officers ~ their last.', { object: 'last' }),
  ...group('prove/proved', 'deaths', 'none', 'The attack ~ fatal.', { phrase: 'fatal deadly' }),
  ...group('slit/slit cut/cut slash/slashed', 'deaths', 'of', 'The captors ~ the throat of a hostage.', {
    object: 'throat',
  }),
  ...group('take/taken bring/brought carry/carried', 'deaths', 'object', 'Two men were ~ to the morgue.', {
    phrase: 'morgue mortuary',
  }),
  // hurt
  ...group('take/took receive/received catch/caught', 'injuries', 'subject', 'The captain ~ a bullet in the leg.', {
    object: 'bullet shrapnel',
    who: somebody,
  }),
  ...group('receive/received', 'injuries', 'subject', 'The captain ~ a bullet wound.', {
    object: 'wound burn injury fracture',
  }),
  ...group('undergo/undergone need/needed require/required', 'injuries', 'subject', 'The captain has ~ surgery.', {
    object: 'surgery amputation hospitalisation hospitalization',
  }),
  ...group('require/required receive/received', 'injuries', 'subject', 'Ten people ~ hospital treatment.', {
    object: 'treatment attention',
    who: ['people', 'force'],
  }),
  ...group('fight/fought', 'injuries', 'subject', 'The mayor ~ for his life.', { phrase: 'life', behind: 'for' }),
  ...group('break/broke', 'injuries', 'subject', 'Four people ~ bones.', { object: 'bone rib' }),
  ...group('lose/lost', 'injuries', 'subject', 'The farmer ~ a finger.', {
    object: 'finger toe ear thumb eyesight hearing consciousness vision fingers',
  }),
  ...group('walk/walked emerge/emerged survive/survived', 'injuries', 'subject', 'The crew ~ unharmed.', {
    phrase: 'unhurt unharmed uninjured unscathed',
    puts: 'negated',
  }),
  ...group('carry/carried', 'injuries', 'object', 'The boy was ~ away on a stretcher.', {
    phrase: 'stretcher',
    behind: 'on',
  }),
  ...group('escape/escaped', 'injuries', 'subject', 'The envoy ~ with minor injuries.', {
    phrase: 'injury wound burn bruise scratch cut',
    behind: 'with',
  }),
  ...group('cost/cost', 'injuries', 'none', 'The blast has ~ him his leg.', {
    object: 'arm leg foot hand eye eyesight',
  }),
  // missing
  ...group('drop/dropped', 'missing', 'subject', 'The trader ~ out of sight.', { phrase: 'sight', who: somebody }),
  ...group('fall/fell drop/dropped', 'missing', 'subject', 'The trader ~ off the radar.', {
    phrase: 'radar',
    behind: 'off',
  }),
  ...group(
    'list/listed report/reported declare/declared post/posted register/registered record/recorded',
    'missing',
    'object',
    'The crew was ~ as missing.',
    { phrase: 'missing' },
  ),
  ...group('lose/lost', 'missing', 'of', 'The army ~ track of two patrols.', { object: 'track trace', who: somebody }),
  ...group('lose/lost', 'missing', 'object', 'Six fishermen were ~ at sea.', { phrase: 'sea', behind: 'at' }),
  ...group('sweep/swept', 'missing', 'object', 'Nine sailors were ~ overboard.', { phrase: 'overboard' }),
  ...group('turn/turned', 'missing', 'subject', 'The priest ~ up alive.', {
    phrase: 'alive safe unharmed',
    who: somebody,
    puts: 'negated',
  }),
  ...group('find/found', 'missing', 'object', 'The boys were ~ alive.', {
    phrase: 'alive safe unharmed',
    who: somebody,
    puts: 'negated',
  }),
  ...group('account/accounted', 'missing', 'object', 'All the pupils were ~ for.', {
    phrase: 'for',
    who: somebody,
    puts: 'negated',
  }),
  // held
  ...group('put/put place/placed keep/kept', 'capture', 'object', 'The activist was ~ behind bars.', {
    phrase: 'bar',
    behind: 'behind',
  }),
  ...group('keep/kept place/placed put/put throw/threw', 'capture', 'object', 'The state ~ two men in prison.', {
    phrase: `${prison} hostage captive prisoner incommunicado`,
    who: somebody,
  }),
  ...group('hold/held', 'capture', 'object', 'Two engineers were ~ at gunpoint.', {
    phrase: 'gunpoint ransom incommunicado captivity prisoner',
    who: somebody,
  }),
  ...group(
    'march/marched ship/shipped drive/driven bus/bused escort/escorted lead/led haul/hauled fly/flown move/moved transfer/transferred consign/consigned bring/brought send/sent take/taken',
    'capture',
    'object',
    'The villagers were ~ to a detention centre.',
    { phrase: 'detention prison jail dungeon', behind: 'to', who: somebody },
  ),
  ...group('bring/brought', 'capture', 'object', 'Two men were ~ in for questioning.', {
    phrase: 'questioning custody interrogation',
  }),
  ...group('languish/languished sit/sat spend/spent', 'capture', 'subject', 'Two men ~ years in prison.', {
    phrase: prison,
    behind: 'in',
  }),
  ...group('spend/spent', 'capture', 'subject', 'The doctor ~ two years as a hostage.', {
    phrase: 'hostage prisoner captive',
    behind: 'as',
  }),
  ...group('fall/fell', 'capture', 'subject', 'Two marines ~ captive to the rebels.', { phrase: 'captive prisoner' }),
  ...group('get/got receive/received draw/drew', 'capture', 'subject', 'Two officers ~ prison terms.', {
    object: 'sentence term',
    who: somebody,
  }),
  ...group('give/gave hand/handed impose/imposed', 'capture', 'none', 'The court ~ the activist a prison sentence.', {
    object: 'sentence term',
  }),
  ...group('face/faced', 'capture', 'subject', 'The activist ~ ten years in prison.', {
    phrase: 'prison jail',
    behind: 'in',
  }),
  ...group(
    'force/forced push/pushed shove/shoved bundle/bundled',
    'capture',
    'object',
    'Gunmen ~ the doctor into a car.',
    {
      phrase: 'car vehicle van truck boat jeep lorry pickup',
      behind: 'into',
      who: somebody,
    },
  ),
  // ill-treated
  ...group(
    'keep/kept hold/held use/used sell/sold take/took',
    'abuse',
    'object',
    'The militia ~ the women as slaves.',
    {
      phrase: 'slave concubine',
      behind: 'as',
    },
  ),
  ...group(
    'force/forced sell/sold press/pressed coerce/coerced',
    'abuse',
    'object',
    'The militia ~ the girls into slavery.',
    {
      phrase: 'slavery marriage prostitution servitude labour labor sex',
      behind: 'into',
    },
  ),
  ...group('use/used', 'abuse', 'object', 'The rebels ~ children as fighters.', {
    phrase: 'fighter soldier porter combatant bomber spy',
    behind: 'as',
    who: ['=child', '=boy', '=girl', '=minor', '=youth', '=schoolboy'],
  }),
  ...group(
    'extract/extracted extort/extorted coerce/coerced beat/beat wring/wrung obtain/obtained',
    'abuse',
    'none',
    'The guards ~ a confession under torture.',
    {
      object: 'confession',
    },
  ),
  ...group('give/given administer/administered', 'abuse', 'object', 'The prisoners were ~ electric shocks.', {
    object: 'shock',
    who: somebody,
  }),
  ...group('strip/stripped', 'abuse', 'object', 'The soldiers ~ the men naked.', { phrase: 'naked', who: somebody }),
  ...group('pull/pulled', 'abuse', 'none', 'The guards ~ out his fingernails.', { object: 'fingernail toenail tooth' }),
  ...group('hold/held keep/kept', 'abuse', 'object', 'The detainees were ~ in inhuman conditions.', {
    phrase: 'condition cage chain',
    behind: 'in',
    who: somebody,
  }),
  // let go, got away
  ...group('set/set', 'exchange', 'object', 'The rebels ~ two nuns free.', { phrase: 'free', who: somebody }),
  ...group('walk/walked go/went', 'exchange', 'subject', 'The pilot ~ free.', { phrase: 'free', who: somebody }),
  ...group(
    'regain/regained win/won gain/gained obtain/obtained secure/secured recover/recovered earn/earned',
    'exchange',
    'subject',
    'The trader ~ his freedom.',
    {
      object: 'freedom liberty',
      who: somebody,
    },
  ),
  ...group(
    'obtain/obtained win/won negotiate/negotiated secure/secured gain/gained broker/brokered arrange/arranged',
    'exchange',
    'none',
    'The envoy ~ the release of two nuns.',
    {
      object: 'release liberation freeing return repatriation handover swap',
    },
  ),
  ...group('release/released free/freed', 'exchange', 'object', 'The editor was ~ on bail.', {
    phrase: 'bail parole',
    behind: 'on',
  }),
  ...group('grant/granted', 'exchange', 'object', 'The king ~ amnesty to ninety rebels.', {
    object: 'amnesty pardon clemency parole bail',
  }),
  ...group('come/came return/returned go/went', 'exchange', 'subject', 'Forty prisoners ~ home.', {
    phrase: 'home',
    who: ['captive'],
  }),
  ...group('slip/slipped', 'exchange', 'subject', 'Two captives ~ away from their captors.', {
    phrase: 'captor abductor kidnapper guard',
    who: somebody,
  }),
]
