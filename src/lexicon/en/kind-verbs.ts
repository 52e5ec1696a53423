/**
 * Verbs that tell the event of a noun of one kind, and with other nouns tell something else: *broke off the talks,
 * inked a deal, slapped sanctions on the bank, the negotiations foundered*.
 *
 * Rule of entry: as for light-verbs.ts, for nouns of the kind alone. `does`: the noun is the object; `happens`: it is the
 * subject; `behind`: it stands behind one of the prepositions of the verb.
 */
import type { Kind } from '../../record/kinds.js'

export interface KindVerbs {
  readonly does: ReadonlySet<string>
  readonly happens: ReadonlySet<string>
  /** Verb → the prepositions that the noun may stand behind; a phrase of two (*out of*) has its first word. */
  readonly behind: ReadonlyMap<string, ReadonlySet<string>>
}

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** @param behind lines of verbs and, after the colon, their prepositions */
const verbs = (does: string, happens: string, behind: Readonly<Record<string, string>>): KindVerbs => ({
  does: words(does),
  happens: words(happens),
  behind: new Map(
    Object.entries(behind).flatMap(([prepositions, list]) =>
      [...words(list)].map((verb): [string, ReadonlySet<string>] => [verb, words(prepositions)]),
    ),
  ),
})

/** By which what was to go on does not: *the talks foundered, the accord unravelled*. */
const failing = `
  founder falter stall deadlock unravel crumble fray fizzle flounder break implode sour stumble wobble hang languish
  disintegrate deteriorate lapse`

export const verbsOfKind: ReadonlyMap<Kind, KindVerbs> = new Map<Kind, KindVerbs>([
  [
    'talks',
    verbs(
      `revive relaunch restart reopen renew kickstart break call cancel postpone adjourn interrupt chair co-chair convene
      reconvene host moderate facilitate broker attend abandon quit leave shun snub derail torpedo scuttle sabotage stall
      delay schedule set propose suggest request seek arrange organise organize sponsor mediate supervise enter rejoin
      welcome resume exclude scrap wrap terminate restore maintain keep establish revisit advance propel accelerate`,
      `${failing} stop open reopen proceed restart kick get wrap close progress advance drag grind ground bog deadlock produce
      yield lead reconvene meet achieve make run stretch await center centre focus revolve address cover touch`,
      {
        'out from of away': 'walk pull withdraw storm drop back retire bow',
        'to into': 'return come go bring drag lure coax invite agree force get push commit',
        'in at': 'participate sit represent meet appear gather engage',
        'for to': 'arrive assemble gather fly travel leave depart head convene',
        'over on': 'preside',
      },
    ),
  ],
  [
    'ceasefire',
    verbs(
      `observe respect honour honor uphold maintain keep accept broker mediate negotiate secure arrange achieve obtain
      hammer thrash clinch conclude strike seal initial endorse approve order proclaim call enforce monitor supervise
      police consolidate cement prolong lengthen propose impose establish adopt demand guarantee attain restore reinstate
      reinstitute work`,
      `come go enter start begin last endure prevail stay survive run apply cover stand expire lapse falter wobble`,
      {
        'to by on with': 'agree consent assent abide adhere stick commit comply subscribe stand sign',
        for: 'settle opt',
      },
    ),
  ],
  [
    'agreement',
    verbs(
      `strike ink initial seal clinch cut hammer thrash iron hash work draw broker negotiate mediate finalise finalize cement
      conclude close wrap ratify approve adopt endorse countersign co-sign scrap tear abrogate annul terminate ditch
      repudiate renounce suspend revoke cancel void freeze shelve violate break honour honor respect implement revive
      renegotiate salvage join quit leave abandon exit dissolve achieve attain secure arrange form create found build
      cobble patch unveil propose draft devise guarantee witness amend nullify rescind denounce bury fulfil
      fulfill uphold keep observe enact apply breach`,
      `${failing} stipulate provide allow oblige require envisage foresee guarantee entitle grant commit bind enter
      include cover set contain pave lead permit pledge specify mandate enable give open establish regulate state say
      put prohibit ban bar limit cap stand emerge follow become govern restore end aim help`,
      {
        'on upon': 'agree settle shake decide',
        'to into': 'agree consent assent accede subscribe sign adhere come enter commit bind stick lead acquiesce',
        'of from out': 'withdraw pull walk back drop opt',
        at: 'arrive',
        'by with': 'abide comply stand',
      },
    ),
  ],
  [
    'sanctions',
    verbs(
      `slap levy clamp place put apply introduce enact enforce maintain keep retain ease relax loosen waive remove drop
      scrap reimpose snap re-impose approve adopt broaden widen toughen stiffen strengthen reinforce slash double
      consider mull propose evade circumvent skirt flout bust breach dodge violate bypass defy endorse`,
      `bite cover remain apply stay come go enter take force deprive cripple ground cut cost squeeze hurt affect prevent
      await bar prohibit punish choke bankrupt isolate deter fail lapse expire`,
      { 'under to with': 'hit slap punish put place target' },
    ),
  ],
  [
    'protest',
    verbs(
      `stage mount join attend lead quell suppress disperse crush ban outlaw call crack organise organize smother contain
      put snuff resume cancel abandon dispel violently break enter observe address swell fuel ignite foment stoke
      forbid prohibit authorise authorize`,
      `spill snowball swell gather grip convulse paralyse paralyze cripple shut bring close degenerate morph mushroom
      rumble simmer draw attract demand call force topple disrupt halt block reach topple engulf mark turn enter greet`,
      {
        'in at to on into': 'join go participate turn descend degenerate gather attend deteriorate',
        by: 'paralyse paralyze cripple disrupt shake rock grip convulse mark mar sweep hit halt',
      },
    ),
  ],
  [
    'aid',
    verbs(
      `mount launch receive get await seek need request appeal step boost slash cut block obstruct hinder impede hamper
      approve pledge promise channel`,
      'reach arrive land get help save bring feed run supply enter cross roll leave set depart',
      { 'in for to': 'take participate help assist' },
    ),
  ],
  ['call', verbs('voice sound table lodge', 'mount grow', {})],
  [
    'support',
    verbs(
      `garner win gain enjoy command pledge promise voice lend throw extend reaffirm reiterate express declare enlist
      earn attract secure retain lose withdraw muster rally drum convey proclaim`,
      'run come pour flow remain wane dwindle wither evaporate mount swell stand',
      {},
    ),
  ],
])

/** Every verb of the table. */
export const kindVerbs: ReadonlySet<string> = new Set(
  [...verbsOfKind.values()].flatMap(({ does, happens, behind }) => [...does, ...happens, ...behind.keys()]),
)
