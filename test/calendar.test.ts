import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findQuantities } from '../src/quantity/find-quantities.js'
import { makeReport } from '../src/text/make-report.js'
import {
  addMonths,
  civilDay,
  dayNumber,
  easter,
  isoDay,
  isoWeek,
  mondayOf,
  readIsoDay,
  weekdayOf,
} from '../src/time/calendar.js'
import { findTimexes } from '../src/time/find-timexes.js'
import { daysOfValue } from '../src/time/resolve/value-days.js'
import { flatSentence } from './flat-sentence.js'

const day = fc.integer({ min: -1_000_000, max: 1_000_000 })

describe('the calendar', () => {
  test('a day number and its civil day are one', () => {
    fc.assert(
      fc.property(day, (number) => {
        const { year, month, day } = civilDay(number)
        expect(dayNumber(year, month, day)).toBe(number)
      }),
    )
  })

  test('it agrees with the platform on days, weekdays and their spelling', () => {
    fc.assert(
      fc.property(fc.integer({ min: -700_000, max: 700_000 }), (number) => {
        const date = new Date(number * 86_400_000)
        expect(weekdayOf(number)).toBe(date.getUTCDay() || 7)
        if (date.getUTCFullYear() >= 0) expect(isoDay(number)).toBe(date.toISOString().slice(0, 10))
      }),
    )
  })

  test('a day lies in its ISO week, and reads back from its spelling', () => {
    fc.assert(
      fc.property(day, (number) => {
        const { year, week } = isoWeek(number)
        expect(number - mondayOf(year, week)).toBe(weekdayOf(number) - 1)
        expect(readIsoDay(isoDay(number))).toBe(number)
      }),
    )
  })

  test.each([
    ['2020-10-31', 1, '2020-11-30'],
    ['2020-03-31', -1, '2020-02-29'],
    ['2020-10-14', -12, '2019-10-14'],
    ['2019-12-15', 2, '2020-02-15'],
  ])('%s and %i months is %s', (from, months, to) => {
    expect(isoDay(addMonths(readIsoDay(from)!, months))).toBe(to)
  })

  test.each([
    [1991, '1991-03-31'],
    [2000, '2000-04-23'],
    [2008, '2008-03-23'],
    [2016, '2016-03-27'],
    [2022, '2022-04-17'],
  ])('Easter of %i is %s', (year, date) => {
    expect(isoDay(easter(year))).toBe(date)
  })
})

describe('days of a TIMEX3 value', () => {
  test.each([
    ['2020-10-14', null, '2020-10-14..2020-10-14'],
    ['2020-10', 'END', '2020-10-21..2020-10-31'],
    ['2020-02', null, '2020-02-01..2020-02-29'],
    ['2020-W42', null, '2020-10-12..2020-10-18'],
    ['2020-W53', null, '2020-12-28..2021-01-03'],
    ['2020-W42-WE', null, '2020-10-17..2020-10-18'],
    ['2020-Q3', null, '2020-07-01..2020-09-30'],
    ['2020-H1', null, '2020-01-01..2020-06-30'],
    ['2020-WI', null, '2020-12-01..2021-02-28'],
    ['199', 'START', '1990-01-01..1993-04-30'],
    ['19', null, '1900-01-01..1999-12-31'],
    ['BC0480', null, '-0479-01-01..-0479-12-31'],
    ['2020-10-14TNI', null, '2020-10-14..2020-10-14'],
  ])('%s %s is %s', (value, mod, days) => {
    const range = daysOfValue(value, mod)!
    expect(`${range.from}..${range.to}`).toBe(days)
  })

  test.each(['P3D', 'PXW', 'PAST_REF', 'XXXX-XX-XX', 'XXXX-WXX-3', '2020-13', '2019-02-29', '2020-XX'])(
    '%s has none',
    (value) => {
      expect(daysOfValue(value, null)).toBeNull()
    },
  )
})

test('mentions are slices of any text, in order, inside it', () => {
  const word = fc.constantFrom(
    ...'on Monday 3 October 2016 , two dozen soldiers were killed and at least 43 – 17:30 BC mid - 1990s last night no one half of the a few % $ 5 ( since ) until May ’ s'.split(
      ' ',
    ),
  )
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 25 }), (words) => {
      const text = words.join(' ')
      const parsed = { report: makeReport({ text, publishedAt: '2020-10-14' }), sentences: [flatSentence(text)] }
      for (const found of [findTimexes(parsed), findQuantities(parsed)]) {
        let last = 0
        for (const { start, end, text: words } of found) {
          expect(words).toBe(text.slice(start, end))
          expect(start).toBeGreaterThanOrEqual(last)
          expect(end).toBeGreaterThan(start)
          last = start
        }
      }
    }),
    { numRuns: 400 },
  )
})
