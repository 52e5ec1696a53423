/** `export`: claims, reports, matters or the log of the ledger, for spreadsheets, maps, programs and print. */
import { type Command, Option } from 'commander'
import { type ExportAsked, exportLedger } from '../../export/export-ledger.js'
import { type ExportFormat, exportFormats } from '../../export/export-parts.js'
import { kinds } from '../../record/kinds.js'
import { matterKinds, statuses } from '../../record/record.js'
import { type ExitCode, type Io, UsageError } from '../io.js'
import { askingLedger, day, oneOf, withLedger } from './with-ledger.js'

const subjects = ['claims', 'reports', 'matters', 'log'] as const
interface Options {
  readonly ledger: string
  readonly format: ExportFormat
  readonly private?: boolean
  readonly [filter: string]: unknown
}

export function registerExport(program: Command, io: Io, _exit: (code: ExitCode) => void): void {
  askingLedger(program.command('export'))
    .description(
      'claims, reports, matters or the log as CSV, JSON, GeoJSON or a brief to print; private persons left out',
    )
    .argument('[what]', subjects.join(', '), 'claims')
    .addOption(new Option('--format <format>').choices([...exportFormats]).default('csv'))
    .option('--private', 'with the names of private persons')
    .option('--text <words>', 'with these words')
    .option('--kind <kind>', 'of this kind')
    .option('--status <status>', `of matters: ${statuses.join(', ')}`, oneOf(statuses))
    .option('--place <place>', "a place's id, or part of its name")
    .option('--report <id>', 'of this report')
    .option('--matter <id>', 'claims of this matter')
    .option('--source <name>', 'claims of this source')
    .option('--from <day>', 'the first day asked about', day)
    .option('--to <day>', 'the last day asked about', day)
    .addHelpText('after', '\nExample:\n  $ counterclaim export claims --format geojson')
    .action((what: string, { ledger: folder, format, private: withPrivate, json: _, ...filters }: Options) =>
      withLedger(folder, async (ledger) => {
        const asked = askedFor(what, filters)
        if (format === 'geojson' && asked.of !== 'claims')
          throw new UsageError(`--format geojson: ${what} have no places of their own. Export the claims.`)
        const options = { format, withPrivate: withPrivate === true, on: io.now().slice(0, 10) }
        for (const piece of exportLedger(ledger, asked, options)) await io.out(piece)
      }),
    )
}

function askedFor(what: string, query: Readonly<Record<string, unknown>>): ExportAsked {
  const known: readonly string[] = what === 'claims' ? kinds : what === 'matters' ? matterKinds : []
  if (query.kind !== undefined && !known.includes(String(query.kind)))
    throw new UsageError(
      `--kind ${query.kind}: expected one of ${known.join(', ') || 'none: only claims and matters have kinds'}.`,
    )
  if (what === 'claims' || what === 'reports' || what === 'matters' || what === 'log')
    return { of: what, query } as ExportAsked
  throw new UsageError(`"${what}" is nothing to export. Expected one of ${subjects.join(', ')}.`)
}
