import { expect, test } from 'vitest'
import { englishMendingWords } from '../src/ud/english-mending-words.js'
import { type MendingWords, noMendingWords } from '../src/ud/mending-words.js'
import { capitalised, mendTags } from '../src/ud/second-look.js'
import { tagForms } from '../src/ud/tag-forms.js'

const feats = new Map([
  ['VERB VBD', 'Mood=Ind|Tense=Past|VerbForm=Fin'],
  ['VERB VBN', 'Tense=Past|VerbForm=Part'],
  ['VERB VBG', 'VerbForm=Ger'],
  ['VERB VB', 'VerbForm=Inf'],
  ['VERB VBZ', 'Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin'],
  ['VERB VBP', 'Mood=Ind|Number=Plur|Tense=Pres|VerbForm=Fin'],
  ['AUX VBZ', 'Mood=Ind|Tense=Pres|VerbForm=Fin'],
  ['AUX MD', 'VerbForm=Fin'],
  ['NOUN NN', 'Number=Sing'],
  ['NOUN NNS', 'Number=Plur'],
])
const names = [
  ...feats.keys(),
  ...'PART POS,PART RB,ADV RB,ADP IN,DET DT,NUM CD,ADJ JJ,PUNCT .,PROPN NNP,CCONJ CC'.split(','),
]
const forms = tagForms(names, new Map([...feats].map(([name, one]) => [` ${name}`, one])))
const tagOf = (name: string) => names.indexOf(name)
/** Tags that a common word was seen with. */
const seenTags = {
  shot: ['NOUN NN', 'VERB VBN'],
  injured: ['VERB VBN', 'ADJ JJ'],
  control: ['NOUN NN', 'VERB VB'],
  does: ['AUX VBZ'],
  is: ['AUX VBZ'],
  may: ['AUX MD'],
}
const known = new Map(Object.entries(seenTags).map(([word, tags]) => [word, tags.map(tagOf).join(',')]))

/** Mends the tags of `form/UPOS.XPOS …`; the words whose tag changed, with the new one. */
function mended(sentence: string, rules: MendingWords = englishMendingWords): string {
  const words = sentence.split(' ').map((word) => word.slice(0, word.indexOf('/')))
  const given = sentence.split(' ').map((word) => word.slice(word.indexOf('/') + 1).replace('.', ' '))
  for (const name of given) expect(names, `${name} is no tag of this test`).toContain(name)
  const seen = words.map((word) => ({ key: word.toLowerCase() }))
  const tags = mendTags(Int32Array.from(given, tagOf), { words, seen, known, forms, rules })
  return words.flatMap((word, i) => (names[tags[i]!] === given[i] ? [] : [`${word}/${names[tags[i]!]}`])).join(' ')
}

test.each([
  [
    'does not fire',
    'Norland/PROPN.NNP does/AUX.VBZ not/PART.RB target/NOUN.NN civilians/NOUN.NNS ./PUNCT..',
    'target/VERB VB',
  ],
  ['may fire', 'Norland/PROPN.NNP may/AUX.MD target/NOUN.NN civilians/NOUN.NNS ./PUNCT..', 'target/VERB VB'],
  ['hits behind a subject', 'missile/NOUN.NN hits/AUX.VBZ flats/NOUN.NNS', 'hits/VERB VBZ'],
  ['a noun behind another auxiliary stays', 'Norland/PROPN.NNP is/AUX.VBZ target/NOUN.NN ./PUNCT..', ''],
  ['shelling scores of', 'for/ADP.IN shelling/NOUN.NN scores/NOUN.NNS of/ADP.IN posts/NOUN.NNS', 'shelling/VERB VBG'],
  ['shelling twenty', 'in/ADP.IN shelling/NOUN.NN twenty/NUM.CD posts/NOUN.NNS', 'shelling/VERB VBG'],
  ['shooting down a jet', 'in/ADP.IN shooting/NOUN.NN down/ADP.IN a/DET.DT jet/NOUN.NN', 'shooting/VERB VBG'],
  ['a noun in -ing with nothing behind it stays', 'of/ADP.IN shelling/NOUN.NN in/ADP.IN Alma/PROPN.NNP', ''],
  ['bombing Alma', 'of/ADP.IN bombing/NOUN.NN Alma/PROPN.NNP', 'bombing/VERB VBG'],
  ['a day behind it makes no gerund of it', 'after/ADP.IN bombing/NOUN.NN Monday/PROPN.NNP', ''],
  ['in a headline', 'in/ADP.IN Bombing/NOUN.NN Probe/PROPN.NNP', ''],
  ['air strikes', 'air/NOUN.NN strikes/VERB.VBZ on/ADP.IN Alma/PROPN.NNP', 'strikes/NOUN NNS'],
  ['a drone strikes', 'a/DET.DT drone/NOUN.NN strikes/VERB.VBZ Alma/PROPN.NNP', ''],
  ['a noun of another ending stays', 'of/ADP.IN fire/NOUN.NN a/DET.DT day/NOUN.NN', ''],
  ['shot down', 'troops/NOUN.NNS shot/NOUN.NN down/ADV.RB a/DET.DT jet/NOUN.NN', 'shot/VERB VBD'],
  ['sank', 'the/DET.DT frigate/NOUN.NN sank/NOUN.NN within/ADP.IN sight/NOUN.NN', 'sank/VERB VBD'],
  ['an article before it leaves it a noun', 'a/DET.DT shot/NOUN.NN down/ADV.RB the/DET.DT road/NOUN.NN', ''],
  [
    'control most of',
    'rebels/NOUN.NNS control/NOUN.NN most/ADJ.JJ of/ADP.IN Alma/PROPN.NNP ./PUNCT..',
    'control/VERB VBP',
  ],
  [
    'relinquished control',
    'rebels/NOUN.NNS relinquished/ADJ.JJ control/NOUN.NN of/ADP.IN Alma/PROPN.NNP ./PUNCT..',
    'relinquished/VERB VBD',
  ],
  ['no past beside a verb', 'rebels/NOUN.NNS relinquished/ADJ.JJ control/NOUN.NN shot/VERB.VBD ./PUNCT..', ''],
  [
    'killed ten and injured five',
    'it/PROPN.NNP killed/VERB.VBD ten/NUM.CD and/CCONJ.CC injured/ADJ.JJ five/NUM.CD',
    'injured/VERB VBD',
  ],
  [
    'injured behind its subject, where nothing else is finite',
    'rebels/NOUN.NNS injured/ADJ.JJ civilians/NOUN.NNS ./PUNCT..',
    'injured/VERB VBD',
  ],
  [
    'renewed shelling in',
    'renewed/VERB.VBN shelling/VERB.VBG in/ADP.IN Alma/PROPN.NNP killed/VERB.VBD ten/NUM.CD',
    'shelling/NOUN NN',
  ],
  [
    'heavy fighting killed',
    'heavy/ADJ.JJ fighting/VERB.VBG killed/VERB.VBD ten/NUM.CD civilians/NOUN.NNS',
    'fighting/NOUN NN',
  ],
  [
    'a gerund with an object stays',
    'fresh/ADJ.JJ shelling/VERB.VBG the/DET.DT road/NOUN.NN killed/VERB.VBD ten/NUM.CD',
    '',
  ],
  ['a gerund without a verb behind it stays', 'heavy/ADJ.JJ fighting/VERB.VBG in/ADP.IN Alma/PROPN.NNP', ''],
  ['an adjective of another ending stays', 'rebels/NOUN.NNS most/ADJ.JJ civilians/NOUN.NNS ./PUNCT..', ''],
])('%s', (_, sentence, changed) => {
  expect(mended(sentence)).toBe(changed)
})

test('what rests on words is left where a language has no list of them', () => {
  const sentence = 'Norland/PROPN.NNP does/AUX.VBZ not/PART.RB target/NOUN.NN civilians/NOUN.NNS ./PUNCT..'
  expect(mended(sentence, noMendingWords)).toBe('')
  expect(mended('in/ADP.IN shelling/NOUN.NN twenty/NUM.CD posts/NOUN.NNS', noMendingWords)).toBe('')
  expect(mended('troops/NOUN.NNS shot/NOUN.NN down/ADV.RB a/DET.DT jet/NOUN.NN', noMendingWords)).toBe('')
})

test.each([
  ['Fierce fighting broke out', [0]],
  ['" Sporadic shelling went on', [1]],
  ['ALMA , Norland — Brutal fire killed ten', [4]],
  ['Relentless Shelling Kills Ten', []],
  ['Norlandic fighting broke out', []],
  ['They saw Fierce fighting', []],
  ['fierce fighting broke out', []],
  ['Fierce', []],
])('listed words before a small one, where all have a capital: %s', (sentence, found) => {
  expect(capitalised(sentence.split(' '), englishMendingWords)).toEqual(found)
  expect(capitalised(sentence.split(' '), noMendingWords)).toEqual([])
})
