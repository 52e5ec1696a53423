// Words of hearsay: something is told, and nobody is named who tells it.
//
// Rule of entry: adverbs and passive verbs that make the clause a report of others' words without naming
// them; nouns that name one who speaks, as the last word of a headline (*…: activists*).

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** *The rebels allegedly executed prisoners.* */
export const hearsayAdverbs = words('allegedly reportedly purportedly supposedly')

/** *The militia is said to have lost forty men.* */
export const hearsayVerbs = words('say report believe allege claim think understand rumour rumor presume suppose')

/** *At least 12 killed in raid on market: activists* */
const speakerNouns = words(`
  activist adviser agency aide ambassador analyst army association attorney authority bishop broadcaster campaigner
  captain channel charity chief cleric coalition colonel command commander commission committee council court daily
  defence defense department deputy diplomat director doctor embassy envoy expert family foundation general governor
  government group hospital inquiry inspector institute intelligence interior investigator journalist judge lawmaker
  lawyer leader mayor media medic military militia minister ministry mission monitor monitor navy network ngo
  observatory observer office officer official organisation organization panel paper parliament pentagon pm police
  president press prosecutor radio rebel report reporter rescuer researcher resident scientist secretary security
  source spokesman spokesperson spokeswoman state study survey survivor think-tank tribunal tv un union volunteer
  watchdog witness worker
`)

/** A noun for one who speaks, by its form, plural or not: headlines and texts without commas are tagged badly. */
export const isSpeakerNoun = (form: string): boolean =>
  speakerNouns.has(form.toLowerCase()) || speakerNouns.has(form.toLowerCase().replace(/s$/, ''))
