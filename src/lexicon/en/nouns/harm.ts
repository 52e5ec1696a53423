/** Nouns of what befalls people, by groups of one meaning: further rows of noun-triggers.ts, which tells their rule of entry. */
import { type NounTrigger, rows } from './row.js'

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
  ...rows(
    'bloodbath carnage manslaughter homicide lynching decapitation stoning crucifixion drowning bloodletting butchery martyrdom electrocution',
    'deaths',
    'The ~ of two traders was reported.',
  ),
  ...rows('extermination liquidation elimination demise', 'deaths', 'The ~ of two officers was announced.', people),
  ...rows('loss', 'deaths', 'The army suffered losses of sixty soldiers.', ['force', '=combat', '=battlefield']),
  // hurt
  ...rows('wound', 'injuries', 'Two men suffered bullet wounds.', ofWound),
  ...rows('burn', 'injuries', 'Two men suffered severe burns.'),
  ...rows(
    'concussion fracture laceration gash contusion amputation maiming hospitalisation hospitalization asphyxiation intoxication',
    'injuries',
    'Two cases of ~ were reported.',
  ),
  ...rows('wounding stabbing', 'injuries', 'The ~ of two guards was reported.'),
  ...rows('inhalation', 'injuries', 'Ten people suffered smoke ~.', ['=smoke', '=gas', '=teargas']),
  // missing
  ...rows('search hunt', 'missing', 'The ~ for the survivors began.', [
    'lost',
    '=child',
    '=boy',
    '=girl',
    '=baby',
    '=soldier',
  ]),
  // held
  ...rows('capture seizure', 'capture', 'The ~ of two officers was announced.', ['people', 'captive']),
  ...rows(
    'kidnap internment incarceration jailing roundup captivity confinement snatching hostage-taking',
    'capture',
    'The ~ of two men was announced.',
  ),
  ...rows('sentence', 'capture', 'The court announced a prison ~.', ['=prison', '=jail', '=death', '=life', '=term']),
  // ill-treated
  ...rows(
    'abuse ill-treatment maltreatment brutality cruelty flogging whipping lashing caning waterboarding molestation slavery enslavement humiliation castration dismemberment defilement intimidation apartheid',
    'abuse',
    'The ~ of prisoners was reported.',
  ),
  ...rows('violence', 'abuse', 'Sexual ~ against women was reported.', ['=sexual', '=gender-based', '=domestic']),
  ...rows('shock', 'abuse', 'The prisoners suffered electric ~s.', ['=electric', '=electrical']),
  ...rows('labour labor marriage prostitution', 'abuse', 'Forced ~ of women was reported.', [
    '=forced',
    '=slave',
    '=force',
  ]),
  ...rows('treatment', 'abuse', 'The inhuman ~ of prisoners was reported.', [
    '=inhuman',
    '=degrading',
    '=cruel',
    '=inhumane',
    '=ill',
    '=brutal',
  ]),
  ...rows('punishment', 'abuse', 'The collective ~ of the villagers was reported.', ['=collective', '=corporal']),
  ...rows('use', 'abuse', 'The ~ of human shields was reported.', ['=shield', '=rape', '=torture']),
  // let go
  ...rows('freeing', 'exchange', 'The ~ of the hostages was announced.', ['captive', 'people', 'force']),
  ...rows('return transfer delivery collection rescue trade discharge', 'exchange', 'The ~ of the bodies took place.', [
    'captive',
  ]),
  ...rows('parole pardon', 'exchange', 'A ~ was announced on Monday.'),
  ...rows('break', 'exchange', 'A prison ~ was reported.', ['=prison', '=jail']),
  ...rows('swap exchange', 'exchange', 'A ~ of soldiers took place.', ['people', 'force']),
]
