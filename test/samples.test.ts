import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readPlain } from '../src/intake/read-plain.js'
import { runCommand } from './cli/run-command.js'

const folder = join(import.meta.dirname, '../samples')
const files = readdirSync(folder).filter((file) => file.endsWith('.txt'))

test('there are eight', () => expect(files).toHaveLength(8))

test.each(files)('%s says that it is a retelling and of what, is 180 to 350 words long, and quotes nobody', (file) => {
  const source = readFileSync(join(folder, file), 'utf8')
  const { text, outlet, publishedAt } = readPlain(source, file)
  expect(source).toMatch(/^note: A retelling written for this project, not .*Facts: /m)
  expect(outlet).toContain('(retelling)')
  expect(publishedAt).toMatch(/^2020-1[01]-\d\d$/)
  const words = text.split(/\s+/).filter(Boolean).length
  expect(words).toBeGreaterThanOrEqual(180)
  expect(words).toBeLessThanOrEqual(350)
  expect(text).not.toMatch(/["“”„«]/)
})

test('together they give matters of every kind and status', async () => {
  const ledger = mkdtempSync(join(tmpdir(), 'samples-'))
  try {
    expect((await runCommand(['add', folder, '--ledger', ledger])).out).toContain('8 added')
    const listed = JSON.parse((await runCommand(['matters', '--json', '--ledger', ledger])).out) as
      | { matters: { kind: string; status: string }[] }
      | { kind: string; status: string }[]
    const matters = Array.isArray(listed) ? listed : listed.matters
    const kinds = ['event', 'toll', 'agent', 'target', 'means', 'place', 'control', 'agreement', 'position', 'fact']
    expect(kinds.filter((kind) => !matters.some((matter) => matter.kind === kind))).toEqual([])
    const statuses = ['single', 'corroborated', 'contested', 'revised']
    expect(statuses.filter((status) => !matters.some((matter) => matter.status === status))).toEqual([])
  } finally {
    rmSync(ledger, { recursive: true, force: true })
  }
})
