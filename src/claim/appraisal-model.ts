/**
 * The learnt part of the appraisal: weights of hashed signs for each kind and for being no claim, and the nouns that may
 * tell one. The file is a model file (ud/model-file.ts) with one table; no words are in it.
 */
import { kinds } from '../record/kinds.js'
import type { LinearModel } from '../ud/linear-model.js'
import { type PackedTable, readModel, writeModel } from '../ud/model-file.js'

/** Class 0 is no claim, class n the nth kind. */
export const classCount = kinds.length + 1

/** Where the chances decide. */
export interface Limits {
  /** An event is left out where the chance that it is no claim is above this. */
  readonly leaves: number
  /** A clause without an event becomes one where the chance that it is a claim is above this. */
  readonly adds: number
  /** How many times likelier another kind must be. */
  readonly turns: number
  /** A kind that is less likely than this is given to nothing. */
  readonly names: number
}

export interface AppraisalModel extends Limits {
  readonly weights: LinearModel
  /** What one unit of the table's whole numbers is in log-odds. */
  readonly unit: number
  /** Codes of nouns that were claims in the examples. */
  readonly nouns: ReadonlySet<number>
}

interface Header extends Limits {
  readonly model: 'appraisal'
  readonly largest: number
  readonly nouns: number[]
}

const build = 'npm run train:claims (train/claims/README.md)'

/** @param header with the weight that the table's largest number stands for */
export const writeAppraisalModel = (table: PackedTable, header: Omit<Header, 'model'>): Buffer =>
  writeModel({ header: { model: 'appraisal', ...header } satisfies Header, tables: { appraisal: table } })

/** @throws Error on bytes that are no model file, on that of another model, and on one without a limit */
export function readAppraisalModel(file: Uint8Array, name: string): AppraisalModel {
  const { header, tables } = readModel(file, name, build)
  const { model, largest, nouns, leaves, adds, turns, names } = header as Header
  if (model !== 'appraisal' || tables.appraisal?.classes !== classCount)
    throw new Error(`${name}: holds no appraisal of the ${kinds.length} kinds. Build it anew with ${build}`)
  const limits: Limits = { leaves, adds, turns, names }
  for (const [limit, value] of Object.entries({ ...limits, largest }))
    if (!Number.isFinite(value))
      throw new Error(`${name}: its header has no number for ${limit}. Build it anew with ${build}`)
  return { weights: tables.appraisal, unit: largest / 32767, nouns: new Set(nouns), ...limits }
}
