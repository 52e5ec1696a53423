/**
 * A made-up report of so many words with so many claims: long paragraphs, claims inside claims, words that take a
 * side, speakers of two sides and of none. The same numbers give the same report.
 */
import type { Actor, Place, Reading } from '../src/record/record.js'
import { type ClaimInput, readingFrom } from '../test/readings-from.js'

const actor = (id: string, name: string, side: string | null): Actor => ({
  id,
  name,
  kind: side === null ? 'organisation' : 'government',
  country: null,
  side,
})
const speakers = [
  actor('north-ministry', 'the defence ministry of the North', 'north'),
  actor('south-ministry', 'the defence ministry of the South', 'south'),
  actor('border-watch', 'Border Watch', null),
]
const forces = [
  actor('north-army', 'troops of the North', 'north'),
  actor('south-army', 'troops of the South', 'south'),
]
const syllables = ['Ka', 'Lo', 'Mer', 'Tin', 'Sha', 'Bur', 'Dal', 'Vos', 'Ren', 'Gul', 'Pa', 'Zim']
const places = Array.from({ length: 40 }, (_, n): Place => {
  const name = syllables[n % 12]! + ['lan', 'dur', 'mesh', 'kova'][Math.floor(n / 10)]!
  const [lat, lon] = [39 + ((n * 37) % 40) / 16, 44 + ((n * 53) % 40) / 12]
  return {
    id: `p${n}`,
    name,
    otherNames: [],
    lat,
    lon,
    country: null,
    claimedBy: [],
    admin1: null,
    feature: 'P.PPL',
  }
})

/** Sentences of a paragraph. */
const inParagraph = 4
const filler =
  'Nothing was heard on that day from the villages along the river, where the roads had been closed and the lines cut for a week before. '

export interface LongReport {
  readonly words: number
  readonly claims: number
}

/** @param id tells apart reports that tell the same */
export function makeLongReport({ words, claims: wanted }: LongReport, id = 'long'): Reading {
  const claims: ClaimInput[] = []
  let [text, sentences] = ['', 0]
  const count = () => text.split(/\s+/).length
  for (let n = 0; claims.length < wanted; n++) {
    const [sentence, told] = tell(n, text.length)
    claims.push(...told.slice(0, wanted - claims.length))
    text += sentence + end(++sentences)
    // Words without claims between them, as many as the report needs to come out at its length.
    while (count() < (claims.length / wanted) * words) text += filler.trim() + end(++sentences)
  }
  return readingFrom({ id, text, title: 'A war in ten thousand words', outlet: id, publishedAt: '2031-06-30' }, claims)
}
const end = (sentences: number): string => (sentences % inParagraph === 0 ? '\n\n' : ' ')

/** One sentence, and its two or three claims; `from` is where it begins in the text. */
function tell(n: number, from: number): [string, ClaimInput[]] {
  const speaker = speakers[n % 3]!
  const force = forces[n % 2]!
  const place = { words: places[n % 40]!.name, place: places[n % 40]!, precision: ([1, 2, 1, 3] as const)[n % 4]! }
  const date = new Date(Date.UTC(2031, 0, 1 + (n % 170))).toISOString().slice(0, 10)
  const common = { from, place, day: [date, date] as [string, string] }
  const by = (cue: string) => ({ source: speaker.name, cue, actor: speaker })
  const dead = 3 + (n % 37)
  if (n % 3 === 0) {
    const toll = `killing at least ${dead} people`
    const deed = `${force.name} had shelled the market of ${place.words} on ${date}, ${toll}`
    return [
      `${speaker.name} said that ${deed}.`,
      [
        { ...common, kind: 'strike', words: deed, by: by('said'), agents: [{ words: force.name, actor: force }] },
        {
          ...common,
          kind: 'deaths',
          words: toll,
          by: by('said'),
          count: { words: `at least ${dead}`, of: 'killed', low: dead, high: null },
        },
      ],
    ]
  }
  if (n % 3 === 1) {
    const deed = `${force.name} had liberated the heights above ${place.words} on ${date}`
    return [
      `${speaker.name} denied that ${deed}, and called for an end to the fighting before the winter.`,
      [
        {
          ...common,
          kind: 'territory-taken',
          words: deed,
          by: { ...by('denied'), stance: 'denies' },
          polarity: 'negated',
          agents: [{ words: force.name, actor: force }],
          framing: { words: 'liberated', gloss: 'took', favours: 'agent' },
        },
        {
          ...common,
          kind: 'call',
          words: 'called for an end to the fighting before the winter',
          by: by('denied'),
          modality: 'demanded',
        },
      ],
    ]
  }
  const hurt = `wounded ${dead} people`
  return [
    `Shells that fell on ${place.words} on ${date} may have ${hurt}, among them a nurse and a driver.`,
    [
      { ...common, kind: 'strike', words: `Shells that fell on ${place.words} on ${date}` },
      {
        ...common,
        kind: 'injuries',
        words: hurt,
        modality: 'possible',
        count: { words: String(dead), of: 'injured', low: dead, high: dead },
      },
    ],
  ]
}
