/**
 * Verbs with a fixed object or phrase by which parties deal with one another: *threw its weight behind the plan, buried the
 * hatchet, downed tools, flew food to the camp*.
 *
 * Rule of entry: as for idioms.ts. Any of the verbs of a group with any of its words tells the group's kind; its sentence is
 * read by the test with each of its verbs in the place of *~*.
 */

import { nounClasses } from '../noun-classes.js'
import { type Idiom, rows } from './row.js'

/** Help as what is carried somewhere: a bare convoy, shelter or fuel may be the army's. */
const carriedHelp = [...nounClasses.relief]
  .filter((noun) => !/^(convoy|shelter|help|package|shipment|fuel|fund|money|loan|cash|crate|pallet)$/.test(noun))
  .join(' ')

export const dealingIdioms: readonly Idiom[] = [
  // talks
  ...rows('exchange trade swap', 'talks', 'none', 'The two ministers ~ views on Monday.', {
    object: 'view opinion idea note greeting',
  }),
  ...rows('pay', 'talks', 'none', 'The envoy ~ a visit to the capital.', { object: 'visit' }),
  ...rows(
    'bring return come get drag push lure coax draw:drawn go sit:sat force gather',
    'talks',
    'none',
    'The rebels were ~ to the negotiating table.',
    { phrase: 'table' },
  ).map((row) =>
    /^(return|come|get|go|sit|gather)$/.test(row.lemma)
      ? { ...row, example: row.example.replace('were ', '') }
      : { ...row, victims: 'object' as const },
  ),
  ...rows('carry relay convey pass deliver exchange', 'talks', 'none', 'The mediator has ~ a message to the rebels.', {
    object: 'proposal message letter',
  }),
  ...rows('act serve', 'talks', 'none', 'The emir has ~ as a mediator.', {
    phrase: 'mediator go-between intermediary broker conduit',
    behind: 'as',
  }),
  ...rows('appoint name nominate designate', 'talks', 'none', 'The union has ~ a mediator.', {
    object: 'mediator envoy negotiator',
  }),
  ...rows('set fix', 'talks', 'none', 'On Monday the envoy ~ a date for the talks.', {
    object: 'date day time venue',
    phrase: 'talk meeting negotiation summit round resumption session',
    behind: 'for',
  }),
  ...rows('speak talk confer', 'talks', 'none', 'The two ministers ~ by phone.', {
    phrase: 'phone telephone video',
    behind: 'by',
  }),
  ...rows('exchange swap', 'talks', 'none', 'The two delegations ~ lists on Monday.', { object: 'list name document' }),
  ...rows('hold extend offer', 'talks', 'none', 'The general has ~ out an olive branch to the rebels.', {
    object: 'branch overture',
  }),
  ...rows('top dominate head', 'talks', 'none', 'The fate of the port ~ the agenda.', { object: 'agenda' }),
  ...rows('table submit float unveil', 'talks', 'none', 'The mediator ~ a proposal on Monday.', {
    object: 'proposal roadmap initiative',
  }),
  ...rows('hold', 'talks', 'none', 'The king ~ an audience with the general.', { object: 'audience' }),
  // truces
  ...rows('hold cease check', 'ceasefire', 'none', 'Both sides have ~ their fire since Monday.', { object: 'fire' }),
  ...rows('call', 'ceasefire', 'none', 'The army ~ off its offensive.', {
    object: 'offensive campaign operation attack war assault raid hostility insurgency',
    phrase: 'off',
  }),
  ...rows('fall go lay:lay remain stay', 'ceasefire', 'none', 'On Monday the guns along the line ~ silent.', {
    phrase: 'silent',
  }),
  ...rows('silence', 'ceasefire', 'none', 'Both sides ~ their guns on Monday.', { object: 'gun weapon artillery' }),
  ...rows('suspend end abandon renounce halt', 'ceasefire', 'none', 'The movement ~ its armed struggle.', {
    object: 'struggle insurgency rebellion',
  }),
  ...rows('stop cease', 'ceasefire', 'none', 'Both armies ~ firing on Monday.', { phrase: 'firing shooting' }),
  // agreements
  ...rows('bridge narrow resolve', 'agreement', 'none', 'The two delegations ~ their differences.', {
    object: 'difference gap disagreement',
  }),
  ...rows('put affix append', 'agreement', 'none', 'On Monday the ministers ~ their signatures to the text.', {
    object: 'signature',
  }),
  ...rows('come', 'agreement', 'none', 'The two factions ~ to terms on Monday.', {
    phrase: 'term agreement understanding accommodation',
    behind: 'to',
  }),
  ...rows('bury', 'agreement', 'none', 'The two factions ~ the hatchet.', { object: 'hatchet difference' }),
  ...rows('make', 'agreement', 'none', 'The two factions ~ peace on Monday.', { object: 'peace' }),
  ...rows('shake', 'agreement', 'none', 'The two leaders have ~ on a deal.', {
    phrase: 'deal accord agreement pact compromise truce',
    behind: 'on',
  }).map((row) => ({ ...row, example: 'The two leaders shook hands on a deal.' })),
  ...rows('bind commit', 'agreement', 'none', 'The two states have ~ themselves to a joint defence.', {
    object: 'itself themselves himself',
  }),
  ...rows('forge build cobble join enter', 'agreement', 'none', 'On Monday the factions ~ an alliance.', {
    object: 'alliance coalition pact partnership',
  }),
  ...rows('find', 'agreement', 'none', 'The two factions ~ a compromise.', { object: 'compromise consensus' }),
  ...rows('sign', 'agreement', 'none', 'The rebels ~ up to the plan on Monday.', {
    phrase: 'plan programme program scheme roadmap deal accord agreement process',
  }),
  ...rows('shake', 'talks', 'none', 'The two leaders ~ hands in the capital.', { object: 'hand' }),
  ...rows('iron hammer thrash work', 'agreement', 'none', 'The two factions have ~ out their differences.', {
    object: 'difference detail deal compromise settlement',
    phrase: 'out',
  }),
  ...rows('mend', 'agreement', 'none', 'The two states have ~ fences.', { object: 'fence' }),
  // calls
  ...rows('make render', 'call', 'none', 'The junta ~ the vote conditional on a truce.', {
    phrase: 'conditional contingent dependent',
  }).map((row) => ({ ...row, victims: 'object' as const })),
  ...rows('exert pile', 'call', 'none', 'The allies have ~ pressure on the government.', { object: 'pressure' }),
  ...rows('impose attach', 'call', 'none', 'The rebels ~ conditions to the release.', {
    object: 'condition precondition',
  }),
  ...rows('give set serve deliver present issue', 'threat', 'none', 'The junta ~ an ultimatum to the mayor.', {
    object: 'ultimatum',
  }),
  ...rows('await seek', 'call', 'none', 'The ministry ~ an apology.', { object: 'apology' }),
  ...rows('pray', 'call', 'none', 'The bishop ~ for peace on Monday.', {
    phrase: 'peace end truce release victim ceasefire',
    behind: 'for',
  }),
  ...rows('give', 'call', 'none', 'The junta ~ the rebels a week to leave.', {
    object: 'week hour day month fortnight',
    phrase: 'leave withdraw surrender release free disarm comply end lift stop open vacate evacuate respond lay pull',
  }).map((row) => ({ ...row, victims: 'object' as const })),
  // for somebody
  ...rows('wish', 'support', 'none', 'The mission ~ the soldiers a swift recovery.', {
    object: 'success recovery luck victory peace well',
  }),
  ...rows('pay', 'support', 'none', 'On Monday the king ~ homage to the dead.', {
    phrase: 'tribute homage respect',
  }),
  ...rows(
    'reaffirm reiterate renew restate underline',
    'support',
    'none',
    'The state ~ its commitment to the alliance.',
    { object: 'commitment' },
  ),
  ...rows('come', 'support', 'none', 'The ally ~ to the defence of the regime.', {
    phrase: 'defence defense rescue support',
    behind: 'to',
  }),
  ...rows('throw', 'support', 'none', 'The general ~ in his lot with the rebels.', { phrase: 'lot', behind: 'in' }),
  ...rows('give', 'support', 'none', 'The council ~ the green light to the mission.', { object: 'light' }),
  ...rows('throw put lend swing place', 'support', 'none', 'The union has ~ its weight behind the plan.', {
    object: 'weight',
  }),
  ...rows('close', 'support', 'none', 'The allies ~ ranks with the king.', { object: 'rank' }),
  ...rows('keep', 'support', 'none', 'The neighbours ~ faith with the rebels.', { object: 'faith' }),
  ...rows('take', 'support', 'none', 'On Monday the ally ~ the side of the rebels.', { object: 'side' }),
  ...rows('give lend grant withhold receive win secure', 'support', 'none', 'The council ~ its blessing to the plan.', {
    object: 'blessing backing endorsement recognition nod',
  }).map((row) =>
    /^(receive|win|secure)$/.test(row.lemma)
      ? { ...row, example: row.example.replace('its', 'the').replace(' to the plan', ' of the king') }
      : row,
  ),
  ...rows('speak come argue campaign lobby', 'support', 'none', 'The senator ~ in favour of the plan.', {
    phrase: 'favour favor support defence defense',
    behind: 'in',
  }),
  ...rows('restore return reinstate bring', 'support', 'none', 'The ally ~ the president to power.', {
    object: 'president premier king emir sultan leader government',
    phrase: 'power office throne',
    behind: 'to',
  }),
  // sanctions
  ...rows('declare', 'sanctions', 'none', 'The state ~ the envoy persona non grata.', { phrase: 'persona grata' }).map(
    (row) => ({ ...row, victims: 'object' as const }),
  ),
  ...rows('strike remove take delete cross drop', 'sanctions', 'none', 'The union ~ two banks off its list.', {
    phrase: 'list blacklist register',
    behind: 'off',
  }).map((row) => ({ ...row, victims: 'object' as const })),
  ...rows('remove take delete drop', 'sanctions', 'none', 'The union ~ two banks from its list.', {
    phrase: 'list blacklist',
    behind: 'from',
  }).map((row) => ({ ...row, victims: 'object' as const })),
  ...rows('place put', 'sanctions', 'none', 'The union ~ two banks on its list.', {
    phrase: 'list blacklist',
    behind: 'on',
  }).map((row) => ({ ...row, victims: 'object' as const })),
  ...rows(
    'break sever suspend freeze rupture curtail end terminate snap reduce',
    'sanctions',
    'none',
    'The state ~ its ties with the regime.',
    { object: 'tie relation' },
  ),
  ...rows('hold keep', 'sanctions', 'none', 'The ally ~ back a shipment of bombs.', {
    object: 'shipment delivery aid consignment payment export fund funding assistance',
    phrase: 'back',
  }),
  ...rows('cap', 'sanctions', 'none', 'The union has ~ the price of the oil.', { object: 'price import export' }),
  ...rows(
    'revoke cancel:cancelled suspend rescind withdraw',
    'sanctions',
    'none',
    'The state ~ the visas of two generals.',
    { object: 'visa licence license accreditation membership passport' },
  ),
  ...rows('seize confiscate block', 'sanctions', 'none', 'The state ~ the assets of two generals.', {
    object: 'asset account',
  }),
  ...rows('throw:thrown kick eject', 'sanctions', 'none', 'The state was ~ out of the organisation.', {
    phrase: 'organisation organization league bloc union alliance council federation',
    behind: 'out',
  }).map((row) => ({ ...row, victims: 'object' as const })),
  ...rows('tighten turn', 'sanctions', 'none', 'The allies ~ the screws on the regime.', { object: 'screw' }),
  // help
  ...rows('run open', 'aid', 'none', 'The charity ~ a clinic in the camp.', { object: 'clinic kitchen' }),
  ...rows('pay', 'aid', 'none', 'The union ~ the salaries of the soldiers.', { object: 'salary wage stipend pension' }),
  ...rows(
    'fly ferry airlift transport ship drop rush dispatch unload drive transfer bring smuggle move load truck',
    'aid',
    'none',
    'On Monday the agency ~ food to the camp.',
    { object: carriedHelp },
  ),
  ...rows('hand dole dish give share pass parcel:parcelled', 'aid', 'none', 'Volunteers ~ out food in the camp.', {
    object: [...nounClasses.relief].join(' '),
    phrase: 'out',
  }),
  ...rows('forgive cancel:cancelled write relieve waive', 'aid', 'none', 'The bank ~ the debt of the republic.', {
    object: 'debt',
  }),
  // protests
  ...rows('boycott skip', 'protest', 'none', 'The students ~ classes on Monday.', {
    object: 'class lesson lecture exam work',
  }),
  ...rows('close shut strike', 'protest', 'none', 'The shops ~ in protest.', { phrase: 'protest', behind: 'in' }).map(
    (row) => ({ ...row, victims: 'object' as const }),
  ),
  ...rows('bang beat', 'protest', 'none', 'The women ~ pots and pans.', { object: 'pot pan drum' }),
  ...rows('set build put man', 'protest', 'none', 'The students have ~ up barricades.', { object: 'barricade' }),
  ...rows('down', 'protest', 'none', 'The miners ~ tools on Monday.', { object: 'tool' }),
  ...rows('go', 'protest', 'none', 'The miners ~ on strike on Monday.', { phrase: 'strike', behind: 'on' }),
  ...rows('walk stay', 'protest', 'none', 'The miners ~ off the job on Monday.', { phrase: 'job work', behind: 'off' }),
  ...rows('pull close lower', 'protest', 'none', 'The shopkeepers ~ their shutters on Monday.', { object: 'shutter' }),
  ...rows('chain cage handcuff glue shackle tie', 'protest', 'none', 'The students ~ themselves to the gate.', {
    object: 'themselves himself herself',
  }),
  ...rows('burn:burned torch trample', 'protest', 'none', 'The students ~ flags in the square.', {
    object: 'tyre tire flag effigy portrait',
  }),
  ...rows('throw hurl', 'protest', 'none', 'The students ~ stones at the police.', {
    object: 'stone rock brick bottle egg',
  }),
  ...rows('wave carry brandish hold raise unfurl', 'protest', 'none', 'The students ~ placards in the square.', {
    object: 'placard banner',
  }),
]
