/**
 * A second look at the tags of a sentence that has come out without a finite verb: *The soldiers confiscated
 * rifles.* The tagger, which goes from left to right, takes *confiscated* for a participle as in *the
 * soldiers confiscated by*. A past participle straight behind a noun or pronoun and straight before what
 * begins a noun phrase becomes the finite past of the same word class.
 */

/** What the tags mean, from the language's table of features. */
export interface TagForms {
  readonly upos: readonly string[]
  readonly finite: readonly boolean[]
  /** For a tag of past participles the finite past tag of its UPOS, else -1. */
  readonly pastOf: Int32Array
}

/** @param tags `UPOS XPOS` pairs @param feats ` UPOS XPOS` → FEATS */
export function tagForms(tags: readonly string[], feats: ReadonlyMap<string, string>): TagForms {
  const featsOf = tags.map((tag) => feats.get(` ${tag}`) ?? '_')
  const upos = tags.map((tag) => tag.slice(0, tag.indexOf(' ')))
  const isPast = (i: number) => featsOf[i]!.includes('Tense=Past')
  const finite = featsOf.map((one) => one.includes('VerbForm=Fin') || one.includes('Mood='))
  return {
    upos,
    finite: finite.map((is, i) => is || upos[i] === 'AUX'),
    pastOf: Int32Array.from(tags, (_, i) =>
      upos[i] === 'VERB' && isPast(i) && featsOf[i]!.includes('VerbForm=Part')
        ? tags.findIndex((_tag, k) => upos[k] === 'VERB' && isPast(k) && finite[k]!)
        : -1,
    ),
  }
}

const closes = new Set(['NOUN', 'PROPN', 'PRON'])
const opens = new Set(['DET', 'NUM', 'PRON', 'NOUN', 'PROPN', 'ADJ'])

/** Changes at most one of the tags; whether it did. Sentences without a full stop, headlines for the most, are left. */
export function lookAgain(tags: Int32Array, last: string, { upos, finite, pastOf }: TagForms): boolean {
  if (tags.length < 4 || !/^[.!]$/.test(last) || tags.some((tag) => finite[tag])) return false
  for (let i = 1; i + 1 < tags.length; i++) {
    const past = pastOf[tags[i]!]!
    if (past < 0 || !closes.has(upos[tags[i - 1]!]!) || !opens.has(upos[tags[i + 1]!]!)) continue
    tags[i] = past
    return true
  }
  return false
}
