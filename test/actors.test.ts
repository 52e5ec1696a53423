import { expect, test } from 'vitest'
import { findActors } from '../src/actor/find-actors.js'
import { loadTools, makeReport } from '../src/index.js'
import { type ActorCase, actorCases, missedCases } from './actor-cases.js'

const tools = loadTools()

function read(text: string) {
  const report = makeReport({ id: 'r', text, publishedAt: '2020-10-14' })
  return findActors({ report, sentences: tools.language.parse(text, report.parts) }, [])
}

const flat = (cases: readonly ActorCase[]) =>
  cases.flatMap(({ text, expected }) => expected.map(([words, id]) => ({ text, words, id })))

test.each(flat(actorCases))('$words in "$text" is $id', ({ text, words, id }) => {
  const [phrase, nth] = words.split('#')
  const found = read(text)
  const those = found.filter((one) => one.text === phrase)
  const one = those[Number(nth ?? 1) - 1]
  expect(
    one?.actor.id ?? 'nobody',
    found.map(({ text, actor, foundBy }) => `${text} = ${actor.id} [${foundBy}]`).join('\n'),
  ).toBe(id)
})

test.each(flat(missedCases))('missed as yet: $words in "$text" should be $id', ({ text, words, id }) => {
  expect(read(text).some((one) => one.text === words && one.actor.id === id)).toBe(false)
})
