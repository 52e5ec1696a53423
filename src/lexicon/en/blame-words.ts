/**
 * Words by which somebody says who did a deed: *blamed the raid on the rebels, held them responsible for it*.
 *
 * Rule of entry: of what stands behind the preposition and what is the object, one is the deed and the other who did it.
 */
const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** The deed is the object, and who did it stands behind the preposition. *attributed the blast to the rebels* */
export const ascribingVerbs: ReadonlyMap<string, string> = new Map([
  ['blame', 'on'],
  ['attribute', 'to'],
  ['ascribe', 'to'],
  ['impute', 'to'],
  ['credit', 'to'],
  ['pin', 'on'],
])

/** Who did it is the object, and the deed stands behind the preposition. *blamed the rebels for the raid* */
export const faultingVerbs: ReadonlyMap<string, string> = new Map([
  ['blame', 'for'],
  ['fault', 'for'],
  ['accuse', 'of'],
  ['suspect', 'of'],
])

/** Verbs that put blame on somebody. *laid the blame for the raid on the rebels* */
export const placingVerbs = words('lay put place pin cast heap fix lie fall apportion')

/** What they put on him. */
export const blameNouns = words('blame responsibility guilt fault culpability suspicion')

/** Verbs that hold somebody to be the doer, with the words behind them. *held the army responsible for it* */
export const holdingVerbs = words('hold find deem consider make')
export const answerableWords = words('responsible accountable liable culpable answerable')

/** What points at somebody. *initial reports point to the militia, the finger was pointed at it* */
export const pointingNouns = words(
  'report indication evidence sign finding information clue intelligence investigation probe inquiry lead trail suspicion everything',
)

/** What is told of somebody by his manner. *bore the hallmarks of the group* */
export const hallmarks = words('hallmark fingerprint signature trademark mark stamp handwriting')
export const bearingVerbs = words('bear carry have show display')

/** Causes that nobody is. *blamed the blast on a gas leak* */
export const causeNouns = words(
  `leak fault error failure malfunction accident mistake weather wiring negligence lack shortage confusion misunderstanding crisis
  poverty tension rivalry dispute circuit short-circuit overload heat`,
)
