/** The models of a language opened, each to be asked by itself: parsing goes through them one after another, training from the middle. */
import type { Tree } from './guide.js'
import { hashText } from './hash.js'
import { type LemmaModel, lemmaOf } from './lemmatizer.js'
import { mendingWordsOf } from './mending-words.js'
import { type ModelParts, readModel } from './model-file.js'
import { type Drawn, drawTrees } from './neural/draw-tree.js'
import { giveSubjects } from './neural/give-subjects.js'
import { joinRemnants } from './neural/join-remnants.js'
import { mendTree } from './neural/mend-tree.js'
import { longest } from './neural/network.js'
import { type NetworkModel, readNetwork } from './neural/network-file.js'
import { makeBatch, type NetworkInput } from './neural/word-rows.js'
import { parseSteps, type Step, type StepPlan } from './parse-steps.js'
import { makeInput } from './parser-input.js'
import { relationKinds } from './revision/draft.js'
import { type RevisionModel, reviseTree } from './revision/revise-tree.js'
import { makeRevisionInput } from './revision/revision-input.js'
import { capitalised, mendTags, shortForms } from './second-look.js'
import { tagForms } from './tag-forms.js'
import { isMark, isSpelt, type TaggerModel, tagWords } from './tagger.js'
import { type SeenWord, shortForm, wordSeer } from './word-classes.js'

/** What the header of a model file holds, as JSON keeps it. */
export interface LanguageHeader {
  readonly code: string
  readonly common: string[]
  readonly listed: [string, string][]
  readonly rules: {
    abbreviations: string[]
    beforeNumber: string[]
    prefixes: string[]
    clitics: string[]
    parted: [string, number][]
    units: string[]
    goesOn?: string[]
  }
  readonly tags: string[]
  readonly ambiguity: [string, string][]
  readonly words: [string, string][]
  readonly endings: [string, string][]
  readonly feats: [string, string][]
  readonly relations: string[]
  /** The parsers, each with tables `moves` and `relations` and its number; the last one's tree is the answer. */
  readonly steps: StepPlan[]
  /** How often lemmas take a clause (revision/revision-input.ts). */
  readonly complements: [string, string][]
}

/**
 * What the parsers' tree adds to the scores of the network, which are log-odds: to an arc, and to a relation.
 * Tuned on GUM dev.
 */
const vote = { arc: 1, relation: 1 }

/** A sentence as parsers and network read it. */
export interface ReadWords {
  readonly form: readonly string[]
  readonly input: NetworkInput
  /** `UPOS XPOS` of each word. */
  readonly names: readonly string[]
  readonly lemma: readonly string[]
}

export interface LanguageParts {
  readonly header: LanguageHeader
  readonly tables: ModelParts['tables']
  readonly common: ReadonlySet<string>
  readonly ambiguity: TaggerModel['ambiguity']
  readonly see: (forms: readonly string[]) => SeenWord[]
  /** Tags, as indices into `header.tags`, by the tagger and a second look; changes `seen` where a word turns out to be a name, or to be none. */
  readonly tag: (forms: readonly string[], seen: SeenWord[]) => Int32Array
  readonly read: (forms: readonly string[], seen: readonly SeenWord[], tags: Int32Array) => ReadWords
  /**
   * Trees by the network, in accurate mode with a vote of the parsers, by the parsers alone where there is no network;
   * and the tags as they are known with all of a sentence read.
   */
  readonly draw: (sentences: readonly ReadWords[], accurate: boolean) => Drawn[]
  /** @param name `UPOS XPOS` */
  readonly lemma: (form: string, name: string) => string
}

/** @param network bytes of the network; without them the parsers draw the trees alone, in both modes */
export function openParts(model: Uint8Array, network?: Uint8Array): LanguageParts {
  const { header, tables } = readModel(model, 'language model') as ModelParts & { header: LanguageHeader }
  const mendingWords = mendingWordsOf(header.code)
  const common = new Set(header.common)
  const see = wordSeer({ common, listed: new Map(header.listed) })
  const ambiguity = ambiguityHashes(new Map(header.ambiguity))
  const tagger: TaggerModel = { tags: header.tags, table: tables.tagger!, ambiguity }
  const lemmas: LemmaModel = { words: new Map(header.words), endings: new Map(header.endings) }
  const forms = tagForms(header.tags, new Map(header.feats))
  const known = new Map(header.ambiguity)
  let steps: Step[] | undefined
  const complements = new Map(header.complements)
  const revision: RevisionModel = {
    get table() {
      return tables.revision!
    },
    kinds: relationKinds(header.relations),
    complements,
  }
  const finite = forms.finite.map((is, tag) => is && forms.upos[tag] === 'VERB')
  const doubted = new Set([header.relations.indexOf('ccomp')])
  const rootTag = header.tags.length
  const isMisread = (tag: number, word: SeenWord) => isMark(header.tags[tag]!) && isSpelt(word)
  let opened: NetworkModel | undefined
  const openNetwork = (bytes: Uint8Array): NetworkModel => {
    opened ??= readNetwork(bytes)
    return opened
  }

  /** The tree by the parsers, step by step, and revised. */
  const parse = ({ input: { seen, words }, names }: ReadWords): Tree => {
    steps ??= readSteps(header.steps, tables, header.relations.length)
    const trees = parseSteps(steps, words.input, seen, names)
    return reviseTree(revision, words, { tree: trees.at(-1)!, other: trees[0]! })
  }
  /** The network is too ready to see a clausal complement, so that the revision looks at these again. */
  const doubt = (tree: Tree, { input }: ReadWords): Tree =>
    reviseTree(revision, input.words, { tree, other: tree, asked: doubted })
  const treeWords = ({ input, names, lemma }: ReadWords): Parameters<typeof mendTree>[1] => ({
    relations: header.relations,
    names,
    lemma,
    isFiniteVerb: (word) => finite[input.tags[word]!]!,
  })
  /** Changes tags that no sentence can have. */
  const mend = (tags: Int32Array, words: readonly string[], seen: readonly SeenWord[]): Int32Array =>
    mendTags(tags, { words, seen, known, forms, rules: mendingWords })

  const lemmaBy = (form: string, name: string) => lemmaOf(lemmas, form, name.slice(name.indexOf(' ') + 1))

  return {
    header,
    tables,
    common,
    ambiguity,
    see,
    lemma: lemmaBy,
    tag(words, seen) {
      for (const at of capitalised(words, mendingWords)) seen[at] = see(words.with(at, words[at]!.toLowerCase()))[at]!
      const tags = tagWords(tagger, seen)
      const names = shortForms(tags, words, forms)
      for (const at of names) seen[at] = shortForm
      return mend(names.length > 0 ? tagWords(tagger, seen) : tags, words, seen)
    },
    read(words, seen, tags) {
      const names = Array.from(tags, (tag) => header.tags[tag]!)
      const lemma = words.map((form, i) => lemmaBy(form, names[i]!))
      const revised = makeRevisionInput(makeInput(seen, names), seen, { tags: names, lemmas: lemma, complements })
      return { form: words, input: { seen, words: revised, tags }, names, lemma }
    },
    draw: (sentences, accurate) =>
      batchesOf(sentences).flatMap((batch): Drawn[] => {
        if (network === undefined || batch[0]!.names.length >= longest)
          return batch.map((words) => ({ tree: parse(words), tags: Int32Array.from(words.input.tags) }))
        const { network: asked, rows } = openNetwork(network)
        const inputs = batch.map(({ input }) => input)
        const votesFor = (k: number) => (accurate ? [{ tree: parse(batch[k]!), ...vote }] : [])
        return drawTrees(asked, makeBatch(inputs, { rows, ambiguity, rootTag }), votesFor).map((drawn, k) => {
          const { form, input, lemma } = batch[k]!
          const read = drawn.tags.map((tag, i) => (isMisread(tag, input.seen[i]!) ? input.tags[i]! : tag))
          const tags = mend(read, form, input.seen)
          const names = Array.from(tags, (tag) => header.tags[tag]!)
          const tree = mendTree(doubt(drawn.tree, batch[k]!), treeWords(batch[k]!), mendingWords)
          const seen = { relations: header.relations, names, lemma }
          return {
            tree: joinRemnants(giveSubjects(tree, seen, mendingWords), seen, mendingWords),
            tags: tags.map((tag, i) => (header.tags[tag] === names[i] ? tag : header.tags.indexOf(names[i]!))),
          }
        })
      }),
  }
}

/** As many sentences at once as the network takes; one that is longer by itself. What is read of a sentence does not depend on the others. */
function batchesOf(sentences: readonly ReadWords[]): ReadWords[][] {
  const batches: ReadWords[][] = []
  let rows = longest
  for (const sentence of sentences) {
    const own = sentence.names.length + 1
    if (rows + own > longest) {
      batches.push([])
      rows = 0
    }
    batches.at(-1)!.push(sentence)
    rows += own
  }
  return batches
}

/** The tags of a word, joined, as one number. */
export const ambiguityHashes = (ambiguity: ReadonlyMap<string, string>): Map<string, number> =>
  new Map(Array.from(ambiguity, ([word, tags]) => [word, hashText(tags, 66)]))

function readSteps(plans: readonly StepPlan[], tables: ModelParts['tables'], names: number): Step[] {
  return plans.map((plan, k) => ({ ...plan, moves: tables[`moves${k}`]!, relations: tables[`relations${k}`]!, names }))
}
