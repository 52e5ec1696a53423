/** Words by which tags and trees of English sentences are mended. */
import type { MendingWords } from './mending-words.js'

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

const weekdays = 'monday tuesday wednesday thursday friday saturday sunday'
const months = 'january february march april may june july august september october november december'

export const englishMendingWords: MendingWords = {
  clauseMarks: words('since after before until till as'),
  boundMarks: new Set([
    ...words('about around between over above than nearly roughly'),
    'up to',
    'close to',
    'many as',
    'few as',
  ]),
  aboutVerbs:
    words(`talk speak ask think know say tell hear complain fight argue clash battle negotiate worry warn pass fly go
    walk move agree choose die fall fire shoot`),
  particles: words('down up off out back dead'),
  counters: words('score dozen hundred thousand ten million'),
  manyOf: words('scores dozens hundreds thousands tens millions'),
  ofMark: 'of',
  perfect: 'have',
  supports: words('do does did'),
  negations: words("not n't n’t"),
  gerundEnding: 'ing',
  pastEnding: 'ed',
  weekdays: words(weekdays),
  months: words(months),
  times:
    words(`${weekdays} ${months} today yesterday tomorrow tonight night midnight morning afternoon evening noon minute hour day
    week weekend month year decade time moment`),
  deedVerbs: words('accuse suspect convict acquit'),
}
