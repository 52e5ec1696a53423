/**
 * Verbs with a fixed object or phrase by which parties deal with one another: *threw its weight behind the plan, buried the
 * hatchet, downed tools, flew food to the camp*.
 *
 * Rule of entry: as for idioms.ts. Any of the verbs of a group with any of its words tells the group's kind; its sentence is
 * read by the test with each of its verbs in the place of *_*.
 */
import type { Kind } from '../../record/kinds.js'
import type { Idiom } from './idioms.js'
import { nounClasses } from './noun-classes.js'

interface Group {
  /** Each verb's lemma and past form, as *throw:threw*. */
  readonly verbs: string
  readonly object?: string
  readonly phrase?: string
  readonly behind?: string
  readonly example: string
}

const words = (list: string): readonly string[] => list.trim().split(/\s+/)

const group = (kind: Kind, { verbs, object, phrase, behind, example }: Group): Idiom[] =>
  words(verbs).map((verb) => {
    const [lemma = '', past = ''] = verb.split(':')
    return {
      lemma,
      kind,
      victims: 'none',
      example: example.replace('_', past),
      ...(object === undefined ? {} : { object: words(object) }),
      ...(phrase === undefined ? {} : { phrase: words(phrase) }),
      ...(behind === undefined ? {} : { behind }),
    }
  })

/** Help as what is carried somewhere: a bare convoy, shelter or fuel may be the army's. */
const carriedHelp = [...nounClasses.relief]
  .filter((noun) => !/^(convoy|shelter|help|package|shipment|fuel|fund|money|loan|cash|crate|pallet)$/.test(noun))
  .join(' ')

export const dealingIdioms: readonly Idiom[] = [
  // talks
  ...group('talks', {
    verbs: 'exchange:exchanged trade:traded swap:swapped',
    object: 'view opinion idea note greeting',
    example: 'The two ministers _ views on Monday.',
  }),
  ...group('talks', { verbs: 'pay:paid', object: 'visit', example: 'The envoy _ a visit to the capital.' }),
  ...group('talks', {
    verbs: `bring:brought return:returned come:came get:got drag:dragged push:pushed lure:lured coax:coaxed draw:drawn go:went
      sit:sat force:forced gather:gathered`,
    phrase: 'table',
    example: 'The rebels were _ to the negotiating table.',
  }).map((row) =>
    /^(return|come|get|go|sit|gather)$/.test(row.lemma)
      ? { ...row, example: row.example.replace('were ', '') }
      : { ...row, victims: 'object' as const },
  ),
  ...group('talks', {
    verbs: 'carry:carried relay:relayed convey:conveyed pass:passed deliver:delivered exchange:exchanged',
    object: 'proposal message letter',
    example: 'The mediator has _ a message to the rebels.',
  }),
  ...group('talks', {
    verbs: 'act:acted serve:served',
    phrase: 'mediator go-between intermediary broker conduit',
    behind: 'as',
    example: 'The emir has _ as a mediator.',
  }),
  ...group('talks', {
    verbs: 'appoint:appointed name:named nominate:nominated designate:designated',
    object: 'mediator envoy negotiator',
    example: 'The union has _ a mediator.',
  }),
  ...group('talks', {
    verbs: 'set:set fix:fixed',
    object: 'date day time venue',
    phrase: 'talk meeting negotiation summit round resumption session',
    behind: 'for',
    example: 'On Monday the envoy _ a date for the talks.',
  }),
  ...group('talks', {
    verbs: 'speak:spoke talk:talked confer:conferred',
    phrase: 'phone telephone video',
    behind: 'by',
    example: 'The two ministers _ by phone.',
  }),
  ...group('talks', {
    verbs: 'exchange:exchanged swap:swapped',
    object: 'list name document',
    example: 'The two delegations _ lists on Monday.',
  }),
  ...group('talks', {
    verbs: 'hold:held extend:extended offer:offered',
    object: 'branch overture',
    example: 'The general has _ out an olive branch to the rebels.',
  }),
  ...group('talks', {
    verbs: 'top:topped dominate:dominated head:headed',
    object: 'agenda',
    example: 'The fate of the port _ the agenda.',
  }),
  ...group('talks', {
    verbs: 'table:tabled submit:submitted float:floated unveil:unveiled',
    object: 'proposal roadmap initiative',
    example: 'The mediator _ a proposal on Monday.',
  }),
  ...group('talks', { verbs: 'hold:held', object: 'audience', example: 'The king _ an audience with the general.' }),
  // truces
  ...group('ceasefire', {
    verbs: 'hold:held cease:ceased check:checked',
    object: 'fire',
    example: 'Both sides have _ their fire since Monday.',
  }),
  ...group('ceasefire', {
    verbs: 'call:called',
    object: 'offensive campaign operation attack war assault raid hostility insurgency',
    phrase: 'off',
    example: 'The army _ off its offensive.',
  }),
  ...group('ceasefire', {
    verbs: 'fall:fell go:went lay:lay remain:remained stay:stayed',
    phrase: 'silent',
    example: 'On Monday the guns along the line _ silent.',
  }),
  ...group('ceasefire', {
    verbs: 'silence:silenced',
    object: 'gun weapon artillery',
    example: 'Both sides _ their guns on Monday.',
  }),
  ...group('ceasefire', {
    verbs: 'suspend:suspended end:ended abandon:abandoned renounce:renounced halt:halted',
    object: 'struggle insurgency rebellion',
    example: 'The movement _ its armed struggle.',
  }),
  ...group('ceasefire', {
    verbs: 'stop:stopped cease:ceased',
    phrase: 'firing shooting',
    example: 'Both armies _ firing on Monday.',
  }),
  // agreements
  ...group('agreement', {
    verbs: 'bridge:bridged narrow:narrowed resolve:resolved',
    object: 'difference gap disagreement',
    example: 'The two delegations _ their differences.',
  }),
  ...group('agreement', {
    verbs: 'put:put affix:affixed append:appended',
    object: 'signature',
    example: 'On Monday the ministers _ their signatures to the text.',
  }),
  ...group('agreement', {
    verbs: 'come:came',
    phrase: 'term agreement understanding accommodation',
    behind: 'to',
    example: 'The two factions _ to terms on Monday.',
  }),
  ...group('agreement', {
    verbs: 'bury:buried',
    object: 'hatchet difference',
    example: 'The two factions _ the hatchet.',
  }),
  ...group('agreement', { verbs: 'make:made', object: 'peace', example: 'The two factions _ peace on Monday.' }),
  ...group('agreement', {
    verbs: 'shake:shook',
    phrase: 'deal accord agreement pact compromise truce',
    behind: 'on',
    example: 'The two leaders have _ on a deal.',
  }).map((row) => ({ ...row, example: 'The two leaders shook hands on a deal.' })),
  ...group('agreement', {
    verbs: 'bind:bound commit:committed',
    object: 'itself themselves himself',
    example: 'The two states have _ themselves to a joint defence.',
  }),
  ...group('agreement', {
    verbs: 'forge:forged build:built cobble:cobbled join:joined enter:entered',
    object: 'alliance coalition pact partnership',
    example: 'On Monday the factions _ an alliance.',
  }),
  ...group('agreement', {
    verbs: 'find:found',
    object: 'compromise consensus',
    example: 'The two factions _ a compromise.',
  }),
  ...group('agreement', {
    verbs: 'sign:signed',
    phrase: 'plan programme program scheme roadmap deal accord agreement process',
    example: 'The rebels _ up to the plan on Monday.',
  }),
  ...group('talks', { verbs: 'shake:shook', object: 'hand', example: 'The two leaders _ hands in the capital.' }),
  ...group('agreement', {
    verbs: 'iron:ironed hammer:hammered thrash:thrashed work:worked',
    object: 'difference detail deal compromise settlement',
    phrase: 'out',
    example: 'The two factions have _ out their differences.',
  }),
  ...group('agreement', {
    verbs: 'mend:mended',
    object: 'fence',
    example: 'The two states have _ fences.',
  }),
  // calls
  ...group('call', {
    verbs: 'make:made render:rendered',
    phrase: 'conditional contingent dependent',
    example: 'The junta _ the vote conditional on a truce.',
  }).map((row) => ({ ...row, victims: 'object' as const })),
  ...group('call', {
    verbs: 'exert:exerted pile:piled',
    object: 'pressure',
    example: 'The allies have _ pressure on the government.',
  }),
  ...group('call', {
    verbs: 'impose:imposed attach:attached',
    object: 'condition precondition',
    example: 'The rebels _ conditions to the release.',
  }),
  ...group('threat', {
    verbs: 'give:gave set:set serve:served deliver:delivered present:presented issue:issued',
    object: 'ultimatum',
    example: 'The junta _ an ultimatum to the mayor.',
  }),
  ...group('call', {
    verbs: 'await:awaited seek:sought',
    object: 'apology',
    example: 'The ministry _ an apology.',
  }),
  ...group('call', {
    verbs: 'pray:prayed',
    phrase: 'peace end truce release victim ceasefire',
    behind: 'for',
    example: 'The bishop _ for peace on Monday.',
  }),
  // for somebody
  ...group('support', {
    verbs: 'reaffirm:reaffirmed reiterate:reiterated renew:renewed restate:restated underline:underlined',
    object: 'commitment',
    example: 'The state _ its commitment to the alliance.',
  }),
  ...group('support', {
    verbs: 'come:came',
    phrase: 'defence defense rescue support',
    behind: 'to',
    example: 'The ally _ to the defence of the regime.',
  }),
  ...group('support', {
    verbs: 'throw:threw',
    phrase: 'lot',
    behind: 'in',
    example: 'The general _ in his lot with the rebels.',
  }),
  ...group('support', {
    verbs: 'give:gave',
    object: 'light',
    example: 'The council _ the green light to the mission.',
  }),
  ...group('support', {
    verbs: 'throw:threw put:put lend:lent swing:swung place:placed',
    object: 'weight',
    example: 'The union has _ its weight behind the plan.',
  }),
  ...group('support', {
    verbs: 'close:closed',
    object: 'rank',
    example: 'The allies _ ranks with the king.',
  }),
  ...group('support', {
    verbs: 'keep:kept',
    object: 'faith',
    example: 'The neighbours _ faith with the rebels.',
  }),
  ...group('support', {
    verbs: 'take:took',
    object: 'side',
    example: 'On Monday the ally _ the side of the rebels.',
  }),
  ...group('support', {
    verbs: 'give:gave lend:lent grant:granted withhold:withheld receive:received win:won secure:secured',
    object: 'blessing backing endorsement recognition nod',
    example: 'The council _ its blessing to the plan.',
  }).map((row) =>
    /^(receive|win|secure)$/.test(row.lemma)
      ? { ...row, example: row.example.replace('its', 'the').replace(' to the plan', ' of the king') }
      : row,
  ),
  ...group('support', {
    verbs: 'speak:spoke come:came argue:argued campaign:campaigned lobby:lobbied',
    phrase: 'favour favor support defence defense',
    behind: 'in',
    example: 'The senator _ in favour of the plan.',
  }),
  ...group('support', {
    verbs: 'restore:restored return:returned reinstate:reinstated bring:brought',
    object: 'president premier king emir sultan leader government',
    phrase: 'power office throne',
    behind: 'to',
    example: 'The ally _ the president to power.',
  }),
  // sanctions
  ...group('sanctions', {
    verbs: 'declare:declared',
    phrase: 'persona grata',
    example: 'The state _ the envoy persona non grata.',
  }).map((row) => ({ ...row, victims: 'object' as const })),
  ...group('sanctions', {
    verbs: 'strike:struck remove:removed take:took delete:deleted cross:crossed drop:dropped',
    phrase: 'list blacklist register',
    behind: 'off',
    example: 'The union _ two banks off its list.',
  }).map((row) => ({ ...row, victims: 'object' as const })),
  ...group('sanctions', {
    verbs: 'remove:removed take:took delete:deleted drop:dropped',
    phrase: 'list blacklist',
    behind: 'from',
    example: 'The union _ two banks from its list.',
  }).map((row) => ({ ...row, victims: 'object' as const })),
  ...group('sanctions', {
    verbs: 'place:placed put:put',
    phrase: 'list blacklist',
    behind: 'on',
    example: 'The union _ two banks on its list.',
  }).map((row) => ({ ...row, victims: 'object' as const })),
  ...group('sanctions', {
    verbs:
      'break:broke sever:severed suspend:suspended freeze:froze rupture:ruptured curtail:curtailed end:ended terminate:terminated snap:snapped reduce:reduced',
    object: 'tie relation',
    example: 'The state _ its ties with the regime.',
  }),
  ...group('sanctions', {
    verbs: 'hold:held keep:kept',
    object: 'shipment delivery aid consignment payment export fund funding assistance',
    phrase: 'back',
    example: 'The ally _ back a shipment of bombs.',
  }),
  ...group('sanctions', {
    verbs: 'cap:capped',
    object: 'price import export',
    example: 'The union has _ the price of the oil.',
  }),
  ...group('sanctions', {
    verbs: 'revoke:revoked cancel:cancelled suspend:suspended rescind:rescinded withdraw:withdrew',
    object: 'visa licence license accreditation membership passport',
    example: 'The state _ the visas of two generals.',
  }),
  ...group('sanctions', {
    verbs: 'seize:seized confiscate:confiscated block:blocked',
    object: 'asset account',
    example: 'The state _ the assets of two generals.',
  }),
  ...group('sanctions', {
    verbs: 'throw:thrown kick:kicked eject:ejected',
    phrase: 'organisation organization league bloc union alliance council federation',
    behind: 'out',
    example: 'The state was _ out of the organisation.',
  }).map((row) => ({ ...row, victims: 'object' as const })),
  ...group('sanctions', {
    verbs: 'tighten:tightened turn:turned',
    object: 'screw',
    example: 'The allies _ the screws on the regime.',
  }),
  // help
  ...group('aid', {
    verbs: 'run:ran open:opened',
    object: 'clinic kitchen',
    example: 'The charity _ a clinic in the camp.',
  }),
  ...group('aid', {
    verbs: 'pay:paid',
    object: 'salary wage stipend pension',
    example: 'The union _ the salaries of the soldiers.',
  }),
  ...group('aid', {
    verbs: `fly:flew ferry:ferried airlift:airlifted transport:transported ship:shipped drop:dropped
      rush:rushed dispatch:dispatched unload:unloaded drive:drove transfer:transferred bring:brought smuggle:smuggled
      move:moved load:loaded truck:trucked`,
    object: carriedHelp,
    example: 'On Monday the agency _ food to the camp.',
  }),
  ...group('aid', {
    verbs: 'hand:handed dole:doled dish:dished give:gave share:shared pass:passed parcel:parcelled',
    object: [...nounClasses.relief].join(' '),
    phrase: 'out',
    example: 'Volunteers _ out food in the camp.',
  }),
  ...group('aid', {
    verbs: 'forgive:forgave cancel:cancelled write:wrote relieve:relieved waive:waived',
    object: 'debt',
    example: 'The bank _ the debt of the republic.',
  }),
  // protests
  ...group('protest', {
    verbs: 'boycott:boycotted skip:skipped',
    object: 'class lesson lecture exam work',
    example: 'The students _ classes on Monday.',
  }),
  ...group('protest', {
    verbs: 'close:closed shut:shut strike:struck',
    phrase: 'protest',
    behind: 'in',
    example: 'The shops _ in protest.',
  }).map((row) => ({ ...row, victims: 'object' as const })),
  ...group('protest', {
    verbs: 'bang:banged beat:beat',
    object: 'pot pan drum',
    example: 'The women _ pots and pans.',
  }),
  ...group('protest', {
    verbs: 'set:set build:built put:put man:manned',
    object: 'barricade',
    example: 'The students have _ up barricades.',
  }),
  ...group('protest', { verbs: 'down:downed', object: 'tool', example: 'The miners _ tools on Monday.' }),
  ...group('protest', {
    verbs: 'go:went',
    phrase: 'strike',
    behind: 'on',
    example: 'The miners _ on strike on Monday.',
  }),
  ...group('protest', {
    verbs: 'walk:walked stay:stayed',
    phrase: 'job work',
    behind: 'off',
    example: 'The miners _ off the job on Monday.',
  }),
  ...group('protest', {
    verbs: 'pull:pulled close:closed lower:lowered',
    object: 'shutter',
    example: 'The shopkeepers _ their shutters on Monday.',
  }),
  ...group('protest', {
    verbs: 'chain:chained cage:caged handcuff:handcuffed glue:glued shackle:shackled tie:tied',
    object: 'themselves himself herself',
    example: 'The students _ themselves to the gate.',
  }),
  ...group('protest', {
    verbs: 'burn:burned torch:torched trample:trampled',
    object: 'tyre tire flag effigy portrait',
    example: 'The students _ flags in the square.',
  }),
  ...group('protest', {
    verbs: 'throw:threw hurl:hurled',
    object: 'stone rock brick bottle egg',
    example: 'The students _ stones at the police.',
  }),
  ...group('protest', {
    verbs: 'wave:waved carry:carried brandish:brandished hold:held raise:raised unfurl:unfurled',
    object: 'placard banner',
    example: 'The students _ placards in the square.',
  }),
]
