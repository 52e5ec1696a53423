/**
 * Verbs that say little themselves: what happens is their object, their subject, or a phrase.
 *
 * Rule of entry: the verb with a trigger noun in the named place tells the noun's event and no other.
 */

/** The object is the event, the subject its agent: *The army launched an offensive.* */
export const doVerbs: ReadonlySet<string> = new Set(
  `launch conduct carry stage mount wage make commit perpetrate begin start open undertake execute unleash lead
   continue resume step intensify escalate halt suspend stop end pursue perform do deliver inflict initiate
   announce declare hold sign reach impose lift implement have see suffer sustain report face spark trigger
   provoke cause prompt plan prepare order involve repeat describe show film witness experience join fly hear survive escape
   claim record document register issue focus concentrate direct bear discover fear extend expand renew prolong
   coordinate oversee mastermind plot orchestrate organise organize spearhead secure arrange complete accomplish finish conclude facilitate offer grant bring
   feel tighten ramp scale allow enable ensure receive draw attract enjoy forge`
    .trim()
    .split(/\s+/),
)

/** Of those, the ones whose subject does not do the event but meets with it: *The town saw heavy fighting.* */
export const meetVerbs: ReadonlySet<string> = new Set(
  'allow enable ensure receive draw attract enjoy see hear survive escape suffer sustain report face spark trigger provoke cause prompt show film witness experience describe announce order record document register bear discover fear feel'.split(
    ' ',
  ),
)

/** Of those, the ones whose subject is hit by the event: *The town suffered heavy shelling.* */
export const sufferVerbs: ReadonlySet<string> = new Set(
  'suffer sustain face experience survive escape receive draw attract enjoy'.split(' '),
)

/** What stands behind *for* is to come. *are preparing for a battle* */
export const preparingVerbs: ReadonlySet<string> = new Set('prepare brace ready mobilize mobilise'.split(' '))

/** What stands behind the preposition comes of it, or is how it began. *resulted in casualties, began with protests* */
export const outcomes: ReadonlyMap<string, readonly string[]> = new Map([
  ['result', ['in']],
  ['lead', ['to']],
  ['end', ['in', 'with']],
  ['begin', ['with', 'as']],
  ['start', ['with', 'as']],
  ['erupt', ['with']],
  ['escalate', ['into', 'to']],
  ['turn', ['into']],
])

/** Who is behind *in* of these does the event. *was involved in the attack, engaged in fighting* */
export const partVerbs: ReadonlySet<string> = new Set('engage involve implicate participate'.split(' '))

/** The event that did the harm stands behind *in* or *by*. *killed in rebel shelling* */
export const harmedIn: ReadonlySet<string> = new Set('kill injure wound die hurt displace destroy damage'.split(' '))

/** Nouns that stand for what is counted or shown behind *of*, beside numbers. *three days of fighting, signs of torture* */
export const counting: ReadonlySet<string> = new Set(
  `day week month hour year series wave round spate outbreak string number dozen bout campaign barrage chain volley flurry hail rain sign trace mark
   act case incident instance total part`
    .trim()
    .split(/\s+/),
)

/** Words without a noun that do so. *most of the attacks* */
export const countingWords: ReadonlySet<string> = new Set(
  'both all most some any each several many few none half'.split(' '),
)

/** The subject is the event: *Clashes broke out.* */
export const happenVerbs: ReadonlySet<string> = new Set(
  `occur happen begin start erupt break continue resume end intensify escalate rage flare follow ensue take go
   last persist come subside stop ease spread unfold ignite commence cease grow increase worsen drag result be
   remain underway target hit strike aim plague engulf sweep shake rock produce bring agree reach hold
   collapse expire pour fail succeed drop decline decrease surge conclude adjourn double diminish abate fall rise`
    .trim()
    .split(/\s+/),
)

/** The subject belongs to their infinitive: *Talks are expected to resume.* */
export const raisingVerbs: ReadonlySet<string> = new Set(
  'expect believe suspect say think report schedule plan set appear seem begin start continue assume presume due likely'.split(
    ' ',
  ),
)

/** Of those, the ones that have no passive: the event noun straight before them is their subject. *Battles raged.* */
export const goingOn: ReadonlySet<string> = new Set(
  'occur happen begin erupt continue rage flare ensue persist subside go last intensify'.split(' '),
)

/** Predicates by which an event goes on, or is so and so. *Clashes were ongoing.* */
export const asEvents: ReadonlySet<string> = new Set(
  'ongoing underway fierce heavy intense frequent sporadic continuous rare rarer common'.split(' '),
)

/** Verbs by which ground is or comes *in* or *to* somebody's control. *remained in rebel control* */
export const remainingVerbs: ReadonlySet<string> = new Set(
  'remain stay return be lie pass revert divide split'.split(' '),
)

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
export const causes: ReadonlySet<string> = new Set('result consequence wake course midst'.split(' '))

/** Phases of an event, which stand for it: *the start of the offensive, the planning of attacks*. */
export const phases: ReadonlySet<string> = new Set(
  'start beginning launch outbreak onset resumption resurgence renewal continuation escalation intensification eruption planning preparation coordination execution conduct'.split(
    ' ',
  ),
)
