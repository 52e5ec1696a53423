/** Turns marked reports into questions to learn from: is this run a place's name, and which place does the name mean. */
import type { Candidate } from '../../src/place/candidate.js'
import { spansOf, takeSpans } from '../../src/place/find-toponyms.js'
import type { Entry, Gazetteer } from '../../src/place/gazetteer.js'
import { placeSigns, usageOf } from '../../src/place/place-signs.js'
import { containersIn, groupByName, kilometres } from '../../src/place/rank-signs.js'
import { chancesOf, rankAlone, rankTogether } from '../../src/place/resolve-toponym.js'
import type { MarkedName, MarkedReport } from './corpus.js'
import type { Question, Weights } from './learn-weights.js'

const overlaps = (a: { start: number; end: number }, b: { start: number; end: number }): boolean =>
  a.start < b.end && b.start < a.end

/** One question a candidate that is no word for a people; a corpus's own habits are a sign that is dropped later. */
export function nameQuestions({ corpus, report, sentences, marked }: MarkedReport, gazetteer: Gazetteer): Question[] {
  const spans = spansOf(sentences, report.text, gazetteer)
  const usage = usageOf(sentences, spans)
  const questions: Question[] = []
  sentences.forEach((sentence, index) => {
    for (let token = 0; token < sentence.length; ) {
      let next = token + 1
      for (const candidate of spans[index]![token]!) {
        const isPlace = marked.some((name) => overlaps(name, candidate))
        if (candidate.role !== 'demonym') {
          const signs = [...placeSigns(sentence, candidate, usage), `corpus ${corpus}`]
          questions.push({
            alternatives: [signs.map((sign) => [sign, 1] as const), []],
            right: [isPlace, !isPlace],
            weight: 1,
          })
        }
        if (isPlace) {
          next = candidate.last
          break
        }
      }
      token = next
    }
  })
  return questions
}

/** The marked names that candidates cover, each with the places it may mean; both rounds of signs, and which entries are right. */
export function rankQuestions(marked: MarkedReport, gazetteer: Gazetteer, alone: Weights | null): Question[] {
  const { report, sentences } = marked
  const candidates = spansOf(sentences, report.text, gazetteer).flatMap((spans) =>
    takeSpans(spans, (one) => one.role === 'demonym' || markOf(one, marked) !== undefined),
  )
  const containers = containersIn(candidates, sentences)
  const names = groupByName(candidates)
  const first = rankAlone(names, candidates, containers)
  const ranked =
    alone === null
      ? first
      : rankTogether(
          names,
          first,
          first.map((one) => chancesOf(one, alone)),
        )
  return ranked.flatMap(({ name, signs }) =>
    signs.flatMap((mention, m) => {
      const candidate = candidates[name.mentions[m]!]!
      const mark = markOf(candidate, marked)
      if (mark === undefined || mark.lat === null || name.entries.length < 2 || candidate.role === 'demonym') return []
      const right = name.entries.map((entry) => isRight(entry, mark))
      if (!right.includes(true) || !right.includes(false)) return []
      return [{ alternatives: mention, right, weight: 1 / Math.sqrt(name.mentions.length) }]
    }),
  )
}

const markOf = (candidate: Candidate, { marked }: MarkedReport): MarkedName | undefined =>
  marked.find((mark) => overlaps(mark, candidate))

/** The same record; or within 161 km (100 miles, the measure of the field) and of the same GeoNames class where it is given. */
function isRight(entry: Entry, mark: MarkedName): boolean {
  if (entry.geonameid !== null && entry.geonameid === mark.geonameid) return true
  if (kilometres(entry, { lat: mark.lat!, lon: mark.lon! }) > 161) return false
  const kind = entry.feature[0]!
  return mark.fclass === undefined || !'AP'.includes(mark.fclass) || !'AP'.includes(kind) || mark.fclass === kind
}
