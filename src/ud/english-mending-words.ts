/** Words by which tags and trees of English sentences are mended. */
import type { MendingWords } from './mending-words.js'

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

const weekdays = 'monday tuesday wednesday thursday friday saturday sunday'
const months = 'january february march april may june july august september october november december'

export const englishMendingWords: MendingWords = {
  clauseMarks: words('since after before until till as'),
  boundMarks: new Set([
    ...words('about around between over above than nearly roughly'),
    'up to',
    'close to',
    'many as',
    'few as',
  ]),
  aboutVerbs:
    words(`talk speak ask think know say tell hear complain fight argue clash battle negotiate worry warn pass fly go
    walk move agree choose die fall fire shoot`),
  jointMarks: new Set([
    'in around',
    'in near',
    'in outside',
    'in over',
    'on around',
    'at around',
    'inside outside',
    'within outside',
    'to from',
    'from to',
    'in on',
    'on in',
    'before after',
    'before during',
    'during after',
    'above below',
    'on near',
    'at near',
    'by for',
    'of for',
    'with without',
    'over around',
    'near around',
  ]),
  particles: words('down up off out back dead'),
  counters: words('score dozen hundred thousand ten million'),
  manyOf: words('scores dozens hundreds thousands tens millions'),
  ofMark: 'of',
  betweenMark: 'between',
  newMark: 'a',
  perfect: 'have',
  supports: words('do does did'),
  negations: words("not n't n’t"),
  pasts: words(
    'sank tore trod blew drew flew slew ran overran rang sprang began swam shook took drove rode broke froze threw wore swore burst beset flung slung swept struck sped strode crept leapt fled fought sought brought withstood',
  ),
  shortPasts: words('shot hit cut set put hurt cost split beat burst shed spread cast quit'),
  keepsObject:
    words(`given sent shown told paid awarded granted handed offered named called made asked taught denied allowed promised
    dubbed elected appointed declared considered deemed labelled labeled charged fined owed sold left brought lent accorded
    assigned issued refused spared guaranteed titled entitled nicknamed termed crowned born aged worth meant known supposed based
    compared according including regarding concerning`),
  inverters: words('should'),
  conditions: words('should had were'),
  guises: words('disguise dress pose masquerade clothe dressed disguised'),
  asMark: 'as',
  besides: words('with'),
  parts: words('some most many all both several half one few two three'),
  perfects: words("has have had having 've ’ve 'd ’d"),
  lengths: words('km kilometre kilometer mile metre meter yard foot feet time percent per'),
  attributes: words('arms weapons drugs sales sports communications'),
  goesOn: new Set(['go on', 'carry on', 'keep on']),
  objects: words('them him her us me it'),
  manyEndings: ['men'],
  gerundEnding: 'ing',
  pastEnding: 'ed',
  weekdays: words(weekdays),
  months: words(months),
  times:
    words(`${weekdays} ${months} today yesterday tomorrow tonight night midnight morning afternoon evening noon minute hour day
    week weekend month year decade time moment`),
  deedVerbs: words('accuse suspect convict acquit'),
  deedNames: new Set(
    ['air', 'bomb', 'grenade', 'mortar', 'rocket', 'arson', 'knife', 'gun', 'artillery'].flatMap((means) =>
      (means === 'air' ? ['strike', 'strikes', 'raid', 'raids', 'attack', 'attacks'] : ['attack', 'attacks']).map(
        (deed) => `${means} ${deed}`,
      ),
    ),
  ),
  rarePasts:
    words(`tore flung slung strode strove wove overran overthrew withstood clung swore forbade forsook sprang wrung wept crept
    shrank withdrew undertook overtook underwent foresaw retook outran overflew sank swam froze stole swept`),
  ordinary:
    words(`aborted abortive accidental aerial airborne ambushed amphibious asymmetric atrocious barbaric beleaguered besieged
    bipartisan bitter bloody bloodied brazen brutal brutish callous ceaseless chaotic clandestine coastal concerted
    conflicting contradictory coordinated covert cowardly crippling cross cruel cyber damaging daring daylong daytime deadly
    deadlier deafening debilitating decisive defensive deliberate desperate destructive devastating diplomatic disastrous
    disputed eastern elite embattled endless enraged escalating exiled explosive extrajudicial ferocious feverish fierce
    fiercest fiery forcible foreign fragile frantic frenzied fresh frontline fruitless furious genocidal gruesome harrowing
    haphazard harsh heated heavier heavy heaviest heightened heinous hellish high horrendous horrific hostile hourlong
    humanitarian hybrid imminent impending improvised incendiary incessant inconclusive incremental indecisive indirect
    indiscriminate inhumane initial intense intensified intensifying intensive intercommunal interethnic intermittent
    internecine intertribal isolated joint landmark large lasting lethal lingering localised localized long looming low
    makeshift marauding masked massive merciless mindless monthlong multiple multipronged multilateral murderous naval nightly
    nighttime nocturnal nonstop northern ongoing overnight paramilitary peaceful perpetual persistent pinpoint pitched planned
    pointless postponed precise precision predawn preemptive preliminary premeditated preventive prolonged protracted
    punishing punitive random rampant rampaging rapid reckless reciprocal recurrent recurring relentless renewed repeated
    resurgent retaliatory revenge ruthless savage scattered seaborne seasonal secretive sectarian seesaw seismic senseless
    serial severe shaky simmering simultaneous small solitary southern spasmodic spectacular spiralling spiraling sporadic
    stalled stealth steady stray strategic strenuous sudden surgical sustained swift synchronised synchronized systematic
    tactical targeted tenuous tense thunderous tireless torrential tribal turbulent twin uncontrolled undeclared underground
    unabated unauthorised unauthorized unclaimed unconfirmed undercover unending unexploded unexplained unidentified
    unilateral unknown unlawful unprecedented unprovoked unrelenting unremitting unsuccessful unverified urban vengeful
    vicious vigilante violent virulent waterborne weeklong weekslong western widening widespread withering yearlong`),
  wheres: words('in near at outside inside around over above on off along across between during'),
  mores: words('more other others another'),
  comparing: words('compare up down'),
  definite: 'the',
  rarePresents:
    words(`denies refutes rebuts repudiates dismisses accuses alleges insists contends asserts condemns denounces ascribes
    acknowledges contradicts`),
}
