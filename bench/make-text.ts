/** Text made of patterns filled by a seeded generator: the same seed gives the same text. */

const patterns = [
  'On DAY, shells hit the market of TOWN and killed at least NUMBER people, a doctor said.',
  'The council met for two hours and called on both sides to keep the truce.',
  'More than NUMBER families have fled TOWN since DAY, according to the agency.',
  'The army said that its troops had entered TOWN overnight without a fight.',
  '“We did not fire,” the spokesman wrote, and he denied that a drone had fallen into the river on DAY.',
  'Talks between the two governments, which began in 2014, will go on next week.',
]
const towns = ['Ganja', 'Aleppo', 'Donetsk', 'Mosul', 'Kandahar', 'Misrata', 'Goma', 'Aden']
const days = ['Monday', '3 October', 'Sept. 27', 'Friday night', 'the next day', 'March 2016']

/** Park and Miller's minimal standard generator. */
function* seeded(seed: number): Generator<number> {
  for (let state = seed; ; ) {
    state = (state * 48271) % 2147483647
    yield state
  }
}

export function makeText(sentences: number, seed = 20201014): string {
  const random = seeded(seed)
  const pick = (count: number): number => random.next().value % count
  return Array.from({ length: sentences }, (_, at) => {
    const filled = patterns[pick(patterns.length)]!.replace('DAY', days[pick(days.length)]!).replace(
      'TOWN',
      towns[pick(towns.length)]!,
    )
    return filled.replace('NUMBER', String(3 + pick(400))) + (at % 4 === 3 ? '\n\n' : ' ')
  }).join('')
}
