/**
 * Matters of the reports coded by hand: the readings are recorded in a ledger, which lines their claims up, and
 * score-matters.mjs beside the corpora compares that with the matters coded. Prints one JSON line: pairs (f1) and the
 * share of matters with the right status. Run: npx tsx eval/gold-matters.ts
 */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { readReport } from '../src/claim/read-report.js'
import { main } from '../src/cli/main.js'
import { openLedger } from '../src/ledger/index.js'
import { loadTools } from '../src/load-tools.js'
import { makeReport } from '../src/text/make-report.js'

const root = fileURLToPath(new URL('..', import.meta.url))
const gold = `${root}../shared/gold`
const folder = mkdtempSync(join(tmpdir(), 'matters-'))
try {
  const tools = loadTools()
  const ledger = openLedger(join(folder, 'ledger'))
  const ids = readdirSync(gold).flatMap((name) => (name.endsWith('.txt') ? [name.slice(0, -4)] : []))
  const readings = ids.map((id) => {
    const { publishedAt, outlet } = JSON.parse(readFileSync(`${gold}/${id}.json`, 'utf8')) as {
      publishedAt: string | null
      outlet: string | null
    }
    const text = readFileSync(`${gold}/${id}.txt`, 'utf8')
    return readReport(makeReport({ id, text, publishedAt: publishedAt?.slice(0, 10) ?? null, outlet }), tools)
  })
  for (const [at, reading] of readings.entries())
    writeFileSync(join(folder, `${ids[at]}.json`), JSON.stringify(reading))
  ledger.recordAll(readings, '2026-01-01T00:00:00Z')
  ledger.close()
  let matters = ''
  const stopped = new Promise<void>(() => {})
  await main(['matters', '--ledger', join(folder, 'ledger'), '--json'], {
    out: async (text) => {
      matters += text
    },
    err: (text) => process.stderr.write(text),
    stdin: process.stdin,
    stopped,
    now: () => new Date().toISOString(),
  })
  writeFileSync(join(folder, 'matters.json'), matters)
  process.stdout.write(
    execFileSync(
      process.execPath,
      [`${root}../shared/tools/score-matters.mjs`, gold, folder, join(folder, 'matters.json')],
      {
        encoding: 'utf8',
      },
    ),
  )
} finally {
  rmSync(folder, { recursive: true, force: true })
}
