/** Nouns of what befalls people, by groups of one meaning: further rows of noun-triggers.ts, which tells their rule of entry. */
import type { Kind } from '../../record/kinds.js'
import type { NounTrigger } from './noun-triggers.js'

/** One row for each noun; in the example `~` is the noun. */
const nouns = (list: string, kind: Kind, example: string, modifier?: NounTrigger['modifier']): NounTrigger[] =>
  list.split(' ').map((lemma) => ({
    lemma,
    kind,
    example: example.replace('~', lemma),
    ...(modifier === undefined ? {} : { modifier }),
  }))

const people = ['people', 'force', 'captive'] as const
/** What a wound was made by, or where it is. */
const ofWound = [
  'munition',
  'limb',
  '=gunshot',
  '=shrapnel',
  '=stab',
  '=knife',
  '=machete',
  '=flesh',
  '=fatal',
] as const

export const harmNounTriggers: readonly NounTrigger[] = [
  // killed
  ...nouns(
    'bloodbath carnage manslaughter homicide lynching decapitation stoning crucifixion drowning bloodletting butchery martyrdom electrocution',
    'deaths',
    'The ~ of two traders was reported.',
  ),
  ...nouns('extermination liquidation elimination demise', 'deaths', 'The ~ of two officers was announced.', people),
  ...nouns('loss', 'deaths', 'The army suffered losses of sixty soldiers.', ['force', '=combat', '=battlefield']),
  // hurt
  ...nouns('wound', 'injuries', 'Two men suffered bullet wounds.', ofWound),
  ...nouns('burn', 'injuries', 'Two men suffered severe burns.'),
  ...nouns(
    'concussion fracture laceration gash contusion amputation maiming hospitalisation hospitalization asphyxiation intoxication',
    'injuries',
    'Two cases of ~ were reported.',
  ),
  ...nouns('wounding stabbing', 'injuries', 'The ~ of two guards was reported.'),
  ...nouns('inhalation', 'injuries', 'Ten people suffered smoke ~.', ['=smoke', '=gas', '=teargas']),
  // missing
  ...nouns('search hunt', 'missing', 'The ~ for the survivors began.', [
    'lost',
    '=child',
    '=boy',
    '=girl',
    '=baby',
    '=soldier',
  ]),
  // held
  ...nouns('capture seizure', 'capture', 'The ~ of two officers was announced.', ['people', 'captive']),
  ...nouns(
    'kidnap internment incarceration jailing roundup captivity confinement snatching hostage-taking',
    'capture',
    'The ~ of two men was announced.',
  ),
  ...nouns('sentence', 'capture', 'The court announced a prison ~.', ['=prison', '=jail', '=death', '=life', '=term']),
  // ill-treated
  ...nouns(
    'abuse ill-treatment maltreatment brutality cruelty flogging whipping lashing caning waterboarding molestation slavery enslavement humiliation castration dismemberment defilement intimidation apartheid',
    'abuse',
    'The ~ of prisoners was reported.',
  ),
  ...nouns('violence', 'abuse', 'Sexual ~ against women was reported.', ['=sexual', '=gender-based', '=domestic']),
  ...nouns('shock', 'abuse', 'The prisoners suffered electric ~s.', ['=electric', '=electrical']),
  ...nouns('labour labor marriage prostitution', 'abuse', 'Forced ~ of women was reported.', [
    '=forced',
    '=slave',
    '=force',
  ]),
  ...nouns('treatment', 'abuse', 'The inhuman ~ of prisoners was reported.', [
    '=inhuman',
    '=degrading',
    '=cruel',
    '=inhumane',
    '=ill',
    '=brutal',
  ]),
  ...nouns('punishment', 'abuse', 'The collective ~ of the villagers was reported.', ['=collective', '=corporal']),
  ...nouns('use', 'abuse', 'The ~ of human shields was reported.', ['=shield', '=rape', '=torture']),
  // let go
  ...nouns('freeing', 'exchange', 'The ~ of the hostages was announced.', ['captive', 'people', 'force']),
  ...nouns(
    'return transfer delivery collection rescue trade discharge',
    'exchange',
    'The ~ of the bodies took place.',
    ['captive'],
  ),
  ...nouns('parole pardon', 'exchange', 'A ~ was announced on Monday.'),
  ...nouns('break', 'exchange', 'A prison ~ was reported.', ['=prison', '=jail']),
  ...nouns('swap exchange', 'exchange', 'A ~ of soldiers took place.', ['people', 'force']),
]
