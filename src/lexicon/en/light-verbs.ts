/**
 * Verbs that say little themselves: what happens is their object, their subject, or a phrase.
 *
 * Rule of entry: the verb with a trigger noun in the named place tells the noun's event and no other.
 */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** The event is the object and hits the subject: *The town suffered heavy shelling.* */
export const sufferVerbs: ReadonlySet<string> = words(
  'suffer sustain face experience survive escape receive draw attract enjoy endure undergo',
)

/** The event is the object, and the subject meets with it: those, and more. *The town saw heavy fighting.* */
export const meetVerbs: ReadonlySet<string> = new Set([
  ...sufferVerbs,
  ...words(`
    allow enable ensure see hear report spark trigger provoke cause prompt show film witness describe announce order
    record document register bear discover fear feel log tally tabulate catalogue chronicle recount verify endure undergo
    withstand weather precipitate ignite fuel stok mark spell heralde
  `),
])

/** The event is the object: those, and the verbs whose subject does it. *The army launched an offensive.* */
export const doVerbs: ReadonlySet<string> = new Set([
  ...meetVerbs,
  ...words(`
    launch conduct carry stage mount wage make commit perpetrate begin start open undertake execute unleash lead
    continue resume step intensify escalate halt suspend stop end pursue perform do deliver inflict initiate declare
    hold sign reach impose lift implement have plan prepare involve repeat join fly claim issue focus concentrate
    direct extend expand renew prolong coordinate oversee mastermind plot orchestrate organise organize spearhead
    revive widen broaden press
    secure arrange complete accomplish reopen restart relaunch finish conclude facilitate offer grant bring tighten ramp scale forg set lay spring prosecute sustain log tally count detecte
  `),
])

/** What stands behind *for* is to come. *are preparing for a battle* */
export const preparingVerbs: ReadonlySet<string> = words('prepare brace ready mobilize mobilise')

/** What stands behind the preposition comes of it, or is how it began. *resulted in casualties, began with protests* */
export const outcomes: ReadonlyMap<string, readonly string[]> = new Map([
  ['result', ['in']],
  ['leave', ['with']],
  ['lead', ['to']],
  ['end', ['in', 'with']],
  ['begin', ['with', 'as']],
  ['start', ['with', 'as']],
  ['erupt', ['with', 'into']],
  ['escalate', ['into', 'to']],
  ['turn', ['into']],
  ['flare', ['into']],
  ['degenerate', ['into']],
  ['descend', ['into']],
  ['develop', ['into']],
  ['spiral', ['into']],
  ['explode', ['into']],
])

/** Who is behind *in* of these does the event. *was involved in the attack, engaged in fighting* */
export const partVerbs: ReadonlySet<string> = words('engage involve implicate participate')

/** The event that did the harm stands behind *in* or *by*. *killed in rebel shelling* */
export const harmedIn: ReadonlySet<string> = words(
  'kill injure wound die hurt displace destroy damage rock shake hit strike devastate flatten level gut ravage wreck shatter maim raze',
)

/** Participles that say what came of a deed. *hit a post, killing two* */
export const resultVerbs: ReadonlySet<string> = words('kill wound injure leave cause inflict destroy damage displace')

/** Nouns that stand for what is counted or shown behind *of*, beside numbers. *three days of fighting, signs of torture* */
export const counting: ReadonlySet<string> = words(`
  day week month hour year series wave round spate outbreak string number dozen bout campaign barrage chain volley
  flurry hail rain sign trace mark act case incident instance total part crackle rattle burst sound thud roar rumble spell
`)

/** Words without a noun that do so. *most of the attacks* */
export const countingWords: ReadonlySet<string> = words('both all most some any each several many few none half')

/** The subject is the event: *Clashes broke out.* */
export const happenVerbs: ReadonlySet<string> = words(`
  occur happen begin start erupt break continue resume end intensify escalate rage flare follow ensue take go last
  persist come subside stop ease spread unfold ignite commence cease grow increase worsen drag result be remain
  underway target hit strike aim plague engulf sweep shake rock produce bring agree reach hold collapse expire pour
  fizzle simmer taper peter spill spiral flow recur resurface recede ebb wane slacken linger loom proceed deteriorate grip roil
  convulse rack ravage beset afflict mar jolt blanket
  fail succeed drop decline decrease surge conclude adjourn double diminish abate fall rise kick ring tighten stall falter
  crackle echo reverberate resound boom thunder rumble simmer widen heighten escalate peak die fade wane quieten enter spill drown open
  multiply mount abound circulate swirl emerge surface resurface proliferate
`)

/** The subject belongs to their infinitive: *Talks are expected to resume.* */
export const raisingVerbs: ReadonlySet<string> = words(`
  expect believe suspect say think report schedule plan set appear seem begin start continue assume presume due
  likely
`)

/** Of `happenVerbs`, the ones that have no passive: the event noun straight before them is their subject. *Battles raged.* */
export const goingOn: ReadonlySet<string> = words(
  'occur happen begin erupt continue rage flare ensue persist subside go last intensify',
)

/** Predicates by which an event goes on, or is so and so. *Clashes were ongoing.* */
export const asEvents: ReadonlySet<string> = words(
  'ongoing underway fierce heavy intense frequent sporadic continuous rare rarer common force effect place',
)

/** Verbs by which ground is or comes *in* or *to* somebody's control. *remained in rebel control* */
export const remainingVerbs: ReadonlySet<string> = words('remain stay return be lie pass revert divide split')

/** *under siege*, *under fire*: the noun behind the preposition is the state of the subject. */
export const underStates: ReadonlyMap<string, 'control' | 'strike' | 'attack' | 'capture'> = new Map([
  ['siege', 'control'],
  ['blockade', 'control'],
  ['occupation', 'control'],
  ['control', 'control'],
  ['fire', 'strike'],
  ['bombardment', 'strike'],
  ['shelling', 'strike'],
  ['attack', 'attack'],
  ['assault', 'attack'],
  ['arrest', 'capture'],
])

/** What stands behind *of* was the cause, or the time: *as a result of the raid, in the wake of the clashes*. */
export const causes: ReadonlySet<string> = words('result consequence wake course midst')

/** Phases of an event, which stand for it: *the start of the offensive, the planning of attacks*. */
export const phases: ReadonlySet<string> = words(`
  start beginning launch outbreak onset resumption resurgence renewal continuation escalation intensification
  eruption stage phase completion planning preparation coordination execution conduct
`)
