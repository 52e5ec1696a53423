/** Words for a matter: its question, its place and days, and what an entry says. English; no locale of the machine has a say. Pure. */
import type { Claim } from '../../record/record.js'
import { isKnown, partyOf } from '../align/compare-parties.js'
import { tolls } from '../align/telling.js'
import type { MatterFacts } from '../matter.js'
import type { ToldClaim } from '../origin/find-origins.js'
import { countOf, inWords } from './bounds.js'
import { denied } from './denial.js'
import { type Facet, targetWords } from './find-facets.js'

const eventNouns: Readonly<Partial<Record<Claim['kind'], string>>> = {
  strike: 'strike',
  bombing: 'bombing',
  clash: 'fighting',
  attack: 'attack',
  abuse: 'abuse',
  destruction: 'destruction',
  'ceasefire-violation': 'breach of the cease-fire',
}

export function ask(facet: Facet): string {
  const where = whereAndWhen(facet)
  const first = facet.told[0]!.claim
  const event = `the ${nounOf(facet.about)}${where}`
  switch (facet.kind) {
    case 'toll':
      return askToll(facet, where)
    case 'agent':
      return `Who carried out ${event}?`
    case 'target':
      return `What did ${event} hit?`
    case 'means':
      return `By what means was ${event} carried out?`
    case 'place':
      return `Where exactly was ${event}?`
    case 'control':
      return `Who holds ${namePlace(facet.told)?.name ?? 'the place'}${years(facet)}?`
    case 'agreement':
      return `What was agreed${where}: ${short(first)}?`
    case 'position':
      return `Who stands where: ${short(first)}?`
    case 'fact':
      return facet.sub === 'after' ? `What came of ${event}?` : `Is it so: ${short(first)}?`
    default:
      return facet.realm === 'incident'
        ? `What happened${where}: ${nounOf(facet.about)}?`
        : `Did it happen: ${short(first)}?`
  }
}

function askToll({ of, sub, about, realm }: Facet, where: string): string {
  const people = ['killed', 'injured', 'missing', 'displaced', 'captured'].includes(of!)
  const whose = sub.includes('military') ? 'soldiers' : 'people'
  const grave = sub.includes('grave') ? 'gravely ' : ''
  const during = realm === 'period' ? where.replace(' on ', ' by ') : where
  if (of === 'rocket') return `How many rockets, shells or bombs were fired${during}?`
  if (!people) return `How many ${plural(of!)}${during}?`
  const verb = of === 'missing' ? 'are missing' : `were ${grave}${of}`
  const cause = about.some(({ claim }) => claim.kind in eventNouns)
    ? ` ${of === 'displaced' ? 'by' : 'in'} the ${nounOf(about)}`
    : ''
  return `How many ${whose} ${verb}${cause}${during}?`
}

/** "strike" → "strikes", "city" → "cities"; what ends in s stands as it is. */
const plural = (of: string): string =>
  of.endsWith('s')
    ? of
    : /[^aeiou]y$/.test(of)
      ? `${of.slice(0, -1)}ies`
      : /(?:ch|sh|x)$/.test(of)
        ? `${of}es`
        : `${of}s`

/** The kind told most, the more particular of equals. */
function nounOf(told: readonly ToldClaim[]): string {
  const order = Object.keys(eventNouns) as Claim['kind'][]
  const count = (kind: Claim['kind']) =>
    told.filter(({ claim }) => claim.kind === kind && (kind !== 'attack' || claim.agents.length > 0)).length
  const best = order.reduce((most, kind) => (count(kind) > count(most) ? kind : most))
  return count(best) === 0 ? 'attack' : eventNouns[best]!
}

function whereAndWhen(facet: Facet): string {
  const place = namePlace(facet.about)
  const { from, to } = nameDays(facet)
  const day =
    from === null
      ? ''
      : from === to || to === null
        ? ` on ${dayInWords(from)}`
        : ` from ${dayInWords(from)} to ${dayInWords(to)}`
  return `${place === null ? '' : ` in ${place.name}`}${day}`
}

function years(facet: Facet): string {
  const day = nameDays(facet).from ?? facet.told[0]!.report.publishedAt
  return day == null ? '' : ` in ${day.slice(0, 4)}`
}

/** The place named most, a resolved one before mere words, and of "A in B" the first; the first of equals. */
export function namePlace(told: readonly ToldClaim[]): MatterFacts['place'] {
  const counts = new Map<string, { place: NonNullable<MatterFacts['place']>; weight: number }>()
  for (const { claim } of told)
    for (const [nth, { text, place, precision, basis }] of claim.places.entries()) {
      const name = place?.name ?? properName(text)
      if (name === undefined) continue
      const key = place?.id ?? name
      const known = counts.get(key) ?? {
        place: { id: place?.id ?? null, name, lat: place?.lat ?? null, lon: place?.lon ?? null },
        weight: 0,
      }
      known.weight +=
        (place === null ? 1 : 2) * (basis === 'stated' ? 2 : 1) * (precision <= 2 ? 2 : 1) * (nth === 0 ? 2 : 1)
      counts.set(key, known)
    }
  let best: { place: NonNullable<MatterFacts['place']>; weight: number } | undefined
  for (const one of counts.values()) if (best === undefined || one.weight > best.weight) best = one
  return best?.place ?? null
}

/** "the Salihiah neighbourhood of Hasakeh city" → "Salihiah": the first run of words with a capital that names no party. */
function properName(words: string): string | undefined {
  const plain = words.replace(/^(?:The|In|At|Near)\s/, '')
  for (const { 0: name, index } of plain.matchAll(/\p{Lu}[\p{L}’'-]+(?: (?:al-)?\p{Lu}[\p{L}’'-]+)*/gu))
    if (!holders.test(plain.slice(index + name.length)) && !heldBy.test(name)) return name
  return undefined
}
/** "the Islamic State group stronghold", "YPG-held areas": the name is that of who is there. */
const holders = /^(?:[’']s?)? (?:\w+ )?(?:groups?|forces|fighters|militants?|troops|soldiers|positions?|strongholds?)\b/
const heldBy = /-(?:held|controlled|run|led|backed)$/

/** The day of the group, else the shortest stretch that most of the claims give; days of claims that state one before others. */
export function nameDays({ about, days }: Pick<Facet, 'about' | 'days'>): { from: string | null; to: string | null } {
  const counts = new Map<string, number>()
  for (const { claim } of about)
    if (claim.time !== null) {
      const key = `${claim.time.from ?? ''}|${claim.time.to ?? ''}`
      counts.set(key, (counts.get(key) ?? 0) + (claim.time.basis === 'stated' ? 2 : 1))
    }
  if (days.told) return { from: days.from, to: days.to }
  let best: string | undefined
  for (const [key, count] of counts) if (best === undefined || count > counts.get(best)!) best = key
  if (best === undefined) return days
  const [from, to] = best.split('|') as [string, string]
  return { from: from || null, to: to || null }
}

export function says({ kind, of }: Facet, claim: Claim): string {
  const count = of === null ? undefined : countOf(claim, of)
  if (count !== undefined) return `${inWords(count.bounds)}${count.part ? ' (a part)' : ''}`
  const named = kind === 'agent' || kind === 'control' ? nameDoers(claim) : kind === 'target' ? nameHit(claim) : ''
  if (named !== '') return claim.polarity === 'negated' ? denied(named) : named
  return inOwnWords(claim)
}

/** The claim's words; "not so: …" where they affirm what the claim denies. */
export function inOwnWords(claim: Claim): string {
  const words = short(claim)
  return claim.polarity === 'negated' && !negates.test(words) ? denied(words) : words
}
/** "There was no claim": the words say themselves that it is not so. */
const negates = /\b(?:no|not|never|none|nobody|neither|nor|without|cannot)\b|n[’']t\b/i

/** The parties that a claim has act or hold: "Border Watch, rebels"; '' where its words name none. */
export function nameDoers({ agents }: Claim): string {
  const names = agents.flatMap((agent) =>
    partyOf(agent) === undefined ? [] : [isKnown(agent.actor) ? agent.actor.name : agent.text],
  )
  return [...new Set(names)].join(', ')
}

/** What was hit in words, of a toll whom: "16 or more civilians". */
function nameHit(claim: Claim): string {
  const whom = tolls.has(claim.kind) ? claim.quantities.find(({ role }) => role === 'total') : undefined
  if (whom === undefined) return targetWords(claim)
  const many = !(whom.low === 1 && whom.high === 1)
  return `${inWords(whom)} ${whom.population === 'military' ? 'soldier' : 'civilian'}${many ? 's' : ''}`
}

/** The claim's words, at most 120 characters, cut at a word. */
function short({ evidence }: Claim): string {
  const words = evidence.text.replace(/\s+/g, ' ').trim()
  return words.length <= 120 ? words : `${words.slice(0, 120).replace(/\s\S*$/, '')} …`
}

const months = 'January February March April May June July August September October November December'.split(' ')
function dayInWords(day: string): string {
  return `${Number(day.slice(8, 10))} ${months[Number(day.slice(5, 7)) - 1]} ${day.slice(0, 4)}`
}
