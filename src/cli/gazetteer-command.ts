/** `gazetteer add`: places that the package has not, from the files of GeoNames. */
import { createHash } from 'node:crypto'
import { createReadStream, statSync } from 'node:fs'
import { basename } from 'node:path'
import type { Command } from 'commander'
import { IntakeError } from '../intake/intake-error.js'
import { linesOf } from '../intake/lines.js'
import { AddedPlacesFile, addedPlacesFile } from '../ledger/added-places.js'
import { loadGazetteer } from '../load-tools.js'
import { type GeonamesName, type GeonamesPlace, readGeonamesLine } from '../place/read-geonames.js'
import type { ExitCode, Io } from './io.js'
import { UsageError } from './io.js'

interface AddOptions {
  readonly to?: string
  readonly classes: string
}

/** A line of GeoNames with all its names, in bytes, at the most. */
const longestLine = 200_000
/** Rows written in one transaction. */
const batch = 20_000
/** Broken lines told one by one; the rest are counted. */
const toldAtMost = 50

export function registerGazetteer(program: Command, io: Io, exit: (code: ExitCode) => void): void {
  program
    .command('gazetteer')
    .description('places that reports are read with')
    .command('add')
    .description(
      'adds the places or names of a GeoNames file: that of a country, allCountries.txt, alternateNamesV2.txt',
    )
    .argument('<files...>', 'unpacked, from https://download.geonames.org/export/dump/')
    .option('--to <file>', 'where they are kept (default: COUNTERCLAIM_GAZETTEER, else .counterclaim/gazetteer.sqlite)')
    .option(
      '--classes <letters>',
      'feature classes to take: A divisions, H waters, L areas, P towns and villages, R roads, S sites, T heights, V woods',
      'AHLPT',
    )
    .addHelpText(
      'after',
      `
Names (alternateNamesV2.txt) are taken for places that were added before: first the country's file, then the names.
Afterwards read, annotate, add and serve, run from this folder, know the places. Delete the file to be rid of them.
GeoNames is licensed CC BY 4.0: name it where you publish what rests on it.

Example:
  $ counterclaim gazetteer add gazetteer/sample-villages.txt`,
    )
    .action(async (files: string[], options: AddOptions) => exit(await add(files, options, io)))
}

async function add(files: readonly string[], { to, classes }: AddOptions, io: Io): Promise<ExitCode> {
  if (!/^[AHLPRSTUV]+$/.test(classes))
    throw new UsageError(`--classes ${classes}: letters of A, H, L, P, R, S, T, U, V were expected, as in AP.`)
  const store = new AddedPlacesFile(to ?? (addedPlacesFile() || '.counterclaim/gazetteer.sqlite'))
  const { codes } = loadGazetteer()
  let failed = false
  try {
    for (const file of files) {
      const { places, names, broken } = await addFile(file, { store, classes, codes, io })
      await io.out(
        `${file}: ${places} places and ${names} names added to ${store.file}, ${store.size} places there now\n`,
      )
      if (broken > toldAtMost) io.err(`counterclaim: ${file}: ${broken - toldAtMost} more broken lines\n`)
      failed ||= broken > 0
    }
  } finally {
    store.close()
  }
  return failed ? 1 : 0
}

interface Task {
  readonly store: AddedPlacesFile
  readonly classes: string
  readonly codes: Readonly<Record<string, string>>
  readonly io: Io
}

/** Line by line, a batch in memory at a time. */
async function addFile(file: string, { store, classes, codes, io }: Task) {
  const hash = createHash('sha256')
  const counts = { places: 0, rows: 0, names: 0, broken: 0 }
  let rows: (GeonamesPlace | GeonamesName)[] = []
  let number = 0
  for await (const line of linesOf(hashed(file, hash), longestLine)) {
    number++
    if (line.wrong === undefined && line.text.trim() === '') continue
    const row = line.wrong === undefined ? readGeonamesLine(line.text.replace(/\r$/, '')) : inWords(line.wrong)
    if (row.what === 'error') {
      counts.broken++
      if (counts.broken <= toldAtMost)
        io.err(`counterclaim: ${file}, line ${number}: ${row.message}. The line is left out\n`)
    } else if (row.what === 'name') {
      counts.rows++
      rows.push(row)
    } else if (row.what === 'place' && classes.includes(row.feature[0]!) && !/^(?:A\.PCL|L\.CONT)/.test(row.feature)) {
      counts.places++
      rows.push(row)
    }
    if (rows.length < batch) continue
    counts.names += store.add(rows, codes)
    rows = []
  }
  counts.names += store.add(rows, codes)
  if (counts.places + counts.rows > 0) store.recordFile(basename(file), hash.digest('hex'))
  return counts
}

const inWords = (wrong: 'encoding' | 'length') =>
  ({
    what: 'error',
    message: wrong === 'encoding' ? 'no UTF-8, which GeoNames writes' : `longer than ${longestLine} bytes`,
  }) as const

/** The bytes of a file, hashed as they pass. @throws IntakeError where it is not there, a folder or an archive */
async function* hashed(file: string, hash: ReturnType<typeof createHash>): AsyncGenerator<Uint8Array> {
  const found = statSync(file, { throwIfNoEntry: false })
  if (found === undefined) throw new IntakeError(file, 'there is no such file', 'Check the path')
  if (found.isDirectory())
    throw new IntakeError(file, 'a folder, where a file of GeoNames was expected', 'Name the files in it')
  let first = true
  for await (const chunk of createReadStream(file) as AsyncIterable<Buffer>) {
    if (first && (chunk.subarray(0, 2).toString('latin1') === 'PK' || (chunk[0] === 0x1f && chunk[1] === 0x8b)))
      throw new IntakeError(file, 'a packed archive, where text was expected', 'Unpack it first')
    first = false
    hash.update(chunk)
    yield chunk
  }
}
