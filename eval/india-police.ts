/**
 * What police did, in documents and sentences of IndiaPoliceEvents: KILL, ARREST, FORCE, ANY_ACTION as the claims with police
 * as agent tell it, F1. All lower case. FAIL is left out: not to act is no claim of the codebook. Run: npx tsx eval/india-police.ts [--misses]
 */
import { readReport } from '../src/claim/read-report.js'
import { loadTools } from '../src/load-tools.js'
import type { Claim } from '../src/record/record.js'
import { makeReport } from '../src/text/make-report.js'
import { readCorpus, scores } from './corpus.js'

interface Row {
  readonly id: string
  readonly date: string
  readonly text: string
  readonly labels: string[]
  readonly sentences: {
    readonly start: number
    readonly end: number
    readonly text: string
    readonly labels: string[]
  }[]
}

const asked = ['KILL', 'ARREST', 'FORCE', 'ANY_ACTION'] as const
type Label = (typeof asked)[number]
const police =
  /\b(police\w*|polic|cops?|constables?|crpf|rpf|raf|paramilitary|security forces?|jawans?|dgp|commissioner|inspectors?|stf|sp)\b/i
const saying = new Set(['situation', 'status', 'other', 'support', 'opposition', 'accusation', 'threat'])

/** What a claim says police did. A capture without an agent is an arrest; negated and unreal claims are nothing. */
function labelsOf(claim: Claim): Label[] {
  if (claim.polarity === 'negated' || /intended|demanded|hypothetical/.test(claim.modality)) return []
  const byPolice = claim.agents.some(({ text }) => police.test(text))
  const held =
    claim.kind === 'capture' &&
    (byPolice || (claim.agents.length === 0 && /arrest|detain|custody|nab|book/i.test(claim.trigger.text)))
  if (held) return ['ARREST', 'ANY_ACTION']
  if (!byPolice) return []
  if (claim.kind === 'deaths') return ['KILL', 'FORCE', 'ANY_ACTION']
  if (/^(attack|strike|injuries|clash|abuse|bombing)$/.test(claim.kind)) return ['FORCE', 'ANY_ACTION']
  return saying.has(claim.kind) && claim.kind !== 'situation' ? [] : ['ANY_ACTION']
}

const tools = loadTools()
const tally = new Map(
  ['document', 'sentence'].flatMap((unit) =>
    asked.map((label) => [`${unit} ${label}`, { right: 0, given: 0, wanted: 0 }]),
  ),
)
function count(unit: string, given: ReadonlySet<string>, wanted: readonly string[]): void {
  for (const label of asked) {
    const cell = tally.get(`${unit} ${label}`)!
    cell.given += Number(given.has(label))
    cell.wanted += Number(wanted.includes(label))
    cell.right += Number(given.has(label) && wanted.includes(label))
  }
}
for (const { id, date, text, labels, sentences } of readCorpus<Row>('india-police-a.jsonl')) {
  const { claims } = readReport(makeReport({ id, text, publishedAt: date }), tools)
  const told = claims.map((claim) => ({ at: claim.trigger.start, labels: labelsOf(claim), claim }))
  count('document', new Set(told.flatMap((one) => one.labels)), labels)
  for (const sentence of sentences) {
    const inside = told.filter(({ at }) => at >= sentence.start && at < sentence.end)
    const given = new Set(inside.flatMap((one) => one.labels))
    count('sentence', given, sentence.labels)
    const wrong = asked.filter((label) => given.has(label as Label) !== sentence.labels.includes(label))
    if (process.argv.includes('--misses') && wrong.length > 0)
      console.error(
        `${wrong.map((label) => (given.has(label) ? '+' : '-') + label).join(' ')} :: ${sentence.text}\n    ${inside.map(({ claim }) => `${claim.kind} ${claim.trigger.text} [${claim.agents.map((agent) => agent.text).join(', ')}]`).join(' | ')}`,
      )
  }
}
for (const [name, { right, given, wanted }] of tally)
  console.log(JSON.stringify({ measure: `india police, ${name}`, wanted, ...scores(right, given, wanted) }))
