/**
 * Tags words with UPOS and XPOS together, from left to right: by the words around, the tags that they are
 * known to take, and the tags already given. FEATS follow from word and tag by a table. (A second pass
 * that sees the tags on both sides was no better on EWT dev.)
 */
import { hashParts, hashText } from './hash.js'
import { bestClass, type LinearModel, scoreClasses } from './linear-model.js'
import type { SeenWord } from './word-classes.js'

export interface TaggerModel {
  /** `UPOS XPOS` pairs; a tag is an index into them. */
  readonly tags: readonly string[]
  readonly table: LinearModel
  /** Hash of the tags seen with a common word; none for unknown ones. */
  readonly ambiguity: ReadonlyMap<string, number>
}

/** Words beyond the sentence's ends that features look at. */
const margin = 2
const features = new Int32Array(64)

/** The buffer that the feature functions fill; training reads it. */
export const taggerFeatures = features

/** A sentence for the tagger: what it sees of each word, and the tags that its words are known to take. */
export interface TaggerInput {
  readonly seen: readonly SeenWord[]
  /** From `margin` words before the first to `margin` behind the last. */
  readonly kinds: Int32Array
}

export function makeTaggerInput(seen: readonly SeenWord[], ambiguity: TaggerModel['ambiguity']): TaggerInput {
  const kinds = new Int32Array(seen.length + 2 * margin)
  for (const [i, { key }] of seen.entries()) kinds[i + margin] = ambiguity.get(key) ?? 0
  return { seen, kinds }
}

/** Tags as indices into `model.tags`, one a word. */
export function tagWords(model: TaggerModel, seen: readonly SeenWord[]): Int32Array {
  const input = makeTaggerInput(seen, model.ambiguity)
  const scores = new Int32Array(model.tags.length)
  const tags = new Int32Array(seen.length)
  for (let i = 0; i < seen.length; i++) {
    scoreClasses(model.table, features, tagFeatures(input, tags, i), scores)
    tags[i] = bestClass(scores, model.tags.length)
    if (isMark(model.tags[tags[i]!]!) && isSpelt(seen[i]!)) tags[i] = bestWordTag(model.tags, scores)
  }
  return tags
}

/** Whether a tag is of punctuation or symbols. @param tag `UPOS XPOS` */
export const isMark = (tag: string): boolean => tag.startsWith('PUNCT') || tag.startsWith('SYM')

/** Whether a word is of letters alone, and of more than one: no punctuation, whatever its neighbours make it look like. */
export const isSpelt = ({ key, shape }: SeenWord): boolean => /^(?:Xx|XX|x)$/.test(shape) && key.length > 1

function bestWordTag(tags: readonly string[], scores: Int32Array): number {
  let best = -1
  for (let tag = 0; tag < tags.length; tag++)
    if (!isMark(tags[tag]!) && (best < 0 || scores[tag]! > scores[best]!)) best = tag
  return best
}

const edge: SeenWord = {
  key: '<edge>',
  letters: '',
  shape: '',
  code: hashText('<edge>', 77),
  shapeCode: 0,
  ends: [0, 0, 0, 0],
  begins: [0, 0],
}

/** Fills the shared buffer with the features of word `i`, the tags before it known. Returns how many. */
export function tagFeatures(input: TaggerInput, tags: Int32Array, i: number): number {
  const k = wordFeatures(input, i)
  const t1 = i > 0 ? tags[i - 1]! : -1
  const t2 = i > 1 ? tags[i - 2]! : -1
  const { code, ends } = input.seen[i]!
  const next = (input.seen[i + 1] ?? edge).code
  const kind = input.kinds[i + margin]!
  features[k] = hashParts(60, t1, 0, 0, 0)
  features[k + 1] = hashParts(61, t1, t2, 0, 0)
  features[k + 2] = hashParts(62, t1, code, 0, 0)
  features[k + 3] = hashParts(63, t1, next, 0, 0)
  features[k + 4] = hashParts(64, t1, t2, code, 0)
  features[k + 5] = hashParts(65, t1, ends[2], 0, 0)
  features[k + 6] = hashParts(66, t1, kind, input.kinds[i + margin + 1]!, 0)
  return k + 7
}

function wordFeatures({ seen, kinds }: TaggerInput, i: number): number {
  const word = seen[i]!
  const before2 = seen[i - 2] ?? edge
  const before = seen[i - 1] ?? edge
  const next = seen[i + 1] ?? edge
  const next2 = seen[i + 2] ?? edge
  const w = word.code
  const p = before.code
  const q = next.code
  const [kp, kw, kq, kqq] = [kinds[i + 1]!, kinds[i + 2]!, kinds[i + 3]!, kinds[i + 4]!]
  features[0] = hashParts(1, w, 0, 0, 0)
  features[1] = hashParts(2, p, 0, 0, 0)
  features[2] = hashParts(3, q, 0, 0, 0)
  features[3] = hashParts(4, before2.code, 0, 0, 0)
  features[4] = hashParts(5, next2.code, 0, 0, 0)
  features[5] = hashParts(6, p, w, 0, 0)
  features[6] = hashParts(7, w, q, 0, 0)
  features[7] = hashParts(8, p, q, 0, 0)
  features[8] = hashParts(9, q, next2.code, 0, 0)
  features[9] = hashParts(10, word.ends[0], 0, 0, 0)
  features[10] = hashParts(11, word.ends[1], 0, 0, 0)
  features[11] = hashParts(12, word.ends[2], 0, 0, 0)
  features[12] = hashParts(13, word.ends[3], 0, 0, 0)
  features[13] = hashParts(14, word.begins[0], 0, 0, 0)
  features[14] = hashParts(15, word.begins[1], 0, 0, 0)
  features[15] = hashParts(16, word.shapeCode, i === 0 ? 1 : 0, 0, 0)
  features[16] = hashParts(17, before.shapeCode, word.shapeCode, next.shapeCode, 0)
  features[17] = hashParts(18, next.ends[2], 0, 0, 0)
  features[18] = hashParts(19, before.ends[2], 0, 0, 0)
  features[19] = hashParts(20, next.ends[1], 0, 0, 0)
  features[20] = hashParts(21, kw, 0, 0, 0)
  features[21] = hashParts(22, kp, kw, 0, 0)
  features[22] = hashParts(23, kw, kq, 0, 0)
  features[23] = hashParts(24, kp, kq, 0, 0)
  features[24] = hashParts(25, kq, kqq, 0, 0)
  features[25] = hashParts(26, w, word.shapeCode, 0, 0)
  features[26] = hashParts(27, kp, kw, kq, 0)
  features[27] = hashParts(28, kw, kq, kqq, 0)
  features[28] = hashParts(29, kinds[i]!, kp, kw, 0)
  features[29] = hashParts(30, word.ends[1], kq, 0, 0)
  features[30] = hashParts(31, word.ends[2], kp, 0, 0)
  features[31] = hashParts(32, word.ends[2], word.shapeCode, 0, 0)
  return 32
}
