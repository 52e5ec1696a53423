/**
 * Incidents of MUC-4 beside their victims (muc4-tolls.ts): the types of a text, who did it, with what, as sets of a text.
 *
 * A fill is right when a word of it is in the reader's words; precision counts texts with templates alone, for the key leaves out
 * what is no terrorism. The record has no slot for means: the weapon is a munition or explosive named in the evidence.
 * Run: npx tsx eval/muc4-events.ts [muc4-dev.jsonl] [--misses]
 */
import { readReport } from '../src/claim/read-report.js'
import { nounClasses } from '../src/lexicon/en/noun-classes.js'
import { loadTools } from '../src/load-tools.js'
import type { Kind } from '../src/record/kinds.js'
import type { Claim } from '../src/record/record.js'
import { makeReport } from '../src/text/make-report.js'
import { readCorpus, scores } from './corpus.js'

interface Fill {
  readonly value?: string
  readonly strings?: string[]
  readonly optional?: boolean
}
interface Row {
  readonly id: string
  readonly text: string
  readonly templates: { readonly optional: boolean; readonly [slot: string]: unknown }[]
}

const typeOf: Partial<Record<Kind, string>> = {
  attack: 'ATTACK',
  clash: 'ATTACK',
  deaths: 'ATTACK',
  strike: 'BOMBING',
  bombing: 'BOMBING',
  capture: 'KIDNAPPING',
}
const violent = new Set<Kind>([
  'attack',
  'clash',
  'deaths',
  'injuries',
  'strike',
  'bombing',
  'destruction',
  'capture',
  'abuse',
  'threat',
])
const small = new Set('THE A AN OF AND TO IN AT ON FOR BY WITH'.split(' '))
const wordsOf = (text: string): string[] =>
  (text.toUpperCase().match(/[A-Z]{2,}/g) ?? [])
    .filter((word) => !small.has(word))
    .map((word) => word.replace(/S$/, ''))
const fits = (names: readonly string[], told: string): boolean => {
  const words = new Set(wordsOf(told))
  return names.some((name) => wordsOf(name).some((word) => words.has(word)))
}
const arms = new Set(
  [
    ...nounClasses.munition,
    ...nounClasses.explosive,
    ...'rifle gun machinegun pistol submachinegun dynamite molotov'.split(' '),
  ].filter((word) => !/fire$|shelling|blast|explosion|attack|charge|device|vest|belt/.test(word)),
)

type Slot = 'type' | 'victims' | 'perpetrators' | 'weapon'
const slots: Readonly<Record<Exclude<Slot, 'type'>, readonly string[]>> = {
  victims: ['hum_tgt_name', 'hum_tgt_description'],
  perpetrators: ['perp_individual_id', 'perp_organization_id'],
  weapon: ['incident_instrument_id'],
}
const isReal = (claim: Claim): boolean => claim.polarity === 'affirmed' && /asserted|possible/.test(claim.modality)
/** "GUERRILLAS KILLED ..." told twice counts once: by its last word. */
const distinct = (texts: readonly string[]): string[] => [
  ...new Map(texts.map((text) => [wordsOf(text).at(-1) ?? '', text])).values(),
]

function told(claims: readonly Claim[]): Record<Slot, string[]> {
  const acts = claims.filter((claim) => violent.has(claim.kind) && isReal(claim))
  return {
    type: [...new Set(acts.flatMap(({ kind }) => typeOf[kind] ?? []))],
    victims: distinct(
      acts
        .filter(({ kind }) => /deaths|injuries|capture|attack/.test(kind))
        .flatMap(({ targets }) => targets.map(({ text }) => text)),
    ),
    perpetrators: distinct(acts.flatMap(({ agents }) => agents.map(({ text }) => text))),
    weapon: distinct(
      acts.flatMap(({ evidence }) =>
        (evidence.text.toLowerCase().match(/[a-z-]+/g) ?? []).filter(
          (word) => arms.has(word) || arms.has(word.replace(/s$/, '')),
        ),
      ),
    ),
  }
}

function wanted(row: Row): Record<Slot, { names: string[]; optional: boolean }[]> {
  const fills = (names: readonly string[]) => {
    const found = new Map<string, { names: string[]; optional: boolean }>()
    for (const template of row.templates)
      for (const name of names)
        for (const { strings, optional } of (template[name] as Fill[] | undefined) ?? [])
          if (strings?.length)
            found.set(strings[0]!, { names: strings, optional: template.optional || optional === true })
    return [...found.values()]
  }
  const types = row.templates.flatMap((template) =>
    ((template.incident_type as Fill[] | undefined) ?? []).map(({ value }) => ({
      name: value ?? '',
      optional: template.optional,
    })),
  )
  return {
    type: [...new Map(types.map(({ name, optional }) => [name, { names: [name], optional }])).values()],
    victims: fills(slots.victims),
    perpetrators: fills(slots.perpetrators),
    weapon: fills(slots.weapon),
  }
}

const tools = loadTools()
const tally = new Map<Slot, { right: number; given: number; wanted: number }>()
const unwrapped = (text: string): string => text.replace(/(?<!\n\s*)\n(?!\s*\n)/g, ' ')
for (const row of readCorpus<Row>(process.argv.slice(2).find((one) => one.endsWith('.jsonl')) ?? 'muc4-dev.jsonl')) {
  if (row.templates.length === 0) continue
  const read = told(readReport(makeReport({ id: row.id, text: unwrapped(row.text) }), tools).claims)
  for (const [slot, fills] of Object.entries(wanted(row)) as [Slot, { names: string[]; optional: boolean }[]][]) {
    const cell = tally.get(slot) ?? { right: 0, given: 0, wanted: 0 }
    const required = fills.filter(({ optional }) => !optional)
    const found = required.filter(({ names }) => read[slot].some((one) => fits(names, one)))
    const spare = read[slot].filter((one) => fills.some(({ names, optional }) => optional && fits(names, one)))
    tally.set(slot, {
      right: cell.right + found.length,
      given: cell.given + Math.max(read[slot].length - spare.length, found.length),
      wanted: cell.wanted + required.length,
    })
    if (process.argv.includes('--misses') && found.length < required.length)
      console.error(
        `${row.id} ${slot}: missed ${required
          .filter((one) => !found.includes(one))
          .map(({ names }) => names[0])
          .join('; ')} | read ${read[slot].join('; ')}`,
      )
  }
}
for (const [slot, { right, given, wanted: all }] of tally)
  console.log(
    JSON.stringify({ measure: `muc4 ${slot}, texts with templates`, wanted: all, ...scores(right, given, all) }),
  )
