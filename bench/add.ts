/**
 * How fast `add` is with JSON lines: made-up reports of about 400 words, read on all cores, recorded, aligned
 * and their matters drawn, in the built program as a person runs it, its start included.
 *
 *   npx tsx bench/add.ts [reports=1000]
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { makeText } from './make-text.js'

const reports = Number(process.argv[2] ?? 1000)
const sentences = 27
const folder = mkdtempSync(join(tmpdir(), 'bench-add-'))
const texts = Array.from({ length: reports }, (_, n) => makeText(sentences, 1 + n * 7919))
const words = texts.reduce((sum, text) => sum + text.split(/\s+/).length, 0)
const lines = texts.map((text, n) =>
  JSON.stringify({ id: `r${n}`, text, outlet: `Outlet ${n % 40}`, publishedAt: dayOf(n) }),
)
writeFileSync(join(folder, 'reports.jsonl'), `${lines.join('\n')}\n`)

const began = performance.now()
const { status, stderr } = spawnSync(
  process.execPath,
  [
    join(import.meta.dirname, '../bin/counterclaim.js'),
    'add',
    join(folder, 'reports.jsonl'),
    '--ledger',
    join(folder, 'ledger'),
  ],
  { encoding: 'utf8', maxBuffer: 2 ** 28 },
)
const seconds = (performance.now() - began) / 1000
rmSync(folder, { recursive: true })
if (status !== 0) throw new Error(stderr)
const load = loadavg().map((one) => one.toFixed(1))
console.log(
  `${reports} reports of ${Math.round(words / reports)} words in ${seconds.toFixed(1)} s: ${(reports / seconds).toFixed(1)} a second (${cpus().length} cores, load ${load.join(' ')})`,
)

/** Some ninety reports a day. */
function dayOf(n: number): string {
  return new Date(Date.UTC(2020, 9, 14) + Math.floor(n / 90) * 86_400_000).toISOString().slice(0, 10)
}
