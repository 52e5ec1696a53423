/**
 * How fast the stages are, next to two npm packages that read English: tokens a second in one process,
 * median and spread of nine rounds after two that warm up. The text is ours, made of patterns filled by a
 * seeded generator, so that every run reads the same. Rates depend on the machine and on what else it
 * does; ratios within one run are what to compare. Run: npm run bench
 */
import compromise from 'compromise'
import winkModel from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'
import { findActors } from '../src/actor/find-actors.js'
import { findAttributions } from '../src/attribution/find-attributions.js'
import { assembleClaims } from '../src/claim/assemble-claims.js'
import { findMentions } from '../src/claim/find-mentions.js'
import { findEvents } from '../src/event/find-events.js'
import { loadTools } from '../src/load-tools.js'
import { findToponyms } from '../src/place/find-toponyms.js'
import { findQuantities } from '../src/quantity/find-quantities.js'
import { makeReport } from '../src/text/make-report.js'
import { findTimexes } from '../src/time/find-timexes.js'
import { makeText } from './make-text.js'

const rounds = 9
const tools = loadTools()
const report = makeReport({ text: makeText(400), publishedAt: '2020-10-14' })
const parse = (accurate: boolean) => tools.language.parse(report.text, report.parts, { accurate })
const parsed = { report, sentences: parse(false) }
const mentions = findMentions(report, tools)
const tokens = parsed.sentences.reduce((sum, sentence) => sum + sentence.length, 0)
const wink = winkNLP(winkModel)

const stages: readonly (readonly [string, () => unknown, string])[] = [
  ['words', () => report.parts.flatMap((part) => tools.language.tokenize(report.text, part)), 'tokens alone'],
  ['parse', () => parse(false), 'tokens, sentences, tags, lemmas, trees'],
  ['parse, accurate', () => parse(true), 'the same, the parsers vote too'],
  ['attributions', () => findAttributions(parsed, tools.attribution), 'on top of a parse'],
  ['events', () => findEvents(parsed), 'on top of a parse'],
  ['actors', () => findActors(parsed, tools.conflicts), 'on top of a parse'],
  ['places', () => findToponyms(parsed, tools.gazetteer), 'on top of a parse'],
  ['times', () => findTimexes(parsed), 'on top of a parse'],
  ['quantities', () => findQuantities(parsed), 'on top of a parse'],
  ['claims', () => assembleClaims(mentions, tools.appraisal), 'on top of all of these'],
  ['text to claims', () => assembleClaims(findMentions(report, tools), tools.appraisal), 'the whole way'],
  [
    'wink-nlp',
    () => wink.readDoc(report.text).tokens().out(),
    'tokens, sentences, tags; no trees, no people or places',
  ],
  ['compromise', () => compromise(report.text).json(), 'tokens, sentences, tags, names; no trees, no lemmas'],
]

console.log(`${tokens} tokens, ${rounds} rounds, Node ${process.versions.node}`)
console.log(
  `${'stage'.padEnd(18)}${['median', 'slowest', 'fastest'].map((name) => name.padStart(11)).join('')}   tokens a second; what it does`,
)
for (const [name, work, what] of stages) {
  const result = work()
  if (Array.isArray(result) && result.length === 0) {
    console.log(`${name.padEnd(18)}${'found nothing, so not measured'.padStart(33)}   ${what}`)
    continue
  }
  const rates = measure(work)
  const shown = [rates[rounds >> 1]!, rates[0]!, rates[rounds - 1]!]
  console.log(`${name.padEnd(18)}${shown.map((rate) => String(rate).padStart(11)).join('')}   ${what}`)
}

/** Tokens a second of each round, slowest first. */
function measure(work: () => unknown): number[] {
  for (let warm = 0; warm < 2; warm++) work()
  return Array.from({ length: rounds }, () => {
    const began = process.hrtime.bigint()
    work()
    return Math.round((tokens * 1e9) / Number(process.hrtime.bigint() - began))
  }).sort((a, b) => a - b)
}
