/**
 * Trains a language from CoNLL-U: `npm run train:ud -- --train A.conllu[.gz] … --dev B.conllu[.gz] --out models/xx.ud`.
 * `--tagged D.conllu` adds sentences parsed by another program: the tagger practises on their XPOS, and how often
 * common words take a clause is counted in their trees.
 * Writes OUT.bin; the network that draws the trees is trained after it (train-network.ts).
 * `--genres a,b` keeps of each file only documents whose id holds one of the words between underscores (GUM).
 */
import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { calendarAndTitles } from '../src/lexicon/en/calendar-and-titles.js'
import { lexiconWords } from '../src/lexicon/en/common-words.js'
import { stateWords } from '../src/lexicon/en/countries.js'
import { demonymClasses } from '../src/lexicon/en/demonyms.js'
import { tokenRules } from '../src/lexicon/en/token-rules.js'
import type { ConlluSentence } from '../src/ud/conllu.js'
import { ambiguityHashes, type LanguageHeader } from '../src/ud/language-parts.js'
import { lemmaOf } from '../src/ud/lemmatizer.js'
import { readRules } from '../src/ud/load-language.js'
import { type PackedTable, writeModel } from '../src/ud/model-file.js'
import type { NetworkInput } from '../src/ud/neural/word-rows.js'
import type { StepPlan } from '../src/ud/parse-steps.js'
import { makeInput } from '../src/ud/parser-input.js'
import { relationKinds } from '../src/ud/revision/draft.js'
import { makeRevisionInput } from '../src/ud/revision/revision-input.js'
import { makeTaggerInput } from '../src/ud/tagger.js'
import { type SeenWord, wordSeer } from '../src/ud/word-classes.js'
import { countComplements } from './count-complements.js'
import { type Course, type Lesson, ParserSchool } from './parser-school.js'
import { trainLemmas } from './train-lemmas.js'
import { trainRevision } from './train-revision.js'
import { trainSplitter } from './train-splitter.js'
import { type TagExample, tagUnseen, trainTagger } from './train-tagger.js'
import { readTreebanks, tagName, uposTeller } from './treebanks.js'

const { values } = parseArgs({
  options: {
    train: { type: 'string', multiple: true, default: [] },
    tagged: { type: 'string', multiple: true, default: [] },
    seed: { type: 'string', default: '1' },
    genres: { type: 'string', default: '' },
    out: { type: 'string', default: 'models/en.ud' },
    code: { type: 'string', default: 'en' },
    epochs: { type: 'string', default: '10' },
    unseenEpochs: { type: 'string', default: '4' },
    folds: { type: 'string', default: '3' },
    moveBits: { type: 'string', default: '22' },
    relationBits: { type: 'string', default: '21' },
    tagBits: { type: 'string', default: '22' },
    tagEpochs: { type: 'string', default: '7' },
    tagLeast: { type: 'string', default: '2' },
    least: { type: 'string', default: '2' },
    tagPrune: { type: 'string', default: '8' },
    revisionPrune: { type: 'string', default: '42' },
  },
})

const log = (text: string) => process.stderr.write(`${text}\n`)
const sentences = readTreebanks(values.train, values.genres)
const tagged = readTreebanks(values.tagged)
log(`${sentences.length} sentences, ${sentences.reduce((sum, { form }) => sum + form.length, 0)} words`)

const english = values.code === 'en'
const common = commonWords(sentences)
const classes = { common: new Set(common), listed: new Map(english ? demonymClasses : []) }
const tags = frequent(
  sentences.flatMap((sentence) => sentence.form.map((_, i) => tagName(sentence, i))),
  4,
)
const tagIndex = new Map(tags.map((tag, i) => [tag, i]))
const relations = frequent(
  sentences.flatMap(({ deprel }) => deprel),
  4,
)
const relationIndex = new Map(relations.map((relation, i) => [relation, i]))

const see = wordSeer(classes)
const seen = sentences.map(({ form }) => see(form))
const ambiguity = ambiguityClasses()
const kinds = ambiguityHashes(ambiguity)
const examples: TagExample[] = sentences.map((sentence, k) => ({
  input: makeTaggerInput(seen[k]!, kinds),
  tags: Int32Array.from(sentence.form, (_, i) => tagIndex.get(tagName(sentence, i)) ?? 0),
}))
const tagging = {
  tags: tags.length,
  bits: Number(values.tagBits),
  folds: Number(values.folds),
  epochs: Number(values.tagEpochs),
  prune: Number(values.tagPrune),
  least: Number(values.tagLeast),
  practice: taggedExamples(),
  log,
}
const tagger = trainTagger(examples, tagging)
const unseen = tagUnseen(examples, tagging)

const lemmas = trainLemmas(sentences)
const rules: LanguageHeader['rules'] = english
  ? tokenRules
  : { abbreviations: [], beforeNumber: [], prefixes: [], clitics: [], parted: [], units: [], goesOn: [] }
log('splitter')
const splitter = trainSplitter(sentences, readRules(rules), classes.common)

const lessons: Lesson[] = sentences.map((sentence, k) => ({
  seen: seen[k]!,
  tags: Array.from(unseen.get(examples[k]!)!, (tag) => tags[tag]!),
  head: Int32Array.from(sentence.head),
  relation: Int32Array.from(sentence.deprel, (name) => relationIndex.get(name) ?? 0),
}))
const parsers = new ParserSchool({
  sentences: lessons,
  relations: relations.length,
  moveBits: Number(values.moveBits),
  relationBits: Number(values.relationBits),
  epochs: Number(values.epochs),
  unseenEpochs: Number(values.unseenEpochs),
  folds: Number(values.folds),
  seed: Number(values.seed),
  least: Number(values.least),
  log,
})
/** The fast mode: one parser reads backward, the next forward, guided by the first one's tree. */
const fastCourses: Course[] = [
  { reversed: true, keep: [26, 27] },
  { reversed: false, guide: 0, focus: { keep: [23, 26], epochs: 10 }, keep: [18, 25] },
]
const plansOf = (courses: readonly Course[]): StepPlan[] => courses.map(({ reversed, guide }) => ({ reversed, guide }))
const fast = parsers.train(fastCourses)
const complements = countComplements(tagged, classes.common)
const revision = learnRevision()
const header: LanguageHeader = {
  code: values.code,
  common,
  listed: [...classes.listed],
  rules,
  tags,
  ambiguity: [...ambiguity],
  words: [...lemmas.words],
  endings: [...lemmas.endings],
  feats: featsTable(),
  relations,
  steps: plansOf(fastCourses),
  complements: [...complements],
}
writeFileSync(`${values.out}.bin`, writeModel({ header, tables: { tagger, splitter, ...fast, revision } }))
log(`wrote ${values.out}.bin`)

/** What the revision reads of a sentence, with tags as indices. */
function inputOf(form: readonly string[], seen: readonly SeenWord[], tags_: ArrayLike<number>): NetworkInput {
  const names = Array.from(tags_, (tag) => tags[tag]!)
  const own = form.map((word, i) => lemmaOf(lemmas, word, names[i]!.slice(names[i]!.indexOf(' ') + 1)))
  const words = makeRevisionInput(makeInput(seen, names), seen, { tags: names, lemmas: own, complements })
  return { seen, words, tags: tags_ }
}

/** The revision of the last parser's trees, learnt from trees of sentences that the parsers did not know. */
function learnRevision(): PackedTable {
  const other = parsers.treesOf(0)
  const drawn = parsers.treesOf(fastCourses.length - 1)
  const revised = lessons.map((lesson, k) => {
    const { words } = inputOf(sentences[k]!.form, lesson.seen, unseen.get(examples[k]!)!)
    return { words, drawn: drawn[k]!, other: other[k]!, head: lesson.head, relation: lesson.relation }
  })
  return trainRevision(revised, {
    relations: relations.length,
    kinds: relationKinds(relations),
    bits: Number(values.moveBits),
    epochs: 9,
    seed: 5,
    least: 3,
    margin: 8,
    dropped: 0.65,
    onEpoch: (epoch, good) => log(`revision, epoch ${epoch + 1}: ${(100 * good).toFixed(2)} of words right`),
  }).average(Number(values.revisionPrune))
}

/** The tagged sentences with the UPOS that the treebanks give to word and XPOS most often. */
function taggedExamples(): TagExample[] {
  const tell = uposTeller(sentences)
  return tagged.map(({ form, xpos }) => ({
    input: makeTaggerInput(see(form), kinds),
    tags: Int32Array.from(form, (word, i) => tagIndex.get(`${tell(word, xpos[i]!)[0]} ${xpos[i]}`) ?? 0),
  }))
}

/** Words written small at least twice that are no names, with the calendar and titles of the language. */
function commonWords(all: readonly ConlluSentence[]): string[] {
  const counts = new Map<string, number>()
  for (const { form, upos } of all)
    form.forEach((word, i) => {
      if (upos[i] !== 'PROPN' && word === word.toLowerCase()) counts.set(word, (counts.get(word) ?? 0) + 1)
    })
  const names = new Set(english ? stateWords : [])
  const written = [...counts].filter(([, n]) => n > 1).map(([word]) => word)
  const listed = english ? [...calendarAndTitles, ...lexiconWords()] : []
  return [...new Set([...written, ...listed])].filter((word) => !names.has(word)).sort()
}

function frequent(values_: readonly string[], least: number): string[] {
  const counts = new Map<string, number>()
  for (const value of values_) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts]
    .filter(([, n]) => n >= least)
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .map(([value]) => value)
}

/** For each common word or class seen at least three times, its tags that make up a twentieth or more. */
function ambiguityClasses(): Map<string, string> {
  const counts = new Map<string, Map<string, number>>()
  const count = (key: string, tag: string) => {
    const row = counts.get(key) ?? new Map<string, number>()
    row.set(tag, (row.get(tag) ?? 0) + 1)
    counts.set(key, row)
  }
  for (const [k, sentence] of sentences.entries())
    for (const [i, { key }] of seen[k]!.entries()) count(key, tagName(sentence, i))
  const found = new Map<string, string>()
  for (const [key, row] of counts) {
    const total = [...row.values()].reduce((a, b) => a + b, 0)
    if (total < 3) continue
    const often = [...row].filter(([, n]) => n * 20 >= total).map(([tag]) => tagIndex.get(tag) ?? -1)
    found.set(key, often.sort((a, b) => a - b).join(','))
  }
  return found
}

/** `word TAG` and ` TAG` → the most frequent FEATS, the word only where it differs from its tag's. */
function featsTable(): [string, string][] {
  const byWord = new Map<string, Map<string, number>>()
  const byTag = new Map<string, Map<string, number>>()
  const count = (table: Map<string, Map<string, number>>, key: string, value: string) => {
    const row = table.get(key) ?? new Map<string, number>()
    row.set(value, (row.get(value) ?? 0) + 1)
    table.set(key, row)
  }
  for (const sentence of sentences)
    sentence.form.forEach((word, i) => {
      count(byWord, `${word.toLowerCase()} ${tagName(sentence, i)}`, sentence.feats[i]!)
      count(byTag, ` ${tagName(sentence, i)}`, sentence.feats[i]!)
    })
  const most = (row: Map<string, number>) => [...row].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))[0]!
  const tagFeats = [...byTag].map(([tag, row]) => [tag, most(row)[0]] as [string, string])
  const general = new Map(tagFeats)
  const wordFeats = [...byWord]
    .map(([key, row]) => [key, ...most(row)] as [string, string, number])
    .filter(([key, feats, n]) => n > 1 && !key.includes('PROPN') && general.get(key.slice(key.indexOf(' '))) !== feats)
    .map(([key, feats]) => [key, feats] as [string, string])
  return [...tagFeats, ...wordFeats]
}
