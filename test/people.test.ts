import { expect, test } from 'vitest'
import { readReport } from '../src/claim/read-report.js'
import { makeReport } from '../src/text/make-report.js'
import { rulesAlone } from './rules-alone.js'

const tools = rulesAlone()
const told = (text: string) =>
  readReport(makeReport({ id: 'r', text, publishedAt: '2021-03-10' }), tools).claims.map(
    ({ kind, polarity }) => `${kind} ${polarity}`,
  )

test.each([
  ['Two sailors have not been seen since Monday.', 'missing affirmed'],
  ['The pilot has not been heard from since the raid.', 'missing affirmed'],
  ['The engineer failed to return from the front.', 'missing affirmed'],
  ['There was no trace of the crew.', 'missing affirmed'],
  ['The whereabouts of the general could not be established.', 'missing affirmed'],
  ['Her whereabouts remain a mystery.', 'missing affirmed'],
  ['The two nurses resurfaced on Monday.', 'missing negated'],
  ['All the pupils have been accounted for.', 'missing negated'],
  ['Nobody survived the crash.', 'deaths affirmed'],
  ['The ambassador was unhurt.', 'injuries negated'],
  ['Three officers are in the hands of the rebels.', 'capture affirmed'],
  ['The detainees were ill-treated.', 'abuse affirmed'],
])('what befell people is told, however it is worded: %s', (text, claim) => {
  expect(told(text)).toEqual([claim])
})

test.each([
  'The exhibition captured the imagination of the young.',
  'The government stripped the general of his rank.',
  'The director discharged his duties.',
  'The editor traded barbs with the mayor.',
  'The clinic delivered two babies.',
  'The minister broke his silence on Friday.',
  'The parents took the children from the school to the park.',
  'The author has not been seen as a rival of the premier.',
  'What is missing from the draft is a date.',
])('words of harm and capture that mean something else tell none: %s', (text) => {
  expect(told(text).join(', ')).not.toMatch(/deaths|injuries|missing|capture|abuse|exchange/)
})
