/** Verbs of how somebody or something stands, without force or dealings: status. */
import { row, type VerbTrigger } from './row.js'

export const standing: readonly VerbTrigger[] = [
  row('declare', 'ceasefire', 'act', 'The group declared a truce.', { object: ['truce'] }),
  row('declare', 'status', 'act', 'The militants declared an autonomous region.', {
    transitive: true,
    unless: [
      'truce',
      '=war',
      '=end',
      '=start',
      '=beginning',
      '=launch',
      '=offensive',
      '=threat',
      '=support',
      '=intention',
      '=curfew',
    ],
  }),
  row('recognise', 'status', 'act', 'The enclave is recognised as part of the republic.'),
  row('consider', 'status', 'act', 'The enclave is considered part of the republic.', {
    transitive: true,
    unless: [
      '=plan',
      '=option',
      '=move',
      '=step',
      '=request',
      '=proposal',
      '=offer',
      '=deployment',
      '=way',
      '=measure',
      '=possibility',
      'sanction',
      'relief',
    ],
  }),
  row('regard', 'status', 'act', 'The group is regarded as the strongest force.', { preposition: ['as'] }),
  row('belong', 'status', 'undergo', 'The island belongs to the republic.', { finite: true }),
  row('proclaim', 'status', 'act', 'The rebels proclaimed a republic.', {
    unless: ['truce', '=end', '=start', '=beginning', '=curfew', '=war'],
  }),
  row('designate', 'status', 'act', 'The union designated the group a terrorist organisation.'),
]
