/** Further verbs of deaths, injuries and abuse: by what means people are killed, hurt or ill-treated (people.ts has the plain ones). */
import { row, type VerbTrigger } from './row.js'
import { body, fragments, graves, persons, remainsOf, toxic } from './shared-classes.js'
import { synonyms } from './synonyms.js'

/** A part of the body taken off, by an explosion or by somebody. */
const severed = (verbs: string): VerbTrigger[] =>
  verbs.split(' ').flatMap((verb) => [
    ...synonyms(verb, 'injuries', 'act', 'A shell ~ off his arm.', {
      particle: 'off',
      object: body,
      subject: fragments,
    }),
    ...synonyms(verb, 'abuse', 'act', 'The guards ~ off his ear.', { particle: 'off', object: body }),
  ])

export const harm: readonly VerbTrigger[] = [
  // killed
  ...synonyms(
    'garrotte/garrotted garrote/garroted electrocute/electrocuted asphyxiate/asphyxiated gas/gassed guillotine/guillotined immolate/immolated disembowel/disembowelled impale/impaled smother/smothered decimate/decimated fell/felled',
    'deaths',
    'act',
    'The militia ~ six villagers.',
    { object: persons },
  ),
  row('hack', 'abuse', 'act', 'The guards hacked off his ear.', { object: body }),
  row('hack', 'deaths', 'act', 'The militia hacked six villagers to pieces.', { object: persons }),
  row('stone', 'protest', 'act', 'The crowd stoned the police.', { object: ['=police', '=policeman', 'equipment'] }),
  row('stone', 'deaths', 'act', 'The militia stoned two women.', { object: persons }),
  row('finish', 'deaths', 'act', 'The rebels finished off the wounded men.', { particle: 'off', object: persons }),
  row('bump', 'deaths', 'act', 'The gang bumped off a judge.', { particle: 'off', object: persons }),
  // graves opened and closed, the dead named
  ...synonyms(
    'exhume/exhumed disinter/disinterred unearth/unearthed uncover/uncovered',
    'deaths',
    'find',
    'The team ~ nine bodies.',
    {
      object: graves,
    },
  ),
  ...synonyms('inter/interred entomb/entombed', 'deaths', 'find', 'The villagers ~ six farmers.', {
    object: [...persons, ...remainsOf],
  }),
  row('identify', 'deaths', 'find', 'The team identified nine bodies.', { object: [...remainsOf, '=dead'] }),
  // hurt
  ...synonyms(
    'graze/grazed concuss/concussed deafen/deafened scald/scalded lacerate/lacerated gash/gashed maul/mauled trample/trampled',
    'injuries',
    'act',
    'The blast ~ two guards.',
    { object: [...persons, ...body] },
  ),
  ...synonyms(
    'cripple/crippled paralyse/paralysed paralyze/paralyzed knife/knifed',
    'injuries',
    'act',
    'The men ~ two shepherds.',
    {
      object: ['people', 'force', ...body],
    },
  ),
  ...synonyms(
    'pierce/pierced puncture/punctured perforate/perforated fracture/fractured mangle/mangled dislocate/dislocated',
    'injuries',
    'act',
    'Shrapnel ~ his leg.',
    { object: body },
  ),
  ...synonyms('pepper/peppered riddle/riddled', 'injuries', 'act', 'The pellets ~ his back.', {
    object: [...persons, ...body],
    subject: fragments,
  }),
  ...synonyms('sicken/sickened overcome/overcame', 'injuries', 'act', 'The fumes ~ forty residents.', {
    object: persons,
    subject: toxic,
  }),
  ...synonyms(
    'choke/choked vomit/vomited convulse/convulsed',
    'injuries',
    'undergo',
    'Dozens of people ~ in the smoke.',
    {
      subject: ['people', 'force'],
      objectless: true,
    },
  ),
  row('gasp', 'injuries', 'undergo', 'The patients gasped for air.', { preposition: ['for'] }),
  row('medevac', 'injuries', 'find', 'Two guards were medevaced to the capital.'),
  // ill-treated
  ...severed('chop/chopped slice/sliced lop/lopped saw/sawed'),
  row('gouge', 'abuse', 'act', 'The guards gouged out his eyes.', { object: body }),
  ...synonyms(
    'whip/whipped horsewhip/horsewhipped cane/caned thrash/thrashed punch/punched slap/slapped club/clubbed bludgeon/bludgeoned bayonet/bayoneted cudgel/cudgelled',
    'abuse',
    'act',
    'The guards ~ two prisoners.',
    { object: persons },
  ),
  ...synonyms(
    'manhandle/manhandled maltreat/maltreated molest/molested sodomise/sodomised sodomize/sodomized castrate/castrated circumcise/circumcised waterboard/waterboarded scalp/scalped flay/flayed',
    'abuse',
    'act',
    'The guards ~ two prisoners.',
    { object: persons },
  ),
  ...synonyms(
    'ill-treat/ill-treated gang-rape/gang-raped force-feed/force-fed pistol-whip/pistol-whipped',
    'abuse',
    'act',
    'Two prisoners were ~ by the guards.',
    {
      object: persons,
    },
  ),
  ...synonyms(
    'shackle/shackled blindfold/blindfolded gag/gagged tase/tased victimise/victimised victimize/victimized subjugate/subjugated coerce/coerced chain/chained hood/hooded',
    'abuse',
    'act',
    'The guards ~ two prisoners.',
    { object: persons },
  ),
  ...synonyms('dismember/dismembered defile/defiled profane/profaned', 'abuse', 'act', 'The fighters ~ a body.', {
    object: [...persons, ...graves, '=shrine', '=mosque', '=church', '=temple', '=cemetery'],
  }),
  row('kick', 'abuse', 'act', 'The guards kicked two prisoners.', { object: persons }),
  row('rough', 'abuse', 'act', 'The guards roughed up two reporters.', { particle: 'up' }),
  row('tie', 'abuse', 'act', 'The gunmen tied up the villagers.', { particle: 'up', object: persons }),
  row('bind', 'abuse', 'act', 'The guards bound his hands.', { object: body }),
  row('parade', 'abuse', 'act', 'The rebels paraded the captives in the town.', {
    object: [...remainsOf, 'captive', 'people', 'force'],
  }),
  row('deprive', 'abuse', 'act', 'The guards deprived the prisoners of sleep.', { object: persons }),
  ...synonyms('urinate/urinated spit/spat defecate/defecated', 'abuse', 'act', 'The soldiers ~ on the bodies.', {
    preposition: ['on', 'at'],
    near: ['people', 'captive'],
  }),
]
