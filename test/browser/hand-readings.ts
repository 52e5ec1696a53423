/**
 * Three short reports written for these tests, with their claims set by hand: the same village, strike and
 * toll told from two sides and from abroad. The towns are real names on a map; nothing here was reported.
 */
import type { Actor, Place } from '../../src/record/record.js'
import { readingFrom } from '../readings-from.js'

const actor = (id: string, name: string, kind: Actor['kind'], side: string | null): Actor => ({
  id,
  name,
  kind,
  country: null,
  side,
})
const northMinistry = actor('north-mod', 'Ministry of Defence, North', 'government', 'north')
const southMinistry = actor('south-mod', 'Ministry of Defence, South', 'government', 'south')
const northArmy = actor('north-army', 'Armed forces of the North', 'military', 'north')
const southArmy = actor('south-army', 'Armed forces of the South', 'military', 'south')
const monitor = actor('monitor', 'Border Monitor', 'organisation', null)

const place = (id: string, name: string, lat: number, lon: number, others: Place['otherNames'] = []): Place => ({
  id,
  name,
  otherNames: others,
  lat,
  lon,
  country: null,
  claimedBy: [],
  admin1: null,
  feature: 'P.PPL',
})
const ganja = place('586523', 'Ganja', 40.683, 46.361)
const terter = place('584649', 'Terter', 40.344, 46.931)
const hadrut = place('586429', 'Hadrut', 39.52, 47.03, [{ name: 'Hadrut', language: 'hy', usedBy: 'south' }])
const fuzuli = place('586716', 'Fuzuli', 39.6, 47.143, [{ name: 'Varanda', language: 'hy', usedBy: 'south' }])

export const handReadings = [
  readingFrom(
    {
      id: 'north-daily-1',
      title: 'Eight villages taken, ministry says, as shells fall on Terter',
      outlet: 'Northern Daily',
      publishedAt: '2020-10-14',
      url: 'https://example.org/north/1',
      text: `People sheltered from shelling in Terter on Tuesday.

The defence ministry of the North announced on Wednesday that its troops had liberated eight villages near Fuzuli. It said that southern forces had fired rockets at Ganja, killing at least ten civilians.

The ministry denied that its own forces had shelled Hadrut. Fighting may go on for weeks, a monitor warned.

An earlier truce had held since 1994.`,
    },
    [
      {
        kind: 'strike',
        words: 'shelling in Terter',
        trigger: 'shelling',
        place: { words: 'Terter', place: terter, precision: 1 },
        day: ['2020-10-13', '2020-10-13'],
      },
      {
        kind: 'territory-taken',
        words: 'its troops had liberated eight villages near Fuzuli',
        trigger: 'liberated',
        by: { source: 'The defence ministry of the North', cue: 'announced', actor: northMinistry },
        agents: [{ words: 'its troops', actor: northArmy }],
        place: { words: 'Fuzuli', place: fuzuli, precision: 2 },
        day: [null, '2020-10-14'],
        count: { words: 'eight', of: 'village', low: 8, high: 8 },
        framing: { words: 'liberated', gloss: 'took', favours: 'agent' },
      },
      {
        kind: 'strike',
        words: 'southern forces had fired rockets at Ganja',
        trigger: 'fired',
        by: { source: 'It', cue: 'said', actor: northMinistry, stance: 'accuses' },
        agents: [{ words: 'southern forces', actor: southArmy }],
        place: { words: 'Ganja', place: ganja, precision: 1 },
        day: ['2020-10-11', '2020-10-11'],
      },
      {
        kind: 'deaths',
        words: 'killing at least ten civilians',
        trigger: 'killing',
        by: { source: 'It', cue: 'said', actor: northMinistry },
        agents: [{ words: 'southern forces', actor: southArmy }],
        targets: [{ words: 'civilians', actor: null }],
        place: { words: 'Ganja', place: ganja, precision: 1 },
        day: ['2020-10-11', '2020-10-11'],
        count: { words: 'at least ten', of: 'killed', low: 10, high: null, population: 'civilian' },
      },
      {
        kind: 'strike',
        words: 'its own forces had shelled Hadrut',
        trigger: 'shelled',
        by: { source: 'The ministry', cue: 'denied', actor: northMinistry, stance: 'denies' },
        polarity: 'negated',
        agents: [{ words: 'its own forces', actor: northArmy }],
        place: { words: 'Hadrut', place: hadrut, precision: 1 },
        day: ['2020-10-14', '2020-10-14'],
      },
      {
        kind: 'situation',
        words: 'Fighting may go on for weeks',
        trigger: 'Fighting',
        by: { source: 'a monitor', cue: 'warned', actor: monitor, stance: 'warns' },
        modality: 'possible',
      },
      { kind: 'ceasefire', words: 'An earlier truce had held since 1994', background: true, day: ['1994-01-01', null] },
    ],
  ),
  readingFrom(
    {
      id: 'south-bulletin-1',
      title: 'Ministry: attack near Fuzuli beaten back',
      outlet: 'Southern Bulletin',
      publishedAt: '2020-10-14',
      text: `The defence ministry of the South said its units had repelled an attack near Fuzuli. It denied that its forces had fired rockets at Ganja. Northern artillery shelled Hadrut, wounding seven, the ministry said.`,
    },
    [
      {
        kind: 'control',
        words: 'its units had repelled an attack near Fuzuli',
        trigger: 'repelled',
        by: { source: 'The defence ministry of the South', cue: 'said', actor: southMinistry },
        agents: [{ words: 'its units', actor: southArmy }],
        place: { words: 'Fuzuli', place: fuzuli, precision: 2 },
        day: ['2020-10-14', '2020-10-14'],
      },
      {
        kind: 'strike',
        words: 'its forces had fired rockets at Ganja',
        trigger: 'fired',
        by: { source: 'It', cue: 'denied', actor: southMinistry, stance: 'denies' },
        polarity: 'negated',
        agents: [{ words: 'its forces', actor: southArmy }],
        place: { words: 'Ganja', place: ganja, precision: 1 },
        day: ['2020-10-11', '2020-10-11'],
      },
      {
        kind: 'strike',
        words: 'Northern artillery shelled Hadrut',
        trigger: 'shelled',
        by: { source: 'the ministry', cue: 'said', actor: southMinistry },
        agents: [{ words: 'Northern artillery', actor: northArmy }],
        place: { words: 'Hadrut', place: hadrut, precision: 1 },
        day: ['2020-10-14', '2020-10-14'],
      },
      {
        kind: 'injuries',
        words: 'wounding seven',
        trigger: 'wounding',
        by: { source: 'the ministry', cue: 'said', actor: southMinistry },
        place: { words: 'Hadrut', place: hadrut, precision: 1 },
        day: ['2020-10-14', '2020-10-14'],
        count: { words: 'seven', of: 'injured', low: 7, high: 7 },
      },
    ],
  ),
  readingFrom(
    {
      id: 'monitor-1',
      title: 'Border Monitor counts seven dead in Ganja',
      outlet: 'Border Monitor',
      publishedAt: '2020-10-15',
      text: `Border Monitor said that between five and seven people were killed in Ganja on 11 October. It could not say who fired.`,
    },
    [
      {
        kind: 'deaths',
        words: 'between five and seven people were killed in Ganja on 11 October',
        trigger: 'killed',
        by: { source: 'Border Monitor', cue: 'said', actor: monitor },
        targets: [{ words: 'people', actor: null }],
        place: { words: 'Ganja', place: ganja, precision: 1 },
        day: ['2020-10-11', '2020-10-11'],
        count: { words: 'between five and seven', of: 'killed', low: 5, high: 7, population: 'civilian' },
      },
    ],
  ),
]
