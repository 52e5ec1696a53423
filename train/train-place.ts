/**
 * Learns src/place/place-weights.ts from reports with their place names marked.
 *
 *   npm run train:place -- CORPUS.jsonl... [--cache FOLDER]
 *
 * First prints how the weights learnt on one half of the reports read the other half, both ways; then
 * learns on all and writes the file. The same files give the same weights.
 */
import { writeFileSync } from 'node:fs'
import { loadGazetteer, loadPackagedLanguage } from '../src/load-tools.js'
import { halfOf, type MarkedReport, readMarked } from './place/corpus.js'
import { learnWeights, type Question, type Weights } from './place/learn-weights.js'
import { nameQuestions, rankQuestions } from './place/questions.js'

const args = process.argv.slice(2)
const at = args.indexOf('--cache')
const cache = at < 0 ? undefined : args.splice(at, 2)[1]
if (args.length === 0) {
  console.error('usage: train:place CORPUS.jsonl... [--cache FOLDER]')
  process.exit(2)
}

const { language } = loadPackagedLanguage()
const gazetteer = loadGazetteer()
const reports = args.flatMap((file) => readMarked(file, language, cache))

/** A corpus's questions weigh as the square root of their number, so that the largest does not rule. */
function balanced(of: readonly MarkedReport[], ask: (report: MarkedReport) => Question[]): Question[] {
  const corpora = [...new Set(of.map(({ corpus }) => corpus))]
  return corpora.flatMap((corpus) => {
    const questions = of.filter((one) => one.corpus === corpus).flatMap(ask)
    const share = 1 / Math.sqrt(questions.length)
    return questions.map((question) => ({ ...question, weight: question.weight * share * 30 }))
  })
}

function learn(of: readonly MarkedReport[]): { place: Weights; rank: Weights; near: Weights } {
  const place = learnWeights(
    balanced(of, (report) => nameQuestions(report, gazetteer)),
    { penalty: 2e-4, rounds: 400, rate: 0.05 },
  )
  const rank = learnWeights(
    balanced(of, (report) => rankQuestions(report, gazetteer, null)),
    { penalty: 1e-3, rounds: 300, rate: 0.05 },
  )
  const near = learnWeights(
    balanced(of, (report) => rankQuestions(report, gazetteer, rank)),
    { penalty: 1e-3, rounds: 300, rate: 0.05 },
  )
  return { place, rank, near }
}

const scoreOf = (signs: readonly (readonly [string, number])[], weights: Weights): number =>
  signs.reduce((sum, [sign, value]) => sum + value * (sign.startsWith('corpus ') ? 0 : (weights[sign] ?? 0)), 0)

/** Share of the names placed right, in the second round. */
function rankScore(of: readonly MarkedReport[], { rank, near }: ReturnType<typeof learn>): string {
  let right = 0
  const questions = of.flatMap((report) => rankQuestions(report, gazetteer, rank))
  for (const question of questions) {
    const scores = question.alternatives.map((signs) => scoreOf(signs, near))
    if (question.right[scores.indexOf(Math.max(...scores))]) right++
  }
  return `${((100 * right) / questions.length).toFixed(1)} % of ${questions.length} ambiguous names`
}

/** F1 of the yes-or-no questions. */
function nameScore(of: readonly MarkedReport[], { place }: ReturnType<typeof learn>): string {
  let both = 0
  let found = 0
  let wanted = 0
  for (const { alternatives, right } of of.flatMap((report) => nameQuestions(report, gazetteer))) {
    const yes = scoreOf(alternatives[0]!, place) > 0
    both += Number(yes && right[0]!)
    found += Number(yes)
    wanted += Number(right[0]!)
  }
  return `F1 ${((200 * both) / (found + wanted)).toFixed(1)}`
}

for (const half of [0, 1]) {
  const weights = learn(reports.filter((report) => halfOf(report) === half))
  for (const corpus of new Set(reports.map((report) => report.corpus))) {
    const other = reports.filter((report) => halfOf(report) !== half && report.corpus === corpus)
    console.log(
      `learnt on half ${half}, ${corpus}: names ${nameScore(other, weights)}, places ${rankScore(other, weights)}`,
    )
  }
}
const { place, rank, near } = learn(reports)
const table = (name: string, what: string, weights: Weights): string =>
  `/** ${what} */\nexport const ${name}: Readonly<Record<string, number>> = {\n${Object.entries(weights)
    .filter(([sign, weight]) => weight !== 0 && !sign.startsWith('corpus '))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([sign, weight]) => `  ${JSON.stringify(sign)}: ${weight},\n`)
    .join('')}}\n`
writeFileSync(
  'src/place/place-weights.ts',
  `// Learnt by train/train-place.ts from ${args.length} corpora with marked place names; numbers only, no name or text of them.\n\n${table('placeWeights', 'Signs of place-signs.ts: for a run of words being a place’s name.', place)}\n${table('rankWeights', 'Signs of rank-signs.ts, first round.', rank)}\n${table('nearWeights', 'Signs of rank-signs.ts, second round.', near)}`,
)
console.log('src/place/place-weights.ts written; format it with npx biome check --write')
