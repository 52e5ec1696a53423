/** Ministries by what they are for, however it is written: *Ministry of Defence*, *Defense Ministry*. Touches nothing. */
import type { Actor } from '../record/record.js'
import type { Sentence } from '../ud/sentence.js'
import { stateName } from './name/known-actors.js'

/** Words that tell the field of a ministry or department, with its plain name. */
const fields: Readonly<Record<string, string>> = {
  defense: 'defence',
  defence: 'defence',
  foreign: 'foreign',
  external: 'foreign',
  interior: 'interior',
  internal: 'interior',
  home: 'interior',
  health: 'health',
  justice: 'justice',
  information: 'information',
  emergency: 'emergency',
  emergencies: 'emergency',
  finance: 'finance',
  education: 'education',
  energy: 'energy',
  oil: 'oil',
}

/** The ministry that the words from `start` to `end` name, of the country if one is known. */
export function ministryActor(
  sentence: Sentence,
  start: number,
  end: number,
  country: string | null,
): Actor | undefined {
  const forms = sentence.form.slice(start, end).map((form) => form.toLowerCase())
  if (!forms.includes('ministry')) return undefined
  const field = forms.map((form) => (Object.hasOwn(fields, form) ? fields[form] : undefined)).find(Boolean)
  if (field === undefined) return undefined
  const name = country === null ? `${field} ministry` : `${field} ministry of ${stateName(country)}`
  return { id: `ministry:${country ?? ''}:${field}`, name, kind: 'government', country, side: null }
}

/** The ministry that a minister heads: *foreign minister* → *foreign*. */
export const fieldOf = (form: string): string | undefined =>
  Object.hasOwn(fields, form.toLowerCase()) ? fields[form.toLowerCase()] : undefined
