/** The lexicon of cues, to be asked by lemma: reporting verbs, verbs of attitude, nouns. */
import { attitudeVerbs } from './attitude-verbs.js'
import type { CueEntry } from './cue-entry.js'
import { cueNouns } from './cue-nouns.js'
import { lemmasOfForms } from './inflections.js'
import { reportingVerbs } from './reporting-verbs.js'

export type { CueEntry } from './cue-entry.js'

const verbs = new Map([...attitudeVerbs, ...reportingVerbs].map((entry) => [entry.lemma, entry]))
const nouns = new Map(cueNouns.map((entry) => [entry.lemma, entry]))
const verbOf = lemmasOfForms(verbs.keys())

export const cueEntry = (lemma: string, word: 'verb' | 'noun'): CueEntry | undefined =>
  (word === 'verb' ? verbs : nouns).get(lemma)

/** The verb's entry by any of its forms, lower case: a rare verb's lemma may be guessed wrongly (*boasted*). */
export const cueEntryOfForm = (form: string): CueEntry | undefined => verbs.get(verbOf.get(form) ?? '')
