/** `control` and `sources`: who is said to hold a place, and who says how much. */
import type { Command } from 'commander'
import type { ControlClaim } from '../../ledger/queries.js'
import { partDenial } from '../../matter/draw/denial.js'
import type { ExitCode, Io } from '../io.js'
import { askingLedger, count, day, type LedgerOptions, print, withLedger } from './with-ledger.js'

export function registerControl(program: Command, io: Io, _exit: (code: ExitCode) => void): void {
  askingLedger(program.command('control'))
    .description('shows who is said to hold a place on a day, and the changes that are claimed')
    .argument('<place>', "a place's id, or part of its name")
    .option('--on <day>', 'the day asked about', day)
    .addHelpText('after', '\nExample:\n  $ counterclaim control Hadrut --on 2020-10-12')
    .action((place: string, options: LedgerOptions & { on?: string }) =>
      withLedger(options.ledger, async (ledger) => {
        const answer = ledger.control({ place, on: options.on })
        await print(io, options, answer, () => [
          ...(options.on === undefined
            ? []
            : [`Held on ${options.on}, as each source said last:`, ...lines(answer.held), '']),
          'Claimed through time:',
          ...lines(answer.changes),
          ...(answer.changes.length === 0 ? [unknown(place)] : []),
        ])
      }),
    )
  askingLedger(program.command('sources'))
    .description('lists who makes claims, with how many, and how many of their matters are contested')
    .option('--text <words>', 'part of the name')
    .option('--limit <n>', 'at most so many', count)
    .addHelpText('after', '\nExample:\n  $ counterclaim sources --limit 10')
    .action((options: LedgerOptions & { text?: string; limit?: number }) =>
      withLedger(options.ledger, async (ledger) => {
        const limit = options.limit ?? (options.json ? Number.POSITIVE_INFINITY : 50)
        const { total, sources: all } = ledger.sources({ text: options.text, limit })
        // Private persons stay words in their report.
        const sources = all.filter((source) => !source.private)
        await print(io, options, sources, () => [
          ...sources.map(
            ({ name, side, claims, reports, matters, contested }) =>
              `${name}${side === null ? '' : ` (${side})`}: ${counted(claims, 'claim')} in ${counted(reports, 'report')}, on ${counted(matters, 'matter')}, ${contested} contested`,
          ),
          `${sources.length} of ${total} sources`,
        ])
      }),
    )
}

const counted = (n: number, thing: string): string => `${n} ${thing}${n === 1 ? '' : 's'}`
const unknown = (place: string): string =>
  `No report in this ledger says who holds "${place}". Name it as reports do, by a part of the name, or by its id`

function lines(claims: readonly ControlClaim[]): string[] {
  if (claims.length === 0) return ['  nothing is claimed']
  return claims.map(({ from, source, side, holder, says, claim }) => {
    const who = `${source}${side === null ? '' : ` (${side})`}`
    return `  ${from ?? 'day not known'}  ${who}: ${holder ?? 'no holder named'} · ${quoted(says)} · claim ${claim}`
  })
}

/** A denial's words are quoted behind what makes them one. */
function quoted(says: string): string {
  const { denial, words } = partDenial(says)
  return `${denial}"${words}"`
}
