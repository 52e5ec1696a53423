/**
 * Verbs that put a stance into words, with the nouns that name it: *voiced concern, reaffirmed its support, laid the
 * blame on the army*.
 *
 * Rule of entry: any of the verbs with any of the nouns as its object tells the kind of the noun.
 */
import type { Kind } from '../../../record/kinds.js'
import type { Idiom } from './row.js'

interface Stance {
  readonly kind: Kind
  /** Each verb's lemma and past form, for its example. */
  readonly verbs: Readonly<Record<string, string>>
  readonly nouns: readonly string[]
  /** Whom it befalls, where the subject is no speaker: *the raid drew criticism*. */
  readonly victims?: Idiom['victims']
}

const words = (list: string): readonly string[] => list.trim().split(/\s+/)

const stances: readonly Stance[] = [
  {
    kind: 'support',
    verbs: {
      express: 'expressed',
      voice: 'voiced',
      offer: 'offered',
      show: 'showed',
      demonstrate: 'demonstrated',
      reiterate: 'reiterated',
      reaffirm: 'reaffirmed',
      renew: 'renewed',
      pledge: 'pledged',
      declare: 'declared',
      announce: 'announced',
      lend: 'lent',
      convey: 'conveyed',
      extend: 'extended',
      throw: 'threw',
      swear: 'swore',
      underline: 'underlined',
      stress: 'stressed',
    },
    nouns:
      words(`support solidarity backing allegiance loyalty fealty condolence sympathy appreciation gratitude thanks admiration
      satisfaction endorsement sorrow grief`),
  },
  {
    kind: 'opposition',
    verbs: {
      express: 'expressed',
      voice: 'voiced',
      reiterate: 'reiterated',
      raise: 'raised',
      convey: 'conveyed',
      declare: 'declared',
      renew: 'renewed',
      register: 'registered',
      state: 'stated',
      announce: 'announced',
    },
    nouns:
      words(`outrage concern alarm regret anger dismay disappointment indignation condemnation opposition reservation
      objection displeasure dissatisfaction frustration unease misgiving rejection disapproval`),
  },
  {
    kind: 'call',
    verbs: {
      issue: 'issued',
      make: 'made',
      reiterate: 'reiterated',
      renew: 'renewed',
      repeat: 'repeated',
      back: 'backed',
      present: 'presented',
      submit: 'submitted',
      echo: 'echoed',
    },
    nouns: words('appeal call demand request plea'),
  },
  {
    kind: 'opposition',
    verbs: {
      draw: 'drew',
      spark: 'sparked',
      provoke: 'provoked',
      prompt: 'prompted',
      trigger: 'triggered',
      attract: 'attracted',
      elicit: 'elicited',
      cause: 'caused',
      arouse: 'aroused',
      stir: 'stirred',
      ignite: 'ignited',
      unleash: 'unleashed',
      raise: 'raised',
      earn: 'earned',
      face: 'faced',
      encounter: 'encountered',
      generate: 'generated',
    },
    nouns:
      words(`criticism condemnation outcry outrage backlash uproar furore furor indignation objection opposition dismay
      displeasure alarm anger fury ire rebuke censure disapproval denunciation derision scorn ridicule scepticism skepticism
      consternation unease eyebrow`),
    victims: 'subject',
  },
  {
    kind: 'opposition',
    verbs: { heap: 'heaped', pour: 'poured', cast: 'cast', vent: 'vented', throw: 'threw' },
    nouns: words('scorn doubt criticism abuse anger fury derision ridicule frustration'),
  },
  {
    kind: 'opposition',
    verbs: {
      deliver: 'delivered',
      hand: 'handed',
      send: 'sent',
      present: 'presented',
      submit: 'submitted',
      issue: 'issued',
    },
    nouns: words('protest objection condemnation denunciation rebuke reprimand démarche demarche'),
  },
  {
    kind: 'accusation',
    verbs: {
      trade: 'traded',
      exchange: 'exchanged',
      hurl: 'hurled',
      swap: 'swapped',
      make: 'made',
      repeat: 'repeated',
      renew: 'renewed',
      reiterate: 'reiterated',
      air: 'aired',
    },
    nouns: words('accusation allegation blame recrimination barb'),
  },
  {
    kind: 'accusation',
    verbs: { trade: 'traded', exchange: 'exchanged', swap: 'swapped', hurl: 'hurled' },
    nouns: words('charge insult denunciation jibe salvo invective countercharge counter-accusation'),
  },
  {
    kind: 'accusation',
    verbs: { bear: 'bore', shoulder: 'shouldered', carry: 'carried', share: 'shared' },
    nouns: words('blame guilt responsibility'),
  },
  {
    kind: 'accusation',
    verbs: { point: 'pointed', wag: 'wagged' },
    nouns: words('finger'),
  },
  {
    kind: 'threat',
    verbs: {
      vow: 'vowed',
      promise: 'promised',
      pledge: 'pledged',
      swear: 'swore',
      threaten: 'threatened',
      seek: 'sought',
      announce: 'announced',
    },
    nouns: words('revenge vengeance retaliation retribution reprisal'),
  },
  {
    kind: 'threat',
    verbs: {
      issue: 'issued',
      set: 'set',
      give: 'gave',
      deliver: 'delivered',
      present: 'presented',
      impose: 'imposed',
      make: 'made',
      send: 'sent',
      exchange: 'exchanged',
      trade: 'traded',
      renew: 'renewed',
      repeat: 'repeated',
      utter: 'uttered',
    },
    nouns: words('ultimatum threat deadline'),
  },
  {
    kind: 'other',
    verbs: {
      open: 'opened',
      launch: 'launched',
      order: 'ordered',
      conduct: 'conducted',
      begin: 'began',
      start: 'started',
      announce: 'announced',
      lead: 'led',
      reopen: 'reopened',
      close: 'closed',
      suspend: 'suspended',
    },
    nouns: words('inquiry enquiry investigation probe inquest'),
  },
  {
    kind: 'other',
    verbs: {
      hold: 'held',
      call: 'called',
      schedule: 'scheduled',
      postpone: 'postponed',
      delay: 'delayed',
      cancel: 'cancelled',
      win: 'won',
      lose: 'lost',
      contest: 'contested',
      rig: 'rigged',
      organise: 'organised',
      organize: 'organized',
      attend: 'attended',
      monitor: 'monitored',
    },
    nouns: words(
      'election referendum plebiscite ballot poll funeral burial commemoration vigil ceremony parade inauguration',
    ),
  },
  {
    kind: 'other',
    verbs: { issue: 'issued', obtain: 'obtained' },
    nouns: words('warrant subpoena visa permit'),
  },
  {
    kind: 'other',
    verbs: {
      suspend: 'suspended',
      resume: 'resumed',
      cancel: 'cancelled',
      halt: 'halted',
      restore: 'restored',
      disrupt: 'disrupted',
      restrict: 'restricted',
      cut: 'cut',
      block: 'blocked',
      interrupt: 'interrupted',
    },
    nouns: words('flight class lesson internet electricity broadcast production traffic service train school'),
  },
  {
    kind: 'other',
    verbs: { close: 'closed', reopen: 'reopened', open: 'opened' },
    nouns: words('school university office shop mission plant mine pipeline newspaper'),
  },
  {
    kind: 'other',
    verbs: { take: 'took', leave: 'left', assume: 'assumed' },
    nouns: words('office oath helm'),
  },
  {
    kind: 'other',
    verbs: {
      impose: 'imposed',
      declare: 'declared',
      lift: 'lifted',
      extend: 'extended',
      order: 'ordered',
      announce: 'announced',
    },
    nouns: words('emergency mourning'),
  },
  {
    kind: 'accusation',
    verbs: { lay: 'laid', place: 'placed', put: 'put', pin: 'pinned', cast: 'cast' },
    nouns: words('blame'),
  },
  {
    kind: 'accusation',
    verbs: {
      show: 'showed',
      demonstrate: 'demonstrated',
      display: 'displayed',
      reflect: 'reflected',
      betray: 'betrayed',
    },
    nouns: words('disregard contempt hypocrisy indifference complicity cruelty brutality barbarity cowardice'),
  },
  {
    kind: 'accusation',
    verbs: { level: 'levelled', bring: 'brought', press: 'pressed', file: 'filed', face: 'faced' },
    nouns: words('accusation allegation charge'),
  },
]

/** One idiom for each verb of a stance. */
export const stanceIdioms: readonly Idiom[] = stances.flatMap(({ kind, verbs, nouns, victims }) =>
  Object.entries(verbs).map(([lemma, past]) => ({
    lemma,
    object: nouns,
    kind,
    victims: victims ?? ('none' as const),
    example: `On Monday the ministry ${past} its ${nouns[0]}.`,
  })),
)
