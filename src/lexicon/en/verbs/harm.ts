/** Further verbs of deaths, injuries and abuse: by what means people are killed, hurt or ill-treated (people.ts has the plain ones). */
import { row, rows, type VerbTrigger } from './row.js'
import { body, fragments, graves, persons, remainsOf, toxic } from './shared-classes.js'

/** A part of the body taken off, by an explosion or by somebody. */
const severed = (verbs: string): VerbTrigger[] =>
  verbs.split(' ').flatMap((verb) => [
    ...rows(verb, 'injuries', 'act', 'A shell ~ off his arm.', {
      particle: 'off',
      object: body,
      subject: fragments,
    }),
    ...rows(verb, 'abuse', 'act', 'The guards ~ off his ear.', { particle: 'off', object: body }),
  ])

export const harm: readonly VerbTrigger[] = [
  // killed
  ...rows(
    'garrotte garrote electrocute asphyxiate gas guillotine immolate disembowel:disembowelled impale smother decimate fell',
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
  ...rows('exhume disinter unearth uncover', 'deaths', 'find', 'The team ~ nine bodies.', {
    object: graves,
  }),
  ...rows('inter entomb', 'deaths', 'find', 'The villagers ~ six farmers.', {
    object: [...persons, ...remainsOf],
  }),
  row('identify', 'deaths', 'find', 'The team identified nine bodies.', { object: [...remainsOf, '=dead'] }),
  // hurt
  ...rows('graze concuss deafen scald lacerate gash maul trample', 'injuries', 'act', 'The blast ~ two guards.', {
    object: [...persons, ...body],
  }),
  ...rows('cripple paralyse paralyze knife', 'injuries', 'act', 'The men ~ two shepherds.', {
    object: ['people', 'force', ...body],
  }),
  ...rows('pierce puncture perforate fracture mangle dislocate', 'injuries', 'act', 'Shrapnel ~ his leg.', {
    object: body,
  }),
  ...rows('pepper riddle', 'injuries', 'act', 'The pellets ~ his back.', {
    object: [...persons, ...body],
    subject: fragments,
  }),
  ...rows('sicken overcome', 'injuries', 'act', 'The fumes ~ forty residents.', {
    object: persons,
    subject: toxic,
  }),
  ...rows('choke vomit convulse', 'injuries', 'undergo', 'Dozens of people ~ in the smoke.', {
    subject: ['people', 'force'],
    objectless: true,
  }),
  row('gasp', 'injuries', 'undergo', 'The patients gasped for air.', { preposition: ['for'] }),
  row('medevac', 'injuries', 'find', 'Two guards were medevaced to the capital.'),
  // ill-treated
  ...severed('chop slice lop saw'),
  row('gouge', 'abuse', 'act', 'The guards gouged out his eyes.', { object: body }),
  ...rows(
    'whip horsewhip:horsewhipped cane thrash punch slap club bludgeon bayonet cudgel:cudgelled',
    'abuse',
    'act',
    'The guards ~ two prisoners.',
    { object: persons },
  ),
  ...rows(
    'manhandle maltreat molest sodomise sodomize castrate circumcise waterboard scalp flay',
    'abuse',
    'act',
    'The guards ~ two prisoners.',
    { object: persons },
  ),
  ...rows(
    'ill-treat gang-rape force-feed pistol-whip:pistol-whipped',
    'abuse',
    'act',
    'Two prisoners were ~ by the guards.',
    {
      object: persons,
    },
  ),
  ...rows(
    'shackle blindfold gag tase victimise victimize subjugate coerce chain hood',
    'abuse',
    'act',
    'The guards ~ two prisoners.',
    { object: persons },
  ),
  ...rows('dismember defile profane', 'abuse', 'act', 'The fighters ~ a body.', {
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
  ...rows('urinate spit defecate', 'abuse', 'act', 'The soldiers ~ on the bodies.', {
    preposition: ['on', 'at'],
    near: ['people', 'captive'],
  }),
]
