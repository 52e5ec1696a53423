/** A network as parts of a model file: its sizes and the hashes of its rows in the header, its parameters as matrices. */
import { type ModelParts, type PackedMatrix, packMatrix, readModel, writeModel } from '../model-file.js'
import { longest, Network } from './network.js'
import type { NetworkShape } from './network-shape.js'
import { rowsOf } from './word-rows.js'

/** What the header of the file of a network holds. */
interface NetworkHeader {
  readonly shape: NetworkShape
  /** Hashes that have rows, sorted: the first, then what each is greater than the one before. */
  readonly codes: number[]
}

export interface NetworkModel {
  readonly network: Network
  /** Hash → row of the table of words. */
  readonly rows: ReadonlyMap<number, number>
}

export function writeNetwork(network: Network, codes: Int32Array): Buffer {
  const { floats } = network.memory
  const matrices: Record<string, PackedMatrix> = {}
  for (const [name, { at, rows, columns }] of network.parameters)
    matrices[name] = packMatrix(floats.slice(at, at + rows * columns))
  const steps = Array.from(codes, (code, k) => (k === 0 ? code : code - codes[k - 1]!))
  const header: NetworkHeader = { shape: network.shape, codes: steps }
  return writeModel({ header, tables: {}, matrices })
}

/** @throws Error on bytes that are no model file, one of another version, or a network without one of the parameters */
export function readNetwork(bytes: Uint8Array): NetworkModel {
  const { header, matrices } = readModel(bytes, 'network') as ModelParts & { header: NetworkHeader }
  const network = new Network(header.shape, longest)
  for (const [name, { at }] of network.parameters) {
    const numbers = matrices[name]
    if (numbers === undefined)
      throw new Error(`the network's file has no parameter "${name}". Train it anew with npm run train:network`)
    network.memory.floats.set(numbers, at)
  }
  network.pack()
  const codes = new Int32Array(header.codes.length)
  for (let k = 0, code = 0; k < codes.length; k++) {
    code += header.codes[k]!
    codes[k] = code
  }
  return { network, rows: rowsOf(codes) }
}
