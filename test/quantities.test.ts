import { describe, expect, test } from 'vitest'
import { findQuantities } from '../src/quantity/find-quantities.js'
import { singular } from '../src/quantity/noun.js'
import { readCount } from '../src/quantity/read-count.js'
import { wordsOf } from '../src/quantity/words.js'
import { makeReport } from '../src/text/make-report.js'
import { flatSentence } from './flat-sentence.js'
import { sentenceFrom } from './sentence-from.js'

/** The bounds of a phrase: "43" exactly, "43.." or more, "..30" at most, "20..30" between, "~50" about. */
function inShort({ low, high, best }: { low: number | null; high: number | null; best: number | null }): string {
  if (best !== null) return `~${best}`
  return low === high ? `${low ?? 'open'}` : `${low ?? ''}..${high ?? ''}`
}

function boundsOf(phrase: string): string {
  const count = readCount(wordsOf(flatSentence(phrase)).lower, 0)
  return count === undefined ? 'no count' : inShort(count)
}

test.each([
  ['villages', 'village'],
  ['iraqis', 'iraqi'],
  ['saudis', 'saudi'],
  ['qataris', 'qatari'],
  ['azeris', 'azeri'],
  ['bangladeshis', 'bangladeshi'],
  ['crisis', 'crisis'],
  ['metropolis', 'metropolis'],
  ['hepatitis', 'hepatitis'],
])('the singular of %s is %s', (plural, expected) => {
  expect(singular(plural)).toBe(expected)
})

describe('bounds', () => {
  test.each([
    // exact
    ['43', '43'],
    ['1,200', '1200'],
    ['280000', '280000'],
    ['12,345', '12345'],
    ['nine', '9'],
    ['seventeen', '17'],
    ['twenty', '20'],
    ['twenty-four', '24'],
    ['ninety nine', '99'],
    ['a hundred', '100'],
    ['one hundred', '100'],
    ['one hundred and six', '106'],
    ['two hundred fifty', '250'],
    ['a thousand', '1000'],
    ['three thousand', '3000'],
    ['two thousand five hundred', '2500'],
    ['forty thousand', '40000'],
    ['five hundred thousand', '500000'],
    ['1.3 million', '1300000'],
    ['2 million', '2000000'],
    ['half a million', 'no count'],
    ['a dozen', '12'],
    ['dozen', '12'],
    ['two dozen', '24'],
    ['three dozen', '36'],
    ['half a dozen', '6'],
    ['a half-dozen', '6'],
    ['a pair of', '2'],
    ['a score of', '20'],
    ['a couple of', '~2'],
    ['3,000-strong', '3000'],
    ['a total of 43', '43'],
    ['another 40', '40'],
    ['an additional 12', '12'],
    ['a further six', '6'],
    ['only three', '3'],
    ['just two', '2'],
    ['exactly 100', '100'],
    ['all 11', '11'],
    ['the four', '4'],
    ['those 20', '20'],
    ['its 300', '300'],
    ['a record 90', '90'],
    ['as few as ten', '10'],
    // at least
    ['at least 43', '43..'],
    ['at least nine', '9..'],
    ['at least a dozen', '12..'],
    ['at least two dozen', '24..'],
    ['at least one', '1..'],
    ['no fewer than 12', '12..'],
    ['no less than 500', '500..'],
    ['not less than 30', '30..'],
    ['a minimum of 15', '15..'],
    ['upwards of 200', '200..'],
    ['40 or more', '40..'],
    ['20 at least', '20..'],
    ['100-plus', '100..'],
    ['100+', '100..'],
    // strictly more
    ['more than 200', '201..'],
    ['more than nine', '10..'],
    ['more than 280000', '280001..'],
    ['more than a dozen', '13..'],
    ['more than two dozen', '25..'],
    ['more than a hundred', '101..'],
    ['over 30', '31..'],
    ['over 1,000', '1001..'],
    ['well over 50', '51..'],
    ['just over 50', '51..'],
    ['above 70', '71..'],
    ['in excess of 400', '401..'],
    ['exceeding 60', '61..'],
    ['more than one million', '1000001..'],
    // at most
    ['up to 30', '..30'],
    ['as many as 60', '..60'],
    ['at most five', '..5'],
    ['no more than 10', '..10'],
    ['not more than 10', '..10'],
    ['a maximum of 25', '..25'],
    ['15 or fewer', '..15'],
    ['up to a hundred', '..100'],
    // strictly fewer
    ['fewer than 10', '..9'],
    ['less than 100', '..99'],
    ['under 20', '..19'],
    ['just under 50', '..49'],
    // about
    ['about 50', '~50'],
    ['some 70', '~70'],
    ['around 900', '~900'],
    ['nearly 40', '~40'],
    ['almost 300', '~300'],
    ['approximately 25', '~25'],
    ['roughly 600', '~600'],
    ['close to 80', '~80'],
    ['an estimated 900', '~900'],
    ['estimated 900', '~900'],
    ['about a dozen', '~12'],
    ['about two dozen', '~24'],
    ['nearly a hundred', '~100'],
    ['nearly 2 million', '~2000000'],
    ['perhaps 20', '~20'],
    ['perhaps even four', '~4'],
    ['possibly 15', '~15'],
    ['an average of 12', '~12'],
    ['30 or so', '~30'],
    ['forty-odd', '~40'],
    // plurals without a number
    ['dozens', '24..'],
    ['scores', '40..'],
    ['hundreds', '200..'],
    ['thousands', '2000..'],
    ['millions', '2000000..'],
    ['tens of thousands', '20000..'],
    ['hundreds of thousands', '200000..'],
    ['tens of millions', '20000000..'],
    ['many dozens', '24..'],
    ['several hundred', '200..'],
    ['several dozen', '24..'],
    ['a few hundred', '200..'],
    ['several thousand', '2000..'],
    ['many hundreds', '200..'],
    ['at least dozens', '24..'],
    ['more than several hundred', '200..'],
    ['up to several hundred', 'open'],
    // ranges
    ['20 to 30', '20..30'],
    ['20-30', '20..30'],
    ['20–30', '20..30'],
    ['between 20 and 30', '20..30'],
    ['between 20 to 30', '20..30'],
    ['from 20 to 30', '20..30'],
    ['ten to fifteen', '10..15'],
    ['10 or 12', '10..12'],
    ['two or three', '2..3'],
    ['between 1 and 2 million', '1000000..2000000'],
    ['2 to 3 million', '2000000..3000000'],
    ['500 to 1,000', '500..1000'],
    ['some 20 to 30', '20..30'],
    ['about 20-30', '20..30'],
    ['at least 20 to 30', '20..'],
    ['up to 20 to 30', '20..30'],
    // shares, in percent
    ['half of', '50'],
    ['a third of', '~33'],
    ['two-thirds of', '~67'],
    ['a quarter of', '25'],
    ['three quarters of', '75'],
    ['one fifth of', '20'],
    // no number
    ['several', 'no count'],
    ['a number of', 'no count'],
    ['many', 'no count'],
    ['a few', 'no count'],
    ['various', 'no count'],
    ['numerous', 'no count'],
    ['F-16', 'no count'],
    ['seventh', 'no count'],
    ['more than', 'no count'],
    ['about the', 'no count'],
  ])('%s is %s', (phrase, bounds) => {
    expect(boundsOf(phrase)).toBe(bounds)
  })
})

/** Every count of a text without a tree: "of population bounds", a part marked "part", a denial "not". */
function countsIn(text: string): string[] {
  const report = makeReport({ text })
  return findQuantities({ report, sentences: [flatSentence(text)] }).map((quantity) => {
    const people = quantity.people && quantity.population !== 'unspecified' ? ` ${quantity.population}` : ''
    const bounds = quantity.negated ? 'not' : inShort(quantity)
    return `${quantity.of}${people} ${bounds}${quantity.role === 'part' ? ' part' : ''}`
  })
}

describe('people and what happened to them', () => {
  test.each<[string, string[]]>([
    // before the count
    ['A bomb killed 16 civilians', ['killed civilian 16']],
    ['The blast killed at least 16 people', ['killed 16..']],
    ['The raid killed six and wounded 32', ['killed 6', 'injured 32']],
    ['killing seven people', ['killed 7']],
    ['wounding another 40', ['injured 40']],
    ['Gunmen shot dead four men', ['killed 4']],
    ['Police fatally shot three suspects', ['killed 3']],
    ['They gunned down five traders', ['killed 5']],
    ['The battalion lost 12 soldiers', ['killed military 12']],
    ['murdered three stevedores', ['killed 3']],
    ['The group abducted 31 villagers', ['captured civilian 31']],
    ['police arrested two suspects', ['captured 2']],
    ['forces detained more than 20 people', ['captured 21..']],
    ['The army captured 15 insurgents', ['captured military 15']],
    ['Floods displaced 40,000 people', ['displaced 40000']],
    ['the deaths of nine people', ['killed 9']],
    ['the death of two soldiers', ['killed military 2']],
    ['the killing of four nuns', ['killed woman 4']],
    ['the murder of six priests', ['killed 6']],
    ['the bodies of the four', ['killed 4']],
    ['the body of one child', ['killed child 1']],
    ['the loss of three pilots', ['killed military 3']],
    ['injuries to five passengers', ['injured 5']],
    ['the arrest of eight members', ['captured 8']],
    ['The war claimed the lives of 600 people', ['killed 600']],
    ['The shelling took the lives of two women', ['killed woman 2']],
    ['fighting that cost 40 lives', ['killed 40']],
    ['The militants took an estimated 900 Kurdish civilians hostage', ['captured civilian ~900']],
    ['rebels hold 20 soldiers captive', ['captured military 20']],
    ['The offensive forced 13000 residents to flee', ['displaced 13000']],
    ['kidnapped between 20 and 30 workers', ['captured 20..30']],
    ['injuring up to 30 students', ['injured ..30']],
    // behind the count
    ['16 civilians were killed', ['killed civilian 16']],
    ['At least 43 Azerbaijani civilians have lost their lives', ['killed civilian 43..']],
    ['sixteen people died', ['killed 16']],
    ['Twelve miners perished', ['killed 12']],
    ['More than 280000 people have been killed', ['killed 280001..']],
    ['up to 30 rebels had been wounded', ['injured military ..30']],
    ['two children were seriously injured', ['injured child 2']],
    ['Five sailors are missing', ['missing military 5']],
    ['six workers went missing', ['missing 6']],
    ['nine people remain unaccounted for', ['missing 9']],
    ['Ten people were reported dead', ['killed 10']],
    ['four soldiers were found dead', ['killed military 4']],
    ['Three reporters were detained', ['captured journalist 3']],
    ['about 50 peasants have been kidnapped', ['captured civilian ~50']],
    ['dozens were taken hostage', ['captured 24..']],
    ['Hundreds of people fled', ['displaced 200..']],
    ['tens of thousands have fled', ['displaced 20000..']],
    ['Millions have been displaced', ['displaced 2000000..']],
    ['700 families were forced to leave', ['family 700']],
    ['200 villagers were forced to flee', ['displaced civilian 200']],
    ['six children were among those killed', ['killed child 6 part']],
    ['14 insurgents were killed', ['killed military 14']],
    ['12 died', ['killed 12']],
    ['three persons sustained bullet injuries', ['injured 3']],
    ['killed the mayor and two guards', ['killed 2']],
    ['killed another soldier', ['killed military 1']],
    ['three policemen lost their lives', ['killed police 3']],
    ['two nurses were also hurt', ['injured medic 2']],
    ['ten people in the town of Ada were killed', ['killed 10']],
    ['eight fighters from the group were captured', ['captured military 8']],
    // in the phrase
    ['10 dead', ['killed 10']],
    ['at least 10 people dead', ['killed 10..']],
    ['leaving 10 dead and 35 others wounded', ['killed 10', 'injured 35']],
    ['leaving at least three killed and 30 wounded', ['killed 3..', 'injured 30']],
    ['At least 17 slain', ['killed 17..']],
    ['four gunmen killed', ['killed military 4']],
    ['three wounded soldiers', ['injured military 3']],
    ['21 deaths', ['killed 21']],
    ['six fatalities', ['killed 6']],
    ['two dead terrorists', ['killed military 2']],
    ['43 bodies', ['killed 43']],
    ['15 of the wounded were in critical condition', ['injured 15 part']],
    ['five of the dead were children', ['killed 5 part']],
    ['20 hostages', ['captured 20']],
    ['2,000 refugees', ['displaced 2000']],
    ['300 displaced families', ['displaced 300']],
    ['seven people injured in the blast', ['injured 7']],
    ['five soldiers martyred', ['killed military 5']],
    ['one dead, two missing', ['killed 1', 'missing 2']],
    // tolls
    ['The death toll rose to 43', ['killed 43']],
    ['put the death toll at 16', ['killed 16']],
    ['raising the toll to more than 100', ['killed 101..']],
    ['with a death toll of 12', ['killed 12']],
    ['bringing the number of dead to 57', ['killed 57']],
    ['the number of people killed has risen to 80', ['killed 80']],
    ['The toll stands at 31', ['killed 31']],
    ['the death count in the hundreds', ['killed 200..']],
    ['The death toll from a raid by government troops on a farm in the far east has risen to 18', ['killed 18']],
    ['Death toll from Alma market blast at least 112', ['killed 112..']],
    // names between number and noun
    ['killed about 100 XY fighters', ['killed military ~100']],
    ['killed 258 people, including 12 Kosovars', ['killed 258', 'killed 12 part']],
    ['kill 20 Alma militants monitor', ['killed military 20']],
    // several in one sentence
    ['killing 16 people and three soldiers', ['killed 16', 'killed military 3']],
    ['Three soldiers and five civilians were killed', ['killed military 3', 'killed civilian 5']],
    ['Three subversives were killed and seven others were wounded', ['killed military 3', 'injured 7']],
    [
      'At least 43 civilians were killed and more than 200 were injured',
      ['killed civilian 43..', 'injured civilian 201..'],
    ],
    ['killed 126 people, including more than 60 children', ['killed 126', 'killed child 61.. part']],
    ['killing seven people including a policeman', ['killed 7', 'killed police 1 part']],
    ['killed six people, among them two women', ['killed 6', 'killed woman 2 part']],
    ['wounded 20, three of them seriously', ['injured 20', 'injured 3 part']],
    ['A lieutenant and five civilians were killed', ['killed military 1', 'killed civilian 5']],
    ['five civilians and a soldier were killed', ['killed civilian 5', 'killed military 1']],
    ['Two women and four children were wounded', ['injured woman 2', 'injured child 4']],
    ['killed 5 policemen, 3 soldiers and 2 doctors', ['killed police 5', 'killed military 3', 'killed medic 2']],
    ['one soldier was killed and two others were wounded', ['killed military 1', 'injured 2']],
    ['killed 126 people, not including three attackers', ['killed 126', 'attacker military 3']],
    // one by an article
    ['A soldier was wounded', ['injured military 1']],
    ['killed a reporter', ['killed journalist 1']],
    ['an army officer was shot dead', ['killed military 1']],
    ['the death of a civilian', ['killed civilian 1']],
    ['found the body of a subversive', ['killed military 1']],
    ['a spokesman said the town was quiet', []],
    ['a soldier told reporters', []],
    ['A suicide bomber killed nine people', ['killed 9']],
    // nobody
    ['No one was injured', ['injured not']],
    ['nobody was killed', ['killed not']],
    ['none were hurt', ['injured not']],
    ['No coalition troops were injured', ['injured military not']],
    ['no civilians were killed', ['killed civilian not']],
    ['There were no casualties', ['casualties not']],
    ['produced no casualties', ['casualties not']],
    ['without casualties', ['casualties not']],
    ['no deaths were reported', ['killed not']],
    ['no injuries', ['injured not']],
    ['not a single soldier was killed', ['killed military not']],
    ['no one claimed responsibility', []],
    ['no agreement was signed', []],
    // casualties
    ['inflicted heavy casualties', ['casualties open']],
    ['civilian casualties were reported', ['casualties civilian open']],
    ['inflicted three casualties', ['casualties 3']],
    ['280 people were killed or wounded', ['casualties 280']],
    // alive
    ['40 fighters guarded the bridge', ['fighter military 40']],
    ['14 soldiers', ['soldier military 14']],
    ['about 5000 troops', ['troop military ~5000']],
    ['43 villagers', ['villager civilian 43']],
    ['two hundred students', ['student 200']],
    ['1,500 people', ['person 1500']],
    ['six doctors and two nurses', ['doctor medic 6', 'nurse medic 2']],
    // capitals, and reports that lost their commas
    ['THREE SOLDIERS WERE KILLED AND THREE OTHERS INJURED', ['killed military 3', 'injured 3']],
    ['THE ARMY MURDERED 70,000 PEASANTS', ['killed civilian 70000']],
    ['ONE EXTREMIST WAS KILLED', ['killed military 1']],
    ['NO ONE WAS INJURED', ['injured not']],
    ['which left dozen people killed', ['killed 12']],
    ['rebels fired at least 70 rockets killing six', ['rocket 70..', 'killed 6']],
    ['280000 people have been killed and millions displaced', ['killed 280000', 'displaced 2000000..']],
    ['killed 13 civilians 4 children and 2 women', ['killed civilian 13', 'killed child 4', 'killed woman 2']],
  ])('%s', (text, counts) => {
    expect(countsIn(text)).toEqual(counts)
  })
})

describe('things', () => {
  test.each<[string, string[]]>([
    ['liberated more than 20 villages', ['village 21..']],
    ['eight more villages', ['village 8']],
    ['43 villages', ['village 43']],
    ['three towns', ['town 3']],
    ['destroyed two depots', ['depot 2']],
    ['fired dozens of rockets', ['rocket 24..']],
    ['at least 70 rockets and mortar rounds', ['rocket 70..']],
    ['dozens of mortar rounds', ['round 24..']],
    ['lost 4 Su-24 and 3 Su-30SM', ['aircraft 4', 'aircraft 3']],
    ['destroyed two T-72s', ['vehicle 2']],
    ['one jet fighter', ['aircraft 1']],
    ['nearly 40 air raids', ['strike ~40']],
    ['six air strikes', ['strike 6']],
    ['12 sorties', ['strike 12']],
    ['destroyed 17 tanks', ['vehicle 17']],
    ['two buses', ['vehicle 2']],
    ['five armoured vehicles', ['vehicle 5']],
    ['three lorries', ['vehicle 3']],
    ['four helicopters', ['aircraft 4']],
    ['two warplanes', ['aircraft 2']],
    ['shot down five drones', ['drone 5']],
    ['nine UAVs', ['drone 9']],
    ['launched 22 missiles', ['missile 22']],
    ['ten houses', ['building 10']],
    ['three buildings', ['building 3']],
    ['seized two positions', ['position 2']],
    ['four outposts', ['position 4']],
    ['two bridges', ['bridge 2']],
    ['twelve checkpoints', ['checkpoint 12']],
    ['five bombs', ['bomb 5']],
    ['Around 20% of the territory', ['percent ~20']],
    ['90 percent of the town', ['percent 90']],
    ['at least 30 per cent', ['percent 30..']],
    ['a third of the city', ['percent ~33']],
    ['half of the country', ['percent 50']],
    ['20 to 25 percent', ['percent 20..25']],
    ['seized 12 rifles and 3 grenades', ['rifle 12', 'grenade 3']],
  ])('%s', (text, counts) => {
    expect(countsIn(text)).toEqual(counts)
  })
})

describe('numbers that count nothing', () => {
  test.each([
    ['on 14 October'],
    ['October 14'],
    ['in 2016'],
    ['since 1994'],
    ['In 2016 rebels took the town'],
    ['at 5 a.m.'],
    ['at 10:30'],
    ['a 43-year-old man said'],
    ['Ahmed , 43 , said'],
    ['he is 19 years old'],
    ['$5 million'],
    ['200 dollars'],
    ['30 kilometers away'],
    ['5 km north'],
    ['850 km east of the capital'],
    ['two hours later'],
    ['for three days'],
    ['five years of war'],
    ['a 120 mm gun'],
    ['Resolution 2254'],
    ['Flight 752'],
    ['Article 5'],
    ['an F-16 jet'],
    ['a Su-24'],
    ['an AK-47'],
    ['a 4-wheel drive'],
    ['a two-storey house'],
    ['at 0700 hours'],
    ['twice'],
    ['one another'],
    ['no one'],
    ['on the one hand'],
    ['eight times'],
    ['the first attack'],
    ['10 tons of grain'],
    ['a 15-man patrol'],
  ])('%s', (text) => {
    expect(countsIn(text)).toEqual([])
  })
})

describe('whose people, and how counts stand to one another', () => {
  const found = (text: string) => findQuantities({ report: makeReport({ text }), sentences: [flatSentence(text)] })
  test.each([
    ['At least 43 Azerbaijani civilians were killed', 'Azerbaijani'],
    ['five soldiers of the Syrian army were killed', 'Syrian army'],
    ['two of its soldiers were killed', 'its'],
    ['killed 12 fighters from Hezbollah', 'Hezbollah'],
    ['wounded 20 people', null],
  ])('%s: %s', (text, whose) => {
    const span = found(text)[0]!.whose
    expect(span === null ? null : text.slice(span.start, span.end)).toBe(whose)
  })

  test('a part points at its total', () => {
    const [total, part] = found('killed 126 people, including more than 60 children')
    expect(total!.role).toBe('total')
    expect(part!.partOf).toBe(0)
  })

  test('a raised toll replaces, and runs over a period', () => {
    const [toll] = found('raising the death toll to 43')
    expect([toll!.replaces, toll!.cumulative]).toEqual([true, true])
  })

  test.each([
    ['More than 200 people have been killed since March', true],
    ['12 people were killed so far', true],
    ['In the past week 30 civilians died', true],
    ['From Sept. 27 until Oct. 14 at least 43 civilians were killed', true],
    ['Between March and June 2016 they killed 60 people', true],
    ['Between the bridge and the mill they killed 60 people', false],
    ['A bomb killed 16 civilians', false],
  ])('%s: cumulative %s', (text, cumulative) => {
    expect(found(text)[0]!.cumulative).toBe(cumulative)
  })

  test('spans of number and modifier are slices of the text', () => {
    const text = 'The raid killed at least 43 civilians.'
    const { numberSpan, modifierSpan, start, end } = found(text)[0]!
    expect(text.slice(numberSpan.start, numberSpan.end)).toBe('43')
    expect(text.slice(modifierSpan!.start, modifierSpan!.end)).toBe('at least')
    expect(text.slice(start, end)).toBe('at least 43 civilians')
  })
})

describe('where tags and trees tell', () => {
  const first = (lines: string) => {
    const { text, sentence } = sentenceFrom(lines)
    const [quantity] = findQuantities({ report: makeReport({ text }), sentences: [sentence] })
    return { text, quantity: quantity! }
  }

  test('the last noun of a group is what is counted', () => {
    const { quantity } = first(`
      two      two     NUM  4 nummod
      missile  missile NOUN 3 compound
      launch   launch  NOUN 4 compound
      sites    site    NOUN 0 root
    `)
    expect([quantity.of, quantity.low]).toEqual(['site', 2])
  })

  test('a name between number and noun tells whose they are', () => {
    const { text, quantity } = first(`
      killed   kill    VERB  0 root VBD
      three    three   NUM   5 nummod
      Islamic  islamic ADJ   4 amod
      State    State   PROPN 5 compound
      fighters fighter NOUN  1 obj
    `)
    expect([quantity.of, quantity.population]).toEqual(['killed', 'military'])
    expect(text.slice(quantity.whose!.start, quantity.whose!.end)).toBe('Islamic State')
  })

  test('the tree finds the harm over a long way', () => {
    const { quantity } = first(`
      Five      five    NUM   2 nummod
      guards    guard   NOUN  12 nsubj:pass
      ,         ,       PUNCT 4 punct
      all       all     DET   2 appos
      of        of      ADP   7 case
      the       the     DET   7 det
      brigade   brigade NOUN  4 nmod
      that      that    PRON  9 nsubj
      held      hold    VERB  7 acl:relcl VBD
      town      town    NOUN  9 obj
      were      be      AUX   12 aux:pass VBD
      captured  capture VERB  0 root VBN
    `)
    expect(quantity.of).toBe('captured')
  })

  test('an active verb does not harm its subject', () => {
    const { quantity } = first(`
      12      12      NUM   2 nummod
      rebels  rebel   NOUN  3 nsubj
      wounded wound   VERB  0 root VBD
      a       a       DET   5 det
      priest  priest  NOUN  3 obj
    `)
    expect([quantity.of, quantity.low]).toEqual(['rebel', 12])
  })
})
