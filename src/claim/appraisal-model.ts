/**
 * The learnt part of the appraisal: weights of hashed signs for each kind and for being no claim, and the nouns that may
 * tell one. The file is a model file (ud/model-file.ts) with one table; no words are in it.
 */
import { kinds } from '../record/kinds.js'
import type { LinearModel } from '../ud/linear-model.js'
import { type PackedTable, readModel, writeModel } from '../ud/model-file.js'

/** Class 0 is no claim, class n the nth kind. */
export const classCount = kinds.length + 1

export interface AppraisalModel {
  readonly weights: LinearModel
  /** What one unit of the table's whole numbers is in log-odds. */
  readonly unit: number
  /** An event is left out where the chance that it is no claim is above this. */
  readonly leaves: number
  /** A clause without an event becomes one where the chance that it is a claim is above this. */
  readonly adds: number
  /** How many times likelier another kind must be. */
  readonly turns: number
  /** A kind that is less likely than this is given to nothing. */
  readonly names: number
  /** Codes of nouns that were claims in the examples. */
  readonly nouns: ReadonlySet<number>
}

interface Header {
  readonly model: 'appraisal'
  readonly leaves: number
  readonly adds: number
  readonly turns: number
  readonly names: number
  readonly largest: number
  readonly nouns: number[]
}

/** @param header with the weight that the table's largest number stands for */
export const writeAppraisalModel = (table: PackedTable, header: Omit<Header, 'model'>): Buffer =>
  writeModel({ header: { model: 'appraisal', ...header } satisfies Header, tables: { appraisal: table } })

/** @throws Error on bytes that are no model file, or that of another model */
export function readAppraisalModel(file: Uint8Array, name: string): AppraisalModel {
  const { header, tables } = readModel(file, name)
  const { model, largest, nouns, leaves, adds, turns, names } = header as Header
  if (model !== 'appraisal' || tables.appraisal?.classes !== classCount)
    throw new Error(
      `${name}: holds no appraisal of the ${kinds.length} kinds. Build it anew with npm run train:claims (train/claims/README.md)`,
    )
  return { weights: tables.appraisal, unit: largest / 32767, leaves, adds, turns, names, nouns: new Set(nouns) }
}
