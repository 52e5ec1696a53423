/**
 * Words that set a claim's modality or polarity for what they govern.
 *
 * Rule of entry: what the word governs (its clause, or the clause that it modifies) is not asserted as
 * fact by the speaker, in the way that the list names. From the codebook: *may have*, *unconfirmed*,
 * *suspected*: possible; *aims to*, *will*, *vows*: intended; *must*, *calls for*: demanded; *if*: hypothetical.
 */
const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Auxiliaries by the modality that they give. *The army may have fired.* */
export const modalAuxiliaries: ReadonlyMap<string, 'possible' | 'intended' | 'demanded' | 'hypothetical'> = new Map([
  ['may', 'possible'],
  ['might', 'possible'],
  ['could', 'possible'],
  ['will', 'intended'],
  ['shall', 'intended'],
  ['must', 'demanded'],
  ['should', 'demanded'],
  ['ought', 'demanded'],
])

/** Verbs and adjectives whose infinitive or clause is intended. *The group aims to take the town.* */
export const intending = words(`
  aim plan intend seek want try attempt vow pledge promise threaten prepare hope wish propose ready set due
  determine poise decide plot reserve expect schedule agree willing objective goal purpose intention bid effort mission
`)

/** Of them, those that intend what an infinitive says only: *determined that the raid was lawful* is a finding. */
export const intendingInfinitive = words('determine decide seek try attempt prepare set due ready agree propose')

/** What they govern is demanded. *The union urged both to stop.* */
export const demanding = words(`
  demand urge call ask request order require insist appeal need necessary recommend instruct implore obligate
  right vital essential imperative crucial paramount indispensable
`)

/** What they govern is possible only. *Rebels are suspected of the bombing.* */
export const doubting = words(`
  suspect believe appear seem likely possible think assume fear unconfirmed presume indicate suggest speculate
  charge accusation allegation risk possibly probably perhaps apparently allegedly reportedly maybe presumably seemingly
`)

/** Of them, those whose subject holds the clause to be so: *it believes the town is lost* against *is believed to be lost*. */
export const holding = words('believe think assume')

/** Verbs whose clause is a fact whatever is said of the verb (Kiparsky & Kiparsky 1970). *must not forget that the town fell* */
export const factive = words('forget remember regret realise realize recall discover overlook')

/** Words before a question that is left open: *unclear if the army fired*, *investigate whether it did*. */
export const asking = words(`
  unclear clear know unknown investigate ask determine check see doubt wonder question examine confirm establish assess
`)

/** Verbs of ending, whose negation affirms what they govern. *The shelling has not stopped, halted the shelling* */
export const ceasing = words('stop end halt cease subside abate relent pause suspend lift')

/** Verbs that keep somebody from what a participle tells. *prevented the army from entering the town* */
export const preventing = words('prevent keep bar deter dissuade stop block hinder')

/** Adverbs among them that hedge the clause they stand in. *It was apparently an accident.* */
export const hedges = words('possibly probably perhaps apparently maybe presumably seemingly likely')

/** Words that deny what they govern. *There was no sign of fighting.* */
export const negating = words('not never no neither nor without hardly unlikely none nobody nothing')

/** Words whose object or clause is denied. *The army denied the attack; it is false that it fired.* */
export const denying = words('deny refute dismiss rebut repudiate disclaim reject false untrue')

/** Conjunctions that make their clause hypothetical. *If troops enter, they will fight.* */
export const conditional = words('if unless whether should provided providing')

/** Verbs whose object may come to pass. *They feared an attack.* */
export const dreading = words('fear suspect expect anticipate foresee')

/** Verbs that answer what has happened: a purpose with one of them leaves its object a fact. *marched to protest the killings* */
export const answering = words('protest condemn denounce mourn avenge investigate discuss commemorate mark probe')

/** Nouns for an answer: what is answered has happened, whatever the answer is. *in response to the strikes* */
export const answers = words('response retaliation revenge reprisal')

/** Verbs after which a participle is what is reported. *Two people were reported killed.* */
export const reportedAs = words('report believe confirm presume fear find')

/**
 * Nouns that put the event behind *of*, *for* or *over* them: *the prospect of a truce, plans for an offensive*. Nouns of asking
 * are among `demanding`.
 */
export const puttingNouns: ReadonlyMap<string, 'possible' | 'intended'> = new Map([
  ...[
    ...words(`
      prospect risk danger possibility likelihood chance threat spectre specter probability suspicion rumour rumor hope
      speculation potential fear dread allegation accusation hint`),
  ].map((noun): [string, 'possible'] => [noun, 'possible']),
  ...[...words('plan preparation intention pledge promise vow scheme plot offer proposal timetable schedule')].map(
    (noun): [string, 'intended'] => [noun, 'intended'],
  ),
])
