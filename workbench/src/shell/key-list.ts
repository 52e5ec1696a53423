/**
 * Every single key of the workbench and what it does: the one place that names them. `?` shows this list, and
 * `useKeys` takes no key that is not in it.
 */
export interface KeyGroup {
  readonly where: string
  /** First steps of the addresses where these keys hold; none: everywhere. */
  readonly steps: readonly string[]
  readonly keys: readonly KeyLine[]
}
/** Names as the browser gives them, and what they do; 'g' lines are written from the list of pages. */
type KeyLine = readonly [readonly string[], string]

export const keyList = [
  {
    where: 'Everywhere',
    steps: [],
    keys: [
      [['/'], 'search words, people, places'],
      [['?'], 'this list'],
      [['e'], 'export what is seen'],
      [['u'], 'undo the last decision'],
      [['escape'], 'close, or go back'],
    ],
  },
  {
    where: 'In lists',
    steps: ['', 'reports', 'matters', 'sources', 'search'],
    keys: [
      [['j', 'k'], 'next, previous line'],
      [['ArrowDown', 'ArrowUp'], 'the same, in what was found'],
      [['Enter'], 'open it'],
    ],
  },
  {
    where: 'Report',
    steps: ['reports'],
    keys: [
      [['j', 'k'], 'next, previous claim'],
      [['w'], 'from the card to its words, and back'],
      [['m'], 'its matter'],
      [['y'], 'copy a link to it'],
      [['o'], 'original page'],
      [['[', ']'], 'newer, older report'],
      [['1', '2', '3'], 'claims, voices, framing: drawn or not'],
    ],
  },
  {
    where: 'Map',
    steps: ['map'],
    keys: [
      [['ArrowLeft', 'ArrowRight'], 'the day before, after; with Shift: the map moves'],
      [['ArrowUp', 'ArrowDown'], 'with Shift: the map moves'],
      [['PageUp', 'PageDown'], 'a week before, after'],
      [['Home', 'End'], 'first, last day'],
      [['p'], 'play'],
      [['c'], 'claims, or who is said to hold what'],
      [['l'], 'the legend, open or closed'],
      [['j', 'k'], 'next, previous line'],
      [['+', '=', '-', '−'], 'nearer, farther'],
    ],
  },
  {
    where: 'Timeline',
    steps: ['timeline'],
    keys: [[['j', 'k'], 'next, previous claim of a figure']],
  },
  {
    where: 'Decide on a claim',
    steps: ['reports', 'review'],
    keys: [
      [['a'], 'accept'],
      [['c'], 'correct'],
      [['r'], 'reject'],
      [['n'], 'not sure'],
      [['s'], 'skip'],
      [['1', '2', '3', '4', '5', '6', '7', '8', '9'], 'a slot, in a correction'],
    ],
  },
  {
    where: 'Review',
    steps: ['review'],
    keys: [[['j', 'k'], 'next, previous claim']],
  },
  {
    where: 'Matter',
    steps: ['matters'],
    keys: [
      [['ArrowLeft', 'ArrowRight'], 'source'],
      [['j', 'k'], 'statement'],
      [['Enter'], 'its report'],
      [[' '], 'choose the statement'],
      [['+'], 'merge with another matter'],
      [['-', '−'], 'split the chosen statements off'],
    ],
  },
] as const satisfies readonly KeyGroup[]

export type KeyName = (typeof keyList)[number]['keys'][number][0][number] | `g ${string}`

const drawn: Readonly<Record<string, string>> = {
  escape: 'esc',
  Enter: '↵',
  ' ': 'space',
  ArrowLeft: '←',
  ArrowRight: '→',
  ArrowUp: '↑',
  ArrowDown: '↓',
  '-': '−',
}
/** "↵" for Enter; keys that are drawn alike once. */
export const keysDrawn = (names: readonly string[]): string[] => [...new Set(names.map((name) => drawn[name] ?? name))]
