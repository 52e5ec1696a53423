import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'

const root = join(import.meta.dirname, '..')
let folder: string

/** Packs the package and unpacks it into another folder's node_modules, its dependencies beside it. */
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'packed-'))
  execFileSync('npm', ['pack', '--ignore-scripts', '--silent', '--pack-destination', folder], { cwd: root })
  const tarball = readdirSync(folder).find((name) => name.endsWith('.tgz'))!
  const modules = join(folder, 'node_modules')
  mkdirSync(join(modules, 'counterclaim'), { recursive: true })
  execFileSync('tar', ['-xzf', join(folder, tarball), '-C', join(modules, 'counterclaim'), '--strip-components=1'])
  for (const name of readdirSync(join(root, 'node_modules'))) {
    if (name.startsWith('.') || name === 'counterclaim') continue
    symlinkSync(join(root, 'node_modules', name), join(modules, name))
  }
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}')
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('another folder reads a report, parses a text and keeps a ledger with it', () => {
  writeFileSync(
    join(folder, 'use.js'),
    `import { loadTools, makeReport, readReport } from 'counterclaim'
import { parseText } from 'counterclaim/ud'
import { openLedger } from 'counterclaim/ledger'
const tools = loadTools()
const reading = readReport(makeReport({ text: 'Rebels shelled the town on Monday.', publishedAt: '2020-10-14' }), tools)
const ledger = openLedger('ledger')
ledger.record(reading, '2020-10-15T00:00:00Z')
console.log(reading.claims[0].kind, ledger.claims().total, [...parseText('Rebels fled.', [{ start: 0, end: 12 }], tools.language)].length)
ledger.close()`,
  )
  expect(execFileSync(process.execPath, ['use.js'], { cwd: folder, encoding: 'utf8' }).trim()).toBe('strike 1 1')
})

test('its command line runs from there', () => {
  const out = execFileSync(
    process.execPath,
    ['node_modules/counterclaim/bin/counterclaim.js', 'read', 'node_modules/counterclaim/samples/01-ministry.txt'],
    { cwd: folder, encoding: 'utf8' },
  )
  expect(out).toContain('claims')
})

test('its types hold in TypeScript', () => {
  writeFileSync(
    join(folder, 'use.ts'),
    `import { type Claim, loadTools, makeReport, readReport } from 'counterclaim'
import { type Sentence, dependents } from 'counterclaim/ud'
import { type Ledger, openLedger } from 'counterclaim/ledger'
const claims: Claim[] = readReport(makeReport({ text: 'x' }), loadTools()).claims
const evidence: string | undefined = claims[0]?.evidence.text
export const heads = (sentence: Sentence): number[] => dependents(sentence, 0, 'nsubj')
export const ledger: Ledger = openLedger('x')
// @ts-expect-error a claim has no verdict
export const verdict = claims[0]!.verdict
console.log(evidence)`,
  )
  writeFileSync(
    join(folder, 'tsconfig.json'),
    '{"compilerOptions":{"module":"NodeNext","target":"ES2022","strict":true,"noEmit":true,"skipLibCheck":false,"types":["node"]},"files":["use.ts"]}',
  )
  execFileSync(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-p', '.'], {
    cwd: folder,
    encoding: 'utf8',
  })
})
