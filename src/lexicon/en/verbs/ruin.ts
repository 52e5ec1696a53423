/** Verbs that tell how things are destroyed or damaged. The plain ones (*destroy, damage, burn, loot*) stand in strikes.ts. */
import { row, rows, type VerbTrigger, type Wanted } from './row.js'

/** What is built, grown, driven or sailed, and can be destroyed. */
const things: readonly Wanted[] = ['structure', 'craft', 'equipment', 'platform', 'ground', 'name']
/** Of those, what no man is: *felled a minaret*. */
const works: readonly Wanted[] = ['structure', 'craft', 'equipment', 'platform']
const fires: readonly Wanted[] = ['=fire', '=blaze', '=flame', '=inferno', '=conflagration']
const plants: readonly Wanted[] = ['=cable', '=wire', '=pipe', '=pipeline', '=main', '=conduit']

export const ruin: readonly VerbTrigger[] = [
  ...rows(
    'deface trash mangle shred:shreded splinter buckle char:chared scorch blacken crater gouge puncture scar:scared pockmark mar dent',
    'destruction',
    'act',
    'The blast ~ the gates of the prison.',
    { object: works },
  ),
  row('fell', 'destruction', 'act', 'A shell felled the minaret.', { object: works }),
  ...rows('vaporize vaporise pulverise', 'destruction', 'act', 'The raid ~ the market.', {
    object: things,
  }),
  ...rows('disable cripple incapacitate immobilize immobilise', 'destruction', 'act', 'The raid ~ the refinery.', {
    object: works,
    unless: ['=weapon', '=explosive', '=mine', '=launcher'],
  }),
  ...rows('rupture', 'destruction', 'act', 'A blast ~ the pipeline.', { object: [...plants, 'structure'] }),
  // by fire
  ...rows('consume devour engulf', 'destruction', 'act', 'The fire ~ the market.', { object: works, subject: fires }),
  row('spark', 'destruction', 'act', 'The strike sparked a fire at the refinery.', { object: fires }),
  row('ignite', 'destruction', 'act', 'The strike ignited the fuel depot.', { object: [...works, ...fires] }),
  // by itself
  row('hole', 'destruction', 'act', 'The torpedo holed the frigate.', { object: ['craft'] }),
  ...rows('chop hew', 'destruction', 'act', 'The soldiers ~ down the trees.', {
    particle: 'down',
    near: ['structure'],
  }),
  row('founder', 'destruction', 'undergo', 'The freighter foundered off the coast.', { subject: ['craft'] }),
  row('cave', 'destruction', 'undergo', 'The roof of the school caved in.', { particle: 'in', subject: ['structure'] }),
  row('go', 'destruction', 'undergo', 'The helicopter went down in the hills.', {
    particle: 'down',
    subject: ['craft', 'platform'],
  }),
]
