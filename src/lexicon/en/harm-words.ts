// Words that say what happened to people who are counted: the codebook's killed, injured, missing,
// captured, displaced (rule 3).
//
// Rule of entry: in most of its uses the word says it of a counted object (kill 16 people), of the
// subject of its passive (16 people were killed), or of its own subject (16 people died). `by` tells
// which; a word that needs another beside it (take … hostage, force … to flee) is in `harmFrames`.

export type Harm = 'killed' | 'injured' | 'missing' | 'captured' | 'displaced'

/** Verbs by lemma whose object, or passive subject, is harmed. Example: the blast *wounded* 40. */
export const harmingVerbs: ReadonlyMap<string, Harm> = new Map<string, Harm>([
  ...'kill slay murder assassinate massacre execute behead martyr slaughter decapitate lynch exterminate hang crucify electrocute bury burn drown'
    .split(' ')
    .filter((verb) => verb !== 'bury' && verb !== 'burn')
    .map((verb): [string, Harm] => [verb, 'killed']),
  ...'wound injure hurt maim hospitalize hospitalise mutilate'
    .split(' ')
    .map((verb): [string, Harm] => [verb, 'injured']),
  ...'capture detain arrest abduct kidnap apprehend imprison jail intern'
    .split(' ')
    .map((verb): [string, Harm] => [verb, 'captured']),
  ...'displace evacuate uproot relocate'.split(' ').map((verb): [string, Harm] => [verb, 'displaced']),
])

/** Verbs by lemma whose own subject is harmed. Example: sixteen people *died*. */
export const sufferingVerbs: ReadonlyMap<string, Harm> = new Map<string, Harm>([
  ['die', 'killed'],
  ['perish', 'killed'],
  ['drown', 'killed'],
  ['succumb', 'killed'],
  ['flee', 'displaced'],
  ['disappear', 'missing'],
  ['relocate', 'displaced'],
  ['vanish', 'missing'],
])

/** Forms that may stand behind what they harm, as participle or adjective. Example: ten people *dead*. */
export const harmedForms: ReadonlyMap<string, Harm> = new Map<string, Harm>([
  ...'killed dead slain murdered assassinated massacred executed beheaded martyred slaughtered lynched lifeless drowned hanged decapitated'
    .split(' ')
    .map((form): [string, Harm] => [form, 'killed']),
  ...'wounded injured hurt maimed hospitalized hospitalised'
    .split(' ')
    .map((form): [string, Harm] => [form, 'injured']),
  ...'missing unaccounted disappeared'.split(' ').map((form): [string, Harm] => [form, 'missing']),
  ...'captured detained arrested abducted kidnapped apprehended imprisoned jailed interned hostage captive'
    .split(' ')
    .map((form): [string, Harm] => [form, 'captured']),
  ...'displaced evacuated uprooted relocated homeless'.split(' ').map((form): [string, Harm] => [form, 'displaced']),
])

/** Active forms before what they harm → harm. Example: *killing* seven people. */
export const harmingForms: ReadonlyMap<string, Harm> = new Map<string, Harm>(
  [...harmingVerbs].flatMap(([lemma, harm]) => formsOf(lemma).map((form): [string, Harm] => [form, harm])),
)

/** Forms of the suffering verbs → harm. Example: 12 *died*, hundreds *fled*. */
export const sufferingForms: ReadonlyMap<string, Harm> = new Map<string, Harm>([
  ...[...sufferingVerbs].flatMap(([lemma, harm]) => formsOf(lemma).map((form): [string, Harm] => [form, harm])),
  ['died', 'killed'],
  ['dies', 'killed'],
  ['dying', 'killed'],
  ['dead', 'killed'],
  ['fled', 'displaced'],
  ['fleeing', 'displaced'],
])

/** Nouns that, counted, count the harmed: 43 *deaths*, the *bodies* of four, 600 *lives*. */
export const harmNouns: ReadonlyMap<string, Harm> = new Map<string, Harm>([
  ['death', 'killed'],
  ['fatality', 'killed'],
  ['killing', 'killed'],
  ['murder', 'killed'],
  ['assassination', 'killed'],
  ['execution', 'killed'],
  ['martyr', 'killed'],
  ['body', 'killed'],
  ['corpse', 'killed'],
  ['dead', 'killed'],
  ['injury', 'injured'],
  ['wounded', 'injured'],
  ['injured', 'injured'],
  ['hostage', 'captured'],
  ['captive', 'captured'],
  ['detainee', 'captured'],
  ['prisoner', 'captured'],
  ['arrest', 'captured'],
  ['abduction', 'captured'],
  ['kidnapping', 'captured'],
  ['refugee', 'displaced'],
  ['evacuee', 'displaced'],
])

/** Nouns that harm what follows their *of* (or *to*, *for*): the *death* of two soldiers. */
export const harmOfNouns: ReadonlyMap<string, Harm> = new Map<string, Harm>([
  ...'death deaths killing killings murder murders assassination execution executions massacre body bodies corpse corpses remains lives life loss martyrdom slaying beheading slaughter funeral funerals dead'
    .split(' ')
    .map((form): [string, Harm] => [form, 'killed']),
  ...'wounding injury injuries'.split(' ').map((form): [string, Harm] => [form, 'injured']),
  ...'capture captures arrest arrests detention abduction kidnapping detaining'
    .split(' ')
    .map((form): [string, Harm] => [form, 'captured']),
  ...'displacement evacuation exodus flight'.split(' ').map((form): [string, Harm] => [form, 'displaced']),
  ['disappearance', 'missing'],
])

/** wound → wound, wounds, wounded, wounding. Doubles and drops letters where these verbs do. */
function formsOf(lemma: string): string[] {
  const irregular: Readonly<Record<string, readonly string[]>> = {
    slay: ['slay', 'slays', 'slew', 'slain', 'slaying'],
    hurt: ['hurt', 'hurts', 'hurting'],
    die: ['die', 'dies', 'died', 'dying'],
    flee: ['flee', 'flees', 'fled', 'fleeing'],
    kidnap: ['kidnap', 'kidnaps', 'kidnapped', 'kidnaped', 'kidnapping', 'kidnaping'],
    hang: ['hang', 'hangs', 'hanged', 'hanging'],
  }
  const given = irregular[lemma]
  if (given !== undefined) return [...given]
  const stem = lemma.endsWith('e') ? lemma.slice(0, -1) : lemma
  const s = /(s|sh|ch|x)$/.test(lemma) ? 'es' : 's'
  return [lemma, `${lemma}${s}`, `${stem}ed`, `${stem}ing`]
}
