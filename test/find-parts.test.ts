import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findParts } from '../src/text/find-parts.js'

const kindsOf = (text: string) => findParts(text).map(({ kind, start, end }) => [kind, text.slice(start, end)])

test.each([
  [
    'a headline over a body',
    'Town taken, army says\n\nThe army took the town.',
    [
      ['headline', 'Town taken, army says'],
      ['body', 'The army took the town.'],
    ],
  ],
  ['one paragraph is body', 'The army took the town.', [['body', 'The army took the town.']]],
  [
    'a first line with a full stop is body',
    'The army took the town.\nIt fell at noon.',
    [
      ['body', 'The army took the town.'],
      ['body', 'It fell at noon.'],
    ],
  ],
  [
    'a dateline',
    'Town taken\n\nALMA, Oct. 14 (AGENCY) — The army took the town.',
    [
      ['headline', 'Town taken'],
      ['dateline', 'ALMA, Oct. 14 (AGENCY) —'],
      ['body', 'The army took the town.'],
    ],
  ],
  [
    'a dateline of a place alone',
    'ALMA CITY -- Shells fell.\nNobody was hurt.',
    [
      ['dateline', 'ALMA CITY --'],
      ['body', 'Shells fell.'],
      ['body', 'Nobody was hurt.'],
    ],
  ],
  [
    'a dateline in small letters, with a day',
    'Port Alma, 3 July 2024 — Shells fell.',
    [
      ['dateline', 'Port Alma, 3 July 2024 —'],
      ['body', 'Shells fell.'],
    ],
  ],
  [
    'a dateline in small letters, with an agency',
    'Port Alma (AFP) - Shells fell.',
    [
      ['dateline', 'Port Alma (AFP) -'],
      ['body', 'Shells fell.'],
    ],
  ],
  [
    'no dateline of a body with its short form',
    'Doctors of Alma (DOA) - The clinic was hit.',
    [['body', 'Doctors of Alma (DOA) - The clinic was hit.']],
  ],
  [
    'a dateline in a paragraph of its own, without a dash, with a lost or a glued one',
    'Shells fall\nALMA (AGENCY) _\nKALDAR (Agency) Shells fell.\nALMA, Kaldar (AGN) \uFFFD A bridge fell.\nALMA—Nobody was hurt.',
    [
      ['headline', 'Shells fall'],
      ['dateline', 'ALMA (AGENCY) _'],
      ['dateline', 'KALDAR (Agency)'],
      ['body', 'Shells fell.'],
      ['dateline', 'ALMA, Kaldar (AGN) \uFFFD'],
      ['body', 'A bridge fell.'],
      ['dateline', 'ALMA—'],
      ['body', 'Nobody was hurt.'],
    ],
  ],
  [
    'a dateline behind a headline that the page ran on',
    'Town taken, army says. ALMA — The army took the town.',
    [
      ['headline', 'Town taken, army says.'],
      ['dateline', 'ALMA —'],
      ['body', 'The army took the town.'],
    ],
  ],
  ...[
    'OCHA (the aid office) said the town had fallen.',
    'NATO: The alliance killed six.',
    'BREAKING: Six killed in the town.',
    'KLA (Kaldar) militants attacked the town.',
  ].map((text): [string, string, string[][]] => ['no dateline in a subject or a speaker', text, [['body', text]]]),
  [
    'a dateline before a quotation',
    'ALMA (Agency) “We left,” he said.',
    [
      ['dateline', 'ALMA (Agency)'],
      ['body', '“We left,” he said.'],
    ],
  ],
  [
    'a dateline that a colon closes behind a day',
    'ALMA, Oct. 14: Shells fell.',
    [
      ['dateline', 'ALMA, Oct. 14:'],
      ['body', 'Shells fell.'],
    ],
  ],
  [
    'a time stamp in figures',
    '17-03-2014 Six people were killed.',
    [
      ['dateline', '17-03-2014'],
      ['body', 'Six people were killed.'],
    ],
  ],
  [
    'a time stamp that the page left behind',
    'Car bomb kills six in Kaldar NGO AGN Monday 17 Mar 2014 Six people were killed.',
    [
      ['headline', 'Car bomb kills six in Kaldar NGO'],
      ['dateline', 'AGN Monday 17 Mar 2014'],
      ['body', 'Six people were killed.'],
    ],
  ],
  [
    'a time stamp at the head, with its label or its hour',
    'Published July 5 2016 A bomb went off.\nThursday 01 September 2016 20:22 A bridge fell.',
    [
      ['dateline', 'Published July 5 2016'],
      ['body', 'A bomb went off.'],
      ['dateline', 'Thursday 01 September 2016 20:22'],
      ['body', 'A bridge fell.'],
    ],
  ],
  [
    'a day that a sentence governs is no stamp',
    'On 5 July 2016 Kaldar fell, and the truce of May 3, 2016 Alma had asked for was over.',
    [['body', 'On 5 July 2016 Kaldar fell, and the truce of May 3, 2016 Alma had asked for was over.']],
  ],
  [
    'a byline',
    'Town taken\nBy Ana Bell\nThe army took the town.',
    [
      ['headline', 'Town taken'],
      ['byline', 'By Ana Bell'],
      ['body', 'The army took the town.'],
    ],
  ],
  [
    'a caption',
    'Town taken\n\nA street in Alma, Oct. 13. (Agency Photo)\n\nThe army took the town.',
    [
      ['headline', 'Town taken'],
      ['caption', 'A street in Alma, Oct. 13. (Agency Photo)'],
      ['body', 'The army took the town.'],
    ],
  ],
  [
    'a picture’s name left behind',
    'Town taken\n\nThe army took it.\n\nalma-map-zoomed- 8\n\nIt fell.',
    [
      ['headline', 'Town taken'],
      ['body', 'The army took it.'],
      ['caption', 'alma-map-zoomed- 8'],
      ['body', 'It fell.'],
    ],
  ],
])('%s', (_, text, expected) => {
  expect(kindsOf(text)).toEqual(expected)
})

test('lines of a hard-wrapped text are joined', () => {
  const text =
    'The command of the army said in the night that its\ntroops had taken the town after three days of heavy\nfighting in which both sides had lost dozens of their\nsoldiers and several tanks.\n\nNobody could confirm the account of the command so far\nand the other side did not answer.'
  expect(findParts(text).map(({ kind }) => kind)).toEqual(['body', 'body'])
})

test('parts are in order, apart, and hold every character that is not white space', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.oneof(
          fc.string({ unit: 'grapheme' }),
          fc.constantFrom('\n', '\r\n', '\n\n', 'ALMA, May 3 (X) — ', 'By Ana Bell', ' (Agency Photo)', '.'),
        ),
        { maxLength: 30 },
      ),
      (pieces) => {
        const text = pieces.join('')
        let at = 0
        let outside = ''
        for (const { start, end } of findParts(text)) {
          expect(start).toBeGreaterThanOrEqual(at)
          expect(end).toBeGreaterThan(start)
          outside += text.slice(at, start)
          at = end
        }
        expect((outside + text.slice(at)).trim()).toBe('')
      },
    ),
  )
})
