/** What was dropped or chosen, as pieces to send: folders are walked, long files of JSON lines are cut at line ends. */
import type { Failure, Piece } from './uploads.js'

const readable = /\.(txt|html?|xhtml|jsonl)$/i
/** A text may be so long; what is longer is told before it is sent. */
const largest = 5_000_000
/** Bytes of JSON lines that are sent at a time: progress is told between them. */
const lot = 500_000
const newline = 10

export interface Gathered {
  readonly pieces: readonly Piece[]
  readonly failures: readonly Failure[]
  /** Names of files that are of no kind that is read: a folder holds other things too. */
  readonly passed: readonly string[]
}

export async function gatherDropped(transfer: DataTransfer): Promise<Gathered> {
  const entries = [...transfer.items].flatMap((item) => item.webkitGetAsEntry() ?? [])
  const files =
    entries.length === 0
      ? [...transfer.files].map((file) => [file.name, file] as const)
      : (await Promise.all(entries.map(walk))).flat()
  return gatherFiles(files)
}

export const gatherChosen = (files: FileList): Promise<Gathered> =>
  gatherFiles([...files].map((file) => [file.webkitRelativePath || file.name, file] as const))

async function walk(entry: FileSystemEntry): Promise<(readonly [string, File])[]> {
  if (entry.isFile) {
    const file = await new Promise<File>((resolve, reject) => (entry as FileSystemFileEntry).file(resolve, reject))
    return [[entry.fullPath.replace(/^\//, ''), file]]
  }
  const reader = (entry as FileSystemDirectoryEntry).createReader()
  const inside: FileSystemEntry[] = []
  // A reader gives at most a hundred at a time.
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject))
    if (some.length === 0) break
    inside.push(...some)
  }
  return (await Promise.all(inside.map(walk))).flat()
}

async function gatherFiles(files: readonly (readonly [string, File])[]): Promise<Gathered> {
  const pieces: Piece[] = []
  const failures: Failure[] = []
  const passed: string[] = []
  for (const [name, file] of [...files].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (!readable.test(name)) {
      // Only what was named alone is complained about.
      if (files.length > 1) passed.push(name)
      else
        failures.push({
          where: name,
          message: 'no kind of file that is read',
          remedy: 'Save it as .txt, .html or .jsonl, or paste its text',
          piece: null,
        })
    } else if (/\.jsonl$/i.test(name)) pieces.push(...(await cutLines(name, file)))
    else if (file.size > largest)
      failures.push({
        where: name,
        message: `${(file.size / 1e6).toFixed(1)} MB, where one text may have 5 MB`,
        remedy: 'Split it into reports',
        piece: null,
      })
    else pieces.push({ name, bytes: file, from: 1 })
  }
  return { pieces, failures, passed }
}

async function cutLines(name: string, file: File): Promise<Piece[]> {
  const pieces: Piece[] = []
  let [start, from, line] = [0, 1, 1]
  let at = 0
  const reader = file.stream().getReader()
  for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read())
    for (const byte of chunk.value) {
      at++
      if (byte !== newline) continue
      line++
      if (at - start < lot) continue
      pieces.push({ name, bytes: file.slice(start, at), from })
      start = at
      from = line
    }
  if (at > start) pieces.push({ name, bytes: file.slice(start, at), from })
  return pieces
}
