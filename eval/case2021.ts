/**
 * ACLED sub-events of CASE 2021 task 2, one label a snippet, against the crosswalk's sub-event of the snippet's main claim (a
 * cause before its toll; of equals the longest evidence), micro-F1, and whether any claim has it. Who regains ground is
 * taken from its agent: a state, or not. The five labels of no ACLED event want none. Run: npx tsx eval/case2021.ts [--misses]
 */
import { readReport } from '../src/claim/read-report.js'
import { codesOf } from '../src/export/crosswalk.js'
import { loadTools } from '../src/load-tools.js'
import type { Claim } from '../src/record/record.js'
import { makeReport } from '../src/text/make-report.js'
import { readCorpus, scores } from './corpus.js'

/** The task's labels → the sub-events that they stand for; [] for none. */
const labels: Readonly<Record<string, readonly string[]>> = {
  ARMED_CLASH: ['Armed clash'],
  ART_MISS_ATTACK: ['Shelling/artillery/missile attack'],
  AIR_STRIKE: ['Air/drone strike'],
  CHEM_WEAP: ['Chemical weapon'],
  SUIC_BOMB: ['Suicide bomb'],
  REM_EXPLOS: ['Remote explosive/landmine/IED'],
  GRENADE: ['Grenade'],
  ATTACK: ['Attack'],
  SEX_VIOL: ['Sexual violence'],
  ABDUCT_DISSAP: ['Abduction/forced disappearance'],
  ARREST: ['Arrests'],
  AGREEMENT: ['Agreement'],
  GOV_REGAINS_TERIT: ['Government regains territory'],
  NON_STATE_ACTOR_OVERTAKES_TER: ['Non-state actor overtakes territory'],
  NON_VIOL_TERRIT_TRANSFER: ['Non-violent transfer of territory'],
  CHANGE_TO_GROUP_ACT: ['Change to group/activity'],
  HQ_ESTABLISHED: ['Headquarters or base established'],
  DISR_WEAP: ['Disrupted weapons use'],
  PROPERTY_DISTRUCT: ['Looting/property destruction'],
  OTHER: ['Other'],
  PEACE_PROTEST: ['Peaceful protest'],
  PROTEST_WITH_INTER: ['Protest with intervention'],
  FORCE_AGAINST_PROTEST: ['Excessive force against protesters'],
  VIOL_DEMONSTR: ['Violent demonstration'],
  MOB_VIOL: ['Mob violence'],
}
const tolls = new Set(['deaths', 'injuries', 'missing', 'displacement', 'destruction', 'weapons', 'aid', 'talks'])
const states = new Set(['state', 'government', 'military'])

function subEvent(claim: Claim): string | undefined {
  if (claim.kind === 'territory-taken' && claim.agents.length > 0)
    return claim.agents.some(({ actor }) => states.has(actor?.kind ?? ''))
      ? 'Government regains territory'
      : 'Non-state actor overtakes territory'
  return codesOf(claim).acled?.subEvent
}
const weight = (claim: Claim): number =>
  (tolls.has(claim.kind) ? 0 : 10_000) + claim.evidence.end - claim.evidence.start

const tools = loadTools()
const tally = { right: 0, given: 0, wanted: 0, any: 0 }
for (const { id, text, label } of readCorpus<{ id: string; text: string; label: string }>('case2021-task2-a.jsonl')) {
  const wanted = labels[label] ?? []
  const { claims } = readReport(makeReport({ id, text }), tools)
  const read = claims
    .map((claim) => ({ code: subEvent(claim), weight: weight(claim) }))
    .filter(({ code }) => code !== undefined)
    .sort((a, b) => b.weight - a.weight)
  const isRight = read[0] !== undefined && wanted.includes(read[0].code!)
  tally.right += Number(isRight)
  tally.given += Number(read.length > 0)
  tally.wanted += Number(wanted.length > 0)
  tally.any += Number(read.some(({ code }) => wanted.includes(code!)))
  if (process.argv.includes('--misses') && !isRight && wanted.length > 0)
    console.error(
      `${label} ${read[0]?.code ?? '-'} :: ${text}\n    ${claims.map((one) => `${one.kind} ${one.trigger.text}`).join(' | ')}`,
    )
}
console.log(
  JSON.stringify({
    measure: 'case2021 sub-event',
    snippets: tally.wanted,
    ...scores(tally.right, tally.given, tally.wanted),
    any: scores(tally.any, tally.wanted, tally.wanted).r,
  }),
)
