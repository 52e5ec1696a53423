import type { Command } from 'commander'
import type { AppraisalModel } from '../claim/appraisal-model.js'
import { assembleClaims } from '../claim/assemble-claims.js'
import type { Draft } from '../claim/draft.js'
import { draftClaims } from '../claim/draft-claims.js'
import { explainAppraisal } from '../claim/explain-appraisal.js'
import { findMentions } from '../claim/find-mentions.js'
import { sentenceAt } from '../claim/locate.js'
import { loadTools } from '../load-tools.js'
import type { Sentence } from '../ud/sentence.js'
import { tokenAt } from '../ud/tree.js'
import { claimTable } from './claim-rows.js'
import type { ExitCode, Io } from './io.js'
import { eachReport, type ReportOptions } from './read-command.js'

/** `explain`: each claim with the rules that reached it and the tree of its sentence. */
export function registerExplain(program: Command, io: Io, exit: (code: ExitCode) => void): void {
  program
    .command('explain')
    .description('each claim with the rule that found it and the tree of its sentence')
    .argument('<files...>', 'text or HTML; - for standard input')
    .option('--published <day>', 'day of publication: 2020-10-14')
    .addHelpText('after', '\nExample:\n  $ counterclaim explain samples/01-ministry.txt --published 2020-10-14')
    .action(async (files: string[], options: ReportOptions) => {
      const tools = loadTools()
      exit(
        await eachReport(files, options, io, async (report) => {
          const mentions = findMentions(report, tools)
          const byRules = draftClaims(mentions, null).drafts
          for (const claim of assembleClaims(mentions, tools.appraisal)) {
            const sentence = mentions.sentences[sentenceAt(mentions.sentences, claim.trigger.start)]
            const said =
              claim.attribution === null
                ? 'the report’s own voice'
                : `${claim.attribution.foundBy} (${claim.attribution.confidence.toFixed(2)})`
            const why = [
              `  event: ${claim.foundBy}`,
              ...appraisalLines(byRules, sentence, claim.trigger.start, tools.appraisal),
              `  said: ${said}`,
              `  time: ${claim.time?.mention?.text ?? 'none'}`,
              `  confidence: ${claim.confidence.toFixed(2)}`,
            ]
            await io.out(
              `${claimTable([claim])}${why.join('\n')}\n${sentence === undefined ? '' : drawTree(sentence)}\n`,
            )
          }
        }),
      )
    })
}

/** How likely the claim's clause was held to be of each kind, and by which signs. */
function appraisalLines(
  byRules: readonly Draft[],
  sentence: Sentence | undefined,
  start: number,
  model: AppraisalModel | null,
): string[] {
  if (sentence === undefined || model === null) return []
  const events = new Set(byRules.filter((draft) => draft.sentence === sentence).map(({ event }) => event))
  const why = explainAppraisal(sentence, { events: [...events], token: tokenAt(sentence, start), model })
  if (why === undefined) return []
  const chances = why.chances.slice(0, 3).map(({ kind, chance }) => `${kind ?? 'no claim'} ${chance.toFixed(2)}`)
  const signs = why.signs.slice(0, 4).map(({ sign, weight }) => `${sign} +${weight.toFixed(1)}`)
  return [`  appraised: ${chances.join(', ')}`, `  by: ${signs.join('; ')}`]
}

/** The tree, a word a line, indented by depth. */
export function drawTree(sentence: Sentence): string {
  const lines: string[] = []
  const draw = (token: number, depth: number): void => {
    lines.push(`  ${'  '.repeat(depth)}${sentence.form[token]} (${sentence.deprel[token]}, ${sentence.upos[token]})`)
    for (let child = sentence.firstChild[token]!; child >= 0; child = sentence.nextSibling[child]!)
      draw(child, depth + 1)
  }
  const root = sentence.head.indexOf(-1)
  if (root >= 0) draw(root, 0)
  return `${lines.join('\n')}\n`
}
