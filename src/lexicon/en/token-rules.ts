/** What the English tokenizer knows: abbreviations, clitics, prefixes, units. After the UD English treebanks' practice. */
const words = (list: string): string[] => list.trim().split(/\s+/)

export const tokenRules = {
  abbreviations: words(`
    mr mrs ms dr prof rev hon gen lt col maj capt sgt cpl cmdr adm brig gov sen rep pres st jr sr messrs
    jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri sat sun
    inc ltd co corp vs etc est dept univ assn bros approx ave blvd rd mt ft fig vol al ed eds pp
    u.s u.n u.k e.g i.e a.m p.m ph.d d.c
  `),
  beforeNumber: words('no nos art sec ch p'),
  prefixes: words(
    'e co non anti re pre post ex mid semi multi sub un pro counter inter intra bi over under ultra quasi neo self-',
  ),
  clitics: ["n't", "'s", "'re", "'ve", "'ll", "'d", "'m"],
  parted: [
    ['cannot', 3],
    ['gonna', 3],
    ['gotta', 3],
    ['wanna', 3],
    ['dont', 2],
    ['didnt', 3],
    ['doesnt', 4],
    ['wont', 2],
    ['couldnt', 5],
    ['wouldnt', 5],
    ['isnt', 2],
    ['wasnt', 3],
    ['arent', 3],
    ['werent', 4],
    ['hasnt', 3],
    ['havent', 4],
    ['hadnt', 3],
    ['shouldnt', 6],
    ['aint', 2],
    ['cant', 2],
    ['im', 1],
    ['ive', 1],
    ['thats', 4],
    ['whats', 4],
    ['theyre', 4],
    ['youre', 3],
    ['outta', 3],
    ['alot', 1],
  ] as [string, number][],
  units: words('am pm km m cm mm kg g lb lbs mph kph kmh ft in mb gb k bn mn mm'),
  goesOn: words(
    'asked asks said says replied shouted added wondered wrote told demanded exclaimed answered cried yelled',
  ),
}
