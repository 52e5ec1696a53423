import { expect, test } from 'vitest'
import { englishMendingWords as mendingWords } from '../src/ud/english-mending-words.js'
import { giveSubjects } from '../src/ud/neural/give-subjects.js'

const relations = 'root nsubj obj obl nmod appos case mark acl advcl ccomp det compound punct aux'.split(' ')
const at = (name: string) => relations.indexOf(name)

/** Each word as `form/UPOS/XPOS>head:relation`, heads counted from 0. */
function treeOf(words: string) {
  const parts = words.split(' ').map((word) => /^(.+)\/(\w+)\/(.+)>(-?\d+):(\w+)$/.exec(word)!.slice(1))
  return {
    tree: {
      head: Int32Array.from(parts, ([, , , head]) => Number(head)),
      relation: Int32Array.from(parts, ([, , , , relation]) => at(relation!)),
    },
    names: parts.map(([, upos, xpos]) => `${upos} ${xpos}`),
    lemma: parts.map(([form]) => form!),
  }
}

test.each([
  [
    'a bare phrase',
    'On/ADP/IN>1:case Monday/PROPN/NNP>3:obl Alma/PROPN/NNP>3:obl vetoed/VERB/VBD>-1:root it/PRON/PRP>3:obj',
    [1, 3, 3, -1, 3],
    'case obl nsubj root obj',
  ],
  [
    'what follows a day behind on',
    'On/ADP/IN>2:case Monday/PROPN/NNP>2:compound jets/NOUN/NNS>3:obl hit/VERB/VBD>-1:root Alma/PROPN/NNP>3:obj',
    [1, 3, 3, -1, 3],
    'case obl nsubj root obj',
  ],
  [
    'a phrase behind a comma',
    'In/ADP/IN>1:case Alma/PROPN/NNP>5:obl ,/PUNCT/,>4:punct a/DET/DT>4:det patrol/NOUN/NN>1:appos found/VERB/VBD>-1:root it/PRON/PRP>5:obj',
    [1, 5, 4, 4, 5, -1, 5],
    'case obl punct det nsubj root obj',
  ],
  [
    'the subject of a participle that describes it',
    'He/PRON/PRP>1:nsubj said/VERB/VBD>-1:root men/NOUN/NNS>3:nsubj hidden/VERB/VBN>1:ccomp there/ADV/RB>3:obl fired/VERB/VBD>1:ccomp',
    [1, -1, 5, 2, 3, 1],
    'nsubj root nsubj acl obl ccomp',
  ],
  [
    'what opens the clause behind its verb',
    'He/PRON/PRP>1:nsubj claimed/VERB/VBD>-1:root men/NOUN/NNS>1:obj fired/VERB/VBD>1:ccomp',
    [1, -1, 3, 1],
    'nsubj root nsubj ccomp',
  ],
  [
    'the first of two subjects of a verb of saying behind it',
    'Men/NOUN/NNS>4:nsubj were/AUX/VBD>2:aux deported/VERB/VBN>4:ccomp it/PRON/PRP>4:nsubj said/VERB/VBD>-1:root',
    [2, 2, 4, 4, -1],
    'nsubj aux ccomp nsubj root',
  ],
  [
    'no participle that describes the noun straight before it',
    'It/PRON/PRP>1:nsubj fired/VERB/VBD>-1:root leaving/VERB/VBG>1:advcl men/NOUN/NNS>2:obj killed/VERB/VBN>1:advcl',
    [1, -1, 1, 2, 3],
    'nsubj root advcl obj acl',
  ],
  [
    'no night of a day',
    'On/ADP/IN>2:case Monday/PROPN/NNP>2:compound night/NOUN/NN>4:obl he/PRON/PRP>4:nsubj fired/VERB/VBD>-1:root',
    [2, 2, 4, 4, -1],
    'case compound obl nsubj root',
  ],
  [
    'no time, and no subject where there is one',
    'Monday/PROPN/NNP>2:obl he/PRON/PRP>2:nsubj fired/VERB/VBD>-1:root',
    [2, 2, -1],
    'obl nsubj root',
  ],
])('a finite verb without a subject takes %s', (_, words, head, names) => {
  const { tree, ...rest } = treeOf(words)
  expect(giveSubjects(tree, { relations, ...rest }, mendingWords)).toEqual({
    head: Int32Array.from(head),
    relation: Int32Array.from(names.split(' '), at),
  })
})
