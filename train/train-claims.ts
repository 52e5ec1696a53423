/**
 * Trains models/en.claims.bin, by which events are appraised, from texts with coded claims (train/claims/README.md).
 *
 *   npm run train:claims -- CODED.jsonl.gz... [--corpora FOLDER] [--out FILE]
 *
 * The same files, read by the same rules and models, give the same bytes.
 */
import { writeFileSync } from 'node:fs'
import { classCount, type Limits, writeAppraisalModel } from '../src/claim/appraisal-model.js'
import { loadFinders } from '../src/load-tools.js'
import { packTable } from '../src/ud/model-file.js'
import { manners, readCodedTexts } from './claims/coded-text.js'
import { examplesOf, tellingNouns } from './claims/examples.js'
import { learn } from './claims/learn.js'

const args = process.argv.slice(2)
const option = (name: string): string | undefined => {
  const at = args.indexOf(name)
  return at < 0 ? undefined : args.splice(at, 2)[1]
}
const corpora = option('--corpora') ?? '../shared/corpora'
const out = option('--out') ?? 'models/en.claims.bin'
if (args.length === 0) {
  console.error('usage: train:claims CODED.jsonl.gz... [--corpora FOLDER] [--out FILE]')
  process.exit(2)
}

const texts = args.flatMap((file) => readCodedTexts(file, corpora))
const tools = loadFinders()
const all = texts.flatMap((text) => examplesOf(text, tools))
const nouns = tellingNouns(all)
const listed = new Set(nouns)
const examples = all.filter(({ noun }) => noun === 0 || listed.has(noun))
const bits = 20
/** Read off coded reports that were not learnt from. */
const limits: Limits = { leaves: 0.7, adds: 0.5, turns: 1.1, names: 0.2 }
const rows = learn(examples, { buckets: 2 ** bits, manner: manners.indexOf('reports') })
const largest = [...rows.values()].flatMap((row) => [...row]).reduce((most, one) => Math.max(most, Math.abs(one)), 0)
const table = packTable({ bits, classes: classCount, rows, least: 4 })
const file = writeAppraisalModel(table, { largest, nouns, ...limits })
writeFileSync(out, file)
console.log(
  `${texts.length} texts, ${examples.length} units, ${nouns.length} nouns, ${rows.size} signs, ${table.weights.length} weights; ${out}: ${file.length} bytes`,
)
