/** Matters as files: a row, an object or a paragraph for each statement of each account. */
import type { Ledger } from '../ledger/ledger.js'
import type { ClaimAnswer, KeptMatter } from '../ledger/queries.js'
import { type BriefSection, briefLines } from './brief.js'
import {
  type Columns,
  csvOf,
  type ExportOptions,
  flat,
  jsonArray,
  longestBrief,
  madeOn,
  namesAround,
} from './export-parts.js'
import { withhold } from './withhold.js'

type Statement = {
  matter: KeptMatter
  account: KeptMatter['accounts'][number]
  entry: KeptMatter['accounts'][number]['entries'][number]
  told: ClaimAnswer | undefined
}

const statementColumns: Columns<Statement> = [
  ['matter', ({ matter }) => matter.id],
  ['question', ({ matter }) => matter.question],
  ['kind', ({ matter }) => matter.kind],
  ['status', ({ matter }) => matter.status],
  ['source', ({ account }) => account.source],
  ['side', ({ account }) => account.side ?? ''],
  ['origin', ({ account }) => account.origin],
  ['said on', ({ entry }) => entry.saidOn ?? ''],
  ['says', ({ entry }) => entry.says],
  ['words', ({ told }) => told?.claim.evidence.text ?? ''],
  ['outlet', ({ told }) => told?.from.outlet ?? ''],
  ['published', ({ told }) => told?.from.publishedAt ?? ''],
  ['report', ({ told }) => told?.report ?? ''],
  ['claim', ({ entry }) => entry.claim],
]

function* statementsOf(ledger: Ledger, matter: KeptMatter, withPrivate: boolean): Generator<Statement> {
  const told = new Map(
    matter.claims.flatMap(({ id }) => {
      const answer = ledger.claim(id)
      return answer === undefined ? [] : [[id, answer] as const]
    }),
  )
  const names = withPrivate ? [] : namesAround(ledger, told.keys())
  for (const account of matter.accounts)
    for (const entry of account.entries) yield withhold({ matter, account, entry, told: told.get(entry.claim) }, names)
}

export function* matterAs(ledger: Ledger, matter: KeptMatter, options: ExportOptions): Generator<string> {
  const statements = [...statementsOf(ledger, matter, options.withPrivate)]
  if (options.format === 'csv') yield* csvOf(statementColumns, statements)
  else if (options.format === 'json')
    yield `${JSON.stringify({ matter: statements[0]?.matter ?? matter, statements: statements.map(({ account, entry, told }) => ({ source: account.source, ...entry, words: told?.claim.evidence, report: told?.report, ...told?.from })) }, null, 1)}\n`
  else
    yield* briefLines(matter.question, madeOn(options.on, options.withPrivate), [
      { ...sectionOf(ledger, matter, statements), head: 'Accounts' },
    ])
}

function sectionOf(
  ledger: Ledger,
  { question, status, reason }: KeptMatter,
  statements: readonly Statement[],
): BriefSection {
  const shown = statements[0]?.matter
  return {
    head: shown?.question ?? question,
    note: `${status}: ${shown?.reason ?? reason}`,
    items: statements.map(({ account, entry, told }) => ({
      head: `${account.source}${account.side === null ? '' : ` (${account.side})`} · ${entry.says}`,
      words: told?.claim.evidence.text ?? '',
      facts: [
        entry.saidOn ?? 'day not known',
        ...(account.origin === account.source ? [] : [`goes back to ${account.origin}`]),
      ],
      source: `${told?.from.outlet ?? 'outlet not given'}, ${told?.from.publishedAt ?? 'day not given'} · claim ${entry.claim}`,
      url: told === undefined ? null : (ledger.report(told.report)?.url ?? null),
    })),
  }
}

export function* mattersAs(options: ExportOptions, matters: Iterable<KeptMatter>, ledger: Ledger): Generator<string> {
  const statements = flat(matters, (matter) => statementsOf(ledger, matter, options.withPrivate))
  if (options.format === 'csv') yield* csvOf(statementColumns, statements)
  else if (options.format === 'html')
    yield* briefLines(
      'Matters',
      madeOn(options.on, options.withPrivate),
      sectionsOf(ledger, matters, options.withPrivate),
    )
  else yield* jsonArray(flat(matters, (matter) => [withheldMatter(ledger, matter, options.withPrivate)]))
}

function withheldMatter(ledger: Ledger, matter: KeptMatter, withPrivate: boolean): KeptMatter {
  const [first] = statementsOf(ledger, matter, withPrivate)
  return first?.matter ?? matter
}

function* sectionsOf(ledger: Ledger, matters: Iterable<KeptMatter>, withPrivate: boolean): Generator<BriefSection> {
  let count = 0
  let left = 0
  for (const matter of matters) {
    count += Math.max(1, matter.claims.length)
    if (count > longestBrief) left++
    else yield sectionOf(ledger, matter, [...statementsOf(ledger, matter, withPrivate)])
  }
  if (left > 0)
    yield { head: 'Left out', note: `${left} further matters. The CSV and JSON hold all of them.`, items: [] }
}
