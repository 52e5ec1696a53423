/** Reads a conflict's file, and refuses one that is broken with the field, what was expected and the remedy. Touches nothing. */
import type { Conflict } from './conflict.js'

/** @param file the file's name, for errors */
export function readConflict(json: string, file: string): Conflict {
  const value = parsed(json, file)
  const fail = (field: string, expected: string): never => {
    throw new Error(`${file}: ${field}: expected ${expected}. See conflicts/README.md for the fields.`)
  }
  if (typeof value !== 'object' || value === null) return fail('the whole file', 'an object')
  const { name, from, to, source, sides } = value as Record<string, unknown>
  if (!isText(name)) fail('name', 'the name of the conflict')
  if (!isText(source)) fail('source', 'the list that names the conflict and its parties')
  if (!isDay(from)) fail('from', 'an ISO day or null')
  if (!isDay(to)) fail('to', 'an ISO day or null')
  if (!Array.isArray(sides) || sides.length < 2) return fail('sides', 'a list of two sides or more')
  sides.forEach((side: Record<string, unknown>, index) => {
    if (!isText(side?.id) || !isText(side.name)) fail(`sides[${index}]`, 'an id and a name')
    if (!isList(side.countries, /^[A-Z]{3}$/)) fail(`sides[${index}].countries`, 'ISO 3166-1 alpha-3 codes')
    if (!isList(side.parties, /^[a-z0-9-]+$/)) fail(`sides[${index}].parties`, 'ids of parties in the lexicon')
    if (side.uses !== undefined && !isList(side.uses, /^\p{Lu}\p{L}+$/u))
      fail(`sides[${index}].uses`, 'words for peoples, as gazetteer/names/disputed-names.txt has them')
  })
  return value as Conflict
}

function parsed(json: string, file: string): unknown {
  try {
    return JSON.parse(json)
  } catch (error) {
    throw new Error(`${file}: not JSON (${(error as Error).message}). Mend the file or take it out of the folder.`)
  }
}

const isText = (value: unknown): value is string => typeof value === 'string' && value !== ''
const isDay = (value: unknown): boolean =>
  value === null || (typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value))
const isList = (value: unknown, each: RegExp): boolean =>
  Array.isArray(value) && value.every((one) => typeof one === 'string' && each.test(one))
