import { expect, test } from 'vitest'
import { makeReport } from '../src/index.js'
import { publicationDay } from '../src/time/find-publication.js'

test.each([
  ['Published July 5 2016 A bomb went off.', '2016-07-05'],
  ['29 Jul 2016 The raids came a day after the truce.', '2016-07-29'],
  ['Car bomb kills six in Kaldar AGN Monday 17 Mar 2014 Six people were killed.', '2014-03-17'],
  ['Thursday 01 September 2016 20:22 The council met.', '2016-09-01'],
  ['ALMA, Kaldar (Sep. 19, 2011) – A patrol found the road closed.', '2011-09-19'],
  ['On 5 July 2016 Kaldar fell.', null],
  ['The war began on 1 September 1939. Kaldar fell.', null],
])('%s', (text, day) => {
  expect(publicationDay(makeReport({ text }))).toBe(day)
})

test('the day handed in goes before the text', () => {
  expect(publicationDay(makeReport({ text: '29 Jul 2016 The raids came.', publishedAt: '2016-07-30' }))).toBe(
    '2016-07-30',
  )
})
