/**
 * Verbs that put a stance into words, with the nouns that name it: *voiced concern, reaffirmed its support, laid the
 * blame on the army*.
 *
 * Rule of entry: any of the verbs with any of the nouns as its object tells the kind of the noun.
 */
import type { Kind } from '../../../record/kinds.js'
import { type Idiom, rows } from './row.js'

interface Stance {
  readonly kind: Kind
  /** Lemmas, with their past form where it is not the usual one (inflections.ts, filled). */
  readonly verbs: string
  readonly nouns: string
  /** Whom it befalls, where the subject is no speaker: *the raid drew criticism*. */
  readonly victims?: Idiom['victims']
}

const stances: readonly Stance[] = [
  {
    kind: 'call',
    verbs: 'stress underline underscore highlight emphasise emphasize reiterate reaffirm repeat voice affirm',
    nouns: 'need importance necessity urgency imperative',
  },
  {
    kind: 'support',
    verbs: 'send offer deliver',
    nouns: 'condolence tribute congratulation homage respect',
  },
  {
    kind: 'support',
    verbs: 'lay:laid',
    nouns: 'wreath flower',
  },
  {
    kind: 'support',
    verbs:
      'express voice offer show demonstrate reiterate reaffirm renew pledge declare announce lend convey extend throw swear underline stress',
    nouns: `support solidarity backing allegiance loyalty fealty condolence sympathy appreciation gratitude thanks admiration
      satisfaction endorsement sorrow grief`,
  },
  {
    kind: 'opposition',
    verbs: 'express voice reiterate raise convey declare renew register state announce',
    nouns: `outrage concern alarm regret anger dismay disappointment indignation condemnation opposition reservation
      objection displeasure dissatisfaction frustration unease misgiving rejection disapproval`,
  },
  {
    kind: 'call',
    verbs: 'issue make reiterate renew repeat back present submit echo',
    nouns: 'appeal call demand request plea',
  },
  {
    kind: 'opposition',
    verbs:
      'draw spark provoke prompt trigger attract elicit cause arouse stir ignite unleash raise earn face encounter generate',
    nouns: `criticism condemnation outcry outrage backlash uproar furore furor indignation objection opposition dismay
      displeasure alarm anger fury ire rebuke censure disapproval denunciation derision scorn ridicule scepticism skepticism
      consternation unease eyebrow`,
    victims: 'subject',
  },
  {
    kind: 'opposition',
    verbs: 'heap pour cast vent throw',
    nouns: 'scorn doubt criticism abuse anger fury derision ridicule frustration',
  },
  {
    kind: 'opposition',
    verbs: 'deliver hand send present submit issue',
    nouns: 'protest objection condemnation denunciation rebuke reprimand démarche demarche',
  },
  {
    kind: 'accusation',
    verbs: 'trade exchange hurl swap make repeat renew reiterate air',
    nouns: 'accusation allegation blame recrimination barb',
  },
  {
    kind: 'accusation',
    verbs: 'trade exchange swap hurl',
    nouns: 'charge insult denunciation jibe salvo invective countercharge counter-accusation',
  },
  {
    kind: 'accusation',
    verbs: 'bear shoulder carry share',
    nouns: 'blame guilt responsibility',
  },
  {
    kind: 'accusation',
    verbs: 'point wag',
    nouns: 'finger',
  },
  {
    kind: 'threat',
    verbs: 'vow promise pledge swear threaten seek announce',
    nouns: 'revenge vengeance retaliation retribution reprisal',
  },
  {
    kind: 'threat',
    verbs: 'issue set give deliver present impose make send exchange trade renew repeat utter',
    nouns: 'ultimatum threat deadline',
  },
  {
    kind: 'other',
    verbs: 'open launch order conduct begin start announce lead reopen close suspend',
    nouns: 'inquiry enquiry investigation probe inquest',
  },
  {
    kind: 'other',
    verbs: 'hold call schedule postpone delay cancel:cancelled win lose contest rig organise organize attend monitor',
    nouns: 'election referendum plebiscite ballot poll funeral burial commemoration vigil ceremony parade inauguration',
  },
  {
    kind: 'other',
    verbs: 'issue obtain',
    nouns: 'warrant subpoena visa permit',
  },
  {
    kind: 'other',
    verbs: 'suspend resume cancel:cancelled halt restore disrupt restrict cut block interrupt',
    nouns: 'flight class lesson internet electricity broadcast production traffic service train school',
  },
  {
    kind: 'other',
    verbs: 'close reopen open',
    nouns: 'school university office shop mission plant mine pipeline newspaper',
  },
  {
    kind: 'other',
    verbs: 'take leave assume',
    nouns: 'office oath helm',
  },
  {
    kind: 'other',
    verbs: 'impose declare lift extend order announce',
    nouns: 'emergency mourning',
  },
  {
    kind: 'accusation',
    verbs: 'lay place put pin cast',
    nouns: 'blame',
  },
  {
    kind: 'accusation',
    verbs: 'show demonstrate display reflect betray',
    nouns: 'disregard contempt hypocrisy indifference complicity cruelty brutality barbarity cowardice',
  },
  {
    kind: 'accusation',
    verbs: 'level:levelled bring press file face',
    nouns: 'accusation allegation charge',
  },
]

/** One idiom for each verb of a stance. */
export const stanceIdioms: readonly Idiom[] = stances.flatMap(({ kind, verbs, nouns, victims = 'none' }) =>
  rows(verbs, kind, victims, `On Monday the ministry ~ its ${nouns.trim().split(/\s+/)[0]}.`, { object: nouns }),
)
