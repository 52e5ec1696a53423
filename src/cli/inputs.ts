/** Reads the files, folders and standard input that a command names. */
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { IntakeError } from '../intake/intake-error.js'
import type { Io } from './io.js'

/** @throws IntakeError on a missing file, a folder, or one that may not be read */
export async function readBytes(file: string, io: Io): Promise<Uint8Array> {
  if (file === '-') return gather(io.stdin)
  try {
    if (statSync(file).isDirectory())
      throw new IntakeError(
        file,
        'a folder, where a file was expected',
        `Name the files in it, or record them all with: counterclaim add ${file}`,
      )
    return readFileSync(file)
  } catch (error) {
    if (error instanceof IntakeError) throw error
    const { code } = error as NodeJS.ErrnoException
    if (code === 'ENOENT')
      throw new IntakeError(file, 'there is no such file', 'Check the path; use - for standard input')
    throw new IntakeError(file, `cannot be read (${code})`, 'Check that you may read it')
  }
}

const readable = /\.(txt|html?|xhtml|jsonl)$/i

/** The files that a path means: itself, or all reports in the folder and below, in order of their names. */
export function filesOf(path: string): string[] {
  let isFolder = false
  try {
    isFolder = statSync(path).isDirectory()
  } catch {
    return [path]
  }
  if (!isFolder) return [path]
  const files = readdirSync(path, { recursive: true, encoding: 'utf8' })
    .filter((name) => readable.test(name))
    .sort()
  if (files.length === 0)
    throw new IntakeError(path, 'a folder without reports', 'Reports are files that end in .txt, .html or .jsonl')
  return files.map((name) => join(path, name))
}

async function gather(bytes: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  for await (const chunk of bytes) chunks.push(chunk)
  return Buffer.concat(chunks)
}
