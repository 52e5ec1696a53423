/**
 * Writes eval/reports/attribution.md: where attribution errs on a corpus in PolNeAR's format, by foundBy,
 * by construction and by confidence. Figures and constructions only, no words of the corpus.
 *
 *   npx tsx eval/report-attribution.ts DEV.jsonl
 */
import { readFileSync, writeFileSync } from 'node:fs'
import type { FoundAttribution } from '../src/attribution/attribution.js'
import { findAttributions } from '../src/attribution/find-attributions.js'
import { loadTools } from '../src/load-tools.js'
import type { Mention } from '../src/record/record.js'
import { makeReport } from '../src/text/make-report.js'
import { overlaps, type Span } from '../src/text/span.js'

interface Gold {
  readonly source: readonly Mention[]
  readonly cue: readonly Mention[]
  readonly content: readonly Mention[]
}

const roles = ['source', 'cue', 'content'] as const
const file = process.argv[2]
if (!file) {
  console.error('usage: report-attribution.ts DEV.jsonl')
  process.exit(2)
}

const tools = loadTools()
const tally = () => ({ n: 0, relation: 0, source: 0, cue: 0, content: 0 })
const byRule = new Map<string, ReturnType<typeof tally>>()
const byConstruction = new Map<string, ReturnType<typeof tally>>()
const byConfidence = new Map<string, ReturnType<typeof tally>>()
const total = { found: 0, gold: 0, right: 0, articles: 0 }

for (const line of readFileSync(file, 'utf8').split('\n').filter(Boolean)) {
  const { id, text, attributions } = JSON.parse(line) as { id: string; text: string; attributions: Gold[] }
  const report = makeReport({ id, text })
  const found = findAttributions({ report, sentences: tools.language.parse(text, report.parts) }, tools.attribution)
  total.articles++
  total.gold += attributions.length
  total.found += found.length
  for (const one of found) {
    const match = attributions.find((gold) => sameRelation(gold, one))
    if (match) total.right++
    count(byRule, one.nested ? `${one.foundBy} (nested)` : one.foundBy, match, one)
    count(byConfidence, confidenceBand(one.confidence), match, one)
  }
  for (const gold of attributions)
    count(
      byConstruction,
      constructionOf(gold, text),
      found.find((one) => sameRelation(gold, one)),
      gold,
    )
}

function sameRelation(a: Gold, b: FoundAttribution): boolean {
  const touch = (x: readonly Span[], y: readonly Span[]) =>
    (x.length === 0 && y.length === 0) || x.some((one) => y.some((other) => overlaps(one, other)))
  return roles.every((role) => touch(a[role], b[role]))
}

function count(table: Map<string, ReturnType<typeof tally>>, key: string, match: Gold | undefined, one: Gold): void {
  const row = table.get(key) ?? tally()
  table.set(key, row)
  row.n++
  if (match === undefined) return
  row.relation++
  const same = (role: (typeof roles)[number]) =>
    match[role].length === one[role].length &&
    match[role].every(({ start, end }, i) => start === one[role][i]!.start && end === one[role][i]!.end)
  for (const role of roles) if (same(role)) row[role]++
}

function confidenceBand(confidence: number): string {
  const low = Math.floor(confidence * 10) / 10
  return `${low.toFixed(1)} to ${(low + 0.1).toFixed(1)}`
}

/** What an annotated attribution looks like on the surface. */
function constructionOf({ source, cue, content }: Gold, text: string): string {
  const words = cue[0]?.text.toLowerCase() ?? ''
  if (cue.length === 0 || content.length === 0) return 'no cue or no content'
  if (words === ':') return 'colon'
  if (words.startsWith('according')) return 'according to'
  if (source.length === 0) return 'no source'
  const quoted = content.some((span) => /^[“"']/.test(span.text))
  const somewhere = content.some((span) => /[“”"]|''/.test(span.text))
  if (content.length > 1) return quoted ? 'quotation, several spans' : 'indirect, several spans'
  if (quoted) return 'quotation'
  if (somewhere) return 'mixed quotation'
  const span = content[0]!
  if (span.end <= cue[0]!.start)
    return text.slice(span.end, cue[0]!.start).includes(',') ? 'content, cue after a comma' : 'content before cue'
  if (/^that\b/i.test(span.text)) return 'cue, that-clause'
  if (/^to\b/i.test(span.text)) return 'cue, infinitive'
  return 'cue, other content'
}

const percent = (part: number, whole: number): string => (whole === 0 ? '–' : ((100 * part) / whole).toFixed(1))

function table(heading: string, rows: Map<string, ReturnType<typeof tally>>, byName = false): string {
  const sorted = [...rows].sort(([a, x], [b, y]) => (byName ? 0 : y.n - x.n) || (a < b ? -1 : 1))
  const lines = sorted.map(([name, row]) =>
    [
      `| ${name} | ${row.n} | ${percent(row.relation, row.n)}`,
      ...roles.map((role) => percent(row[role], row.relation)),
    ].join(' | '),
  )
  return [
    `| ${heading} | n | relation right % | source exact % | cue exact % | content exact % |`,
    '| --- | --- | --- | --- | --- | --- |',
    ...lines.map((line) => `${line} |`),
  ].join('\n')
}

const report = `# Attribution: where the errors are

PolNeAR dev, ${total.articles} articles, ${total.gold} attributions annotated, ${total.found} found, ${total.right} of them right as
relations (source, cue and content overlap those of one annotated attribution). Exact columns count among the
right ones. The corpus does not annotate what is nested in the content of another attribution, so nested ones
count as wrong here. Written by \`npx tsx eval/report-attribution.ts DEV.jsonl\`.

## Precision by the rule or model that found it

${table('foundBy', byRule)}

## Recall by construction

${table('construction', byConstruction)}

## Calibration: how often an attribution of a confidence is right

${table('confidence', byConfidence, true)}
`
writeFileSync('eval/reports/attribution.md', report)
console.log(report)
