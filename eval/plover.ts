/**
 * Types of PLOVER's gold standard records, one event a sentence: the type of the sentence's main claim (the longest
 * evidence; of equals the first), and whether any claim has it. Older names map by the crosswalk; INVESTIGATE and COOPERATE are
 * left out: the codebook has no such kind. Run: npx tsx eval/plover.ts [--misses]
 */
import { readReport } from '../src/claim/read-report.js'
import { codesOf, olderNames } from '../src/export/crosswalk.js'
import { loadTools } from '../src/load-tools.js'
import type { Claim } from '../src/record/record.js'
import { makeReport } from '../src/text/make-report.js'
import { readCorpus } from './corpus.js'

interface Row {
  readonly id: string
  readonly text: string
  readonly events: readonly [{ readonly code: string; readonly eventText: string | null }]
}

const leftOut = new Set(['INVESTIGATE', 'COOPERATE'])
const length = ({ evidence }: Claim): number => evidence.end - evidence.start

const tools = loadTools()
let events = 0
let main = 0
let any = 0
for (const {
  id,
  text,
  events: [event],
} of readCorpus<Row>('events-plover-a.jsonl')) {
  if (leftOut.has(event.code)) continue
  const wanted = olderNames[event.code] ?? event.code
  const { claims } = readReport(makeReport({ id, text }), tools)
  const coded = claims
    .map((claim) => ({ claim, type: codesOf(claim).plover?.type }))
    .filter(({ type }) => type !== undefined)
    .sort((a, b) => length(b.claim) - length(a.claim))
  events++
  main += Number(coded[0]?.type === wanted)
  any += Number(coded.some(({ type }) => type === wanted))
  if (process.argv.includes('--misses') && coded[0]?.type !== wanted)
    console.error(
      `${wanted}${coded.some(({ type }) => type === wanted) ? ' (told)' : ''}  [${event.eventText}]  ${text}\n    ${claims.map((claim) => `${claim.kind} ${claim.trigger.text} (${claim.foundBy})`).join(' | ')}`,
    )
}
const percent = (count: number): number => Math.round((1000 * count) / events) / 10
console.log(JSON.stringify({ measure: 'plover type, %', events, main: percent(main), any: percent(any) }))
