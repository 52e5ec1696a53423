/** Makes a Language of its model files' bytes. Pure: reading the files is the doors' business. */
import type { Span } from '../text/span.js'
import type { Language, ParseOptions } from './language.js'
import { type LanguageHeader, openParts } from './language-parts.js'
import { makeSentence, type Sentence } from './sentence.js'
import { splitSentences } from './splitter.js'
import { type TokenRules, tokenize, type Word } from './tokenizer.js'

/** @param network bytes of the network; without them the parsers draw the trees alone, in both modes */
export function loadLanguage(model: Uint8Array, network?: Uint8Array): Language {
  const { header, tables, common, see, tag, read, draw, lemma } = openParts(model, network)
  const rules = readRules(header.rules)
  const feats = new Map(header.feats)

  const analyse = (sentences: readonly Forms[], { accurate = false }: ParseOptions): Sentence[] => {
    const seen = sentences.map(({ form }) => see(form))
    const words = sentences.map(({ form }, k) => read(form, seen[k]!, tag(form, seen[k]!)))
    return draw(words, accurate).map(({ tree, tags }, k) => {
      const { form, starts, ends } = sentences[k]!
      const names = Array.from(tags, (one) => header.tags[one]!)
      const before = words[k]!
      return makeSentence({
        starts,
        ends,
        form,
        lemma: form.map((word, i) => (names[i] === before.names[i] ? before.lemma[i]! : lemma(word, names[i]!))),
        upos: names.map((name) => name.slice(0, name.indexOf(' '))),
        xpos: names.map((name) => name.slice(name.indexOf(' ') + 1)),
        feats: form.map(
          (word, i) => feats.get(`${word.toLowerCase()} ${names[i]}`) ?? feats.get(` ${names[i]}`) ?? '_',
        ),
        head: tree.head,
        deprel: Array.from(tree.relation, (relation) => header.relations[relation] ?? 'dep'),
      })
    })
  }

  return {
    code: header.code,
    tokenize: (text, region) => tokenize(text, region.start, region.end, rules),
    parse(text: string, regions: readonly Span[], options: ParseOptions = {}): Sentence[] {
      const sentences = regions.flatMap(({ start, end }) => {
        const words = tokenize(text, start, end, rules)
        return cut(words, splitSentences(tables.splitter!, text, words, { common, goesOn: rules.goesOn }))
      })
      return analyse(
        sentences.map((words) => ({
          form: words.map((word) => text.slice(word.start, word.end)),
          starts: Int32Array.from(words, (word) => word.start),
          ends: Int32Array.from(words, (word) => word.end),
        })),
        options,
      )
    },
    parseWords(forms: readonly string[], starts: Int32Array, ends: Int32Array, options: ParseOptions = {}): Sentence {
      return analyse([{ form: [...forms], starts, ends }], options)[0]!
    },
  }
}

/** The words of a sentence and where they stand. */
interface Forms {
  readonly form: string[]
  readonly starts: Int32Array
  readonly ends: Int32Array
}

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
