/**
 * `npm run eval`: every measure of the reader on the development data beside the project (`../shared`), into
 * eval/scores.json, with the matters of the reports coded by hand, and victims, incidents and event types in five
 * corpora, printed beside. `--quick` reads a slice (and all the matters), compares it with the slice's scores recorded
 * there, and fails where one has fallen by more than its tolerance. Where `../shared` is missing it says so and passes.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const board = `${root}../shared/tools/scoreboard`
const file = `${root}eval/scores.json`
const quick = process.argv.includes('--quick')

/** By how much a score of the quick slice may fall: shares (0 to 1) and percentages. Slices are small; this is their noise. */
const tolerance = { share: 0.02, percent: 1.5 }

type Scores = Record<string, number>

if (!existsSync(board)) {
  console.log('eval: ../shared is not here, so nothing was measured.')
  process.exit(0)
}
const { stdout, stderr, status } = spawnSync(process.execPath, [board, ...(quick ? ['--quick'] : [])], {
  cwd: root,
  encoding: 'utf8',
  maxBuffer: 2 ** 26,
})
if (status !== 0) {
  console.error(stderr)
  process.exit(1)
}
console.log(stdout)
const scores = { ...readBoard(stdout), ...goldMatters() }
if (!quick)
  for (const events of [
    'muc4-tolls.ts',
    'muc4-events.ts',
    'isaf-tolls.ts',
    'plover.ts',
    'case2021.ts',
    'india-police.ts',
  ])
    spawnSync(process.execPath, ['--import', 'tsx', `${root}eval/${events}`], { cwd: root, stdio: 'inherit' })
const recorded = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as { full?: Scores; quick?: Scores }) : {}
if (quick && process.argv.includes('--record') === false) {
  const worse = Object.entries(recorded.quick ?? {}).filter(([name, before]) => isWorse(name, before, scores[name]))
  for (const [name, before] of worse) console.error(`eval: ${name} was ${before}, is ${scores[name] ?? 'not measured'}`)
  console.log(
    worse.length === 0
      ? `eval: no measure fell of ${Object.keys(recorded.quick ?? {}).length}.`
      : `eval: ${worse.length} measures fell.`,
  )
  process.exit(worse.length === 0 && Object.keys(recorded.quick ?? {}).length > 0 ? 0 : 1)
}
writeFileSync(file, `${JSON.stringify({ ...recorded, [quick ? 'quick' : 'full']: scores }, null, 2)}\n`)
console.log(`eval: recorded in eval/scores.json`)

/** How the claims of the reports coded by hand are lined up (gold-matters.ts). */
function goldMatters(): Scores {
  const run = spawnSync(process.execPath, ['--import', 'tsx', `${root}eval/gold-matters.ts`], {
    cwd: root,
    encoding: 'utf8',
  })
  if (run.status !== 0) {
    console.error(run.stderr)
    process.exit(1)
  }
  console.log(run.stdout)
  const { f1, statusRight } = JSON.parse(run.stdout) as { f1: number; statusRight: number }
  return { 'matters, gold: pairs F1': f1, 'matters, gold: status': statusRight }
}

/** The board's rows as measure → figure; rows indented belong to the one above. */
function readBoard(text: string): Scores {
  const found: Scores = {}
  let group = ''
  for (const line of text.split('\n')) {
    const match = /^(\s*)(.+?)\s{2,}(-?[\d.]+)\s+[\d.]+\s+[\d.]+/.exec(line)
    if (match === null) continue
    const [, indent, name, value] = match as unknown as [string, string, string, string]
    if (indent === '') group = name.replace(/:.*$/, '')
    else if (name.startsWith('slot ')) group = 'claims, all reports' // one slot over all of them, whatever stands above
    found[indent === '' ? name : `${group}: ${name.replace(/\s*\(\d+ claims\)/, '')}`] = Number(value)
  }
  return found
}

function isWorse(name: string, before: number, now: number | undefined): boolean {
  if (now === undefined) return true
  const by = before <= 1 ? tolerance.share : tolerance.percent
  return /invented/.test(name) ? now > before + by : now < before - by
}
