/** `review`: people's decisions on claims and matters, each an entry of a log that only grows. */
import type { Command } from 'commander'
import type { Ledger } from '../../ledger/ledger.js'
import { LedgerError } from '../../ledger/ledger.js'
import { type NewReview, type Review, ReviewError } from '../../ledger/review.js'
import { type Kind, kinds } from '../../record/kinds.js'
import type { Claim, Mention, Report } from '../../record/record.js'
import type { ExitCode, Io } from '../io.js'
import { askingLedger, count, day, type LedgerOptions, oneOf, print, withLedger } from './with-ledger.js'

interface By extends LedgerOptions {
  readonly by: string
  readonly why: string
}
interface Picked extends By {
  readonly words: string
  readonly kind: Kind
  readonly source?: string
  readonly place?: string
  readonly from?: string
  readonly to?: string
  readonly negated?: boolean
}

export function registerReview(program: Command, io: Io, _exit: (code: ExitCode) => void): void {
  const review = program
    .command('review')
    .description('decides on claims and matters; every decision is kept, with who and why')
  const deciding = (name: string, about: string): Command =>
    askingLedger(review.command(name).description(about))
      .requiredOption('--by <name>', 'who decides')
      .option('--why <words>', 'the reason', '')
  const decide = (options: By, make: (ledger: Ledger, by: { at: string; who: string; why: string }) => NewReview) =>
    withLedger(options.ledger, async (ledger) => {
      const entry = ledger.review(make(ledger, { at: io.now(), who: options.by, why: options.why }))
      await print(io, options, entry, () => line(entry))
    })

  for (const decision of ['accept', 'reject', 'unsure'] as const)
    deciding(decision, `${decision === 'unsure' ? 'marks as unsure' : `${decision}s`} a claim`)
      .argument('<claim>')
      .addHelpText(
        'after',
        `\nExample:\n  $ counterclaim review ${decision} CLAIM --by ana --why "the caption is of another day"`,
      )
      .action((claim: string, options: By) => decide(options, (_, by) => ({ ...by, decision, claim })))
  deciding('correct', 'sets slots of a claim')
    .argument('<claim>')
    .requiredOption('--set <json>', 'the slots as JSON: {"kind":"clash"}')
    .addHelpText('after', `\nExample:\n  $ counterclaim review correct CLAIM --set '{"polarity":"negated"}' --by ana`)
    .action((claim: string, options: By & { set: string }) =>
      decide(options, (_, by) => ({ ...by, decision: 'correct', claim, after: readSlots(options.set) })),
    )
  deciding('add', 'adds a claim that the reader missed')
    .argument('<report>')
    .requiredOption('--words <words>', 'the words of the report that state it, exactly')
    .requiredOption('--kind <kind>', kinds.join(', '), oneOf(kinds))
    .option('--source <words>', 'the words that name who says it')
    .option('--place <words>', 'the words that name where')
    .option('--from <day>', 'its first day', day)
    .option('--to <day>', 'its last day; the first, if left out', day)
    .option('--negated', 'the words deny it')
    .addHelpText(
      'after',
      '\nExample:\n  $ counterclaim review add REPORT --words "shells fell on the market" --kind strike --by ana',
    )
    .action((report: string, options: Picked) =>
      decide(options, (ledger, by) => ({ ...by, decision: 'add', report, after: claimFrom(ledger, report, options) })),
    )
  deciding('merge', 'makes matters one, that ask one question')
    .argument('<matters...>')
    .addHelpText(
      'after',
      '\nExample:\n  $ counterclaim review merge MATTER OTHER --by ana --why "one blast, two names of the street"',
    )
    .action((matters: string[], options: By) => decide(options, (_, by) => ({ ...by, decision: 'merge', matters })))
  deciding('split', 'takes claims out of a matter, into one of their own')
    .argument('<matter>')
    .argument('<claims...>')
    .addHelpText(
      'after',
      '\nExample:\n  $ counterclaim review split MATTER CLAIM --by ana --why "the strike of the day before"',
    )
    .action((matter: string, claims: string[], options: By) =>
      decide(options, (_, by) => ({ ...by, decision: 'split', matter, claims })),
    )
  deciding('redact', 'blacks out words of a report for good: in its text, claims, the log and the file')
    .argument('<report>')
    .requiredOption('--words <words>', 'the words; every place where they stand')
    .addHelpText(
      'after',
      '\nExample:\n  $ counterclaim review redact REPORT --words "Ana Bell" --by ana --why "she asked"',
    )
    .action((report: string, options: By & { words: string }) =>
      decide(options, (ledger, by) => ({
        ...by,
        decision: 'redact',
        report,
        stretches: placesOf(ledger, report, options.words),
      })),
    )
  deciding('undo', 'undoes an entry of the log, by a new entry')
    .argument('<number>', 'as `review log` lists it', count)
    .addHelpText('after', '\nExample:\n  $ counterclaim review undo 3 --by ana')
    .action((number: number, options: By) => decide(options, (_, by) => ({ ...by, decision: 'undo', number })))
  askingLedger(review.command('log').description('lists the decisions, oldest first'))
    .argument('[subject]', "a claim's or matter's id")
    .addHelpText('after', '\nExample:\n  $ counterclaim review log')
    .action((subject: string | undefined, options: LedgerOptions) =>
      withLedger(options.ledger, (ledger) => {
        const entries = ledger.reviews(subject)
        return print(io, options, entries, () =>
          entries.length === 0 ? ['Nothing is decided yet.'] : entries.flatMap(line),
        )
      }),
    )
}

function line({ number, at, who, decision, subject, why, undoneBy }: Review): string[] {
  const undone = undoneBy === null ? '' : ` (undone by ${undoneBy})`
  return [`${number}  ${at}  ${who}: ${decision} ${subject}${why === '' ? '' : `: ${why}`}${undone}`]
}

function readSlots(json: string): Partial<Omit<Claim, 'id'>> {
  try {
    const slots: unknown = JSON.parse(json)
    if (typeof slots === 'object' && slots !== null && !Array.isArray(slots)) return slots
  } catch {
    // Falls through to the one message for what is no JSON object.
  }
  throw new ReviewError(`--set: ${json.slice(0, 60)} is no JSON object. Write the slots like {"kind":"clash"}`)
}

/** A claim by the words that a person picked; each must stand in the text. */
function claimFrom(ledger: Ledger, id: string, options: Picked): Omit<Claim, 'id'> {
  const report = ledger.report(id)
  if (report === undefined) throw new LedgerError(`There is no report ${id}`)
  const evidence = pick(report, '--words', options.words)
  const source = options.source === undefined ? null : pick(report, '--source', options.source, evidence.start)
  return {
    kind: options.kind,
    evidence,
    trigger: evidence,
    attribution:
      source === null
        ? null
        : {
            source: [source],
            cue: [],
            content: [evidence],
            speaker: null,
            medium: null,
            saidOn: null,
            stance: 'asserts',
            via: [],
            confidence: 1,
            foundBy: 'person',
          },
    polarity: options.negated ? 'negated' : 'affirmed',
    modality: 'asserted',
    background: false,
    agents: [],
    targets: [],
    places:
      options.place === undefined
        ? []
        : [
            {
              ...pick(report, '--place', options.place, evidence.start),
              place: placeKnownAs(ledger, options.place),
              precision: 2,
              basis: 'stated',
            },
          ],
    time:
      options.from === undefined
        ? null
        : { from: options.from, to: options.to ?? options.from, mention: null, basis: 'stated' },
    quantities: [],
    framing: [],
    links: [],
    confidence: 1,
    foundBy: 'person',
  }
}

/** Everywhere that the words stand in a report. */
function placesOf(ledger: Ledger, id: string, words: string): { start: number; end: number }[] {
  const report = ledger.report(id)
  if (report === undefined) throw new LedgerError(`There is no report ${id}`)
  const stretches: { start: number; end: number }[] = []
  for (let at = pick(report, '--words', words).start; at >= 0; at = report.text.indexOf(words, at + words.length))
    stretches.push({ start: at, end: at + words.length })
  return stretches
}

/** The nearest place of these words to `near`, from the front where they are not behind it. */
function pick({ text }: Report, option: string, words: string, near = 0): Mention {
  const behind = text.indexOf(words, near)
  const start = behind >= 0 ? behind : text.indexOf(words)
  if (words === '' || start < 0)
    throw new ReviewError(`${option}: "${words}" does not stand in the report. Copy the words from its text exactly`)
  return { start, end: start + words.length, text: words }
}

/** What the ledger resolved these words to before. */
function placeKnownAs(ledger: Ledger, words: string): Claim['places'][number]['place'] {
  const { claims } = ledger.claims({ place: words, limit: 20 })
  const same = claims
    .flatMap(({ claim }) => claim.places)
    .find(({ text, place }) => place !== null && text.toLowerCase() === words.toLowerCase())
  return same?.place ?? null
}
