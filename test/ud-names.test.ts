import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { countries } from '../src/lexicon/en/countries.js'
import { loadLanguage } from '../src/ud/load-language.js'

const model = (name: string) => readFileSync(new URL(`../models/${name}`, import.meta.url))
const language = loadLanguage(model('en.ud.bin'), model('en.ud.network.bin'))

/** States whose name, adjective and seat are one word each: a swap then leaves the number of words as it is. */
const single = countries
  .map(({ names, adjectives, seats }) => ({ name: names[0]!, adjective: adjectives[0] ?? '', seat: seats[0] ?? '' }))
  .filter(({ name, adjective, seat }) => [name, adjective, seat].every((word) => /^[A-Z][a-z]+$/.test(word)))

const frames = [
  'NAME1 said on Tuesday that ADJ2 forces had shelled SEAT1 for the third night in a row.',
  'The ADJ1 defence ministry denied that its soldiers had crossed the border into NAME2.',
  'At least nine people were killed in SEAT1, the capital of NAME1, when ADJ2 aircraft struck a market.',
  '"We will not talk to NAME2 while its army holds our villages," the ADJ1 president told reporters in SEAT1.',
  'NAME1, NAME2 and the mediators agreed to a ceasefire, according to ADJ2 state media.',
  'ADJ1 officials accused SEAT2 of firing first; SEAT2 blamed the ADJ1 side.',
]

const swaps = frames.flatMap((frame, f) =>
  single.slice(0, 72).flatMap((first, k) => {
    const second = single[(k * 7 + f * 5 + 3) % single.length]!
    return first === second ? [] : [{ frame, first, second }]
  }),
)

type Names = (typeof single)[number]
const fill = (frame: string, one: Names, two: Names): string =>
  frame.replace(/(NAME|ADJ|SEAT)([12])/g, (_, what: string, which: string) => {
    const { name, adjective, seat } = which === '1' ? one : two
    return what === 'NAME' ? name : what === 'ADJ' ? adjective : seat
  })

const tree = (text: string): string =>
  language
    .parse(text, [{ start: 0, end: text.length }])
    .map(({ upos, xpos, head, deprel }) => upos.map((tag, i) => `${tag}/${xpos[i]}/${head[i]}/${deprel[i]}`).join(' '))
    .join('\n')

test(`swapping the two parties leaves tags and tree as they were, in ${swaps.length} sentences`, () => {
  expect(swaps.length).toBeGreaterThanOrEqual(200)
  const moved = swaps.filter(
    ({ frame, first, second }) => tree(fill(frame, first, second)) !== tree(fill(frame, second, first)),
  )
  expect(moved.map(({ frame, first, second }) => fill(frame, first, second))).toEqual([])
})
