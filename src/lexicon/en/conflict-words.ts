/**
 * Words by which a sentence is about the conflict at all: arms, armed people, rule, what is done with force, what is dealt,
 * and those of the lists below. Rule of entry: in a war report the word is seldom said of a mere scene (*traders sell fish by
 * the basket*). Lemmas and forms, lower case.
 */
import { judgingWords } from './judging-words.js'
import { nounClasses } from './noun-classes.js'
import { nounTriggers } from './nouns/noun-triggers.js'
import { stateSigns } from './state-signs.js'
import { verbTriggers } from './verbs/verb-triggers.js'

const words = (list: string): string[] => list.trim().split(/\s+/)

/** Public life, danger and want, by which news tells how things stand. */
const ofNews = words(`
  military civilian president premier minister ministry official authority parliament state nation border security victim
  political politician defence defense election vote voter electorate campaign policy hospital refugee displaced crisis
  humanitarian aid relief front frontline terrorism peace enemy ally country international administration presidency
  emergency electricity blackout famine hunger starvation cholera danger danger dangerous risk tension calm quiet rubble
  debris ruin fear panic survivor evidence investigation investigator inquiry court tribunal junta coup mandate
  intelligence diplomat ambassador envoy embassy council deadline ransom ultimatum closed shut shuttered deserted
  stranded trapped besieged sovereignty independence territory spokesman spokeswoman
`)
/** Words of the classes that stand in any scene too. */
const ofAnyScene: ReadonlySet<string> = new Set(words('boat car bus ship group line fire band head yacht'))

/** Kinds whose verbs, where they need no object of a class, tell of force whatever stands beside them. */
const ofForce = /^(strike|bombing|attack|clash|deaths|injuries|abuse|destruction|capture)$/

export const conflictWords: ReadonlySet<string> = new Set(
  [
    ...(
      ['munition', 'platform', 'explosive', 'rule', 'bomber', 'equipment', 'force', 'truce', 'pact', 'talks'] as const
    ).flatMap((name) => [...nounClasses[name]]),
    ...(['captive', 'sanction', 'lost', 'calamity'] as const).flatMap((name) => [...nounClasses[name]]),
    ...nounTriggers.map(({ lemma }) => lemma),
    ...stateSigns.flatMap((sign) => [...sign.words]),
    ...judgingWords,
    ...verbTriggers
      .filter(({ kind, object, particle }) => ofForce.test(kind) && object === undefined && particle === undefined)
      .map(({ lemma }) => lemma),
    ...ofNews,
  ].filter((word) => !ofAnyScene.has(word)),
)
