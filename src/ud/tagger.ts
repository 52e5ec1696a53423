/**
 * Tags words with UPOS and XPOS together, in two passes: left to right with the tags before, then once
 * more with the first pass's tags on both sides. FEATS follow from word and tag by a table.
 */
import { hashText } from './hash.js'
import { bestClass, type LinearModel, scoreClasses } from './linear-model.js'
import { isShouting, type SeenWord, seeWord, type WordClasses } from './word-classes.js'

export interface TaggerModel {
  readonly classes: WordClasses
  /** `UPOS XPOS` pairs; a tag is an index into them. */
  readonly tags: readonly string[]
  readonly first: LinearModel
  readonly second: LinearModel
  /** Tags seen with a common word, joined; '' for unknown ones. */
  readonly ambiguity: ReadonlyMap<string, string>
}

const edge: SeenWord = { key: '<edge>', letters: '', shape: '' }
const features = new Int32Array(64)

/** What the models see of each word of a sentence. */
export function seeWords(forms: readonly string[], classes: WordClasses): SeenWord[] {
  const shouting = isShouting(forms)
  return forms.map((form) => seeWord(form, classes, shouting))
}

/** Tags as indices into `model.tags`, one a word. */
export function tagWords(model: TaggerModel, seen: readonly SeenWord[]): Int32Array {
  const scores = new Float64Array(model.tags.length)
  const before = new Int32Array(seen.length)
  for (let i = 0; i < seen.length; i++) {
    scoreClasses(model.first, features, firstFeatures(model, seen, before, i), scores)
    before[i] = bestClass(scores, model.tags.length)
  }
  const tags = Int32Array.from(before)
  for (let i = 0; i < seen.length; i++) {
    scoreClasses(model.second, features, secondFeatures(model, seen, tags, i), scores)
    tags[i] = bestClass(scores, model.tags.length)
  }
  return tags
}

/** The buffer that the feature functions fill; training reads it. */
export const taggerFeatures = features

/** Features of the first pass at word `i`, from the tags before it. Returns how many. */
export function firstFeatures(
  model: Pick<TaggerModel, 'ambiguity'>,
  seen: readonly SeenWord[],
  tags: Int32Array,
  i: number,
): number {
  const t1 = i > 0 ? tags[i - 1]! : -1
  const t2 = i > 1 ? tags[i - 2]! : -1
  const count = wordFeatures(model, seen, i)
  const w = seen[i]!.key
  const q = (seen[i + 1] ?? edge).key
  return fill(
    count,
    [`${t1}`, `${t1} ${t2}`, `${t1} ${w}`, `${t1} ${q}`, `${t1} ${t2} ${w}`, `${t1} ${seen[i]!.letters.slice(-3)}`],
    60,
  )
}

/** Features of the second pass: the tags on both sides too. */
export function secondFeatures(
  model: Pick<TaggerModel, 'ambiguity'>,
  seen: readonly SeenWord[],
  tags: Int32Array,
  i: number,
): number {
  const at = (index: number) => (index < 0 || index >= seen.length ? -1 : tags[index]!)
  const count = wordFeatures(model, seen, i)
  const w = seen[i]!.key
  const [t2, t1, u1, u2] = [at(i - 2), at(i - 1), at(i + 1), at(i + 2)]
  return fill(
    count,
    [
      `${t1}`,
      `${t1} ${t2}`,
      `${t1} ${w}`,
      `${u1}`,
      `${u1} ${u2}`,
      `${u1} ${w}`,
      `${t1} ${u1}`,
      `${t1} ${u1} ${w}`,
      `${t2} ${t1} ${u1} ${u2}`,
      `${at(i)}`,
      `${at(i)} ${t1} ${u1}`,
      `${t1} ${seen[i]!.letters.slice(-3)}`,
      `${u1} ${seen[i]!.letters.slice(-3)}`,
    ],
    80,
  )
}

function fill(from: number, parts: readonly string[], template: number): number {
  for (let k = 0; k < parts.length; k++) features[from + k] = hashText(parts[k]!, Math.imul(template + k, 0x9e3779b1))
  return from + parts.length
}

function wordFeatures({ ambiguity }: Pick<TaggerModel, 'ambiguity'>, seen: readonly SeenWord[], i: number): number {
  const at = (index: number) => seen[index] ?? edge
  const { key: w, letters, shape } = at(i)
  const [pp, p, q, qq] = [at(i - 2), at(i - 1), at(i + 1), at(i + 2)]
  const kinds = (word: SeenWord) => ambiguity.get(word.key) ?? ''
  return fill(
    0,
    [
      w,
      p.key,
      q.key,
      pp.key,
      qq.key,
      `${p.key} ${w}`,
      `${w} ${q.key}`,
      `${p.key} ${q.key}`,
      `${q.key} ${qq.key}`,
      letters.slice(-1),
      letters.slice(-2),
      letters.slice(-3),
      letters.slice(-4),
      letters.slice(0, 2),
      letters.slice(0, 3),
      `${shape} ${i === 0}`,
      `${p.shape} ${shape} ${q.shape}`,
      q.letters.slice(-3),
      p.letters.slice(-3),
      q.letters.slice(-2),
      kinds(at(i)),
      `${kinds(p)} ${kinds(at(i))}`,
      `${kinds(at(i))} ${kinds(q)}`,
      `${kinds(p)} ${kinds(q)}`,
      `${kinds(q)} ${kinds(qq)}`,
      `${letters.includes('-')}`,
      `${w} ${shape}`,
    ],
    1,
  )
}
