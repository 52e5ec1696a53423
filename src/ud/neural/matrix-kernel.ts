/**
 * The product of matrices as a WebAssembly module of a few hundred bytes, written here instruction by
 * instruction: JavaScript has no vectors. Sums run in one order with 32-bit floats, so that every machine
 * gets the same bytes (no relaxed or fused instructions).
 *
 * `multiply(a, stride, b, c, width, m, n, k, add)`: C[m×n] = A[m×k] · B[k×n], or C += where `add` is 1. Pointers
 * are bytes; rows of A and C are `stride` and `width` bytes apart. B is packed in panels of 8 columns: the
 * rows of the first 8 columns, one behind the other, then of the next; n is a multiple of 8.
 */
export type Multiply = (
  a: number,
  stride: number,
  b: number,
  c: number,
  width: number,
  m: number,
  n: number,
  k: number,
  add: 0 | 1,
) => void

/** Columns of a panel. */
export const panel = 8

/** Rows that are worked on at once, as many as leave their sums in registers. */
const tile = 4
const vectors = panel / 4

const I32 = 0x7f
const V128 = 0x7b
const op = {
  block: [0x02, 0x40],
  loop: [0x03, 0x40],
  if: [0x04, 0x40],
  else: [0x05],
  end: [0x0b],
  add: [0x6a],
  multiply: [0x6c],
  less: [0x48],
  splat: [0xfd, 0x09, 2, 0],
  zero: [0xfd, 0x0c, ...new Array<number>(16).fill(0)],
  sum: [0xfd, 0xe4, 0x01],
  product: [0xfd, 0xe6, 0x01],
}
const get = (local: number) => [0x20, local]
const set = (local: number) => [0x21, local]
const branch = (depth: number) => [0x0c, depth]
const branchIf = (depth: number) => [0x0d, depth]
const load = (offset: number) => [0xfd, 0x00, 4, offset]
const store = (offset: number) => [0xfd, 0x0b, 4, offset]
const constant = (value: number) => [0x41, ...signed(value)]
const not = [0x45]

/** LEB128. */
function signed(value: number): number[] {
  const bytes: number[] = []
  for (let rest = value; ; rest >>= 7) {
    const low = rest & 0x7f
    if ((rest >> 7 === 0 && (low & 0x40) === 0) || (rest >> 7 === -1 && (low & 0x40) !== 0)) return [...bytes, low]
    bytes.push(low | 0x80)
  }
}
function unsigned(value: number): number[] {
  return value < 128 ? [value] : [(value & 0x7f) | 0x80, ...unsigned(value >>> 7)]
}
const list = (items: readonly number[][]) => [...unsigned(items.length), ...items.flat()]
const section = (id: number, body: readonly number[]) => [id, ...unsigned(body.length), ...body]
const text = (word: string) => [word.length, ...Buffer.from(word, 'latin1')]

/** Parameters first, then locals. */
const [a, stride, b, c, width, m, n, k, add] = [0, 1, 2, 3, 4, 5, 6, 7, 8] as const
const [i, j, step, atB] = [9, 10, 11, 12] as const
/** Pointers into the rows of A and C, then vectors: sums, a panel's row, one number of A in all lanes. */
const rowA = 13
const rowC = rowA + tile
const numbers = rowC + tile - 9
const sums = rowC + tile
const rowB = sums + tile * vectors
const spread = rowB + vectors
const floats = tile * vectors + vectors + 1

/** local = local + value */
const advance = (local: number, value: readonly number[]) => [...get(local), ...value, ...op.add, ...set(local)]
const each = (count: number, body: (index: number) => number[]) =>
  Array.from({ length: count }, (_, x) => body(x)).flat()

/** Sums of `rows` rows and a panel's columns. */
function block(rows: number): number[] {
  const sum = (r: number, v: number) => sums + r * vectors + v
  return [
    ...get(c),
    ...get(i),
    ...get(width),
    ...op.multiply,
    ...op.add,
    ...get(j),
    ...constant(4),
    ...op.multiply,
    ...op.add,
    ...set(rowC),
    ...get(a),
    ...get(i),
    ...get(stride),
    ...op.multiply,
    ...op.add,
    ...set(rowA),
    ...each(rows - 1, (r) => [
      ...get(rowC + r),
      ...get(width),
      ...op.add,
      ...set(rowC + r + 1),
      ...get(rowA + r),
      ...get(stride),
      ...op.add,
      ...set(rowA + r + 1),
    ]),
    ...get(add),
    ...op.if,
    ...each(rows, (r) => each(vectors, (v) => [...get(rowC + r), ...load(16 * v), ...set(sum(r, v))])),
    ...op.else,
    ...each(rows, (r) => each(vectors, (v) => [...op.zero, ...set(sum(r, v))])),
    ...op.end,
    ...get(b),
    ...get(j),
    ...get(k),
    ...op.multiply,
    ...constant(4),
    ...op.multiply,
    ...op.add,
    ...set(atB),
    ...get(k),
    ...set(step),
    ...op.loop,
    ...each(vectors, (v) => [...get(atB), ...load(16 * v), ...set(rowB + v)]),
    ...each(rows, (r) => [
      ...get(rowA + r),
      ...op.splat,
      ...set(spread),
      ...each(vectors, (v) => [
        ...get(sum(r, v)),
        ...get(spread),
        ...get(rowB + v),
        ...op.product,
        ...op.sum,
        ...set(sum(r, v)),
      ]),
      ...advance(rowA + r, constant(4)),
    ]),
    ...advance(atB, constant(4 * panel)),
    ...advance(step, constant(-1)),
    ...get(step),
    ...branchIf(0),
    ...op.end,
    ...each(rows, (r) => each(vectors, (v) => [...get(rowC + r), ...get(sum(r, v)), ...store(16 * v)])),
  ]
}

/** Over rows of A, `rows` at a time as long as so many are left. */
const overRows = (rows: number): number[] => [
  ...op.block,
  ...op.loop,
  ...get(m),
  ...get(i),
  ...constant(rows),
  ...op.add,
  ...op.less,
  ...branchIf(1),
  ...block(rows),
  ...advance(i, constant(rows)),
  ...branch(0),
  ...op.end,
  ...op.end,
]

function assemble(): Uint8Array<ArrayBuffer> {
  const code = [
    ...constant(0),
    ...set(j),
    ...op.block,
    ...op.loop,
    ...get(j),
    ...get(n),
    ...op.less,
    ...not,
    ...branchIf(1),
    ...constant(0),
    ...set(i),
    ...overRows(tile),
    ...overRows(1),
    ...advance(j, constant(panel)),
    ...branch(0),
    ...op.end,
    ...op.end,
    ...op.end,
  ]
  const locals = list([
    [numbers, I32],
    [floats, V128],
  ])
  const body = [...locals, ...code]
  return Uint8Array.from([
    ...[0, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
    ...section(1, list([[0x60, ...list(new Array<number[]>(9).fill([I32])), 0]])),
    ...section(2, list([[...text('x'), ...text('memory'), 0x02, 0, 1]])),
    ...section(3, list([[0]])),
    ...section(7, list([[...text('multiply'), 0, 0]])),
    ...section(10, list([[...unsigned(body.length), ...body]])),
  ])
}

/** What is used of WebAssembly, which the types of Node.js leave out. */
interface Tools {
  readonly Memory: new (size: { initial: number }) => { readonly buffer: ArrayBuffer }
  readonly Module: new (bytes: Uint8Array<ArrayBuffer>) => object
  readonly Instance: new (module: object, imports: object) => { readonly exports: Readonly<Record<string, unknown>> }
}

const tools = () => (globalThis as unknown as { WebAssembly: Tools }).WebAssembly
let compiled: object | undefined

/** Bytes of a page of memory. */
const page = 65_536

/** A memory for `size` floats, and the product of matrices in it. */
export function openMemory(size: number): { floats: Float32Array<ArrayBuffer>; multiply: Multiply } {
  const { Memory, Module, Instance } = tools()
  const memory = new Memory({ initial: Math.ceil((4 * size) / page) + 1 })
  compiled ??= new Module(assemble())
  const { exports } = new Instance(compiled, { x: { memory } })
  return { floats: new Float32Array(memory.buffer), multiply: exports.multiply as Multiply }
}
