/**
 * Kinds of the codebook as codes of PLOVER, CAMEO and ACLED, and back. Where a kind has several rows, the first
 * whose `when` holds of the claim is taken; the last row of a kind has none and is its default. The codes follow the
 * table of the codebook; PLOVER's modes follow its manual. `null`: the scheme has no event for it. Touches nothing.
 */
import type { Kind } from '../record/kinds.js'
import type { Claim } from '../record/record.js'

/** What the choice between rows of one kind hangs on: means, manner, or who does it. */
const conditions = {
  byAir: (claim: Claim) =>
    /\b(air|aerial|drones?|uavs?|jets?|planes?|war ?planes?|aircraft|helicopters?|gunships?|air-?strikes?|barrel bombs?|sorties?)\b/i.test(
      words(claim),
    ),
  suicide: (claim: Claim) => /\b(suicide|blew (him|her|them)sel(f|ves)|explosive (vest|belt))\b/i.test(words(claim)),
  chemical: (claim: Claim) =>
    /\b(chemical|chlorine|sarin|mustard gas|poison(ous)? gas|nerve agent|toxic)\b/i.test(words(claim)),
  grenade: (claim: Claim) => /\bgrenades?\b/i.test(words(claim)),
  sexual: (claim: Claim) => /\b(rap(e|es|ed|ing)|sexual(ly)?)\b/i.test(words(claim)),
  riot: (claim: Claim) => /\b(riot\w*|mobs?|looted|torched|threw|hurled|stones?|violent\w*)\b/i.test(words(claim)),
  onCivilians: (claim: Claim) =>
    claim.targets.some(
      ({ actor, text }) =>
        actor?.kind === 'civilians' ||
        /\b(civilians?|villagers?|residents?|families|women|children|journalists?|protesters?|demonstrators?)\b/i.test(
          text,
        ),
    ),
  byState: (claim: Claim) =>
    claim.agents.some(
      ({ actor, text }) =>
        isState(actor?.kind) || /\b(police|army|soldiers|troops|security forces|government|authorities)\b/i.test(text),
    ),
  byGroup: (claim: Claim) =>
    claim.agents.some(
      ({ actor, text }) =>
        actor?.kind === 'armed-group' ||
        /\b(rebels?|insurgents?|militants?|gunmen|militias?|guerrillas?|terrorists?|jihadists?)\b/i.test(text),
    ),
  abducting: (claim: Claim) => /\b(abduct|kidnap|hostage|disappear|captive)/i.test(words(claim)),
  disarming: (claim: Claim) =>
    /\b(seiz|confiscat|found|discover|recover|defus|uncover|dismantl|captur|remov|neutrali[sz])/i.test(words(claim)),
  onProtest: (claim: Claim) => /\b(protest|demonstrat|march)/i.test(words(claim)) && conditions.byState(claim),
  byMob: (claim: Claim) =>
    claim.agents.some(({ text }) => /\b(mobs?|villagers?|residents?|vigilantes?|crowd|youths?|locals)\b/i.test(text)),
  dispersed: (claim: Claim) => /\b(dispers|tear ?gas|water cannon|blocked by|stopped by|cut short)/i.test(words(claim)),
  base: (claim: Claim) =>
    /\b(bases?|headquarters|posts?|camps?|checkpoints?)\b/i.test(words(claim)) &&
    /\b(set|establish|build|built|erect|open)/i.test(words(claim)),
  declared: (claim: Claim) => claim.agents.length === 1 && /\b(declar|announc|offer)/i.test(claim.evidence.text),
} as const
type Condition = keyof typeof conditions

const isState = (kind: string | undefined): boolean => kind === 'state' || kind === 'government' || kind === 'military'
const words = (claim: Claim): string => claim.evidence.text

export interface Codes {
  readonly plover: { readonly type: string; readonly mode: string | null } | null
  readonly cameo: string
  readonly acled: { readonly type: string; readonly subEvent: string } | null
}
export interface Crossing extends Codes {
  readonly kind: Kind
  readonly when: Condition | null
}

const battle = 'Battles'
const remote = 'Explosions/Remote violence'
const civilians = 'Violence against civilians'
const strategic = 'Strategic developments'

/** "ASSAULT/aerial" → type and mode; "Battles: Armed clash" → type and sub-event; "" → null. */
function row(kind: Kind, plover: string, cameo: string, acled: string, when: Condition | null = null): Crossing {
  const [type, mode] = plover.split('/')
  const [event, subEvent] = acled.split(': ')
  return {
    kind,
    when,
    plover: type ? { type, mode: mode ?? null } : null,
    cameo,
    acled: event && subEvent ? { type: event, subEvent } : null,
  }
}

export const crosswalk: readonly Crossing[] = [
  row('strike', 'ASSAULT/unconventional', '204', `${remote}: Chemical weapon`, 'chemical'),
  row('strike', 'ASSAULT/aerial', '195', `${remote}: Air/drone strike`, 'byAir'),
  row('strike', 'ASSAULT/heavy-weapons', '194', `${remote}: Shelling/artillery/missile attack`),
  row('bombing', 'ASSAULT/suicide-attack', '183', `${remote}: Suicide bomb`, 'suicide'),
  row('bombing', 'ASSAULT/explosives', '183', `${remote}: Remote explosive/landmine/IED`),
  row('clash', 'ASSAULT', '190', `${battle}: Armed clash`),
  row('attack', 'ASSAULT/unconventional', '204', `${remote}: Chemical weapon`, 'chemical'),
  row('attack', 'ASSAULT/explosives', '190', `${remote}: Grenade`, 'grenade'),
  row('attack', 'ASSAULT', '190', 'Protests: Excessive force against protesters', 'onProtest'),
  row('attack', 'ASSAULT', '190', 'Riots: Mob violence', 'byMob'),
  row('attack', 'ASSAULT', '190', `${civilians}: Attack`, 'onCivilians'),
  row('attack', 'ASSAULT', '190', `${battle}: Armed clash`),
  row('destruction', 'ASSAULT', '190', `${strategic}: Looting/property destruction`),
  row('capture', 'COERCE/abduct', '181', `${civilians}: Abduction/forced disappearance`, 'abducting'),
  row('capture', 'COERCE/abduct', '181', `${civilians}: Abduction/forced disappearance`, 'byGroup'),
  row('capture', 'COERCE/arrest', '173', `${strategic}: Arrests`),
  row('abuse', 'ASSAULT/sexual', '182', `${civilians}: Sexual violence`, 'sexual'),
  row('abuse', 'ASSAULT', '182', `${civilians}: Attack`),
  row('territory-taken', 'ASSAULT', '192', `${battle}: Armed clash`),
  row('territory-lost', 'RETREAT/withdraw', '0874', `${strategic}: Non-violent transfer of territory`),
  row('control', 'ASSAULT', '192', `${battle}: Armed clash`),
  row('mobilisation', 'MOBILIZE', '154', `${strategic}: Headquarters or base established`, 'base'),
  row('mobilisation', 'MOBILIZE', '154', `${strategic}: Change to group/activity`),
  row('weapons', 'COERCE/seize', '171', `${strategic}: Disrupted weapons use`, 'disarming'),
  row('weapons', 'MOBILIZE/weapons', '150', `${strategic}: Other`),
  row('ceasefire-violation', 'ASSAULT', '196', `${battle}: Armed clash`),
  row('deaths', 'ASSAULT', '190', 'Protests: Excessive force against protesters', 'onProtest'),
  row('deaths', 'ASSAULT', '190', 'Riots: Mob violence', 'byMob'),
  row('deaths', 'ASSAULT', '190', `${civilians}: Attack`, 'onCivilians'),
  row('deaths', 'ASSAULT', '190', ''),
  row('injuries', 'ASSAULT', '190', ''),
  row('missing', '', '010', ''),
  row('displacement', '', '010', `${strategic}: Other`),
  row('ceasefire', 'CONCEDE/ceasefire', '0871', `${strategic}: Agreement`, 'declared'),
  row('ceasefire', 'AGREE', '0871', `${strategic}: Agreement`),
  row('agreement', 'AGREE', '057', `${strategic}: Agreement`),
  row('talks', 'CONSULT', '040', `${strategic}: Other`),
  row('exchange', 'CONCEDE/release', '0841', `${strategic}: Other`),
  row('call', 'REQUEST', '020', ''),
  row('support', 'SUPPORT', '050', ''),
  row('opposition', 'REJECT', '120', ''),
  row('accusation', 'ACCUSE', '112', ''),
  row('threat', 'THREATEN', '138', ''),
  row('sanctions', 'SANCTION', '163', ''),
  row('aid', 'AID', '070', `${strategic}: Other`),
  row('protest', 'PROTEST/riot', '145', 'Riots: Violent demonstration', 'riot'),
  row('protest', 'PROTEST/demonstrate', '140', 'Protests: Protest with intervention', 'dispersed'),
  row('protest', 'PROTEST/demonstrate', '140', 'Protests: Peaceful protest'),
  row('status', '', '010', ''),
  row('situation', '', '010', ''),
  row('other', '', '010', ''),
]

/** Types of older lists → PLOVER's. */
export const olderNames: Readonly<Record<string, string>> = {
  DEMAND: 'REQUEST',
  DISAPPROVE: 'ACCUSE',
  FIGHT: 'ASSAULT',
}

/** What one does for another, and what one does to another: to come, the first is a promise and the second a threat. */
const helping: ReadonlySet<Kind> = new Set(
  'ceasefire agreement talks exchange support aid territory-lost'.split(' ') as Kind[],
)
const forcing: ReadonlySet<Kind> = new Set(
  'strike bombing clash attack destruction capture abuse territory-taken control deaths sanctions protest'.split(
    ' ',
  ) as Kind[],
)

/**
 * What is not done but meant, asked for or refused is another event to PLOVER and CAMEO: AGREE, THREATEN, REQUEST, REJECT.
 * ACLED codes what happened alone.
 */
function asMeant({ kind, modality, polarity }: Claim): Pick<Codes, 'plover' | 'cameo'> | null {
  const code = (type: string, cameo: string) => ({ plover: { type, mode: null }, cameo })
  if (modality === 'demanded') return code('REQUEST', '020')
  if (modality === 'intended' && helping.has(kind))
    return polarity === 'negated' ? code('REJECT', '120') : code('AGREE', '030')
  if (modality === 'intended' && forcing.has(kind) && polarity === 'affirmed') return code('THREATEN', '130')
  return polarity === 'negated' && helping.has(kind) && kind !== 'territory-lost' ? code('REJECT', '120') : null
}

/** The codes of a claim. A toll has no ACLED event of its own unless its words say whose it is. */
export function codesOf(claim: Claim): Crossing {
  const rows = crosswalk.filter(({ kind }) => kind === claim.kind)
  const crossing = rows.find(({ when }) => when === null || conditions[when](claim)) ?? rows.at(-1)!
  const meant = asMeant(claim)
  return meant === null ? crossing : { ...crossing, ...meant, acled: null }
}

/** The way back: kinds that may carry a code: `PLOVER` type, `CAMEO` code, or ACLED sub-event. */
export function kindsOf(scheme: 'plover' | 'cameo' | 'acled', code: string): Kind[] {
  const carries = ({ plover, cameo, acled }: Crossing) =>
    scheme === 'plover' ? plover?.type === code : scheme === 'cameo' ? cameo === code : acled?.subEvent === code
  return [...new Set(crosswalk.filter(carries).map(({ kind }) => kind))]
}
