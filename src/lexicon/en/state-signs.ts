/**
 * What a clause without an event of its own is about, by the words in it: *Rifles were found in the
 * cellar* is about weapons, *The wards are full of wounded* about injuries.
 *
 * Rule of entry: where the word heads the subject, the object or the predicate of a state, or stands
 * before one of their nouns, a coder gives the state this kind rather than *situation*. The first row
 * that fits is taken.
 */
import type { Kind } from '../../record/kinds.js'

export interface StateSign {
  readonly kind: Kind
  readonly words: ReadonlySet<string>
  readonly example: string
}

const row = (kind: Kind, list: string, example: string): StateSign => ({
  kind,
  words: new Set(list.split(' ')),
  example,
})

export const stateSigns: readonly StateSign[] = [
  row(
    'deaths',
    'dead body corpse casualty toll fatality slain martyr killed death coffin casket',
    'The bodies of the four men were shown on television.',
  ),
  row('injuries', 'wounded injured injury wound patient bleeding', 'The wounded were in the clinic.'),
  row(
    'displacement',
    'shelter refugee evacuee deserted homeless exodus refuge displaced',
    'Thousands of refugees were on the road.',
  ),
  row(
    'weapons',
    'rifle weapon weaponry gun missile ammunition explosive mine arm arms howitzer grenade uranium warhead',
    'Rifles were found in the cellar.',
  ),
  row(
    'capture',
    'prisoner hostage captive detainee prison jail custody detention captivity inmate internee',
    'Nine hostages are still in the village.',
  ),
  row('ceasefire', 'truce ceasefire cease-fire armistice', 'The truce is fragile.'),
  row('talks', 'negotiation talk meeting mediation', 'The negotiations were difficult.'),
  row('agreement', 'agreement deal accord pact treaty', 'The deal is fragile.'),
  row('protest', 'protest demonstration rally', 'The protests are peaceful.'),
  row('call', 'demand request appeal', 'Their demands include a withdrawal.'),
  row(
    'status',
    'right duty obligation mandate sovereignty jurisdiction legitimacy autonomy statehood recognition citizenship nationality membership suzerainty immunity',
    'Every state has the right to defend its borders.',
  ),
  row('abuse', 'crime atrocity torture rape', 'The group committed several crimes.'),
]
