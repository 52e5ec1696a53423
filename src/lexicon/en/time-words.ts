// Words of English that name times.
//
// Rule of entry: a word that by itself, or beside a number or a determiner, names a point, a stretch or
// a frequency of time, with its TIMEX3 code (Pustejovsky et al. 2003, after TIMEX2, Ferro et al. 2005).
// Words that usually mean something else (may, march, second, fall, spring, sat, sun) are marked
// `doubtful`: they count only where their neighbours tell (in May, 3 March, last fall).

export type Unit =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'week'
  | 'weekend'
  | 'fortnight'
  | 'month'
  | 'quarter'
  | 'season'
  | 'year'
  | 'decade'
  | 'century'
  | 'millennium'

export type TimeWord =
  | { readonly kind: 'month'; readonly month: number; readonly doubtful?: true }
  /** ISO: Monday 1 to Sunday 7. */
  | { readonly kind: 'weekday'; readonly weekday: number; readonly doubtful?: true; readonly plural?: true }
  | { readonly kind: 'unit'; readonly unit: Unit; readonly plural: boolean }
  | { readonly kind: 'season'; readonly season: 'SP' | 'SU' | 'FA' | 'WI'; readonly doubtful?: true }
  | { readonly kind: 'part'; readonly part: 'MO' | 'AF' | 'EV' | 'NI' | 'DT' | 'MI' }
  /** Days from publication. */
  | { readonly kind: 'day-word'; readonly offset: number; readonly part?: 'NI' }
  | { readonly kind: 'reference'; readonly value: 'PAST_REF' | 'PRESENT_REF' | 'FUTURE_REF' }
  | { readonly kind: 'set'; readonly value: string }

const months = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
]
const monthAbbreviations: readonly (readonly [string, number])[] = [
  ['jan', 1],
  ['feb', 2],
  ['mar', 3],
  ['apr', 4],
  ['jun', 6],
  ['jul', 7],
  ['aug', 8],
  ['sep', 9],
  ['sept', 9],
  ['oct', 10],
  ['nov', 11],
  ['dec', 12],
]
const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']
const weekdayAbbreviations: readonly (readonly [string, number])[] = [
  ['mon', 1],
  ['tue', 2],
  ['tues', 2],
  ['wed', 3],
  ['weds', 3],
  ['thu', 4],
  ['thur', 4],
  ['thurs', 4],
  ['fri', 5],
  ['sat', 6],
  ['sun', 7],
]
const units: readonly Unit[] = [
  'second',
  'minute',
  'hour',
  'day',
  'week',
  'weekend',
  'fortnight',
  'month',
  'quarter',
  'season',
  'year',
  'decade',
]

export const timeWords: ReadonlyMap<string, TimeWord> = new Map<string, TimeWord>([
  ...months.map((word, i): [string, TimeWord] => [
    word,
    { kind: 'month', month: i + 1, ...(word === 'may' || word === 'march' ? { doubtful: true as const } : {}) },
  ]),
  ...monthAbbreviations.map(([word, month]): [string, TimeWord] => [word, { kind: 'month', month, doubtful: true }]),
  ...weekdays.flatMap((word, i): [string, TimeWord][] => [
    [word, { kind: 'weekday', weekday: i + 1 }],
    [`${word}s`, { kind: 'weekday', weekday: i + 1, plural: true }],
  ]),
  ...weekdayAbbreviations.map(([word, weekday]): [string, TimeWord] => [
    word,
    { kind: 'weekday', weekday, doubtful: true },
  ]),
  ...units.flatMap((unit): [string, TimeWord][] => [
    [unit, { kind: 'unit', unit, plural: false }],
    [`${unit}s`, { kind: 'unit', unit, plural: true }],
  ]),
  ['century', { kind: 'unit', unit: 'century', plural: false }],
  ['centuries', { kind: 'unit', unit: 'century', plural: true }],
  ['millennium', { kind: 'unit', unit: 'millennium', plural: false }],
  ['millennia', { kind: 'unit', unit: 'millennium', plural: true }],
  ['hrs', { kind: 'unit', unit: 'hour', plural: true }],
  ['yrs', { kind: 'unit', unit: 'year', plural: true }],
  ['spring', { kind: 'season', season: 'SP', doubtful: true }],
  ['springtime', { kind: 'season', season: 'SP' }],
  ['summer', { kind: 'season', season: 'SU' }],
  ['summertime', { kind: 'season', season: 'SU' }],
  ['autumn', { kind: 'season', season: 'FA' }],
  ['fall', { kind: 'season', season: 'FA', doubtful: true }],
  ['winter', { kind: 'season', season: 'WI' }],
  ['wintertime', { kind: 'season', season: 'WI' }],
  ['morning', { kind: 'part', part: 'MO' }],
  ['dawn', { kind: 'part', part: 'MO' }],
  ['daybreak', { kind: 'part', part: 'MO' }],
  ['afternoon', { kind: 'part', part: 'AF' }],
  ['evening', { kind: 'part', part: 'EV' }],
  ['dusk', { kind: 'part', part: 'EV' }],
  ['sunset', { kind: 'part', part: 'EV' }],
  ['nightfall', { kind: 'part', part: 'EV' }],
  ['night', { kind: 'part', part: 'NI' }],
  ['nighttime', { kind: 'part', part: 'NI' }],
  ['daytime', { kind: 'part', part: 'DT' }],
  ['midday', { kind: 'part', part: 'MI' }],
  ['today', { kind: 'day-word', offset: 0 }],
  ['yesterday', { kind: 'day-word', offset: -1 }],
  ['tomorrow', { kind: 'day-word', offset: 1 }],
  ['tonight', { kind: 'day-word', offset: 0, part: 'NI' }],
  ['overnight', { kind: 'day-word', offset: -1, part: 'NI' }],
  ['now', { kind: 'reference', value: 'PRESENT_REF' }],
  ['currently', { kind: 'reference', value: 'PRESENT_REF' }],
  ['nowadays', { kind: 'reference', value: 'PRESENT_REF' }],
  ['presently', { kind: 'reference', value: 'PRESENT_REF' }],
  ['recently', { kind: 'reference', value: 'PAST_REF' }],
  ['lately', { kind: 'reference', value: 'PAST_REF' }],
  ['hourly', { kind: 'set', value: 'PT1H' }],
  ['daily', { kind: 'set', value: 'XXXX-XX-XX' }],
  ['nightly', { kind: 'set', value: 'XXXX-XX-XXTNI' }],
  ['weekly', { kind: 'set', value: 'XXXX-WXX' }],
  ['biweekly', { kind: 'set', value: 'P2W' }],
  ['fortnightly', { kind: 'set', value: 'P2W' }],
  ['monthly', { kind: 'set', value: 'XXXX-XX' }],
  ['annually', { kind: 'set', value: 'XXXX' }],
  ['yearly', { kind: 'set', value: 'XXXX' }],
])

/** Decades by name, as TIMEX3 writes them: the first three figures of the year. Example: the *nineties*. */
export const namedDecades: ReadonlyMap<string, string> = new Map([
  ['twenties', '192'],
  ['thirties', '193'],
  ['forties', '194'],
  ['fifties', '195'],
  ['sixties', '196'],
  ['seventies', '197'],
  ['eighties', '198'],
  ['nineties', '199'],
])
