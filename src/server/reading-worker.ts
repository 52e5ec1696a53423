/** The thread that reads: loads the models once, then turns what it is given into readings. The ledger is not its. */
import { parentPort } from 'node:worker_threads'
import { readReport } from '../claim/read-report.js'
import { checkLanguage } from '../intake/check-language.js'
import { largestText } from '../intake/decode-text.js'
import { IntakeError } from '../intake/intake-error.js'
import { linesOf } from '../intake/lines.js'
import { readFields } from '../intake/read-fields.js'
import { readInput } from '../intake/read-input.js'
import { longestLine, readJsonLine } from '../intake/read-json-line.js'
import { loadTools } from '../load-tools.js'
import { foldPlace } from '../place/fold-name.js'
import { placeOf } from '../place/resolve-toponym.js'
import type { Place, Report } from '../record/record.js'
import { makeReport, type ReportInput } from '../text/make-report.js'
import type { GivenFile } from './desk.js'
import type { Failure, Job, ReadOne, Result } from './reading-pool.js'

const tools = loadTools()
/** Places of one name that are worth choosing from. */
const mostPlaces = 20

async function run(job: Job): Promise<Result> {
  if (job.what === 'places') return { read: [], failures: [], places: placesOf(job.name) }
  if (job.what === 'report') return { read: [read(job.report, null)], failures: [], places: [] }
  const outcomes =
    job.what === 'text' ? [await attempt('the text', () => fieldsOf(job.input))] : await fromFile(job.file)
  return {
    read: outcomes.filter((one): one is ReadOne => 'reading' in one),
    failures: outcomes.filter((one): one is Failure => 'remedy' in one),
    places: [],
  }
}

function fieldsOf(input: ReportInput): ReportInput {
  const size = Buffer.byteLength(input.text)
  if (size > largestText)
    throw new IntakeError(
      'the text',
      `${(size / 1e6).toFixed(1)} MB, where one text may have ${largestText / 1e6} MB`,
      'Split it into reports',
    )
  return readFields(input, 'the text')
}

async function fromFile({ name, bytes, from, given }: GivenFile): Promise<(ReadOne | Failure)[]> {
  const withGiven = (input: ReportInput): ReportInput => ({
    ...input,
    outlet: input.outlet ?? given.outlet ?? null,
    publishedAt: input.publishedAt ?? given.publishedAt ?? null,
  })
  if (!/\.jsonl$/i.test(name)) return [await attempt(name, async () => withGiven(await readInput(bytes, name)))]
  const outcomes: (ReadOne | Failure)[] = []
  let number = from - 1
  for await (const line of linesOf(
    (async function* () {
      yield bytes
    })(),
    longestLine,
  )) {
    number += 1
    const where = `${name}, line ${number}`
    if (line.wrong === undefined && line.text.trim() === '') continue
    outcomes.push(await attempt(where, () => withGiven(readJsonLine(line, where))))
  }
  return outcomes
}

async function attempt(where: string, make: () => ReportInput | Promise<ReportInput>): Promise<ReadOne | Failure> {
  try {
    const input = await make()
    const note = await checkLanguage(input, where)
    return read(makeReport(input), note)
  } catch (error) {
    if (error instanceof IntakeError) return { where: error.where, message: error.wrong, remedy: error.remedy }
    console.error(error)
    return {
      where,
      message: 'the reader failed at this text',
      remedy: 'Leave it out and tell us: the terminal that runs the server shows what went wrong',
    }
  }
}

const read = (report: Report, note: string | null): ReadOne => ({ reading: readReport(report, tools), note })

function placesOf(name: string): Place[] {
  const seen = new Set<number>()
  const entries = tools.gazetteer.find(foldPlace(name)).filter(({ record, demonym }) => {
    const fresh = !demonym && !seen.has(record)
    seen.add(record)
    return fresh
  })
  return entries.slice(0, mostPlaces).map((entry) => placeOf(name, entry))
}

parentPort!.on('message', async (job: Job) => parentPort!.postMessage(await run(job)))
parentPort!.postMessage('loaded')
