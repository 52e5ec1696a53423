/** Makes a Language of its model files' bytes. Pure: reading the files is the doors' business. */
import type { Span } from '../text/span.js'
import type { Tree } from './guide.js'
import { hashText } from './hash.js'
import type { Language, ParseOptions } from './language.js'
import { type LemmaModel, lemmaOf } from './lemmatizer.js'
import { type ModelParts, readModel } from './model-file.js'
import { drawTree } from './neural/draw-tree.js'
import { liftDependents } from './neural/lift-dependents.js'
import { longest } from './neural/network.js'
import { type NetworkModel, readNetwork } from './neural/network-file.js'
import { makeBatch, type NetworkInput } from './neural/word-rows.js'
import { parseSteps, type Step, type StepPlan } from './parse-steps.js'
import { makeInput } from './parser-input.js'
import { relationKinds } from './revision/draft.js'
import { type RevisionModel, reviseTree } from './revision/revise-tree.js'
import { makeRevisionInput } from './revision/revision-input.js'
import { joinPasts, lookAgain, markGenitives, openAuxiliaries, shortForms, tagForms } from './second-look.js'
import { makeSentence, type Sentence } from './sentence.js'
import { splitSentences } from './splitter.js'
import { type TaggerModel, tagWords } from './tagger.js'
import { type TokenRules, tokenize, type Word } from './tokenizer.js'
import { shortForm, wordSeer } from './word-classes.js'

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

/** @param network bytes of the network; without them the parsers draw the trees alone, in both modes */
export function loadLanguage(model: Uint8Array, network?: Uint8Array): Language {
  const { header, tables } = readModel(model, 'language model') as ModelParts & { header: LanguageHeader }
  const rules = readRules(header.rules)
  const classes = { common: new Set(header.common), listed: new Map(header.listed) }
  const see = wordSeer(classes)
  const tagger: TaggerModel = {
    tags: header.tags,
    table: tables.tagger!,
    ambiguity: ambiguityHashes(new Map(header.ambiguity)),
  }
  const lemmas: LemmaModel = { words: new Map(header.words), endings: new Map(header.endings) }
  const feats = new Map(header.feats)
  const tagForm = tagForms(header.tags, feats)
  const known = new Map(header.ambiguity)
  const steps = readSteps(header.steps, tables, header.relations.length)
  const revision: RevisionModel = {
    table: tables.revision!,
    kinds: relationKinds(header.relations),
    complements: new Map(header.complements),
  }
  const rootTag = header.tags.length
  let opened: NetworkModel | undefined
  const openNetwork = (bytes: Uint8Array): NetworkModel => {
    opened ??= readNetwork(bytes)
    return opened
  }

  /** The tree by the parsers, step by step, and revised. */
  const parse = ({ seen, words }: NetworkInput, names: readonly string[]): Tree => {
    const trees = parseSteps(steps, words.input, seen, names)
    return reviseTree(revision, words, trees.at(-1)!, trees[0]!)
  }

  /** The tree by the network, in accurate mode with a vote of the parsers; by the parsers alone where there is none. */
  const draw = (input: NetworkInput, names: readonly string[], accurate: boolean): Tree => {
    if (network === undefined || input.seen.length >= longest) return parse(input, names)
    const { network: asked, rows } = openNetwork(network)
    const batch = makeBatch(input, { rows, ambiguity: tagger.ambiguity, rootTag })
    return liftDependents(
      drawTree(asked, batch, accurate ? [{ tree: parse(input, names), ...vote }] : []),
      header.relations,
    )
  }

  const analyse = (forms: string[], starts: Int32Array, ends: Int32Array, options: ParseOptions): Sentence => {
    const seen = see(forms)
    let tags = tagWords(tagger, seen)
    const acronyms = shortForms(tags, forms, tagForm)
    if (acronyms.length > 0) {
      for (const at of acronyms) seen[at] = shortForm
      tags = tagWords(tagger, seen)
    }
    openAuxiliaries(tags, seen, known, tagForm)
    joinPasts(tags, seen, known, tagForm)
    markGenitives(tags, forms, tagForm)
    lookAgain(tags, forms.at(-1) ?? '', tagForm)
    const names = Array.from(tags, (tag) => header.tags[tag]!)
    const upos = names.map((name) => name.slice(0, name.indexOf(' ')))
    const xpos = names.map((name) => name.slice(name.indexOf(' ') + 1))
    const lemma = forms.map((form, i) => lemmaOf(lemmas, form, xpos[i]!))
    const input = makeInput(seen, names)
    const words = makeRevisionInput(input, seen, { tags: names, lemmas: lemma, complements: revision.complements })
    const tree = draw({ seen, words, tags }, names, options.accurate === true)
    return makeSentence({
      starts,
      ends,
      form: forms,
      lemma,
      upos,
      xpos,
      feats: forms.map((form, i) => feats.get(`${form.toLowerCase()} ${names[i]}`) ?? feats.get(` ${names[i]}`) ?? '_'),
      head: tree.head,
      deprel: Array.from(tree.relation, (relation) => header.relations[relation] ?? 'dep'),
    })
  }

  return {
    code: header.code,
    tokenize: (text, region) => tokenize(text, region.start, region.end, rules),
    parse(text: string, regions: readonly Span[], options: ParseOptions = {}): Sentence[] {
      return regions.flatMap(({ start, end }) => {
        const words = tokenize(text, start, end, rules)
        return cut(
          words,
          splitSentences(tables.splitter!, text, words, { common: classes.common, goesOn: rules.goesOn }),
        ).map((part) =>
          analyse(
            part.map((word) => text.slice(word.start, word.end)),
            Int32Array.from(part, (word) => word.start),
            Int32Array.from(part, (word) => word.end),
            options,
          ),
        )
      })
    },
    parseWords(forms: readonly string[], starts: Int32Array, ends: Int32Array, options: ParseOptions = {}): Sentence {
      return analyse([...forms], starts, ends, options)
    },
  }
}

/** The tags of a word, joined, as one number. */
export const ambiguityHashes = (ambiguity: ReadonlyMap<string, string>): Map<string, number> =>
  new Map(Array.from(ambiguity, ([word, tags]) => [word, hashText(tags, 66)]))

const cut = (words: readonly Word[], ends: readonly number[]): Word[][] =>
  ends.map((end, k) => words.slice(k === 0 ? 0 : ends[k - 1]! + 1, end + 1))

export const readRules = (rules: LanguageHeader['rules']): TokenRules => ({
  abbreviations: new Set(rules.abbreviations),
  beforeNumber: new Set(rules.beforeNumber),
  prefixes: new Set(rules.prefixes),
  clitics: rules.clitics,
  parted: new Map(rules.parted),
  units: new Set(rules.units),
  goesOn: new Set(rules.goesOn),
})

function readSteps(plans: readonly StepPlan[], tables: ModelParts['tables'], names: number): Step[] {
  return plans.map((plan, k) => ({ ...plan, moves: tables[`moves${k}`]!, relations: tables[`relations${k}`]!, names }))
}
