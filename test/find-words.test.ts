import { expect, test } from 'vitest'
import { excerptAround, findWords, searchWords } from '../src/text/find-words.js'

test.each<[string, string, string[]]>([
  // text                                query            what is found
  ['Shells hit Ağdam.', 'agdam', ['Ağdam']],
  ['SHELLS hit; shelling goes on', 'shel', ['SHELLS', 'shelling'].map((word) => word.slice(0, 4))],
  ['the army of the North', 'the north', ['the', 'the', 'North']],
  ['Then the gathering', 'the army', ['the']], // only the last word may be a beginning
  ['Straße, naïve', 'naive', ['naïve']], // ß keeps its place
  ['nothing here', '', []],
  ['a (b) [c]', '(b', ['b']],
])('%s: %s', (text, query, words) => {
  expect(findWords(text, searchWords(query)).map(({ start, end }) => text.slice(start, end))).toEqual(words)
})

test('an excerpt is cut at words around the first that was found', () => {
  const text = `${'one two three '.repeat(20)}Ganja ${'four five six '.repeat(20)}`
  const excerpt = excerptAround(text, ['ganja'])!
  expect(excerpt).toMatch(/^… (one|two|three) .*Ganja .* (four|five|six) …$/)
  expect(excerpt.length).toBeLessThan(180)
  expect(excerptAround('Ganja', ['ganja'])).toBe('Ganja')
  expect(excerptAround(text, ['terter'])).toBeUndefined()
})
