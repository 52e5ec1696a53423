/**
 * Victims of MUC-4: (victim, effect, number) of `hum_tgt_number` with `hum_tgt_effect_of_incident`
 * DEATH or INJURY, against the counts that the reader finds and against its claims.
 *
 * The key leaves out fighters killed by fighters and texts that are not about terrorism, which the
 * reader does report; precision is therefore printed for texts with templates too. A victim is right
 * when a word of the key's mention is in the reader's, the effect is the same, and the number fits (a
 * bare plural fits any number but one). Run: npx tsx eval/muc4-tolls.ts [muc4-dev.jsonl]
 */

import { assembleClaims } from '../src/claim/assemble-claims.js'
import { findMentions } from '../src/claim/find-mentions.js'
import { loadTools } from '../src/load-tools.js'
import type { FoundQuantity } from '../src/quantity/quantity.js'
import type { Claim } from '../src/record/record.js'
import { makeReport } from '../src/text/make-report.js'
import { readCorpus, scores } from './corpus.js'

interface Fill {
  readonly value?: string
  readonly strings?: string[]
  readonly of?: string[]
  readonly optional?: boolean
}
interface Row {
  readonly id: string
  readonly dateline: string
  readonly text: string
  readonly templates: { readonly optional: boolean; readonly [slot: string]: unknown }[]
}

type Effect = 'DEATH' | 'INJURY'
interface Victim {
  readonly names: readonly string[]
  readonly effect: Effect
  /** null: some, more than one. */
  readonly numbers: readonly (number | null)[]
  readonly optional: boolean
}
interface Told {
  readonly text: string
  readonly effect: Effect
  readonly number: number | null
}

function victimsOf(row: Row): Victim[] {
  const victims: Victim[] = []
  for (const template of row.templates) {
    const fills = (slot: string): Fill[] => (template[slot] as Fill[] | undefined) ?? []
    for (const effect of fills('hum_tgt_effect_of_incident')) {
      const kinds = (effect.value ?? '')
        .split(' / ')
        .filter((value): value is Effect => value === 'DEATH' || value === 'INJURY')
      if (kinds.length === 0) continue
      const number = fills('hum_tgt_number').find((fill) => fill.of?.some((name) => effect.of?.includes(name)))
      const numbers = (number?.value ?? 'PLURAL')
        .split(/[/]/)
        .map((value) => (/\d/.test(value) ? Number(value.replace(/\D/g, '')) : null))
      victims.push({
        names: effect.of ?? [],
        effect: kinds[0]!,
        numbers,
        optional: template.optional || effect.optional === true,
      })
    }
  }
  return victims
}

const small = new Set('THE A AN OF AND TO IN TWO THREE FOUR FIVE SIX SEVEN EIGHT NINE TEN'.split(' '))
const stem = (word: string): string => word.replace(/(?:ES|S)$/, '').replace(/MEN$/, 'MAN')
const wordsOf = (text: string): Set<string> =>
  new Set((text.toUpperCase().match(/[A-Z]{2,}/g) ?? []).filter((word) => !small.has(word)).map(stem))

function isRight(victim: Victim, told: Told): boolean {
  if (victim.effect !== told.effect) return false
  const words = wordsOf(told.text)
  const elliptic = words.size === 0 || /OTHER|PERSON|PEOPLE/i.test(told.text)
  if (!elliptic && !victim.names.some((name) => [...wordsOf(name)].some((word) => words.has(word)))) return false
  return victim.numbers.some((number) => (number === null ? told.number !== 1 : number === told.number))
}

const effects: Readonly<Record<string, Effect>> = { killed: 'DEATH', injured: 'INJURY' }

function toldByCounts(quantities: readonly FoundQuantity[]): Told[] {
  return quantities
    .filter((quantity) => !quantity.negated && effects[quantity.of] !== undefined)
    .map(({ text, of, low, high, best }) => ({
      text,
      effect: effects[of]!,
      number: best ?? (low === null ? high : low),
    }))
}

function toldByClaims(claims: readonly Claim[]): Told[] {
  return claims.flatMap((claim): Told[] => {
    const effect = claim.kind === 'deaths' ? 'DEATH' : claim.kind === 'injuries' ? 'INJURY' : null
    if (effect === null || claim.polarity === 'negated') return []
    const counts = claim.quantities.filter((quantity) => effects[quantity.of] === effect)
    if (counts.length > 0)
      return counts.map(({ text, low, high, best }) => ({
        text: `${text} ${claim.targets.map((target) => target.text).join(' ')}`,
        effect,
        number: best ?? low ?? high,
      }))
    return claim.targets.map((target) => ({
      text: target.text,
      effect,
      number: /(?:s|men|women|children|people|and .*)$/i.test(target.text) ? null : 1,
    }))
  })
}

/** Repeats of one victim in a text count once on either side. */
function distinct(told: readonly Told[]): Told[] {
  const seen = new Set<string>()
  return told.filter(({ text, effect, number }) => {
    const key = `${effect} ${number} ${[...wordsOf(text)].sort().join(' ')}`
    return seen.has(key) ? false : seen.add(key) !== undefined
  })
}

/** The texts are wrapped at some 75 characters; only an empty line ends a paragraph. */
const unwrapped = (text: string): string => text.replace(/(?<!\n\s*)\n(?!\s*\n)/g, ' ')

class Tally {
  right = 0
  given = 0
  givenRelevant = 0
  wanted = 0
  add(victims: readonly Victim[], told: readonly Told[], relevant: boolean): void {
    const used = new Set<number>()
    const found = victims.filter((victim) => {
      const at = told.findIndex((one, k) => !used.has(k) && isRight(victim, one))
      if (at >= 0) used.add(at)
      return at >= 0
    })
    const required = victims.filter((victim) => !victim.optional)
    this.right += found.filter((victim) => !victim.optional).length
    this.wanted += required.length
    const given = told.length - found.filter((victim) => victim.optional).length
    this.given += given
    if (relevant) this.givenRelevant += given
  }
  print(name: string): void {
    console.log(
      JSON.stringify({
        measure: `muc4 victims, ${name}`,
        wanted: this.wanted,
        ...scores(this.right, this.given, this.wanted),
        inTextsWithTemplates: scores(this.right, this.givenRelevant, this.wanted),
      }),
    )
  }
}

const tools = loadTools()
const byCounts = new Tally()
const byClaims = new Tally()
for (const row of readCorpus<Row>(process.argv[2] ?? 'muc4-dev.jsonl')) {
  const report = makeReport({ id: row.id, text: unwrapped(row.text) })
  const mentions = findMentions(report, tools)
  const victims = victimsOf(row)
  byCounts.add(victims, distinct(toldByCounts(mentions.quantities)), row.templates.length > 0)
  byClaims.add(victims, distinct(toldByClaims(assembleClaims(mentions, tools.appraisal))), row.templates.length > 0)
}
byCounts.print('counts')
byClaims.print('claims')
