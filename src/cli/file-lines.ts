import { createReadStream, statSync } from 'node:fs'
import { IntakeError } from '../intake/intake-error.js'
import { type Line, linesOf } from '../intake/lines.js'
import { longestLine } from '../intake/read-json-line.js'
import type { Io } from './io.js'

/** Lines of a file or, for -, of standard input, read as they are asked for. @throws IntakeError where there is no such file */
export function fileLines(file: string, io: Io): AsyncGenerator<Line> {
  if (file === '-') return linesOf(io.stdin, longestLine)
  try {
    if (statSync(file).isDirectory())
      throw new IntakeError(file, 'a folder, where a file of JSON lines was expected', 'Name the files in it')
  } catch (error) {
    if (error instanceof IntakeError) throw error
    throw new IntakeError(file, 'there is no such file', 'Check the path; leave it out for standard input')
  }
  return linesOf(createReadStream(file), longestLine)
}
