import { describe, expect, test } from 'vitest'
import { makeReport } from '../src/text/make-report.js'
import { findTimexes } from '../src/time/find-timexes.js'
import { readDays } from '../src/time/read-days.js'
import { flatSentence } from './flat-sentence.js'

/**
 * The days that a claim takes from the last time expression of a text, or from the range that ends in
 * it: "from..to", one day alone, ".." where open, "none" where there are no days to take.
 */
function daysIn(text: string, publishedAt: string | null): string {
  const sentences = text.split(' | ').map((part, at, parts) => {
    const start = parts.slice(0, at).reduce((sum, before) => sum + before.length + 3, 0)
    return { part, start }
  })
  const whole = sentences.map(({ part }) => part).join('   ')
  const report = makeReport({ text: whole, publishedAt })
  const parsed = sentences.map(({ part, start }) => shifted(flatSentence(part), start))
  const timexes = findTimexes({ report, sentences: parsed })
  const last = timexes.at(-1)
  if (last === undefined) return 'no time'
  const all = timexes.filter((timex) => timex.sentence === last.sentence)
  const days = readDays(parsed[last.sentence]!, [last], { all, publication: publishedAt })
  if (days === null) return 'none'
  return days.from === days.to && days.from !== null ? days.from : `${days.from ?? ''}..${days.to ?? ''}`
}

const shifted = (sentence: ReturnType<typeof flatSentence>, by: number): typeof sentence => ({
  ...sentence,
  start: sentence.start + by,
  end: sentence.end + by,
  starts: sentence.starts.map((at) => at + by),
  ends: sentence.ends.map((at) => at + by),
})

// The report was published on Wednesday, 14 October 2020.
describe('days told from publication', () => {
  test.each([
    // days of the week: the last one, publication included
    ['The army said on Wednesday it had advanced', '2020-10-14'],
    ['Shells fell on Tuesday', '2020-10-13'],
    ['A convoy was hit Monday', '2020-10-12'],
    ['on Sunday', '2020-10-11'],
    ['on Saturday', '2020-10-10'],
    ['late on Friday', '2020-10-09'],
    ['early Thursday', '2020-10-08'],
    ['Wednesday morning', '2020-10-14'],
    ['Tuesday afternoon', '2020-10-13'],
    ['Monday evening', '2020-10-12'],
    ['Sunday night', '2020-10-11'],
    ['on the night of Saturday', '2020-10-10'],
    ['late Friday night', '2020-10-09'],
    ['at dawn on Thursday', '2020-10-08'],
    ['last Friday', '2020-10-09'],
    ['last Wednesday', '2020-10-07'],
    ['next Monday', '2020-10-19'],
    ['next Wednesday', '2020-10-21'],
    ['this past Sunday', '2020-10-11'],
    ['on Fri.', '2020-10-09'],
    ['On Mon., rebels struck', '2020-10-12'],
    ['earlier Tuesday', '2020-10-13'],
    // day words
    ['The village fell today', '2020-10-14'],
    ['yesterday', '2020-10-13'],
    ['tomorrow', '2020-10-15'],
    ['tonight', '2020-10-14'],
    ['yesterday afternoon', '2020-10-13'],
    ['tomorrow morning', '2020-10-15'],
    ['late yesterday', '2020-10-13'],
    ['the day before yesterday', '2020-10-12'],
    ['the day after tomorrow', '2020-10-16'],
    ['this morning', '2020-10-14'],
    ['this evening', '2020-10-14'],
    ['Mortars landed last night', '2020-10-13..2020-10-14'],
    ['Fighting went on overnight', '2020-10-13..2020-10-14'],
    ['overnight Monday', '2020-10-12..2020-10-13'],
    ['overnight to Tuesday', '2020-10-12..2020-10-13'],
    ['overnight into Saturday', '2020-10-09..2020-10-10'],
    // weeks, months, seasons, years
    ['last week', '2020-10-05..2020-10-11'],
    ['this week', '2020-10-12..2020-10-14'],
    ['next week', '2020-10-19..2020-10-25'],
    ['early this week', '2020-10-12..2020-10-13'],
    ['late last week', '2020-10-09..2020-10-11'],
    ['earlier this week', '2020-10-12..2020-10-13'],
    ['over the weekend', '2020-10-10..2020-10-11'],
    ['last weekend', '2020-10-10..2020-10-11'],
    ['last month', '2020-09-01..2020-09-30'],
    ['this month', '2020-10-01..2020-10-14'],
    ['next month', '2020-11-01..2020-11-30'],
    ['earlier this month', '2020-10-01..2020-10-13'],
    ['late last month', '2020-09-21..2020-09-30'],
    ['early next month', '2020-11-01..2020-11-10'],
    ['last year', '2019-01-01..2019-12-31'],
    ['this year', '2020-01-01..2020-10-14'],
    ['next year', '2021-01-01..2021-12-31'],
    ['early last year', '2019-01-01..2019-04-30'],
    ['late last year', '2019-09-01..2019-12-31'],
    ['last summer', '2020-06-01..2020-08-31'],
    ['this autumn', '2020-09-01..2020-11-30'],
    ['last winter', '2019-12-01..2020-02-29'],
    ['last spring', '2020-03-01..2020-05-31'],
    ['in the third quarter', '2020-07-01..2020-09-30'],
    ['in the first half of last year', '2019-01-01..2019-12-31'],
    ['in the first quarter of 2019', '2019-01-01..2019-03-31'],
    ['this decade', '2020-01-01..2020-10-14'],
    ['last century', '1900-01-01..1999-12-31'],
    // counted off from publication
    ['two days ago', '2020-10-12'],
    ['a day ago', '2020-10-13'],
    ['ten days ago', '2020-10-04'],
    ['a week ago', '2020-10-05..2020-10-11'],
    ['three weeks ago', '2020-09-21..2020-09-27'],
    ['a month ago', '2020-09-01..2020-09-30'],
    ['six months ago', '2020-04-01..2020-04-30'],
    ['a year ago', '2019-01-01..2019-12-31'],
    ['four years ago', '2016-01-01..2016-12-31'],
    ['two decades ago', '2000-01-01..2000-12-31'],
    ['about ten years ago', '2010-01-01..2010-12-31'],
    ['24 hours ago', '2020-10-13'],
    ['two days from now', '2020-10-16'],
    ['several days ago', 'none'],
    ['some years ago', 'none'],
    // windows up to publication
    ['over the past 24 hours', '2020-10-13..2020-10-14'],
    ['in the last 24 hours', '2020-10-13..2020-10-14'],
    ['over the past 48 hours', '2020-10-12..2020-10-14'],
    ['in the past three days', '2020-10-11..2020-10-14'],
    ['over the last two weeks', '2020-09-30..2020-10-14'],
    ['during the past week', '2020-10-07..2020-10-14'],
    ['in the past month', '2020-09-14..2020-10-14'],
    ['for the past six months', '2020-04-14..2020-10-14'],
    ['over the past two years', '2018-10-14..2020-10-14'],
    ['within the next 72 hours', '2020-10-14..2020-10-17'],
    ['in the next ten days', '2020-10-14..2020-10-24'],
    ['in recent days', 'none'],
    ['over the recent weeks', 'none'],
    ['in recent months', 'none'],
    ['in the past few days', 'none'],
    ['in the coming weeks', 'none'],
    ['recently', 'none'],
    ['now', 'none'],
  ])('%s: %s', (text, days) => {
    expect(daysIn(text, '2020-10-14')).toBe(days)
  })
})

describe('calendar dates', () => {
  test.each([
    ['on 3 October 2016', '2016-10-03'],
    ['on October 3, 2016', '2016-10-03'],
    ['on Oct. 3, 2016', '2016-10-03'],
    ['on the 3rd of October 2016', '2016-10-03'],
    ['on 3rd October, 2016', '2016-10-03'],
    ['on Monday, October 3, 2016', '2016-10-03'],
    ['on Monday 3 October 2016', '2016-10-03'],
    ['on 2016-10-03', '2016-10-03'],
    ['on 23/10/2016', '2016-10-23'],
    ['on 10/23/2016', '2016-10-23'],
    ['on 03/10/2016', '2016-10-03'], // both orders possible: day first
    ['on 3.10.2016', '2016-10-03'],
    ['on 03-10-2016', '2016-10-03'],
    ['from 10/23/2016 or on 03/10/2016', '2016-03-10'], // the first can only be month first
    ['Filed 10/14/2020, after talks on 10/12/2020', '2020-10-12'], // read so, the first is the day of publication
    ['two days after the raid', 'none'], // whose day is not known
    ['Mondays operation', '2020-10-12'],
    ['on Mondays', 'none'],
    ['on 05.02.15', '2015-02-05'],
    ['on February 29, 2016', '2016-02-29'],
    ['ON 17 MAY 1989', '1989-05-17'],
    ['THE TOWN FELL ON MAY 17, 1989', '1989-05-17'],
    ['on 1 Jan 2012', '2012-01-01'],
    ['on Sept. 11, 2001', '2001-09-11'],
    ['on the night of 20 June 2014', '2014-06-20'],
    ['on the morning of August 7, 1998', '1998-08-07'],
    ['at 5 a.m. on 3 October 2016', '2016-10-03'],
    ['10 p.m. March 4, 2015', '2015-03-04'],
    // without a year: the nearest that fits
    ['on Sept. 27', '2020-09-27'],
    ['on 27 September', '2020-09-27'],
    ['on October 10', '2020-10-10'],
    ['on Oct. 14', '2020-10-14'],
    ['on the 4th of October', '2020-10-04'],
    ['on 30 December', '2020-12-30'], // no verb: days to come count three times, and are nearer all the same
    ['on 30 January', '2020-01-30'],
    ['on March 5', '2020-03-05'],
    ['on May 9', '2020-05-09'],
    ['on the 10th', '2020-10-10'],
    ['on Christmas Day', '2019-12-25'],
    ['on New Year’s Eve', '2019-12-31'],
    ['on Easter Sunday', '2020-04-12'],
    ['on Good Friday', '2020-04-10'],
    ['on Easter Sunday 2016', '2016-03-27'],
    ['on Christmas Eve 2015', '2015-12-24'],
    // months
    ['in October 2016', '2016-10-01..2016-10-31'],
    ['in Feb. 2020', '2020-02-01..2020-02-29'],
    ['in February 2019', '2019-02-01..2019-02-28'],
    ['in September', '2020-09-01..2020-09-30'],
    ['in May', '2020-05-01..2020-05-31'],
    ['in March', '2020-03-01..2020-03-31'],
    ['in December', '2020-12-01..2020-12-31'],
    ['in February', '2020-02-01..2020-02-29'],
    ['last June', '2020-06-01..2020-06-30'],
    ['last December', '2019-12-01..2019-12-31'],
    ['next March', '2021-03-01..2021-03-31'],
    ['in June last year', '2019-06-01..2019-06-30'],
    ['in early October', '2020-10-01..2020-10-10'],
    ['in late September', '2020-09-21..2020-09-30'],
    ['in mid-August', '2020-08-11..2020-08-20'],
    ['in mid August 2016', '2016-08-11..2016-08-20'],
    ['in early May 2014', '2014-05-01..2014-05-10'],
    ['at the end of September', '2020-09-21..2020-09-30'],
    ['at the beginning of July 2014', '2014-07-01..2014-07-10'],
    ['in the middle of June', '2020-06-11..2020-06-20'],
    ['in the last week of August', '2020-08-25..2020-08-31'],
    ['in the first week of August', '2020-08-01..2020-08-07'],
    ['in the first ten days of May 2016', '2016-05-01..2016-05-10'],
    ['in the week of March 2', '2020-03-02..2020-03-08'],
    // years and longer
    ['in 1994', '1994-01-01..1994-12-31'],
    ['in the year 2003', '2003-01-01..2003-12-31'],
    ['in early 2014', '2014-01-01..2014-04-30'],
    ['in mid-2012', '2012-05-01..2012-08-31'],
    ['in late 2011', '2011-09-01..2011-12-31'],
    ['at the end of 2015', '2015-09-01..2015-12-31'],
    ['in the second half of 2008', '2008-07-01..2008-12-31'],
    ['in the summer of 2016', '2016-06-01..2016-08-31'],
    ['in spring 2014', '2014-03-01..2014-05-31'],
    ['in the autumn of 1999', '1999-09-01..1999-11-30'],
    ['in the winter of 2015', '2015-12-01..2016-02-29'],
    ['in early summer 2006', '2006-06-01..2006-06-30'],
    ['in the 1990s', '1990-01-01..1999-12-31'],
    ['in the early 1990s', '1990-01-01..1993-04-30'],
    ['in the late 1980s', '1986-09-01..1989-12-31'],
    ["in the '80s", '1980-01-01..1989-12-31'],
    ['in the nineties', '1990-01-01..1999-12-31'],
    ['in the 19th century', '1800-01-01..1899-12-31'],
    ['in the twentieth century', '1900-01-01..1999-12-31'],
    ['around March 1981', '1981-03-01..1981-03-31'],
    ['about 1910', '1910-01-01..1910-12-31'],
    ['in nineteen ninety-six', '1996-01-01..1996-12-31'],
    // not to be computed
    ['on the second day of Eid al-Adha', 'none'],
    ['on the first day of Eid', 'none'],
    ['during Ramadan', 'none'],
    ['on the 10th of Muharram', 'none'],
  ])('%s: %s', (text, days) => {
    expect(daysIn(text, '2020-10-14')).toBe(days)
  })
})

describe('the words that lead to a time', () => {
  test.each([
    ['since Monday', '2020-10-12..2020-10-14'],
    ['since Sept. 27', '2020-09-27..2020-10-14'],
    ['since late September', '2020-09-21..2020-10-14'],
    ['since September', '2020-09-01..2020-10-14'],
    ['since 1991', '1991-01-01..2020-10-14'],
    ['since the early 1990s', '1990-01-01..2020-10-14'],
    ['since March 2011', '2011-03-01..2020-10-14'],
    ['since mid-2012', '2012-07-01..2020-10-14'],
    ['since last week', '2020-10-05..2020-10-14'],
    ['since yesterday', '2020-10-13..2020-10-14'],
    ['since last year', '2019-01-01..2020-10-14'],
    ['since the summer of 2016', '2016-06-01..2020-10-14'],
    ['by 3 October', '..2020-10-03'],
    ['by Monday night', '..2020-10-12'],
    ['by the end of September', '..2020-09-30'],
    ['by late September', '..2020-09-30'],
    ['by 2015', '..2015-12-31'],
    ['until Saturday', '..2020-10-10'],
    ['until October 10', '..2020-10-10'],
    ['till 1994', '..1994-12-31'],
    ['through September', '..2020-09-30'],
    ['before Saturday', '..2020-10-09'],
    ['before 1991', '..1990-12-31'],
    ['prior to October 10', '..2020-10-09'],
    ['after October 10', '2020-10-10..'],
    ['after 1991', '1992-01-01..'],
    ['from Oct. 5', '2020-10-05'],
    // ranges
    ['from Sept. 27 until Oct. 14', '2020-09-27..2020-10-14'],
    ['from 27 September to 14 October', '2020-09-27..2020-10-14'],
    ['from September 27 through October 10', '2020-09-27..2020-10-10'],
    ['between 27 September and 10 October', '2020-09-27..2020-10-10'],
    ['between Sept. 27 and Oct. 14', '2020-09-27..2020-10-14'],
    ['from Monday to Wednesday', '2020-10-12..2020-10-14'],
    ['between Sunday and Tuesday', '2020-10-11..2020-10-13'],
    ['from 1988 to 1994', '1988-01-01..1994-12-31'],
    ['between 1975 and 1990', '1975-01-01..1990-12-31'],
    ['from March to June 2016', '2016-03-01..2016-06-30'],
    ['between May and August 2014', '2014-05-01..2014-08-31'],
    ['between 3 and 9 June 2015', '2015-06-03..2015-06-09'],
    ['from 3 to 9 June 2015', '2015-06-03..2015-06-09'],
    ['June 3–9', '2020-06-03..2020-06-09'],
    ['3-9 June', '2020-06-03..2020-06-09'],
    ['1988–94', '1988-01-01..1994-12-31'],
    ['1980-1988', '1980-01-01..1988-12-31'],
    ['from early May until late June 2016', '2016-05-01..2016-06-30'],
    ['26 June – 4 August 1952', '1952-06-26..1952-08-04'],
    ['from November 2015 to March 2016', '2015-11-01..2016-03-31'],
    ['from the summer of 2014 to the spring of 2015', '2014-06-01..2015-05-31'],
    // lengths up to publication
    ['for five years', '2015-10-14..2020-10-14'],
    ['for nearly two years', '2018-10-14..2020-10-14'],
    ['for nearly three decades', '1990-10-14..2020-10-14'],
    ['for more than ten months', '2019-12-14..2020-10-14'],
    ['for over a month', '2020-09-14..2020-10-14'],
    ['for three days', '2020-10-11..2020-10-14'],
    ['for two weeks', '2020-09-30..2020-10-14'],
    ['for about six months', '2020-04-14..2020-10-14'],
    ['for a decade', '2010-10-14..2020-10-14'],
    ['for at least a week', '2020-10-07..2020-10-14'],
    ['for half a century', '1970-10-14..2020-10-14'],
    ['for several hours', 'none'],
    ['for years', 'none'],
    ['a three-day ceasefire', 'none'],
    ['a ten-year war', 'none'],
    ['within two hours', 'none'],
    ['every day', 'none'],
    ['daily', 'none'],
    ['each year', 'none'],
    ['every Thursday', 'none'],
    ['twice a week', 'none'],
  ])('%s: %s', (text, days) => {
    expect(daysIn(text, '2020-10-14')).toBe(days)
  })
})

// " | " parts sentences: the time of the second is told from the first.
describe('days told from the day named before', () => {
  test.each([
    ['A truce was signed on October 10. | Shelling resumed the next day', '2020-10-11'],
    ['A truce was signed on October 10. | It broke down a day later', '2020-10-11'],
    ['A truce was signed on October 10. | It broke down two days later', '2020-10-12'],
    ['A truce was signed on October 10. | A bus was hit the day before', '2020-10-09'],
    ['A truce was signed on October 10. | A bus had been hit a day earlier', '2020-10-09'],
    ['A truce was signed on October 10. | A bus had been hit the previous day', '2020-10-09'],
    ['A truce was signed on October 10. | The same day shells fell', '2020-10-10'],
    ['A truce was signed on October 10. | Shells fell that day', '2020-10-10'],
    ['A truce was signed on October 10. | Shells fell later that day', '2020-10-10'],
    ['A truce was signed on October 10. | Shells fell that night', '2020-10-10'],
    ['A truce was signed on October 10. | Shells fell the following day', '2020-10-11'],
    ['A truce was signed on October 10. | Shells fell the next morning', '2020-10-11'],
    ['A truce was signed on October 10. | Shells fell the following night', '2020-10-11'],
    ['A truce was signed on October 10. | Three days earlier talks had failed', '2020-10-07'],
    ['The depot burnt on Monday. | The day after the strike, crews came', '2020-10-13'],
    ['The depot burnt on Monday. | The attack came at 5 a.m. local time', '2020-10-12'],
    ['The depot burnt on Monday. | The attack came at about 7:45 p.m.', '2020-10-12'],
    ['The depot burnt on Monday. | The attack came at noon', '2020-10-12'],
    ['The depot burnt on Monday. | The attack came in the evening', '2020-10-12'],
    ['The depot burnt on Monday. | It was the same night', '2020-10-12'],
    ['The army left in 2011. | It came back three years later', '2014-01-01..2014-12-31'],
    ['The army left in 2011. | It had come a decade earlier', '2001-01-01..2001-12-31'],
    ['The army left in 2011. | It came back the following year', '2012-01-01..2012-12-31'],
    ['The army left in 2011. | It came back later that year', '2011-09-01..2011-12-31'],
    ['The army left in 2011. | Elections were held the same year', '2011-01-01..2011-12-31'],
    ['The army left in March 2011. | Protests began two months later', '2011-05-01..2011-05-31'],
    ['The army left in March 2011. | Protests began the following month', '2011-04-01..2011-04-30'],
    ['The army left in March 2011. | Protests began later that month', '2011-03-21..2011-03-31'],
    ['The army left in March 2011. | Protests began in June of that year', '2011-06-01..2011-06-30'],
    ['The army left in March 2011. | Protests began that summer', '2011-06-01..2011-08-31'],
    ['The siege began on 5 May 2016. | It was lifted on the 20th', '2016-05-20'],
    ['The siege began on 5 May 2016. | It was lifted 12 days later', '2016-05-17'],
    ['The siege began on 5 May 2016. | It was lifted a week later', '2016-05-09..2016-05-15'],
    ['The siege began on 5 May 2016. | It was lifted at the end of the month', '2016-05-21..2016-05-31'],
    ['The siege began on 5 May 2016. | It was lifted by the end of the year', '..2016-12-31'],
    ['Fighting began on Friday. | On Saturday the bridge fell', '2020-10-10'],
    ['Fighting began on Sept. 27. | It went on until Oct. 10', '..2020-10-10'],
    ['three days of clashes ended Saturday', '2020-10-10'],
  ])('%s: %s', (text, days) => {
    expect(daysIn(text, '2020-10-14')).toBe(days)
  })
})

// A history has no day of publication: its own running date is the anchor.
describe('histories', () => {
  test.each([
    ['In September 1939 the war began. | In April the fleet sailed', '1939-04-01..1939-04-30'],
    ['In November 1939 the war went on. | In April the fleet sailed', '1939-04-01..1939-04-30'],
    ['In December 1941 the port was bombed. | In January troops landed', '1942-01-01..1942-01-31'],
    ['On 22 June 1941 the army crossed the river. | On 8 August the city fell', '1941-08-08'],
    ['On 22 June 1941 the army crossed the river. | The next day a bridge fell', '1941-06-23'],
    ['On 22 June 1941 the army crossed the river. | Two weeks later it halted', '1941-06-30..1941-07-06'],
    ['In 1917 strikes broke out. | In October the palace was stormed', '1917-10-01..1917-10-31'],
    ['In 1917 strikes broke out. | The following year a treaty was signed', '1918-01-01..1918-12-31'],
    ['In 1917 strikes broke out. | That winter hunger spread', '1917-12-01..1918-02-28'],
    ['in 480 BC', '-0479-01-01..-0479-12-31'],
    ['in August 480 BC', '-0479-08-01..-0479-08-31'],
    ['in the 470s BC', '-0478-01-01..-0469-12-31'],
    ['The fleet sailed in the spring of 480 BC', '-0479-03-01..-0479-05-31'],
    ['between 218 and 201 BC', '-0217-01-01..-0200-12-31'],
    ['In 1861 the war began. | Papers found in 1998 tell more. | In July an army marched', '1861-07-01..1861-07-31'],
    ['yesterday', 'none'],
    ['on Wednesday', 'none'],
    ['last night', 'none'],
    ['In May 1940 tanks crossed the river. | overnight on 12 May', '1940-05-12..1940-05-13'],
    ['On 12 May 1940 tanks crossed the river. | Planes came overnight', '1940-05-12..1940-05-13'],
    ['since 1914', '1914-01-01..'],
    ['from 1914 to 1918', '1914-01-01..1918-12-31'],
    ['for four years', 'none'],
  ])('%s: %s', (text, days) => {
    expect(daysIn(text, null)).toBe(days)
  })
})

describe('what looks like a time and is none', () => {
  test.each([
    ['2000 troops marched'],
    ['1500 people fled'],
    ['the 43-year-old farmer'],
    ['he is 43 years old'],
    ['they may attack'],
    ['a march on the capital'],
    ['they march to the border'],
    ['the second convoy'],
    ['troops fall back'],
    ['a spring of water'],
    ['he sat down'],
    ['the sun rose'],
    ['zahran1970 wrote'],
    ['a 1,944 page file'],
    ['four flights a week'],
    ['three quarters of the town'],
    ['Resolution 2254 was passed'],
    ['soon after'],
    ['in 1442 AH'],
  ])('%s', (text) => {
    expect(daysIn(text, '2020-10-14')).toBe('no time')
  })
})

describe('a report without a day of publication, dated by its head', () => {
  test.each([
    ['Published July 5 2016 | Shells fell on Monday', '2016-07-04'],
    ['Posted on July 5, 2016 | Shells fell yesterday', '2016-07-04'],
    ['KABUL, Afghanistan (Jan. 25, 2013) A force raided a farm yesterday', '2013-01-24'],
    ['Date of publication 15 June 2016 | Shells fell last week', '2016-06-06..2016-06-12'],
    ['On July 5 2016 the war began. | Shells fell yesterday', 'none'],
  ])('%s: %s', (text, days) => {
    expect(daysIn(text, null)).toBe(days)
  })
})
