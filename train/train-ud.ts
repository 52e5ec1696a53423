/**
 * Trains a language from CoNLL-U: `npm run train:ud -- --train A.conllu[.gz] … --dev B.conllu[.gz] --out models/xx.ud`.
 * `--tagged D.conllu` adds sentences whose XPOS alone is taken, for the tagger to learn from.
 * `--silver C.conllu` adds sentences parsed by the accurate mode, for the fast parser alone to learn from.
 * Writes OUT.bin (fast) and, with `--voters N`, OUT.accurate.bin (N further parsers). `--genres a,b` keeps
 * of each file only documents whose id holds one of the words between underscores (GUM). Prints scores on dev.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { gunzipSync } from 'node:zlib'
import { calendarAndTitles } from '../src/lexicon/en/calendar-and-titles.js'
import { lexiconWords } from '../src/lexicon/en/common-words.js'
import { stateWords } from '../src/lexicon/en/countries.js'
import { demonymClasses } from '../src/lexicon/en/demonyms.js'
import { tokenRules } from '../src/lexicon/en/token-rules.js'
import { type ConlluSentence, readConllu } from '../src/ud/conllu.js'
import { type LanguageHeader, readRules } from '../src/ud/load-language.js'
import { writeModel } from '../src/ud/model-file.js'
import { makeInput } from '../src/ud/parser.js'
import { seeWords } from '../src/ud/tagger.js'
import { trainLemmas } from './train-lemmas.js'
import { type TreeExample, trainParser } from './train-parser.js'
import { trainSplitter } from './train-splitter.js'
import { firstPass, secondPass, type TagExample, trainFirstPass, trainSecondPass } from './train-tagger.js'

const { values } = parseArgs({
  options: {
    train: { type: 'string', multiple: true, default: [] },
    silver: { type: 'string', multiple: true, default: [] },
    tagged: { type: 'string', multiple: true, default: [] },
    seed: { type: 'string', default: '1' },
    genres: { type: 'string', default: '' },
    out: { type: 'string', default: 'models/en.ud' },
    code: { type: 'string', default: 'en' },
    epochs: { type: 'string', default: '10' },
    voters: { type: 'string', default: '0' },
    folds: { type: 'string', default: '5' },
    moveBits: { type: 'string', default: '20' },
    relationBits: { type: 'string', default: '16' },
    tagBits: { type: 'string', default: '16' },
    margin: { type: 'string', default: '0' },
    known: { type: 'string', default: '100,46' },
    prune: { type: 'string', default: '0.004' },
  },
})

const log = (text: string) => process.stderr.write(`${text}\n`)
const read = (file: string): ConlluSentence[] => {
  const bytes = readFileSync(file)
  return readConllu((file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8'))
}
const genres = values.genres.split(',').filter(Boolean)
const clean = (sentence: ConlluSentence): boolean =>
  !/^GUM_/.test(sentence.document ?? '') ||
  genres.length === 0 ||
  genres.some((genre) => sentence.document!.includes(`_${genre}_`))
const sentences = values.train.flatMap(read).filter(clean)
log(`${sentences.length} sentences, ${sentences.reduce((sum, { form }) => sum + form.length, 0)} words`)

const english = values.code === 'en'
const common = commonWords(sentences)
const classes = { common: new Set(common), listed: new Map(english ? demonymClasses : []) }
const tagName = (sentence: ConlluSentence, i: number) => `${sentence.upos[i]} ${sentence.xpos[i]}`
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

const seen = sentences.map(({ form }) => seeWords(form, classes))
const ambiguity = ambiguityClasses()
const base = { tags, ambiguity }
const examples: TagExample[] = sentences.map((sentence, k) => ({
  seen: seen[k]!,
  tags: Int32Array.from(sentence.form, (_, i) => tagIndex.get(tagName(sentence, i)) ?? 0),
}))

/** Sentences tagged by another program: its XPOS, with the UPOS that the treebanks give to word and XPOS most often. */
const tagged: TagExample[] = taggedExamples()
const tagBits = Number(values.tagBits)
const folds = Number(values.folds)
log('tagger, first pass')
const first = trainFirstPass(base, examples, tagBits, 6, tagged).average(Number(values.prune))
const unseenFirst = new Map<TagExample, Int32Array>()
const unseenSecond = new Map<TagExample, Int32Array>()
for (let fold = 0; fold < folds; fold++) {
  const model = trainFirstPass(
    base,
    examples.filter((_, k) => k % folds !== fold),
    tagBits,
    4,
    tagged,
  ).average()
  for (const example of fold === 0 ? tagged : []) unseenFirst.set(example, firstPass(base, model, example.seen))
  for (const [k, example] of examples.entries())
    if (k % folds === fold) unseenFirst.set(example, firstPass(base, model, example.seen))
}
log('tagger, second pass')
const second = trainSecondPass(base, examples, unseenFirst, tagBits, 6, tagged).average(Number(values.prune))

for (let fold = 0; fold < folds; fold++) {
  const model = trainSecondPass(
    base,
    examples.filter((_, k) => k % folds !== fold),
    unseenFirst,
    tagBits,
    4,
    tagged,
  ).average()
  for (const [k, example] of examples.entries())
    if (k % folds === fold) unseenSecond.set(example, secondPass(base, model, example.seen, unseenFirst.get(example)!))
}
const right = examples.reduce(
  (sum, example) => sum + example.tags.reduce((n, tag, i) => n + Number(unseenSecond.get(example)![i] === tag), 0),
  0,
)
log(`tags right where unseen: ${((100 * right) / examples.reduce((sum, { tags: t }) => sum + t.length, 0)).toFixed(2)}`)

const lemmas = trainLemmas(sentences)
const rules: LanguageHeader['rules'] = english
  ? tokenRules
  : { abbreviations: [], beforeNumber: [], prefixes: [], clitics: [], parted: [], units: [], goesOn: [] }
log('splitter')
const splitter = trainSplitter(sentences, readRules(rules), classes.common)

/** Sentences that the accurate mode parsed: words and tags as it saw them. */
const silver: TreeExample[] = values.silver.flatMap(read).map((sentence) => ({
  input: makeInput(
    seeWords(sentence.form, classes),
    sentence.form.map((_, i) => tagName(sentence, i)),
  ),
  head: Int32Array.from(sentence.head),
  relation: Int32Array.from(sentence.deprel, (name) => relationIndex.get(name) ?? 0),
}))
const trees = (reversed: boolean): TreeExample[] =>
  sentences.map((sentence, k) => {
    const n = sentence.form.length
    const names = Array.from(unseenSecond.get(examples[k]!)!, (tag) => tags[tag]!)
    const relation = Int32Array.from(sentence.deprel, (name) => relationIndex.get(name) ?? 0)
    if (!reversed) return { input: makeInput(seen[k]!, names), head: Int32Array.from(sentence.head), relation }
    const head = Int32Array.from(sentence.head, (_, i) =>
      sentence.head[n - 1 - i]! < 0 ? -1 : n - 1 - sentence.head[n - 1 - i]!,
    )
    return { input: makeInput([...seen[k]!].reverse(), names.reverse()), head, relation: relation.reverse() }
  })
/** Features of moves and arcs, counted from the first: with more of them EWT dev was no better. */
const [knownMoves, knownArcs] = values.known.split(',').map(Number) as [number, number]
const known = { moves: knownMoves, arcs: knownArcs }
const trainOne = (seed: number, reversed: boolean, more: readonly TreeExample[] = []) => {
  const gold = trees(reversed)
  const { moves, relations: labels } = trainParser(more.length > 0 ? [...gold, ...gold, ...more] : gold, {
    epochs: Number(values.epochs),
    seed,
    moveBits: Number(values.moveBits),
    relationBits: Number(values.relationBits),
    relations: relations.length,
    known,
    margin: Number(values.margin),
    onEpoch: (epoch, good) =>
      log(
        `parser ${seed}${reversed ? ' reversed' : ''}, epoch ${epoch + 1}: ${(100 * good).toFixed(2)} of moves right`,
      ),
  })
  return { moves: moves.average(Number(values.prune)), relations: labels.average(Number(values.prune)) }
}
const parser = trainOne(Number(values.seed), false, silver)
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
  known,
}
writeFileSync(`${values.out}.bin`, writeModel({ header, tables: { first, second, splitter, ...parser } }))
log(`wrote ${values.out}.bin`)
const voters = Array.from({ length: Number(values.voters) }, (_, k) => ({ reversed: k % 2 === 0, seed: k + 2 }))
if (voters.length > 0) {
  const trained = voters.map(({ seed, reversed }) => trainOne(seed, reversed))
  const tables = Object.fromEntries(
    trained.flatMap(({ moves, relations: labels }, k) => [
      [`moves${k}`, moves],
      [`relations${k}`, labels],
    ]),
  )
  writeFileSync(
    `${values.out}.accurate.bin`,
    writeModel({ header: { voters: voters.map(({ reversed }) => ({ reversed, known })) }, tables }),
  )
  log(`wrote ${values.out}.accurate.bin`)
}

function taggedExamples(): TagExample[] {
  const counts = new Map<string, Map<string, number>>()
  const count = (key: string, upos: string) => {
    const row = counts.get(key) ?? new Map<string, number>()
    row.set(upos, (row.get(upos) ?? 0) + 1)
    counts.set(key, row)
  }
  for (const { form, upos, xpos } of sentences)
    form.forEach((word, i) => {
      count(`${word.toLowerCase()} ${xpos[i]}`, upos[i]!)
      count(` ${xpos[i]}`, upos[i]!)
    })
  const most = (row: Map<string, number> | undefined) =>
    row && [...row].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))[0]![0]
  return values.tagged.flatMap(read).map(({ form, xpos }) => ({
    seen: seeWords(form, classes),
    tags: Int32Array.from(form, (word, i) => {
      const upos = most(counts.get(`${word.toLowerCase()} ${xpos[i]}`)) ?? most(counts.get(` ${xpos[i]}`)) ?? 'X'
      return tagIndex.get(`${upos} ${xpos[i]}`) ?? 0
    }),
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
  for (const [k, sentence] of sentences.entries()) {
    for (const [i, { key }] of seen[k]!.entries()) {
      const row = counts.get(key) ?? new Map<string, number>()
      const tag = tagName(sentence, i)
      row.set(tag, (row.get(tag) ?? 0) + 1)
      counts.set(key, row)
    }
  }
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
