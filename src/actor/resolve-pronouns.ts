/**
 * Resolves pronouns to actors named before: *he, she* to the last person, *it, its* to the last state, body or
 * group, *they, their* to the last actor that can be several; subjects are preferred, *I, we* are left to the
 * speaker (claim/). Within two sentences. Touches nothing.
 */
import type { Actor } from '../record/record.js'
import { mention } from '../text/mention.js'
import type { ParsedReport } from '../ud/parsed-report.js'
import { tokenSpan } from '../ud/tree.js'
import type { ActorMention } from './actor-mention.js'

/** Sentences back at the most. */
const reach = 2

const fits: Readonly<Record<string, (actor: Actor) => boolean>> = {
  he: ({ kind }) => kind === 'person',
  him: ({ kind }) => kind === 'person',
  his: ({ kind }) => kind === 'person',
  she: ({ kind }) => kind === 'person',
  her: ({ kind }) => kind === 'person',
  it: ({ kind }) => kind !== 'person' && kind !== 'civilians',
  its: ({ kind }) => kind !== 'person' && kind !== 'civilians',
  they: ({ kind }) => kind !== 'state',
  their: ({ kind }) => kind !== 'state',
  them: ({ kind }) => kind !== 'state',
}

export function resolvePronouns({ report, sentences }: ParsedReport, named: readonly ActorMention[]): ActorMention[] {
  const found: ActorMention[] = []
  for (const [index, sentence] of sentences.entries()) {
    for (let token = 0; token < sentence.length; token++) {
      const word = sentence.form[token]!.toLowerCase()
      const fit = sentence.upos[token] === 'PRON' ? fits[word] : undefined
      if (fit === undefined) continue
      const start = sentence.starts[token]!
      const before = named.filter((one) => one.end <= start && index - one.sentence <= reach && fit(one.actor))
      const subject = before.findLast((one) => sentences[one.sentence]!.deprel[one.token]!.startsWith('nsubj'))
      const chosen = subject ?? before.at(-1)
      if (chosen === undefined) continue
      found.push({
        ...mention(report.text, tokenSpan(sentence, token)),
        actor: chosen.actor,
        sentence: index,
        token,
        foundBy: `pronoun/${word}`,
      })
    }
  }
  return found
}
