/** What tags mean, and what is known of the words of a sentence before they are mended (second-look.ts, open-pasts.ts). */

/** What the tags mean, from the language's table of features. */
export interface TagForms {
  readonly upos: readonly string[]
  readonly finite: readonly boolean[]
  /** Finite by their features: no *having*, *be* or *been*. */
  readonly tensed: readonly boolean[]
  /** For a tag of auxiliaries the tag of verbs with its XPOS, else -1. */
  readonly verbOf: Int32Array
  /** For a tag of past participles the finite past tag of its UPOS, else -1. */
  readonly pastOf: Int32Array
  /** The tag of the genitive mark, -1 where the language has none. */
  readonly genitive: number
  /** The tags of common nouns in the singular, of gerunds, infinitives and modals, -1 where the language has none. */
  readonly noun: number
  readonly gerund: number
  readonly infinitive: number
  readonly modal: number
  /** The tag of finite pasts, -1 where the language has none. */
  readonly past: number
  /** The tags of past participles, of nouns for many, of owners (*their*) and of personal pronouns, -1 where the language has none. */
  readonly participle: number
  readonly many: number
  readonly owner: number
  readonly object: number
  /** For a tag of nouns, the finite present of a verb of the same form: *control* of many, *controls* of one; else -1. */
  readonly presentOf: Int32Array
  /** Tags of nouns and names for many, and of infinitives. */
  readonly plural: readonly boolean[]
  readonly bare: readonly boolean[]
}

/** @param tags `UPOS XPOS` pairs @param feats ` UPOS XPOS` → FEATS */
export function tagForms(tags: readonly string[], feats: ReadonlyMap<string, string>): TagForms {
  const featsOf = tags.map((tag) => feats.get(` ${tag}`) ?? '_')
  const upos = tags.map((tag) => tag.slice(0, tag.indexOf(' ')))
  const isPast = (i: number) => featsOf[i]!.includes('Tense=Past')
  const finite = featsOf.map((one) => one.includes('VerbForm=Fin') || one.includes('Mood='))
  const plural = featsOf.map((one) => one.includes('Number=Plur'))
  const presentFor = (isThird: boolean) =>
    featsOf.findIndex(
      (one, i) => upos[i] === 'VERB' && finite[i] && one.includes('Tense=Pres') && one.includes('Person=3') === isThird,
    )
  return {
    upos,
    plural,
    bare: featsOf.map((one, i) => upos[i] === 'VERB' && one.includes('VerbForm=Inf')),
    presentOf: Int32Array.from(tags, (_, i) => (upos[i] === 'NOUN' ? presentFor(plural[i]!) : -1)),
    finite: finite.map((is, i) => is || upos[i] === 'AUX'),
    tensed: finite,
    genitive: tags.indexOf('PART POS'),
    noun: tags.indexOf('NOUN NN'),
    gerund: tags.indexOf('VERB VBG'),
    infinitive: tags.indexOf('VERB VB'),
    modal: tags.indexOf('AUX MD'),
    past: tags.indexOf('VERB VBD'),
    participle: tags.indexOf('VERB VBN'),
    many: tags.indexOf('NOUN NNS'),
    owner: tags.indexOf('PRON PRP$'),
    object: tags.indexOf('PRON PRP'),
    verbOf: Int32Array.from(tags, (tag, i) => (upos[i] === 'AUX' ? tags.indexOf(`VERB${tag.slice(3)}`) : -1)),
    pastOf: Int32Array.from(tags, (_, i) =>
      upos[i] === 'VERB' && isPast(i) && featsOf[i]!.includes('VerbForm=Part')
        ? tags.findIndex((_tag, k) => upos[k] === 'VERB' && isPast(k) && finite[k]!)
        : -1,
    ),
  }
}

/** What is known of a sentence's words. */
export interface Known {
  /** What the tagger sees of each. */
  readonly seen: readonly { readonly key: string }[]
  /** The tags seen with a common word, as numbers joined by commas. */
  readonly known: ReadonlyMap<string, string>
  readonly forms: TagForms
}
