import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { loadLanguage } from '../src/ud/load-language.js'

/** A language made up for the test, verb first: form, UPOS, XPOS, head, relation. */
const sentences = [
  [
    'vidu VERB V 0 root',
    'ma DET D 3 det',
    'runo NOUN N 1 nsubj',
    'te DET D 5 det',
    'kalo NOUN N 1 obj',
    '. PUNCT P 1 punct',
  ],
  [
    'vidu VERB V 0 root',
    'te DET D 3 det',
    'kalo NOUN N 1 nsubj',
    'ma DET D 5 det',
    'runo NOUN N 1 obj',
    '. PUNCT P 1 punct',
  ],
  ['dormu VERB V 0 root', 'ma DET D 3 det', 'kalo NOUN N 1 nsubj', '. PUNCT P 1 punct'],
  [
    'parlu VERB V 0 root',
    'runo NOUN N 1 nsubj',
    'ke SCONJ C 4 mark',
    'dormu VERB V 1 ccomp',
    'kalo NOUN N 4 nsubj',
    '. PUNCT P 1 punct',
  ],
]

const conllu = (words: readonly string[]): string =>
  words
    .map((word, i) => {
      const [form, upos, xpos, head, relation] = word.split(' ')
      return [i + 1, form, form, upos, xpos, '_', head, relation, '_', '_'].join('\t')
    })
    .join('\n')

test('any CoNLL-U trains a language, and it parses what it learnt', () => {
  const folder = mkdtempSync(join(tmpdir(), 'train-'))
  try {
    const treebank = join(folder, 'xx.conllu')
    writeFileSync(treebank, `${Array.from({ length: 40 }, (_, k) => conllu(sentences[k % 4]!)).join('\n\n')}\n\n`)
    // Three folds, for the sentences come round by four: with two, what is learnt without a fold would not know half of them.
    const small = ['--moveBits', '14', '--relationBits', '14', '--tagBits', '14', '--epochs', '4', '--folds', '3']
    const out = join(folder, 'xx.ud')
    const train = (...args: string[]) =>
      execFileSync(process.execPath, ['--import', 'tsx', ...args, '--train', treebank], { stdio: 'pipe' })
    train('train/train-ud.ts', '--code', 'xx', '--out', out, ...small)
    const folds = ['--tagBits', '14', '--folds', '3']
    train('train/train-network.ts', '--language', `${out}.bin`, '--out', `${out}.network.bin`, ...folds)
    const language = loadLanguage(readFileSync(`${out}.bin`), readFileSync(`${out}.network.bin`))
    expect(language.code).toBe('xx')
    const text = sentences.map((words) => words.map((word) => word.split(' ')[0]).join(' ')).join('\n')
    for (const accurate of [false, true]) {
      const parsed = language.parse(text, [{ start: 0, end: text.length }], { accurate })
      const shown = parsed.map(({ form, upos, xpos, head, deprel }) =>
        form.map((word, i) => `${word} ${upos[i]} ${xpos[i]} ${head[i]! + 1} ${deprel[i]}`),
      )
      expect(shown).toEqual(sentences)
    }
  } finally {
    rmSync(folder, { recursive: true })
  }
}, 60_000)
