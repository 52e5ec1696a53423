/**
 * Words for peoples and what is theirs (*Armenian, Kurds, Houthi*), lower case: to tagger and parser all
 * of them are one word, so that no people steers the tree.
 *
 * Rule of entry: adjectives and nouns of the states that the United Nations or its members list, and of
 * peoples and regions named as parties or inhabitants in conflicts since 1990. Endings are kept apart
 * by number only: a plural in -s or -men is the plural class.
 */
const words = (list: string): string[] => list.trim().split(/\s+/)

export const demonyms = words(`
  afghan albanian algerian american andorran angolan antiguan argentine argentinian armenian australian austrian
  azerbaijani azeri bahamian bahraini bangladeshi barbadian belarusian belarussian belgian belizean beninese bhutanese
  bolivian bosnian botswanan brazilian british bruneian bulgarian burkinabe burmese burundian cambodian cameroonian
  canadian chadian chilean chinese colombian comorian congolese croatian cuban cypriot czech danish djiboutian dominican
  dutch ecuadorian ecuadorean egyptian emirati english equatoguinean eritrean estonian ethiopian fijian filipino finnish
  french gabonese gambian georgian german ghanaian greek grenadian guatemalan guinean guyanese haitian honduran hungarian
  icelandic indian indonesian iranian iraqi irish israeli italian ivorian jamaican japanese jordanian kazakh kazakhstani
  kenyan kosovar kosovan kuwaiti kyrgyz kyrgyzstani lao laotian latvian lebanese liberian libyan lithuanian luxembourgish
  macedonian malagasy malawian malaysian maldivian malian maltese mauritanian mauritian mexican micronesian moldovan
  monegasque mongolian montenegrin moroccan mozambican namibian nauruan nepalese nepali nicaraguan nigerian nigerien
  norwegian omani pakistani palauan palestinian panamanian papuan paraguayan peruvian polish portuguese qatari romanian
  russian rwandan salvadoran salvadorean samoan saudi scottish senegalese serbian serb seychellois singaporean slovak
  slovakian slovenian slovene somali spanish sudanese surinamese swazi swedish swiss syrian taiwanese tajik tajikistani
  tanzanian thai timorese togolese tongan trinidadian tunisian turkish turkmen tuvaluan ugandan ukrainian uruguayan uzbek
  uzbekistani vanuatuan venezuelan vietnamese welsh yemeni yemenite zambian zimbabwean
  abkhaz abkhazian acehnese arab arabian assyrian balkan baltic baluch balochi bashkir basque berber bihari bosniak catalan
  caucasian chechen circassian copt coptic cossack crimean darfuri dagestani donbas druze european african asian fulani fur
  hausa hazara houthi huthi hutu igbo ingush jewish kabyle karabakh karen kachin kashmiri kurd kurdish latino maasai maronite
  moro ossetian ossetic oromo pashtun peshmerga punjabi rohingya roma sahrawi saharan sikh sinhalese shan slav slavic soviet
  tamil tatar tibetan tigrayan tigrean transnistrian tuareg tutsi uighur uyghur yazidi yezidi yoruba zaghawa zulu
  alawite shia shiite sunni muslim christian catholic orthodox hindu buddhist islamic western
`)

/** Nouns in the plural, and those that do not take -s. */
export const peoples = [
  // *laos* is the state.
  ...demonyms.map((word) => `${word}s`).filter((word) => word !== 'laos'),
  ...words(
    'turks danes swedes finns poles spaniards britons scots irishmen frenchmen englishmen kurds arabs jews jews filipinos',
  ),
]

/** *Turk, Dane, Pole*: nouns in the singular that are no adjectives. */
export const nationals = words(
  'turk dane swede finn pole spaniard briton scot irishman frenchman englishman jew filipina',
)

/** Lower-case word → class. */
export const demonymClasses: readonly (readonly [string, string])[] = [
  ...demonyms.map((word) => [word, '<people>'] as const),
  ...nationals.map((word) => [word, '<people>'] as const),
  ...peoples.map((word) => [word, '<peoples>'] as const),
]
