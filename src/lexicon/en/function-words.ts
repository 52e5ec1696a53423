/** Closed-class words that the finders of events and claims ask for. */
const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Words that stand for a noun before: their clause's participant is that noun. */
export const relativePronouns = words('which who that whom')

/** Prepositions before what an attack is aimed at. *a strike on the port* */
export const aimedAt = words('on at against upon into toward towards')

/** Prepositions before where something happens. *clashes in the port* */
export const whereAt = words(
  'in at near around inside outside along across within by over between throughout from to off',
)

/** Of those, with *behind*, the ones that before a thing tell nothing but where. *outside a wedding hall* */
export const whereOnly = words('at near inside outside around across throughout behind')

/** Prepositions before who is on the other side. *a war between A and B, talks with C* */
export const betweenWhom = words('between with among amongst')

/** Words before a circumstance of time, and of cause or what else was so. *after the raid, despite the truce* */
export const timeMarks = words('after before during since until amid following')
const causeMarks = words('because due despite although though')

/** Those, and the marks of what goes on at the same time. *while the talks went on* */
export const circumstanceMarks: ReadonlySet<string> = new Set([...timeMarks, ...causeMarks, 'when', 'while', 'as'])

/** Prepositions before what has happened, whatever else has not. *could not enter due to shelling* */
export const circumstancePrepositions: ReadonlySet<string> = new Set([...timeMarks, ...causeMarks])

/** Adverbs and nouns that tell that history is told. *The group has struck before.* */
export const historyWords = words('past previously before historically formerly ago once history decade century')

/** Words that tell that something was done again and again. *The town has regularly been shelled.* */
export const customWords = words(
  'regularly repeatedly frequently often routinely traditionally frequent repeated regular',
)

/** Hyphenated words of the lexicon, whole. */
export const hyphenated = words(
  `cease-fire self-defense self-defence counter-offensive counter-attack air-strike freedom-fighter so-called
    build-up shoot-out gun-battle booby-trap call-up pull-out pull-back sit-in walk-out round-table cut-off air-drop
    de-mining go-slow counter-protest counter-demonstration`,
)

/** Words that head a date, not a place or a party. *an attack on Friday* */
export const calendarWords = words(`
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
  october november december jan jan. feb feb. mar mar. apr apr. jun jun. jul jul. aug aug. sept sept. sep sep. oct oct.
  nov nov. dec dec. day night morning evening afternoon week month year today yesterday tomorrow eve occasion dawn dusk noon
  midnight hour weekend
`)
