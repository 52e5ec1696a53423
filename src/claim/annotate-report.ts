import type { Annotation, Report } from '../record/record.js'
import type { Sentence } from '../ud/sentence.js'
import { findMentions } from './find-mentions.js'
import type { Tools } from './tools.js'

/** Every layer under the claims, as the record describes it. */
export function annotateReport(report: Report, tools: Tools): Annotation {
  const mentions = findMentions(report, tools)
  return {
    id: report.id,
    sentences: mentions.sentences.map((sentence) => ({
      start: sentence.start,
      end: sentence.end,
      tokens: sentence.form.map((_, token) => annotateToken(sentence, token)),
    })),
    attributions: mentions.attributions.map(({ source, cue, content, stance, medium, confidence, foundBy }) => ({
      source,
      cue,
      content,
      speaker: null,
      medium,
      saidOn: null,
      stance,
      via: [],
      confidence,
      foundBy,
    })),
    events: mentions.events.map(({ trigger, kind, foundBy }) => ({ trigger, kind, foundBy })),
    timexes: mentions.timexes.map(({ start, end, text, type, value, mod }) => ({ start, end, text, type, value, mod })),
    toponyms: mentions.toponyms.map(({ start, end, text, name, place, geonameid, precision, role }) => ({
      start,
      end,
      text,
      name,
      lat: place?.lat ?? null,
      lon: place?.lon ?? null,
      geonameid,
      precision,
      role,
    })),
    quantities: mentions.quantities.map(({ start, end, text, of, population, low, high, best, role, cumulative }) => ({
      start,
      end,
      text,
      of,
      population,
      low,
      high,
      best,
      role,
      cumulative,
      actor: null,
    })),
    actors: mentions.actors.map(({ start, end, text, actor }) => ({ start, end, text, actor })),
  }
}

function annotateToken(sentence: Sentence, token: number): Annotation['sentences'][number]['tokens'][number] {
  return {
    start: sentence.starts[token]!,
    end: sentence.ends[token]!,
    form: sentence.form[token]!,
    lemma: sentence.lemma[token]!,
    upos: sentence.upos[token]!,
    xpos: sentence.xpos[token]!,
    feats: sentence.feats[token]!,
    head: sentence.head[token]! + 1,
    deprel: sentence.deprel[token]!,
  }
}
