/**
 * Words that stand beside names of places or inside them, and tell what the name is: *the village of*,
 * *in*, *Street*, *northern*. Lower case.
 */
const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Prepositions and verbs before a place. *troops reached Alma* */
export const locating = words(`
  in at near from around outside inside into toward towards across to of over on off through throughout between via leaving
  entered reached left along beyond within visited visiting
`)

/** Prepositions that hardly stand before anything but a place or a time. *in Alma* */
export const locatingOnly = words('in near around outside inside throughout across within toward towards into')

/** Common nouns beside a name that say it is a place. *Alma village, the town of Alma* */
export const typeWords = words(`
  city town village villages district districts province region governorate county state area suburb neighbourhood
  neighborhood camp oblast island river valley airport base airbase border peninsula strip quarter settlement capital resident
  residents villagers neighbourhoods neighborhoods towns cities areas suburbs provinces outskirts hamlet municipality township parish prefecture canton port coast hills mountains enclave
`)

/** Of the type words: settlements. */
export const settlements = words('city town village villages settlement suburb township')

/** Of the type words: divisions of a state. */
export const divisions = words(
  'province region governorate state oblast district county districts provinces counties prefecture canton',
)

/** Last words of names of roads, waters, heights, parks, buildings. *Harbour Street, Alma Airport* */
export const facilities = words(`
  street st st. road rd rd. avenue ave ave. highway boulevard blvd blvd. drive dr dr. lane ln way parkway pkwy freeway turnpike
  route interstate bridge tunnel river creek lake bay beach island islands mountain mountains mount hill hills valley canyon
  forest park square plaza airport airfield airbase port harbor harbour canal dam reservoir peninsula cape bay sea ocean gulf
  strait desert canyon falls springs heights village town county district province governorate oblast parish prefecture township
  cemetery stadium arena palace castle cathedral mosque prison crossing checkpoint camp
`)

/** Points of the compass, alone or as adjectives. *northern Alma* */
export const compass = words(`
  north south east west northern southern eastern western central northeast northwest southeast southwest northeastern
  northwestern southeastern southwestern north-east north-west south-east south-west upper lower downtown greater
  north-eastern north-western south-eastern south-western mid inner outer rural
`)

/** Where something may happen that is neither taken nor hit (those are noun classes). *They were held in a room.* */
export const spots = words(
  `country countryside room door yard entrance corner spot scene place location center centre heart rubble garage
   park garden field lake river jail court stadium theatre cave cemetery graveyard home
   north south east west northeast northwest southeast southwest`,
)
