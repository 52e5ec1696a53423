import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { loadTools, makeReport, readReport } from '../src/index.js'
import { claimLine } from './claim-line.js'

/**
 * Golden files: every sentence of `golden/*.txt` with the claims read from it, one a line, in
 * `golden/*.claims.txt`. Only a person renews them: `RENEW_GOLDEN=1 npx vitest run test/golden.test.ts`,
 * then review the diff.
 */
const folder = join(import.meta.dirname, 'golden')
const tools = loadTools()

function read(file: string): string {
  const lines = readFileSync(join(folder, file), 'utf8').split('\n').filter(Boolean)
  return lines
    .map((text) => {
      if (text.startsWith('# ')) return `\n${text}`
      const { claims } = readReport(makeReport({ text, publishedAt: '2021-03-10' }), tools)
      return [text, ...claims.map((claim) => `    ${claimLine(claim)}  [${claim.foundBy}]`)].join('\n')
    })
    .join('\n')
    .concat('\n')
}

test.each(readdirSync(folder).filter((file) => file.endsWith('.txt') && !file.endsWith('.claims.txt')))(
  '%s',
  (file) => {
    const golden = join(folder, file.replace('.txt', '.claims.txt'))
    const found = read(file)
    if (process.env.RENEW_GOLDEN === '1') writeFileSync(golden, found)
    expect(found).toBe(readFileSync(golden, 'utf8'))
  },
)
