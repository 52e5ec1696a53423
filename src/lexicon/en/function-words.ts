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

/** Prepositions before who is on the other side. *a war between A and B, talks with C* */
export const betweenWhom = words('between with among amongst')

/** Adverbs and nouns that tell that history is told. *The group has struck before.* */
export const historyWords = words('past previously before historically formerly ago once history decade century')
