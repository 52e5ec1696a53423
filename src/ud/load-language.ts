/** Makes a Language of its model files' bytes. Pure: reading the files is the doors' business. */
import type { Span } from '../text/span.js'
import type { Language, ParseOptions } from './language.js'
import { type LanguageHeader, openParts } from './language-parts.js'
import { makeSentence, type Sentence } from './sentence.js'
import { splitSentences } from './splitter.js'
import { type TokenRules, tokenize, type Word } from './tokenizer.js'

/** @param network bytes of the network; without them the parsers draw the trees alone, in both modes */
export function loadLanguage(model: Uint8Array, network?: Uint8Array): Language {
  const { header, tables, common, see, tag, read, draw, mend, lemma } = openParts(model, network)
  const rules = readRules(header.rules)
  const feats = new Map(header.feats)

  const analyse = (forms: string[], starts: Int32Array, ends: Int32Array, options: ParseOptions): Sentence => {
    const seen = see(forms)
    const words = read(forms, seen, tag(forms, seen))
    const { tree, tags } = draw(words, options.accurate === true)
    const names = Array.from(mend(Int32Array.from(tags), forms, seen), (one) => header.tags[one]!)
    return makeSentence({
      starts,
      ends,
      form: forms,
      lemma: forms.map((form, i) => (names[i] === words.names[i] ? words.lemma[i]! : lemma(form, names[i]!))),
      upos: names.map((name) => name.slice(0, name.indexOf(' '))),
      xpos: names.map((name) => name.slice(name.indexOf(' ') + 1)),
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
        return cut(words, splitSentences(tables.splitter!, text, words, { common, goesOn: rules.goesOn })).map((part) =>
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
