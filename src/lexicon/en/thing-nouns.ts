// Nouns for things that the codebook counts under one word (rule 3), and nouns that measure instead of count.
//
// Rule of entry for `thingNouns`: the singular of a noun that is a kind of the listed word. A noun that is
// not listed counts under its own singular (rocket, bridge, checkpoint).

export const thingNouns: ReadonlyMap<string, string> = new Map(
  Object.entries({
    village: 'village hamlet',
    town: 'town township',
    position: 'position outpost stronghold trench foxhole',
    vehicle:
      'vehicle car bus minibus van truck lorry tank jeep humvee bulldozer ambulance convoy-vehicle pickup motorcycle motorbike apc ' +
      'ifv bmp armoured-vehicle armored-vehicle tanker taxi tractor trailer transporter',
    aircraft:
      'aircraft plane airplane aeroplane warplane jet helicopter chopper gunship fighter-jet bomber-plane airliner bomber',
    drone: 'drone uav quadcopter',
    missile: 'missile',
    building: 'building house home apartment dwelling residence block structure',
    strike: 'strike airstrike raid sortie air-strike bombardment',
    percent: 'percent per-cent percentage',
  }).flatMap(([of, nouns]) => nouns.split(' ').map((noun): [string, string] => [noun, of])),
)

/** Two nouns that together are a thing, though the second by itself may be a person: jet *fighter*, strategic *bomber*. */
export const compoundThings: ReadonlyMap<string, string> = new Map([
  ['jet fighter', 'aircraft'],
  ['strategic bomber', 'aircraft'],
  ['heavy bomber', 'aircraft'],
  ['stealth bomber', 'aircraft'],
  ['fighter bomber', 'aircraft'],
  ['dive bomber', 'aircraft'],
  ['tank destroyer', 'vehicle'],
  ['personnel carrier', 'vehicle'],
  ['rocket launcher', 'launcher'],
  ['press officer', 'officer'],
  ['sea drone', 'drone'],
])

/** Letters before the figures of a type of equipment → what it is: *Su*-24, *T*-72, *BMP*-2. */
export const designations: ReadonlyMap<string, string> = new Map([
  ...'su mig il tu an mi ka f a b c uh ah ch jf yak mirage'
    .split(' ')
    .map((letters): [string, string] => [letters, 'aircraft']),
  ...'t bmp btr brdm bmd m mt mtlb kamaz ural gaz uaz zil leopard'
    .split(' ')
    .map((letters): [string, string] => [letters, 'vehicle']),
  ...'tb mq rq shahed orlan'.split(' ').map((letters): [string, string] => [letters, 'drone']),
  ...'s buk tor'.split(' ').map((letters): [string, string] => [letters, 'launcher']),
])

/** What a number measures and does not count: time, money, length, weight, degree, calibre. */
export const measures: ReadonlySet<string> = new Set(
  (
    'time fold second minute hour day week weekend fortnight month quarter year decade century hr hrs sec min yr yrs ' +
    'dollar euro pound ruble rouble dinar lira rial riyal peso franc yen yuan rupee hryvnia dram manat colon cent penny usd eur gbp ' +
    'kilometer kilometre km kms mile meter metre m foot feet ft yard inch inches cm centimeter centimetre mm millimeter millimetre ' +
    'nautical acre hectare ton tonne kg kilo kilogram gram pound lb lbs liter litre gallon barrel carat ounce ' +
    'degree mph kph knot megawatt mw kilowatt volt watt hertz megabyte gigabyte calibre caliber point kilogramme kilometers kph'
  ).split(/\s+/),
)

/** Words before a figure that make it a name or an address: Resolution 242, Flight 752, No. 4. */
export const namedByFigure: ReadonlySet<string> = new Set(
  (
    'resolution article flight chapter page channel route highway road room section paragraph volume issue no nr number law decree ' +
    'act amendment sector zone district area division brigade battalion regiment unit base camp detachment company camp squadron block line ' +
    'phase stage level grade type mark version version class category group boeing airbus model row figure table annex rule point ' +
    'building gate pier terminal checkpoint post item clause protocol schedule part operation hill mile kilometer km order directive front front'
  ).split(/\s+/),
)
