/** The record's fixed words as lists, without the schemas, which would weigh on the page; their types hold them equal. */
import type { Matter } from '../../../src/record/record.js'

export const statuses = [
  'contested',
  'revised',
  'corroborated',
  'single',
] as const satisfies readonly Matter['status'][]
export const matterKinds = [
  'event',
  'toll',
  'agent',
  'target',
  'means',
  'place',
  'control',
  'agreement',
  'position',
  'fact',
] as const satisfies readonly Matter['kind'][]
