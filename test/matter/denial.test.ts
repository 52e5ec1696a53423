import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { denied, partDenial } from '../../src/matter/draw/denial.js'

test.each(['rebels', 'two\nlines', '', 'not so quick'])('%j denied and parted again is itself', (words) => {
  expect(partDenial(denied(words))).toEqual({ denial: 'not so: ', words })
  expect(partDenial(words)).toEqual({ denial: '', words })
})
test('no other file writes what a denial begins with', () => {
  const root = join(import.meta.dirname, '../..')
  const writing = ['src', 'workbench/src'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name))
      .map((name) => join(folder, name))
      .filter((file) => /['`(]not so: /.test(readFileSync(join(root, file), 'utf8'))),
  )
  expect(writing).toEqual(['src/matter/draw/denial.ts'])
})
