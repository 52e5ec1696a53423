/**
 * Words by which somebody says that what another said is not so, and words that stand for what was said.
 *
 * Rule of entry: with a claim as object the verb says that the claim is untrue. What is refused (an offer, a plan, a demand) is no
 * denial but opposition; whoever questions or doubts a claim leaves it open.
 */
const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Verbs whose object is untrue, whatever word stands for it. *denied the charge, denied it* */
export const denyingVerbs = words('deny dispute refute contest rebut repudiate contradict gainsay debunk disprove')

/** Verbs that deny what was said, and refuse what was offered: the object tells which. *rejected the allegation* */
export const dismissingVerbs = words(
  'reject dismiss rubbish discount ridicule deride disavow disclaim negate disown scorn decry discredit',
)

/** The same by verb and particle. *brushed aside the claim* */
export const dismissingParticles: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['brush', words('aside off away')],
  ['wave', words('aside off away')],
  ['shrug', words('off')],
  ['laugh', words('off')],
  ['bat', words('away')],
  ['shoot', words('down')],
  ['knock', words('down back')],
])

/** Nouns for what was said of deeds or of things. *a claim the army denies, a figure disputed by doctors* */
export const saidNouns = words(`
  claim charge accusation allegation report assertion suggestion account version description label characterisation
  characterization portrayal depiction rumour rumor story narrative insinuation contention explanation speculation theory
  term designation notion finding implication testimony imputation assessment blame contention countercharge news
`)

/** Of what was said, the numbers. *a figure disputed by doctors* */
export const figureNouns = words('figure number toll tally count estimate total statistic')

/** Pronouns for what was said. *denied it, which the group denies* */
export const saidPronouns = words('it this that these those which so something anything everything all')

/** Nouns for one's part in a deed, denied with it. *denied any role in the attack* */
export const partNouns = words(
  `responsibility involvement role part complicity hand connection link participation knowledge blame guilt culpability
  liability collusion wrongdoing tie`,
)

/** Prepositions between such a noun and the deed. */
export const partPrepositions = words('for in with to of')

/** Predicates by which a claim is said to be untrue. *called the allegation baseless, the report was a lie* */
export const untrueWords = words(`
  false untrue baseless unfounded groundless fabrication fabricated lie lies fiction hoax propaganda invention nonsense slander smear
  fantasy bogus falsehood falsification fake disinformation misinformation unsubstantiated spurious incorrect inaccurate rubbish
  fairy-tale libel untruth absurd ludicrous preposterous
`)

/** Verbs that say of their object what it is. *called the claim false* */
export const namingVerbs = words(
  'call term label brand describe portray characterise characterize dub deem consider dismiss reject denounce condemn declare regard',
)
