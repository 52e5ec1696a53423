import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { expect, test } from 'vitest'

/** Lowest first; folders on one line stand side by side and do not import one another. */
const house = [
  ['record'],
  ['text'],
  ['ud'],
  ['lexicon'],
  ['attribution', 'event', 'actor', 'place', 'time', 'quantity'],
  ['claim'],
  ['matter'],
  ['ledger'],
  ['intake', 'export'],
  ['server'],
  ['cli'],
]
const floor = new Map(house.flatMap((folders, level) => folders.map((folder) => [folder, level] as const)))
const src = resolve(import.meta.dirname, '../src')
const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'))

test('a folder imports only from folders below it in the house', () => {
  const wrong: string[] = []
  for (const file of files) {
    const folder = file.split('/')[0]!
    if (!file.includes('/')) continue // index.ts and load-tools.ts stand above the folders they gather
    expect(floor.has(folder), `src/${folder} is not in the table of the house`).toBe(true)
    for (const [, path] of readFileSync(join(src, file), 'utf8').matchAll(/from '(\.[^']+)'/g)) {
      const target = relative(src, resolve(src, dirname(file), path!)).split('/')[0]!
      if (target === folder || target === 'load-tools.js') continue
      const known = floor.get(target)
      if (known === undefined || known >= floor.get(folder)!) wrong.push(`${file} imports ${path}`)
    }
  }
  expect(wrong).toEqual([])
})
