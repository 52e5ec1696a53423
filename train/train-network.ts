/**
 * Trains the network of a language whose other models are there:
 * `npm run train:network -- --language models/en.ud.bin --train A.conllu[.gz] … --practice B.conllu.gz --out models/en.ud.network.bin`.
 * It practises on the sentences of B, whose XPOS another program gave: on the trees that are in the file or, with
 * `--teacher OLD.network.bin`, on those that the language draws of them in accurate mode with that network.
 * `--dev C.conllu` tells after each epoch how good the network is, `--genres` is that of train-ud.ts.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import type { ConlluSentence } from '../src/ud/conllu.js'
import { openParts } from '../src/ud/language-parts.js'
import { drawTrees } from '../src/ud/neural/draw-tree.js'
import type { Network } from '../src/ud/neural/network.js'
import { makeBatch } from '../src/ud/neural/word-rows.js'
import { makeTaggerInput } from '../src/ud/tagger.js'
import { type NetworkExample, trainNetwork } from './network/network-school.js'
import { tagUnseen } from './train-tagger.js'
import { readTreebanks, tagName, uposTeller } from './treebanks.js'

const { values } = parseArgs({
  options: {
    language: { type: 'string', default: 'models/en.ud.bin' },
    train: { type: 'string', multiple: true, default: [] },
    practice: { type: 'string', multiple: true, default: [] },
    teacher: { type: 'string' },
    dev: { type: 'string', multiple: true, default: [] },
    genres: { type: 'string', default: '' },
    out: { type: 'string', default: 'models/en.ud.network.bin' },
    epochs: { type: 'string', default: '16' },
    folds: { type: 'string', default: '3' },
    tagBits: { type: 'string', default: '22' },
    tagEpochs: { type: 'string', default: '7' },
    tagLeast: { type: 'string', default: '2' },
    tagPrune: { type: 'string', default: '8' },
  },
})
const log = (text: string) => process.stderr.write(`${text}\n`)

const { header, ambiguity, see, tag, read, draw } = openParts(
  readFileSync(values.language),
  values.teacher === undefined ? undefined : readFileSync(values.teacher),
)
const tagIndex = new Map(header.tags.map((name, i) => [name, i]))
const relationIndex = new Map(header.relations.map((name, i) => [name, i]))
const relationOf = (name: string) => relationIndex.get(name) ?? relationIndex.get(name.split(':')[0]!) ?? 0
const treeOf = ({ head, deprel }: ConlluSentence) => ({
  head: Int32Array.from(head),
  relation: Int32Array.from(deprel, relationOf),
})

const sentences = readTreebanks(values.train, values.genres)
const tell = uposTeller(sentences)
/** A tag that another program gave tells nothing where the treebanks part its words in two. */
const sure = 0.9
const practice = readTreebanks(values.practice).map((sentence) => {
  const { form, xpos } = sentence
  const guesses = form.map((word, i) => tell(word, xpos[i]!))
  const tags = Int32Array.from(guesses, ([upos, share], i) =>
    share < sure ? -1 : (tagIndex.get(`${upos} ${xpos[i]}`) ?? -1),
  )
  return { sentence, tags, likely: Int32Array.from(guesses, ([upos], i) => tagIndex.get(`${upos} ${xpos[i]}`) ?? 0) }
})
log(`${sentences.length} sentences, ${practice.length} to practise on`)

const bytes = trainNetwork({
  examples: lessonsOf(sentences),
  practice: practice.map(({ sentence, tags }) => {
    const seen = see(sentence.form)
    const words = read(sentence.form, seen, tag(sentence.form, seen))
    return {
      input: words.input,
      tags,
      ...(values.teacher === undefined ? treeOf(sentence) : draw([words], true)[0]!.tree),
    }
  }),
  ambiguity,
  tags: header.tags.length,
  relations: header.relations.length,
  epochs: Number(values.epochs),
  seed: 11,
  log,
  onEpoch: judge,
})
writeFileSync(values.out, bytes)
log(`wrote ${values.out}`)

/** The network learns from tags that are no better than those it will read: of a tagger that does not know the sentence. */
function lessonsOf(sentences: readonly ConlluSentence[]): NetworkExample[] {
  const examples = sentences.map((sentence) => ({
    input: makeTaggerInput(see(sentence.form), ambiguity),
    tags: Int32Array.from(sentence.form, (_, i) => tagIndex.get(tagName(sentence, i)) ?? -1),
  }))
  const unseen = tagUnseen(examples, {
    tags: header.tags.length,
    bits: Number(values.tagBits),
    folds: Number(values.folds),
    epochs: Number(values.tagEpochs),
    prune: Number(values.tagPrune),
    least: Number(values.tagLeast),
    practice: practice.map(({ sentence, likely }) => ({
      input: makeTaggerInput(see(sentence.form), ambiguity),
      tags: likely,
    })),
    log,
  })
  return sentences.map((sentence, k) => {
    const { input } = read(sentence.form, examples[k]!.input.seen, unseen.get(examples[k]!)!)
    return { input, tags: examples[k]!.tags, ...treeOf(sentence) }
  })
}

function judge(network: Network, rows: ReadonlyMap<number, number>): void {
  for (const file of values.dev) {
    const sums = { words: 0, tags: 0, before: 0, heads: 0, both: 0 }
    const counts = new Map<string, { right: number; ours: number; theirs: number }>()
    const of = (name: string) => {
      if (!counts.has(name)) counts.set(name, { right: 0, ours: 0, theirs: 0 })
      return counts.get(name)!
    }
    for (const sentence of readTreebanks([file], values.genres)) {
      const seen = see(sentence.form)
      const words = read(sentence.form, seen, tag(sentence.form, seen))
      const batch = makeBatch([words.input], { rows, ambiguity, rootTag: header.tags.length })
      const { tree, tags } = drawTrees(network, batch, () => [])[0]!
      for (const [i, upos] of sentence.upos.entries()) {
        const [ours, theirs] = [header.relations[tree.relation[i]!]!, sentence.deprel[i]!].map(
          (name) => name.split(':')[0]!,
        )
        const head = tree.head[i] === sentence.head[i]
        sums.words++
        sums.tags += Number(header.tags[tags[i]!]!.startsWith(`${upos} `))
        sums.before += Number(words.names[i]!.startsWith(`${upos} `))
        sums.heads += Number(head)
        sums.both += Number(head && ours === theirs)
        of(ours!).ours++
        of(theirs!).theirs++
        of(theirs!).right += Number(head && ours === theirs)
      }
    }
    const share = (count: number) => ((100 * count) / sums.words).toFixed(2)
    const f1 = (name: string) => `${name} ${((200 * of(name).right) / (of(name).ours + of(name).theirs)).toFixed(1)}`
    log(
      `${file.split('/').at(-1)}: UPOS ${share(sums.before)} → ${share(sums.tags)}, UAS ${share(sums.heads)}, LAS ${share(sums.both)}, ${['ccomp', 'conj', 'advcl', 'parataxis', 'xcomp', 'nsubj', 'obj', 'obl', 'nmod', 'appos'].map(f1).join(', ')}`,
    )
  }
}
