/** `matters`, `matter` and `tolls`: what accounts bear on, side by side. */
import type { Command } from 'commander'
import { boundsInWords } from '../../export/in-words.js'
import { type Ledger, LedgerError } from '../../ledger/ledger.js'
import type { KeptMatter, MatterQuery } from '../../ledger/queries.js'
import { matterKinds, statuses } from '../../record/record.js'
import type { ExitCode, Io } from '../io.js'
import { askingLedger, count, day, type LedgerOptions, oneOf, print, printArray, withLedger } from './with-ledger.js'

type Asked = LedgerOptions & MatterQuery

const filtered = (command: Command): Command =>
  askingLedger(command)
    .option('--status <status>', statuses.join(', '), oneOf(statuses))
    .option('--place <place>', "a place's id, or part of its name")
    .option('--from <day>', 'the first day asked about', day)
    .option('--to <day>', 'the last day asked about', day)
    .option('--text <words>', 'words of the question')
    .option('--report <id>', 'matters that claims of this report bear on')
    .option('--limit <n>', 'at most so many', count)

export function registerMatters(program: Command, io: Io, _exit: (code: ExitCode) => void): void {
  registerCompare(program, io)
  filtered(program.command('matters'))
    .description('lists matters: what claims of several sources bear on, contested ones first')
    .option('--kind <kind>', matterKinds.join(', '), oneOf(matterKinds))
    .addHelpText('after', '\nExample:\n  $ counterclaim matters --status contested --kind toll')
    .action((options: Asked) => list(io, options))
  filtered(program.command('tolls'))
    .description('lists counts of people and things, each account with its bounds')
    .addHelpText('after', '\nExample:\n  $ counterclaim tolls --from 2020-10-11 --to 2020-10-17')
    .action((options: Asked) => list(io, { ...options, kind: 'toll' }))
  askingLedger(program.command('matter'))
    .description('shows one matter: every account, through time, in its own words')
    .argument('<id>', 'as `matters` lists it')
    .addHelpText('after', '\nExample:\n  $ counterclaim matters\n  $ counterclaim matter ID')
    .action((id: string, options: LedgerOptions) =>
      withLedger(options.ledger, async (ledger) => {
        const matter = ledger.matter(id)
        if (matter === undefined)
          throw new LedgerError(`There is no matter ${id}. List them with "counterclaim matters"`)
        const words = new Map(
          ledger.claims({ matter: id, limit: Number.POSITIVE_INFINITY }).claims.map((one) => [one.claim.id, one]),
        )
        await print(io, options, matter, () => [
          ...head(matter),
          ...matter.accounts.flatMap(({ source, side, origin, entries }) => [
            '',
            `  ${source}${side === null ? '' : ` (${side})`}${origin === source ? '' : `, from ${origin}`}`,
            ...entries.flatMap(({ claim, saidOn, says }) => [
              `    ${saidOn ?? 'day not known'}  ${says}`,
              `      "${(words.get(claim)?.claim.evidence.text ?? '').replace(/\s+/g, ' ')}"`,
              `      claim ${claim}, report ${words.get(claim)?.report}; ${matter.why[claim]}`,
            ]),
          ]),
        ])
      }),
    )
}

function registerCompare(program: Command, io: Io): void {
  askingLedger(program.command('compare'))
    .description('tells why two claims stand in one matter, or apart')
    .argument('<claim>')
    .argument('<other>')
    .addHelpText('after', '\nExample:\n  $ counterclaim compare CLAIM OTHER')
    .action((one: string, other: string, options: LedgerOptions) =>
      withLedger(options.ledger, async (ledger) => {
        const found = ledger.compare(one, other)
        if (found === undefined) throw new LedgerError(`${one} or ${other} is no claim of this ledger`)
        const { together, matters, score, threshold, reasons } = found
        await print(io, options, found, () => [
          together ? `Together, in ${matters} matters: ${reasons.join(', ')}` : `Apart: ${reasons.join(', ')}`,
          ...(score === null ? [] : [`${score} points; ${threshold} join two tellings`]),
        ])
      }),
    )
}

/** `--json` gives an array: all there are unless a limit is asked for; lines for people stop at fifty. */
function list(io: Io, options: Asked): Promise<void> {
  const { ledger: folder, json, ...query } = options
  return withLedger(folder, async (ledger) => {
    if (json) return printArray(io, pagesOf(ledger, query))
    const { total, matters } = ledger.matters({ ...query, limit: query.limit ?? 50 })
    await print(io, options, matters, () => [
      ...matters.flatMap((matter) => [...head(matter), ...held(matter), '']),
      `${matters.length} of ${total} matters`,
    ])
  })
}

const pageSize = 500
/** Page by page: the matters of a large ledger are more than one string, or the memory, holds. */
function* pagesOf(ledger: Ledger, query: MatterQuery): Generator<KeptMatter[]> {
  const most = query.limit ?? Number.POSITIVE_INFINITY
  for (let offset = 0; offset < most; offset += pageSize) {
    const { matters } = ledger.matters({ ...query, offset, limit: Math.min(pageSize, most - offset) })
    yield matters
    if (matters.length < pageSize) return
  }
}

function head({ id, kind, status, question, reason, envelope, independent }: KeptMatter): string[] {
  const lines = [`${status.toUpperCase()} · ${kind} · ${question}`, `  ${id}  ${reason}`]
  if (envelope !== null)
    lines.push(
      `  all accounts: ${boundsInWords(envelope)}${independent === null ? '' : `; independent origins: ${boundsInWords(independent)}`}`,
    )
  return lines
}

/** What each account holds last. */
const held = ({ accounts }: KeptMatter): string[] =>
  accounts.map(
    ({ source, side, entries }) => `    ${source}${side === null ? '' : ` (${side})`}: ${entries.at(-1)!.says}`,
  )
